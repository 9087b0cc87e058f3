import { isAlias, isScalar, visit, type Document } from "yaml";

/** Something wrong at an offset of the text. */
export type Spot = { offset: number; message: string; remedy: string };

/** The first alias of a document. Aliases are refused because a few lines of them can unfold into gigabytes. */
export function aliases(document: Document): Spot[] {
  const spots: Spot[] = [];
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    spots.push({ offset: node.range?.[0] ?? 0, message: `The alias *${node.source} is not allowed.`, remedy: "Write the value out where it is used." });
    return visit.BREAK;
  });
  return spots;
}

/** Every key that stands twice in its mapping. One walk, linear in the size of the file. */
export function duplicateKeys(document: Document): Spot[] {
  const spots: Spot[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          spots.push({ offset: key.range?.[0] ?? 0, message: `The key "${String(key.value)}" stands here twice.`, remedy: "Keep one of the two." });
        }
        seen.add(key.value);
      }
    },
  });
  return spots;
}
