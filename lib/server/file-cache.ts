type FileBody = string | Uint8Array<ArrayBuffer>;
type Entry = { file: Promise<FileBody>; bytes: number };

/** UTF-16: a text takes two bytes a character in memory at most. */
const bytesOf = (file: FileBody): number => (typeof file === "string" ? 2 * file.length : file.byteLength);

/** Files by key, within a number of entries and of bytes; what was asked for longest ago goes first. */
export class FileCache {
  /** In the order of asking. */
  readonly #entries = new Map<string, Entry>();
  readonly #most: { entries: number; bytes: number };
  #bytes = 0;

  constructor(most: { entries: number; bytes: number }) {
    this.#most = most;
  }

  /** What all finished files take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the file of a key is there, or being made. */
  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The file of a key, made when it is missing; whoever asks while it is being made waits for the same one. What fails is not kept. */
  get(key: string, make: () => Promise<FileBody>): Promise<FileBody> {
    const known = this.#entries.get(key);
    const entry = known ?? { file: make(), bytes: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (known === undefined) {
      this.#shrink();
      entry.file.then((file) => this.#weigh(key, entry, bytesOf(file)), () => this.#drop(key, entry));
    }
    return entry.file;
  }

  #weigh(key: string, entry: Entry, bytes: number): void {
    if (this.#entries.get(key) !== entry) return;
    entry.bytes = bytes;
    this.#bytes += bytes;
    this.#shrink();
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  #shrink(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= this.#most.entries && this.#bytes <= this.#most.bytes) return;
      this.#drop(key, entry);
    }
  }
}
