type Parser<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/** What this browser kept under a key, or null when there is nothing, it does not parse, or storage is forbidden. */
export function readStored<T>(key: string, parser: Parser<T>): T | null {
  try {
    const parsed = parser.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // storage is forbidden, or its text is not JSON: as good as empty
  }
}

/** Keeps something in this browser. False when the browser refuses: storage is full or forbidden. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Drops what is kept under a key. */
export function forgetStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // storage is forbidden: there is nothing to forget
  }
}
