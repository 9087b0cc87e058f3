import { describe, expect, it } from "vitest";
import { readFragment } from "./carried";

const TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO-_";

describe("readFragment(hash)", () => {
  it.each(["", "#", "#main"])("takes “%s” for nothing", (hash) => expect(readFragment(hash)).toBeNull());
  it("reads the token of a link, also one that was cut off", () => {
    expect(readFragment(`#${TOKEN}`)).toEqual({ token: TOKEN });
    expect(readFragment(`#${TOKEN.slice(0, 12)}`)).toEqual({ token: TOKEN.slice(0, 12) });
  });
  it.each(["#ABC-DEFGH", "#abcdefgh", "#ABC–DEFGH"])("reads the spoken code in “%s”", (hash) => expect(readFragment(hash)).toEqual({ code: "ABCDEFGH" }));
});
