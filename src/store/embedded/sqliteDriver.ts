import { createRequire } from "node:module";

/** A prepared statement; rows are plain objects by column name. */
export interface Statement {
  all(...parameters: SqlValue[]): Row[];
  get(...parameters: SqlValue[]): Row | undefined;
  run(...parameters: SqlValue[]): { readonly changes: number | bigint };
}
export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** What `node:sqlite` and `@photostructure/sqlite` have in common. */
export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Driver {
  readonly DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => SqliteDatabase;
}

const require = createRequire(import.meta.url);

/** Opens a database file with the driver that fits: Node's own from 22.13 on, a package with the same interface before. */
export function openSqlite(path: string): SqliteDatabase {
  const driver = hasOwnSqlite()
    ? quietly(() => require("node:sqlite") as Driver)
    : (require("@photostructure/sqlite") as Driver);
  return new driver.DatabaseSync(path);
}

function hasOwnSqlite(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

/** Loads a module without the warning that it is experimental: the choice is ours and asks nothing of the user. */
function quietly<Module>(load: () => Module): Module {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
