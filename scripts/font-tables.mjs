// The few tables of a font that say how wide Arabic letters are in each of their forms. OpenType 1.9, chapters cmap, hmtx and GSUB.

/** Where each table of a font begins. */
function tablesOf(font) {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  return Object.fromEntries(entries.map((at) => [font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8)]));
}

const uint16s = (font, at, count) => Array.from({ length: count }, (_, i) => font.readUInt16BE(at + 2 * i));

/** Glyph of a code point, by the first subtable of format 4 (the basic plane). */
function readCmap(font, at) {
  const records = Array.from({ length: font.readUInt16BE(at + 2) }, (_, i) => at + font.readUInt32BE(at + 4 + 8 * i + 4));
  const table = records.find((one) => font.readUInt16BE(one) === 4);
  const count = font.readUInt16BE(table + 6) / 2;
  const [ends, starts, deltas] = [table + 14, table + 16 + 2 * count, table + 16 + 4 * count].map((one) => uint16s(font, one, count));
  const ranges = table + 16 + 6 * count;
  return (code) => {
    const i = ends.findIndex((end) => end >= code);
    if (i < 0 || starts[i] > code) return 0;
    const offset = font.readUInt16BE(ranges + 2 * i);
    const glyph = offset === 0 ? code : font.readUInt16BE(ranges + 2 * i + offset + 2 * (code - starts[i]));
    return glyph === 0 ? 0 : (glyph + deltas[i]) & 0xffff;
  };
}

/** Advance of a glyph in units of the font. */
function readAdvances(font, tables) {
  const count = font.readUInt16BE(tables.hhea + 34);
  return (glyph) => font.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, count - 1));
}

/** The glyphs that a coverage table lists, in their order. */
function coverage(font, at) {
  const count = font.readUInt16BE(at + 2);
  if (font.readUInt16BE(at) === 1) return uint16s(font, at + 4, count);
  return Array.from({ length: count }, (_, i) => uint16s(font, at + 4 + 6 * i, 2)).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** Adds the pairs of one single-substitution subtable to a map; other kinds of lookup leave it alone. */
function addSubstitutions(font, at, into) {
  const glyphs = coverage(font, at + font.readUInt16BE(at + 2));
  const shifted = font.readUInt16BE(at) === 1;
  glyphs.forEach((glyph, i) => into.set(glyph, shifted ? (glyph + font.readInt16BE(at + 4)) & 0xffff : font.readUInt16BE(at + 6 + 2 * i)));
}

/** What a feature ("init", "medi", "fina") puts in the place of a glyph, by single substitution. */
function readFeature(font, gsub, name) {
  const [features, lookups] = [gsub + font.readUInt16BE(gsub + 6), gsub + font.readUInt16BE(gsub + 8)];
  const records = Array.from({ length: font.readUInt16BE(features) }, (_, i) => features + 2 + 6 * i);
  const feature = records.filter((at) => font.toString("latin1", at, at + 4) === name).map((at) => features + font.readUInt16BE(at + 4));
  const indices = new Set(feature.flatMap((at) => uint16s(font, at + 4, font.readUInt16BE(at + 2))));
  const found = new Map();
  for (const index of indices) {
    const lookup = lookups + font.readUInt16BE(lookups + 2 + 2 * index);
    if (font.readUInt16BE(lookup) !== 1) continue;
    for (const offset of uint16s(font, lookup + 6, font.readUInt16BE(lookup + 4))) addSubstitutions(font, lookup + offset, found);
  }
  return found;
}

/**
 * Reads a TTF. `advance(code, form)` is the width of a character in one of its forms ("isol", "init", "medi", "fina"), in units of
 * the font, or null where it has no such form or is not in the font. `unitsPerEm` is the font's size in those units.
 */
export function readFont(font) {
  const tables = tablesOf(font);
  const glyphOf = readCmap(font, tables.cmap);
  const width = readAdvances(font, tables);
  const forms = Object.fromEntries(["init", "medi", "fina"].map((name) => [name, readFeature(font, tables.GSUB, name)]));
  const advance = (code, form) => {
    const glyph = glyphOf(code);
    if (glyph === 0) return null;
    if (form === "isol") return width(glyph);
    const formed = forms[form].get(glyph);
    return formed === undefined ? null : width(formed);
  };
  return { unitsPerEm: font.readUInt16BE(tables.head + 18), advance };
}
