import { describe, expect, it } from "vitest";
import { remedyFor } from "./remedies.mjs";

describe("remedyFor(text)", () => {
  it.each([
    ["Error: listen EADDRINUSE: address already in use 127.0.0.1:3000", /PORT=3001/],
    ["EACCES: permission denied, mkdir '/usr/src/x/.next'", /folder of yours/],
    ["SqliteError: attempt to write a readonly database", /DATA_DIR/],
    ["EROFS: read-only file system, mkdir 'data'", /DATA_DIR/],
    ["ENOENT: no such file or directory, mkdir '/mnt/x'", /DATA_DIR/],
    ["npm error code ENOTFOUND\nnpm error network request failed", /network/],
    ["gyp ERR! stack Error: not found: make", /compiler/],
    ["npm error code EUSAGE\n`npm ci` can only install packages when in sync", /same commit/],
    ["ENOSPC: no space left on device", /disk is full/],
  ])("says what to do about %j", (text, advice) => {
    expect(remedyFor(text)).toMatch(advice);
  });

  it("always says something", () => {
    expect(remedyFor("a fault nobody foresaw")).toMatch(/Deleting node_modules/);
  });
});
