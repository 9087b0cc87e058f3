import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DrawnFigure } from "@/components/figures/drawn-figure";
import { FIGURE_IDS } from "@/lib/contract/figures";
import { svgDocument } from "@/lib/export/svg";
import { galleryInput } from "@/lib/server/gallery";
import { filePalette } from "../palette";
import { EXAMPLES, withoutRepeats } from "./examples";
import { differenceFromStored, normalised, storedPictures } from "./stored-picture.fixture";

const WIDTH = 640;

describe.each(FIGURE_IDS)("the %s figure in the gallery", (figure) => {
  it.each(EXAMPLES)("is drawn as it is stored: $id", (example) => {
    const input = galleryInput(example, "en");
    const palette = filePalette(example.theme, { ordered: true, count: example.scenarios });
    const svg = renderToStaticMarkup(createElement(DrawnFigure, { figure, input, width: WIDTH, palette, idPrefix: "figure" }));
    expect(differenceFromStored(`${figure}/${example.id}`, svgDocument(svg))).toBeNull();
  });
});

describe("the gallery", () => {
  it("stores one picture for every figure and example, and no other", () => {
    expect(storedPictures()).toEqual(FIGURE_IDS.flatMap((figure) => EXAMPLES.map(({ id }) => `${figure}/${id}`)).sort());
  });

  it("takes no example twice", () => {
    expect(() => withoutRepeats([{ id: "few" }, { id: "many" }, { id: "few" }])).toThrow('"few" is declared twice');
  });

  it("sees a mark that has moved and a number that is another, and no place behind the first decimal", () => {
    const svg = (x: number, share = 57.53) => `<svg><desc id="figure-description">${share}</desc><path fill="url(#figure-hatch)" d="M${x} 2"/></svg>`;
    expect(normalised(svg(10.12))).toBe(normalised(svg(10.18)));
    expect(normalised(svg(10.12))).not.toBe(normalised(svg(10.24)));
    expect(normalised(svg(10.12))).not.toBe(normalised(svg(10.12, 57.54)));
    expect(normalised(svg(10))).not.toContain("figure-description");
  });
});
