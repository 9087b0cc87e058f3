import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { chanceOf } from "@/lib/core/chance";
import { ratioOf } from "@/lib/core/ratio";
import messages from "@/messages/en.json";
import { chanceText, ratioText } from "./chance-text";

const tChance = createTranslator({ locale: "en-GB", messages, namespace: "estimate.chance" });
const tRatio = createTranslator({ locale: "en-GB", messages, namespace: "estimate.ratio" });
const chance = (permille: number) => chanceText(tChance, chanceOf(permille, 1000));
const ratio = (larger: number, smaller: number) => ratioText(tRatio, ratioOf(larger, smaller), "Calm");

describe("chanceText(t, chance)", () => {
  it.each([
    [0, "impossible"],
    [1000, "certain"],
    [500, "an even chance"],
    [510, "about an even chance"],
    [115, "about 1 in 9"],
    [200, "1 in 5"],
    [600, "6 in 10"],
    [950, "all but 1 in 20"],
  ])("%i per mille reads %j", (permille, text) => expect(chance(permille)).toBe(text));
});

describe("ratioText(t, ratio, other)", () => {
  it.each([
    [400, 400, "as likely as Calm"],
    [600, 300, "twice as likely as Calm"],
    [610, 300, "about twice as likely as Calm"],
    [600, 400, "1.5 times as likely as Calm"],
    [900, 10, "more than ten times as likely as Calm"],
    [500, 400, "more likely than Calm"],
  ])("%i to %i reads %j", (larger, smaller, text) => expect(ratio(larger, smaller)).toBe(text));
});
