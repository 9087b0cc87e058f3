import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";

/** How long a writer waits for a lock that another process holds. The wait blocks the event loop, hence short. */
const BUSY_TIMEOUT_MS = 2_000;

/** Durable commits; the reader takes what applies to it. */
const PRAGMAS = ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"].join(";");
const READER_PRAGMAS = "PRAGMA query_only = ON";

/** Prisma's adapter for SQLite with this application's pragmas, which Prisma has no option for. */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  readonly #pragmas: string;

  /** @param file path of the database file; a read-only adapter needs it to exist. */
  constructor(file: string, { readonly = false }: { readonly?: boolean } = {}) {
    super({ url: file, readonly, timeout: BUSY_TIMEOUT_MS });
    this.#pragmas = readonly ? READER_PRAGMAS : PRAGMAS;
  }

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(this.#pragmas);
    return connection;
  }
}
