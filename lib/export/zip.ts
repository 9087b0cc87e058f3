/** A file of an archive. */
export type Packed = { name: string; bytes: Uint8Array };

/** Already packed inside: packing again costs time and saves nothing. */
const STORED = /\.(png|pdf|xlsx|pptx)$/;
/** The earliest that a zip archive can say: the same files make the same archive. */
const LONG_AGO = "1980-01-01T00:00:00";

/** An archive that is written while it is read, a file at a time. Whoever stops reading ends `files`. */
export function zipStream(files: AsyncGenerator<Packed>): ReadableStream<Uint8Array> {
  let zip: import("fflate").Zip;
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const { Zip } = await import("fflate");
      zip = new Zip((error, chunk, final) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (final) controller.close();
      });
    },
    async pull() {
      const { ZipDeflate, ZipPassThrough } = await import("fflate");
      const next = await files.next();
      if (next.done) return zip.end();
      const { name, bytes } = next.value;
      const entry = STORED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = LONG_AGO;
      zip.add(entry);
      entry.push(bytes, true);
    },
    async cancel() {
      zip.terminate();
      await files.return(undefined);
    },
  });
}
