import type { CaseFile } from "../case-file-schema";
import { error, warning, type CasePath, type Finding } from "../report";
import { datesInText } from "./dates-in-text";

const REMEDY = "Move it to outcome: until they have estimated, readers may know only what was known at the opening.";

function datedFields(file: CaseFile): { path: CasePath; day: string | undefined }[] {
  return [
    { path: ["asOf"], day: file.asOf },
    ...file.sources.map(({ publishedOn }, index) => ({ path: ["sources", index, "publishedOn"], day: publishedOn })),
    ...file.events.map(({ date }, index) => ({ path: ["events", index, "date"], day: date })),
  ];
}

function textsOf(value: unknown, path: CasePath): { path: CasePath; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsOf(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

/** Days that were known at the opening although they lie after it: the ends of the questions, and what the questions ask about. */
function announcedDays({ questions }: CaseFile): ReadonlySet<string> {
  return new Set(questions.flatMap(({ title, rule, horizonAt, resolveBy }) => [horizonAt.slice(0, 10), resolveBy, ...datesInText(title), ...datesInText(rule)]));
}

/** Outside `outcome`, dated fields lie on or before the primary question's opening; later dates in texts give a warning. */
export function noHindsight(file: CaseFile): Finding[] {
  const primary = file.questions.find((question) => question.primary);
  if (!primary) return [];
  const opening = primary.opensAt.slice(0, 10);
  const announced = announcedDays(file);
  const fields = datedFields(file).filter(({ day }) => day !== undefined && day > opening);
  const inFields = new Set(fields.map(({ path }) => path.join()));
  const { outcome: _outcome, ...known } = file;
  const texts = textsOf(known, []).flatMap(({ path, text }) => datesInText(text).map((day) => ({ path, day })));
  return [
    ...fields.map(({ path, day }) => error(path, `${String(day)} lies after the opening, ${opening}.`, REMEDY)),
    ...texts
      .filter(({ path, day }) => day > opening && !announced.has(day) && !inFields.has(path.join()))
      .map(({ path, day }) => warning(path, `The text names ${day}, a day after the opening, ${opening}.`, REMEDY)),
  ];
}
