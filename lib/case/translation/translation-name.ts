/** "iran-pakistan-2024.ar.yaml" → the name of its case file without extension, and the language; null for any other name. */
export function translationName(fileName: string): { of: string; language: string } | null {
  const [, of, language] = /^(.+)\.([a-z]{2,3})\.(?:ya?ml|json)$/.exec(fileName) ?? [];
  return of !== undefined && language !== undefined ? { of, language } : null;
}
