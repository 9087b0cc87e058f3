/** The bytes of all typed arrays that an object holds, however deep; an array behind several views counts once. */
export function typedArrayBytes(root: object): number {
  const seen = new Set<unknown>();
  const buffers = new Set<ArrayBufferLike>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    if (ArrayBuffer.isView(one)) buffers.add(one.buffer);
    else open.push(...Object.values(one));
  }
  return [...buffers].reduce((total, buffer) => total + buffer.byteLength, 0);
}
