import type { EpochMs } from "../../domain/time.js";
import { Connection } from "./openDatabase.js";
import { openSqlite, type SqliteDatabase } from "./sqliteDriver.js";

/** Tables whose rows have a span of system time, each with its `<name>_past`. */
const VERSIONED = [
  "article",
  "article_entity",
  "entity",
  "entity_name",
  "mention",
  "claim",
  "claim_party",
  "claim_relation",
  "relation",
  "redirect",
] as const;
type Versioned = (typeof VERSIONED)[number];

const AT = "(SELECT at FROM temp.moment)";
const BEFORE = "(SELECT before FROM temp.moment)";

/** Columns that the past does not repeat, as expressions over a row `p` of the past. */
const REMEMBERED: Partial<Record<Versioned, Readonly<Record<string, string>>>> = {
  article: { text: "(SELECT a.text FROM main.article a WHERE a.id = p.id)" },
  entity: {
    json: `coalesce(p.json,
      (SELECT q.json FROM main.entity_past q WHERE q.id = p.id AND q.from_at > p.from_at AND q.json IS NOT NULL ORDER BY q.from_at LIMIT 1),
      (SELECT e.json FROM main.entity e WHERE e.id = p.id))`,
  },
};

/**
 * A connection on which the tables that readers know are views of the same names: the rows as they were at a moment of system time. Every read of the present
 * is thus a read of the past too, word for word. `claim_before` and `relation_before` are the rows of a second moment, for comparing.
 */
export class PastConnection extends Connection {
  constructor(file: string) {
    const database = openSqlite(file);
    database.exec(
      "PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY",
    );
    database.exec(
      "CREATE TEMP TABLE moment (at INTEGER NOT NULL, before INTEGER NOT NULL); INSERT INTO temp.moment VALUES (0, 0)",
    );
    for (const table of VERSIONED) database.exec(viewSql(database, table, table, AT));
    for (const table of ["claim", "relation"] as const)
      database.exec(viewSql(database, table, `${table}_before`, BEFORE));
    database.exec(`CREATE TEMP VIEW decision AS SELECT serial, id, kind, detail, reason, by, at,
      CASE WHEN reverted_at <= ${AT} THEN reverted_at END AS reverted_at FROM main.decision WHERE at <= ${AT}`);
    database.exec(`CREATE TEMP VIEW relation_past AS SELECT * FROM main.relation_past WHERE to_at <= ${AT}`);
    super(database);
  }

  /** Sets the moment that is read, and the one to compare with. */
  moveTo(at: EpochMs, before: EpochMs = at): this {
    this.run("UPDATE temp.moment SET at = ?, before = ?", at, before);
    return this;
  }
}

function viewSql(database: SqliteDatabase, table: Versioned, name: string, moment: string): string {
  const columns = database
    .prepare(`PRAGMA main.table_info(${table})`)
    .all()
    .map((row) => String(row["name"]));
  const present = columns.map((column) => `p."${column}"`).join(", ");
  const past = columns.map((column) => REMEMBERED[table]?.[column] ?? `p."${column}"`).join(", ");
  return `CREATE TEMP VIEW ${name} (${columns.map((column) => `"${column}"`).join(", ")}) AS
    SELECT ${present} FROM main.${table} p WHERE p.from_at <= ${moment}
    UNION ALL SELECT ${past} FROM main.${table}_past p WHERE p.from_at <= ${moment} AND ${moment} < p.to_at`;
}
