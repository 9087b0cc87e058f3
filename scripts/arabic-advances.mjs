// Writes lib/figures/vazirmatn-advances.ts from the static files of Vazirmatn: run it after a change of the package's version.
import { readFileSync, writeFileSync } from "node:fs";
import { decompress } from "wawoff2";
import { readFont } from "./font-tables.mjs";

const FORMS = ["isol", "init", "medi", "fina"];
/** Arabic, with the letters of Persian and Urdu, digits and marks. */
const CODES = Array.from({ length: 0x700 - 0x600 }, (_, i) => 0x600 + i);

async function fontOf(weight) {
  const file = `node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff2`;
  return readFont(Buffer.from(await decompress(readFileSync(file))));
}

/** "627 470 - - 470": the code point, then its advances; "-" where it has no such form. */
function lineOf(font, code) {
  const widths = FORMS.map((form) => font.advance(code, form));
  return widths[0] === null ? null : `${code.toString(16)} ${widths.map((width) => width ?? "-").join(" ")}`;
}

function tableText(name, font) {
  const lines = CODES.map((code) => lineOf(font, code)).filter((line) => line !== null);
  const rows = Array.from({ length: Math.ceil(lines.length / 6) }, (_, i) => `  "${lines.slice(6 * i, 6 * i + 6).join(",")}",`);
  return `export const ${name}: readonly string[] = [\n${rows.join("\n")}\n];\n`;
}

// One after the other: the decompressor has one memory.
const regular = await fontOf(400);
const semibold = await fontOf(600);
const head = `/**
 * Horizontal advances of Vazirmatn (static, weights 400 and 600), in units of 1/${regular.unitsPerEm} em, for each Arabic character alone, at the
 * beginning, in the middle and at the end of a joined run; "-" where it has no such form.
 * Read from the \`cmap\`, \`hmtx\` and \`GSUB\` tables of @fontsource/vazirmatn by scripts/arabic-advances.mjs.
 */
`;
writeFileSync("lib/figures/vazirmatn-advances.ts", `${head}${tableText("ARABIC_400", regular)}\n${tableText("ARABIC_600", semibold)}`);
