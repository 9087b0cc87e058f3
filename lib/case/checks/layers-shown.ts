import type { CaseFile } from "../case-file-schema";
import { error, type Finding } from "../report";

type Layered = { readonly id: string; readonly layer: "said" | "coded" | "external"; readonly url?: string | undefined; readonly place?: unknown };

const NEEDS_URL = ["sources", "mediators", "events"] as const;
const NEEDS_PLACE = ["drivers", "mediators", "events"] as const;

function withoutUrl(collection: string, items: readonly Layered[]): Finding[] {
  return items.flatMap((item, index) =>
    item.layer === "external" && item.url === undefined
      ? [error([collection, index], `"${item.id}" is external and has no address.`, "Add url, so that a reader can look it up.")]
      : [],
  );
}

function withoutPlace(collection: string, items: readonly Layered[]): Finding[] {
  return items.flatMap((item, index) =>
    item.layer === "said" && item.place === undefined
      ? [error([collection, index], `"${item.id}" is said in the source and has no place.`, "Add place with source and paragraph, or make it coded.")]
      : [],
  );
}

/** What comes from elsewhere has its address, and what is said has its place in the source. */
export function layersShown(file: CaseFile): Finding[] {
  return [
    ...NEEDS_URL.flatMap((collection) => withoutUrl(collection, file[collection])),
    ...NEEDS_PLACE.flatMap((collection) => withoutPlace(collection, file[collection])),
  ];
}
