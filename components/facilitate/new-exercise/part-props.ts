import type { Fields, FormPart } from "./fields";

/** What every part of the form gets: the form, a way to change it, and what is wrong with a part, in words. */
export type PartProps = { fields: Fields; change: (fields: Fields) => void; errorOf: (part: FormPart) => string | null };

/** What a control of the form needs to be found, described and marked. */
export function controlOf(part: FormPart, error: string | null) {
  const id = `new-${part}`;
  return { id, "aria-invalid": error !== null || undefined, "aria-describedby": `${id}-error` };
}
