import { createHash } from "node:crypto";
import { filePalette, type Theme } from "@/lib/figures/palette";
import type { EmbedDrawing } from "./drawing";

type Scenarios = { ordered: boolean; count: number };

/** The custom properties that PAGE_PALETTE draws with. */
function colours(theme: Theme, scenarios: Scenarios): string {
  const { tone, scenario } = filePalette(theme, scenarios);
  const ofScenarios = Array.from({ length: scenarios.count }, (_, i) => `--scenario-${i + 1}:${scenario(i).fill};--scenario-${i + 1}-on:${scenario(i).on}`);
  return [`color-scheme:${theme}`, ...Object.entries(tone).map(([name, value]) => `--${name}:${value}`), ...ofScenarios].join(";");
}

/** No quotes and no angle brackets: the text stands in the page as it is, and its hash is in the policy. */
const LAYOUT = [
  ...["Inter", "Vazirmatn"].map((face) => `@font-face{font-family:${face};src:url(/embed/fonts/${face.toLowerCase()}.woff2);font-weight:100 900}`),
  ":root{--font-sans:Inter,Vazirmatn,system-ui,sans-serif;--font-mono:ui-monospace,monospace}",
  "*{box-sizing:border-box}body{margin:0;background:var(--surface);color:var(--ink);font:14px/1.5 var(--font-sans)}",
  "svg{display:block;height:auto}.middle,.wide{display:none}",
  "@media(min-width:540px){.narrow{display:none}.middle{display:block}}@media(min-width:776px){.middle{display:none}.wide{display:block}}",
  "footer{padding:4px 16px 12px;border-top:1px solid var(--line)}.row{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:start;column-gap:24px}",
  "a,summary{display:inline-flex;align-items:center;min-height:44px;color:var(--accent);cursor:pointer}summary{font-weight:600;list-style:none}summary:hover{text-decoration:underline}",
  "details[open]{flex-basis:100%;order:1}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}",
  ".scroll{overflow-x:auto}table{width:100%;border-collapse:collapse}th,td{padding:6px 0;padding-inline-start:12px;border-bottom:1px solid var(--line);text-align:end;font-variant-numeric:tabular-nums;vertical-align:bottom}",
  "th:first-child{padding-inline-start:0;text-align:start}th{font-weight:400;color:var(--ink-2)}tbody th{color:var(--ink)}",
  ".note{max-width:34rem;margin:0 auto;padding:32px 16px}h1{margin:0 0 4px;font-size:19px;line-height:1.4}p{margin:0;color:var(--ink-2)}",
].join("");

/** The style sheet of an embed: in one theme, or in that of the reader's system. */
export function embedStyle({ theme }: Pick<EmbedDrawing, "theme">, scenarios: Scenarios): string {
  if (theme !== "auto") return `:root{${colours(theme, scenarios)}}${LAYOUT}`;
  return `:root{${colours("light", scenarios)}}@media(prefers-color-scheme:dark){:root{${colours("dark", scenarios)}}}${LAYOUT}`;
}

/** By this a policy lets in the one style sheet that stands in a page. */
export const styleHash = (style: string): string => `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
