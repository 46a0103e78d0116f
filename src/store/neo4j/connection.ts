import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { CancelledError, StoreAwayError } from "../../domain/errors.js";
import type { ReadOptions } from "../graphStore.js";
import { type Cypher } from "./cypher.js";
import { storeError } from "./storeError.js";

/** One row of an answer, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements; inside a transaction, or each read in one of its own. */
export interface Runner {
  run(statement: Cypher): Promise<Row[]>;
}

/** How long a read may run in the database, and how long its caller waits at most, whatever the network does. In milliseconds. */
const READ_LIMIT = 4_000;
const READ_DEADLINE = 4_800;
const WRITE_LIMIT = 120_000;
/** For work over the whole graph: export, hash. */
const SCAN_LIMIT = 30 * 60_000;

/**
 * The driver with one database. Writes run in `executeWrite`; a read is one statement that commits itself (one round trip instead of three), run again in
 * `executeRead` when it fails for a moment. Reads see this process's writes (bookmarks).
 */
export class Connection {
  private readonly bookmarkManager = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly database: string | null,
  ) {}

  /**
   * One read, retried by the driver while the server is away for a moment.
   * @throws StoreAwayError within 5 s while it is away; CancelledError when aborted or past its time limit.
   */
  async read(statement: Cypher, { signal }: ReadOptions = {}): Promise<Row[]> {
    if (signal?.aborted) throw new CancelledError("The request was cancelled.");
    const session = this.session(neo4j.session.READ);
    const limits = { timeout: READ_LIMIT };
    const answer = rowsOf(session, statement, limits).catch((error: unknown) => {
      if (!(error instanceof Error) || !neo4j.isRetryableError(error)) throw error;
      return session.executeRead((tx) => rowsOf(tx, statement), limits);
    });
    return this.settled(session, withDeadline(answer, signal));
  }

  /** Reads in one transaction over the whole graph; slow by nature, so without the short limits of requests. */
  async scan<Result>(work: (runner: Runner) => Promise<Result>): Promise<Result> {
    const session = this.session(neo4j.session.READ);
    return this.settled(
      session,
      session.executeRead((tx) => work(runnerOf(tx)), { timeout: SCAN_LIMIT }),
    );
  }

  /**
   * One transaction, run again by the driver after a deadlock or a moment without server: `work` must be repeatable.
   * @throws StoreAwayError when the server is away, or too slow to finish: the same write may be tried again.
   */
  async write<Result>(work: (runner: Runner) => Promise<Result>): Promise<Result> {
    const session = this.session(neo4j.session.WRITE);
    const answer = session.executeWrite((tx) => work(runnerOf(tx)), { timeout: WRITE_LIMIT });
    return this.settled(session, answer).catch((error: unknown) => {
      if (!(error instanceof CancelledError)) throw error;
      throw new StoreAwayError("Neo4j did not finish a write in time.", { cause: error });
    });
  }

  /** A statement that must not run in a managed transaction: changes of the schema. */
  async command(statement: string): Promise<void> {
    const session = this.session(neo4j.session.WRITE);
    await this.settled(
      session,
      session.run(statement).then(() => undefined),
    );
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private session(defaultAccessMode: "READ" | "WRITE"): Session {
    const { bookmarkManager, database } = this;
    return this.driver.session({ defaultAccessMode, bookmarkManager, ...(database && { database }) });
  }

  /**
   * The answer, with errors in our own classes. After a success the session's connection is back in the pool before the next statement wants one;
   * after a failure nobody waits for it, which also ends an abandoned query.
   */
  private async settled<Result>(session: Session, answer: Promise<Result>): Promise<Result> {
    try {
      const result = await answer;
      await session.close();
      return result;
    } catch (error) {
      session.close().catch(() => undefined);
      throw storeError(error);
    }
  }
}

const runnerOf = (tx: ManagedTransaction): Runner => ({ run: (statement) => rowsOf(tx, statement) });

async function rowsOf(
  tx: ManagedTransaction | Session,
  statement: Cypher,
  limits?: { timeout: number },
): Promise<Row[]> {
  const { text, parameters } = statement.render();
  const { records } = await tx.run(text, toBolt(parameters) as Record<string, unknown>, limits);
  return records.map((record) => record.toObject());
}

/** Whole numbers as integers: the driver would send every number as a float. */
function toBolt(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toBolt(one)]));
}

/** The answer, unless it takes too long or is not wanted any more. */
function withDeadline<Result>(answer: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new CancelledError("The request was cancelled."));
    const timer = setTimeout(() => reject(new StoreAwayError("Neo4j did not answer in time.")), READ_DEADLINE);
    signal?.addEventListener("abort", cancel, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    });
  });
}
