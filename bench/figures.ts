import { startTestServer } from "@/lib/server/testing/test-server";
import { manyPeople } from "./figures-crowd";
import { files } from "./figures-files";
import type { Line } from "./table";

/** What is measured of figures: every file of one, and every figure of a hundred thousand people. */
export async function figures(): Promise<Line[]> {
  const server = await startTestServer({ LOG_LEVEL: "silent" });
  try {
    return [...(await files()), ...manyPeople()];
  } finally {
    await server.stop();
  }
}
