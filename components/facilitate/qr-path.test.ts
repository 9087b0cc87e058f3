import fc from "fast-check";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrPath } from "./qr-path";

/** The modules that a path fills. */
function drawn(path: string, width: number, height: number): boolean[][] {
  const modules = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  return modules;
}

describe("qrPath(modules)", () => {
  it("fills the dark modules and no others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }).chain((width) => fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 })), (modules) => {
        expect(drawn(qrPath(modules), modules[0]?.length ?? 0, modules.length)).toEqual(modules);
      }),
    );
  });

  it("draws a real code whole, with an empty rim of four modules", () => {
    const { data, size } = encode("http://127.0.0.1:3000/join#0123456789abcdef0123456789abcdef0123456789a", { border: 4 });
    const modules = drawn(qrPath(data), size, size);
    expect(modules).toEqual(data);
    expect([...modules.slice(0, 4), ...modules.slice(-4)].flat().some(Boolean)).toBe(false);
    // the three corner squares begin right after the rim
    for (const [y, x] of [[4, 4], [4, size - 11], [size - 11, 4]] as const) expect(modules[y]?.slice(x, x + 7)).toEqual(Array(7).fill(true));
  });
});
