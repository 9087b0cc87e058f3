import type { Exercise } from "@/lib/contract/exercises";
import type { Language } from "@/lib/contract/languages";
import { publishedRelease } from "@/lib/core/exercise/published-release";
import { state } from "./state";

/**
 * The picture that other programs show beside a link to an exercise: what is published, else none, so that no number of an open or
 * unpublished exercise leaves through a preview. They ask for absolute addresses, which only PUBLIC_URL knows for sure (a Host header is
 * whatever the asking program says): without it there is none either. The version makes a newer picture another address.
 */
export function linkPreview(exercise: Exercise, language: Language): { url: string; width: number; height: number } | null {
  const { publicUrl } = state();
  const published = publishedRelease(exercise);
  if (publicUrl === null || published === null) return null;
  const parameters = new URLSearchParams({ lang: language, ...(published.version === null ? {} : { v: String(published.version) }) });
  return { url: new URL(`/embed/${encodeURIComponent(exercise.id)}/pool-bars.png?${parameters.toString()}`, publicUrl).href, width: 1200, height: 630 };
}
