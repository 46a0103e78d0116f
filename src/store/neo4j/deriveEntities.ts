import type { EntityRecord } from "../../domain/bundle.js";
import { lookupName } from "../lookupName.js";
import { mergeEntityTellings } from "../mergeTellings.js";
import { joinFields, searchedNames } from "../searchedFields.js";
import { indexText } from "../searchTokens.js";
import type { Row, Runner } from "./connection.js";
import { cypher } from "./cypher.js";

/** Derives name, type and names from the live tellings; from all where none is live, and then it is not listed. An entity that nothing tells of is gone. */
export async function deriveEntities(runner: Runner, ids: readonly string[]): Promise<void> {
  const rows = await runner.run(cypher`UNWIND ${[...new Set(ids)]} AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.json AS json, e.liveArticles AS live,
      COLLECT { MATCH (e)-[:TOLD_AS]->(t:Telling) WHERE t.liveArticles > 0 RETURN [t.json, t.liveArticles] } AS live_tellings,
      COLLECT {
        WITH e WHERE NOT e.liveArticles > 0 MATCH (e)<-[told:TELLS_OF]-() MATCH (t:Telling {key: told.telling}) RETURN [t.json, 1]
      } AS all_tellings`);
  const derived = rows.map(deriveEntity);
  const gone = derived.filter(({ isGone }) => isGone).map(({ id }) => id);
  if (gone.length > 0) await remove(runner, gone);
  await Promise.all([
    setLive(runner, derived),
    rename(
      runner,
      derived.flatMap(({ renamed }) => renamed ?? []),
    ),
  ]);
}

type Told = [json: string, count: number];

interface DerivedEntity {
  readonly id: string;
  readonly isGone: boolean;
  readonly isLive: boolean;
  readonly renamed: Renamed | null;
}

interface Renamed {
  readonly id: string;
  readonly folded: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function deriveEntity(row: Row): DerivedEntity {
  const id = String(row["id"]);
  const [live, all] = [row["live_tellings"] as Told[], row["all_tellings"] as Told[]];
  const tellings = (live.length > 0 ? live : all).map(([json, count]) => ({
    record: JSON.parse(json) as EntityRecord,
    count,
  }));
  const json = tellings.length > 0 ? JSON.stringify({ id, ...mergeEntityTellings(tellings) }) : null;
  return {
    id,
    isGone: json === null,
    isLive: Number(row["live"]) > 0,
    renamed: json === null || json === row["json"] ? null : renamedTo(id, json),
  };
}

function renamedTo(id: string, json: string): Renamed {
  const { type, name, names } = JSON.parse(json) as Pick<EntityRecord, "type" | "name" | "names">;
  const fields = searchedNames({ name, names });
  const folded = [...new Set(fields.map(({ text }) => lookupName(text)))].filter((one) => one !== "");
  return { id, folded, properties: { json, type, name, search: indexText(joinFields(fields)) } };
}

async function setLive(runner: Runner, derived: readonly DerivedEntity[]): Promise<void> {
  const [live, gone] = [true, false].map((wanted) =>
    derived.filter(({ isLive }) => isLive === wanted).map(({ id }) => id),
  );
  await Promise.all([
    runner.run(cypher`UNWIND ${live} AS id MATCH (e:Entity {id: id}) SET e:LiveEntity`),
    gone?.length && runner.run(cypher`UNWIND ${gone} AS id MATCH (e:Entity {id: id}) REMOVE e:LiveEntity`),
  ]);
}

async function remove(runner: Runner, ids: readonly string[]): Promise<void> {
  await runner.run(cypher`MATCH (e:Entity) WHERE e.id IN ${ids}
    OPTIONAL MATCH (e)-[:NAMED|TOLD_AS]->(n) DETACH DELETE n, e`);
}

async function rename(runner: Runner, renamed: readonly Renamed[]): Promise<void> {
  if (renamed.length === 0) return;
  await runner.run(cypher`UNWIND ${renamed} AS row
    MATCH (e:Entity {id: row.id}) SET e += row.properties
    WITH e, row
    CALL (e) { MATCH (e)-[:NAMED]->(n:Name) DETACH DELETE n }
    CALL (e, row) { UNWIND row.folded AS folded CREATE (e)-[:NAMED]->(:Name {folded: folded}) }`);
}
