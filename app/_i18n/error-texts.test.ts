import { expect, it } from "vitest";
import { app } from "@/messages/en.json";
import { ERROR_TEXTS } from "./error-texts";

it("says the same where even the frame failed as where a page did", () => {
  expect(ERROR_TEXTS).toEqual(app.error);
});
