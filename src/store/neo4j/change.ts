import { DecisionsInForce } from "../../derive/decisionsInForce.js";
import type { Decision } from "../../domain/decision.js";
import type { ClaimId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import type { CommitRecord } from "../commits.js";
import type { ClaimEventKind } from "../graphStore.js";
import { makeDecision } from "../settleDecision.js";
import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { insertDecision, loadDecisions, nextSerial } from "./decisionNodes.js";
import { deriveEntities } from "./deriveEntities.js";
import { deriveRelations } from "./deriveRelations.js";

/**
 * One transaction that changes the graph: its moment of system time, the decisions in force in it, what it has touched, and what it says in the event log.
 * Opening it waits until no other transaction writes: whether an article is a copy, and where the log ends, depends on all the others.
 */
export class Change {
  private readonly entities = new Set<string>();
  private readonly relations = new Set<string>();
  private readonly events: { kind: ClaimEventKind; claimId: ClaimId }[] = [];
  private loaded: DecisionsInForce | null = null;

  private constructor(
    readonly runner: Runner,
    readonly moment: EpochMs,
    private readonly position: number,
    private readonly hasDecisions: boolean,
  ) {}

  /** Begins with the moment that is asked for, or the first one after the last commit. */
  static async open(runner: Runner, asked: EpochMs): Promise<Change> {
    const [row] = await runner.run(cypher`MATCH (s:Schema) SET s.lock = 0
      MERGE (log:EventLog {id: 0})
      RETURN coalesce(log.last, 0) AS last, coalesce(log.moment, 0) AS moment, EXISTS { (:Decision) } AS decided`);
    const moment = Math.max(asked, Number(row?.["moment"]) + 1);
    return new Change(runner, moment, Number(row?.["last"]), row?.["decided"] === true);
  }

  async decisions(): Promise<DecisionsInForce> {
    this.loaded ??= this.hasDecisions ? await loadDecisions(this.runner) : new DecisionsInForce([]);
    return this.loaded;
  }

  /** Records a decision; from here on it is in force. */
  async record(detail: Parameters<typeof makeDecision>[0], reason: string, by: string): Promise<Decision> {
    const serial = await nextSerial(this.runner);
    const decision = makeDecision(detail, { serial, reason, by, at: this.moment });
    const inForce = await this.decisions();
    await insertDecision(this.runner, serial, decision);
    inForce.add(decision);
    return decision;
  }

  /** Takes a decision back; from here on it is not in force. */
  async revert(id: string): Promise<void> {
    await this.runner.run(cypher`MATCH (d:Decision {id: ${id}}) SET d.revertedAt = ${this.moment}`);
    this.loaded = null;
  }

  touch(entityIds: Iterable<string>, relationIds: Iterable<string>): void {
    for (const id of entityIds) this.entities.add(id);
    for (const id of relationIds) this.relations.add(id);
  }

  /** Events of claims, in the order of their ids. */
  log(kind: ClaimEventKind, claimIds: readonly ClaimId[]): void {
    for (const claimId of claimIds.toSorted()) this.events.push({ kind, claimId });
  }

  /** Derives what was touched and closes the log; the last step of the transaction. Answers where the log ends. */
  async finish(record: CommitRecord): Promise<number> {
    await deriveRelations(this.runner, [...this.relations]);
    await deriveEntities(this.runner, [...this.entities]);
    const end = this.position + this.events.length;
    const rows = this.events.map((event, i) => ({ ...event, position: this.position + i + 1, at: this.moment }));
    const commit = { moment: this.moment, kind: record.kind, json: JSON.stringify(record) };
    await this.runner.run(cypher`MATCH (log:EventLog {id: 0}) SET log.last = ${end}, log.moment = ${this.moment}
      CREATE (k:Commit) SET k = ${commit}
      WITH log UNWIND ${rows} AS row CREATE (v:ClaimEvent) SET v = row`);
    return end;
  }
}
