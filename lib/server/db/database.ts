import { PrismaClient } from "@/prisma/generated/client/client";
import { SqliteAdapter } from "./sqlite";

/** Longer than any batch takes: a time-out in the middle would only make people send again. */
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/** Reads committed data only. No other module may write. */
export type Reader = Pick<PrismaClient, "caseFile" | "exercise" | "team" | "round" | "session" | "participant" | "estimate" | "citation" | "rationale" | "indicatorNote" | "seat" | "link" | "logEntry" | "progress" | "resolution" | "lessons" | "comment" | "release" | "publication">;

/** The writing client; only the write queue may touch it. */
export type WritingClient = PrismaClient;

/**
 * Opens both clients on a migrated SQLite file. Two, because a client's plain queries run inside whatever transaction is open
 * on its one connection: a reader of its own never sees a row that may still be rolled back.
 */
export function openDatabase(file: string): { reader: Reader; writing: WritingClient; disconnect: () => Promise<void> } {
  const writing = new PrismaClient({ adapter: new SqliteAdapter(file), transactionOptions: TRANSACTION });
  const reader = new PrismaClient({ adapter: new SqliteAdapter(file, { readonly: true }) });
  return {
    reader,
    writing,
    disconnect: async () => {
      await reader.$disconnect();
      await writing.$disconnect();
    },
  };
}
