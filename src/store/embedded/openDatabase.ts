import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSqlite, type SqliteDatabase, type SqlValue, type Row, type Statement } from "./sqliteDriver.js";

const MIGRATIONS = fileURLToPath(new URL("../../../schema/embedded/", import.meta.url));

/** A connection with its statements prepared once. */
export class Connection {
  private readonly statements = new Map<string, Statement>();
  private isInside = false;

  constructor(private readonly database: SqliteDatabase) {}

  all(sql: string, ...parameters: SqlValue[]): Row[] {
    return this.statement(sql).all(...parameters);
  }

  get(sql: string, ...parameters: SqlValue[]): Row | undefined {
    return this.statement(sql).get(...parameters);
  }

  run(sql: string, ...parameters: SqlValue[]): number {
    return Number(this.statement(sql).run(...parameters).changes);
  }

  /** All or nothing. */
  transaction<Result>(work: () => Result): Result {
    return this.inside("BEGIN IMMEDIATE", work);
  }

  /** One state of the store for several reads; inside another snapshot or a transaction, that one's. */
  snapshot<Result>(work: () => Result): Result {
    if (this.isInside) return work();
    return this.inside("BEGIN", work);
  }

  private inside<Result>(begin: string, work: () => Result): Result {
    this.database.exec(begin);
    this.isInside = true;
    try {
      const result = work();
      this.database.exec("COMMIT");
      return result;
    } catch (error) {
      this.database.exec("ROLLBACK");
      throw error;
    } finally {
      this.isInside = false;
    }
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      // Filters make many texts; those not used lately are prepared again.
      if (this.statements.size >= 500) this.statements.delete(this.statements.keys().next().value as string);
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** Opens the store's file for writing: WAL, a disk sync for each commit, schema brought up to date. */
export function openForWriting(file: string): Connection {
  const database = openSqlite(file);
  // FULL is said explicitly: this build syncs the WAL less by default and could lose acknowledged commits on power loss. Pages that are written again and
  // again, as those of indexes, go to the file itself once in 32 MB of the WAL and not in 4.
  database.exec(
    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -64000; PRAGMA temp_store = MEMORY",
  );
  migrate(database);
  return new Connection(database);
}

/** Opens the store's file for reading beside the writer. */
export function openForReading(file: string): Connection {
  const database = openSqlite(file);
  database.exec(
    "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA cache_size = -64000; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY",
  );
  return new Connection(database);
}

/** Runs the numbered files of schema/embedded that the database has not seen; its user_version is the last one it has. */
function migrate(database: SqliteDatabase): void {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  const files = readdirSync(MIGRATIONS)
    .filter((name) => /^\d{3}-.*\.sql$/u.test(name))
    .toSorted();
  for (const name of files) {
    const number = Number(name.slice(0, 3));
    if (number <= version) continue;
    database.exec("BEGIN IMMEDIATE");
    database.exec(readFileSync(`${MIGRATIONS}${name}`, "utf8"));
    database.exec(`PRAGMA user_version = ${number}`);
    database.exec("COMMIT");
  }
}
