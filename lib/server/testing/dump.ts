import { Prisma } from "@/prisma/generated/client/client";
import { state } from "../state";

type Table = { findMany: () => Promise<unknown[]> };

/** Every row of every table as text. */
export function dumpOfEverything(): Promise<string> {
  return state().writer.write(async (tx) => {
    const tables = tx as unknown as Record<string, Table>;
    const dumps: string[] = [];
    for (const model of Object.values(Prisma.ModelName)) {
      const table = tables[model.charAt(0).toLowerCase() + model.slice(1)];
      if (!table) throw new Error(`dumpOfEverything: there is no table for ${model}.`);
      dumps.push(model, JSON.stringify(await table.findMany()));
    }
    return dumps.join("\n");
  });
}
