import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { EmbedFigure } from "@/components/figures/embed-figure";
import type { Exercise } from "@/lib/contract/exercises";
import type { FigureId } from "@/lib/contract/figures";
import { LANGUAGES, type Language } from "@/lib/contract/languages";
import type { FigureInput } from "@/lib/figures/input";
import type { ChartPage } from "@/lib/figures/native/chart-page";
import { embedTexts } from "../figure-texts";
import { state } from "../state";
import type { EmbedDrawing } from "./drawing";
import { embedStyle } from "./style";

const NO_SCENARIOS = { ordered: true, count: 0 };

function htmlDocument({ lang, title, style }: { lang: Language; title: string; style: string }, body: ReactNode): string {
  const { tag, direction } = LANGUAGES[lang];
  const head = createElement(
    "head",
    null,
    createElement("meta", { charSet: "utf-8" }),
    createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    createElement("meta", { name: "robots", content: "noindex" }),
    createElement("title", null, title),
    createElement("style", { dangerouslySetInnerHTML: { __html: style } }),
  );
  return `<!doctype html>${renderToStaticMarkup(createElement("html", { lang: new Intl.Locale(tag).baseName, dir: direction }, head, createElement("body", null, body)))}`;
}

/** Outsiders get nowhere in an exercise of invited people: the case is what they may read. */
function wayBack({ id, caseId, invited }: Exercise): string {
  const path = invited ? `/cases/${caseId}/brief` : `/exercises/${id}/compare`;
  const { publicUrl } = state();
  return publicUrl === null ? path : new URL(path, publicUrl).href;
}

type Shown = { figure: FigureId; input: FigureInput; words: ChartPage; exercise: Exercise; drawing: EmbedDrawing };

/** A published figure as a whole page without scripts: the picture, its numbers, and the way back. */
export function embedPage({ figure, input, words, exercise, drawing }: Shown): string {
  const { lang } = drawing;
  const t = embedTexts(lang);
  const scenarios = { ordered: input.theCase.ordered, count: input.theCase.scenarios.length };
  const texts = { numbers: t("numbers"), what: t("what"), back: t(exercise.invited ? "aboutCase" : "open"), none: t("nothing") };
  return htmlDocument({ lang, title: words.title, style: embedStyle(drawing, scenarios) }, createElement(EmbedFigure, { figure, input, chart: words.chart, texts, href: wayBack(exercise) }));
}

/** What stands at an address where nothing is published: the same words whatever is behind it. */
export function notPublishedPage(drawing: EmbedDrawing): string {
  const t = embedTexts(drawing.lang);
  const words = [createElement("h1", { key: "h" }, t("notPublished")), createElement("p", { key: "p" }, t("notPublishedHint"))];
  return htmlDocument({ lang: drawing.lang, title: t("notPublished"), style: embedStyle(drawing, NO_SCENARIOS) }, createElement("main", { className: "note" }, words));
}
