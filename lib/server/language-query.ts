import { isLanguage, LANGUAGES, type Language } from "@/lib/contract/languages";
import { ProblemError } from "./problem";

/** `lang`, for the OpenAPI document; `parseLanguage` reads it. */
export const languageParameter = {
  name: "lang",
  in: "query" as const,
  description: "The language of the case's own sentences, where they are translated. Quotations stay in the source's language.",
  schema: { type: "string" as const, enum: Object.keys(LANGUAGES), default: "en" },
};

/** The language that an address of the API asks for; English where it asks for none. @throws `invalid_query` for one that does not exist. */
export function parseLanguage(parameters: URLSearchParams): Language {
  const wanted = parameters.get("lang");
  if (wanted === null) return "en";
  if (isLanguage(wanted)) return wanted;
  throw new ProblemError("invalid_query", `lang is one of ${Object.keys(LANGUAGES).join(", ")}.`);
}
