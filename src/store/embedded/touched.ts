import { deriveEntityRow, type CountChange } from "./deriveEntityRow.js";
import { deriveRelationRow, type WalkedRelation } from "./deriveRelationRow.js";
import type { Connection } from "./openDatabase.js";

/** What a transaction has touched; derived once, at its end. */
export class Touched {
  private readonly entities = new Map<string, CountChange>();
  private readonly relations = new Set<string>();

  entity(id: string, live: number, articles: number, claims: number): void {
    const change = this.entities.get(id) ?? { live: 0, articles: 0, claims: 0 };
    change.live += live;
    change.articles += articles;
    change.claims += claims;
    this.entities.set(id, change);
  }

  relation(id: string): void {
    this.relations.add(id);
  }

  /** All that articles report on. */
  relationsOf(db: Connection, articleIds: readonly string[]): void {
    const sql = "SELECT relation_id FROM relation_telling WHERE article_id IN (SELECT value FROM json_each(?))";
    for (const row of db.all(sql, JSON.stringify(articleIds))) this.relations.add(String(row["relation_id"]));
  }

  derive(db: Connection, at: number): WalkedRelation[] {
    for (const [id, change] of this.entities) deriveEntityRow(db, id, change, at);
    return [...this.relations].flatMap((id) => deriveRelationRow(db, id) ?? []);
  }
}
