import type { CasePath } from "../report";
import { valueAt } from "../value-at";
import { TRANSLATED_FIELDS, type Field } from "./fields";

function below(field: Field | undefined, key: string | number): Field | undefined {
  if (field === undefined || field === "text") return undefined;
  return "group" in field ? field.group[String(key)] : field.each;
}

/** A path of a case file as the translation file has it: entries that have a name go by it, not by their place. */
export function pathInTranslation(file: unknown, path: CasePath): CasePath {
  let field: Field | undefined = TRANSLATED_FIELDS;
  return path.map((key, depth) => {
    const list: Field | undefined = field;
    field = below(field, key);
    if (list === undefined || list === "text" || "group" in list || list.by === "place") return key;
    const name = valueAt(file, [...path.slice(0, depth + 1), list.by]);
    return typeof name === "string" ? name : key;
  });
}
