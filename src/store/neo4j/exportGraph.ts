import { createHash } from "node:crypto";
import type { ArticleBundle } from "../../domain/bundle.js";
import type { Connection, Row, Runner } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { bundleColumns, bundleOf } from "./storedBundles.js";

const PAGE = 50;
const HASH_PAGE = 2000;

/** Every live bundle by article id. */
export async function* exportBundles(connection: Connection): AsyncGenerator<ArticleBundle> {
  let after = "";
  for (;;) {
    const rows = await connection.scan((runner) => bundleRows(runner, after));
    const bundles = rows.map(bundleOf);
    yield* bundles;
    const last = bundles.at(-1);
    if (!last || bundles.length < PAGE) return;
    after = last.article.id;
  }
}

const bundleRows = (runner: Runner, after: string): Promise<Row[]> =>
  runner.run(cypher`MATCH (a:LiveArticle) WHERE a.id > ${after}
    WITH a ORDER BY a.id LIMIT ${PAGE} RETURN ${bundleColumns(cypher`LiveClaim`)}`);

/** SHA-256 over the live records in the order of their ids, without system times: line by line as the embedded store has them. */
export function graphHash(connection: Connection): Promise<string> {
  return connection.scan(async (runner) => {
    const hash = createHash("sha256");
    for (const { rows, line } of HASHED) {
      let after = "";
      for (;;) {
        const page = await runner.run(rows(after));
        for (const row of page) hash.update(`${JSON.stringify(line(row))}\n`);
        const last = page.at(-1);
        if (!last || page.length < HASH_PAGE) break;
        after = String(last["id"]);
      }
    }
    return hash.digest("hex");
  });
}

const HASHED: readonly { readonly rows: (after: string) => Cypher; readonly line: (row: Row) => unknown }[] = [
  {
    rows: (after) => cypher`MATCH (n:Article) WHERE n:LiveArticle AND n.id > ${after}
      RETURN n.id AS id, n.json AS json, n.text AS text, n.originId AS originId ORDER BY n.id LIMIT ${HASH_PAGE}`,
    line: (row) => [{ ...JSON.parse(String(row["json"])), ingestedAt: 0, originId: row["originId"] }, row["text"]],
  },
  {
    rows: (after) => cypher`MATCH (n:Entity) WHERE n:LiveEntity AND n.id > ${after}
      RETURN n.id AS id, n.json AS json, n.articleCount AS articles, n.claimCount AS claims ORDER BY n.id LIMIT ${HASH_PAGE}`,
    line: (row) => [row["json"], row["articles"], row["claims"]],
  },
  {
    rows: (after) => cypher`MATCH (n:Mention) WHERE n:LiveMention AND n.id > ${after}
      RETURN n.id AS id, n.entityId AS entityId, n.kind AS kind ORDER BY n.id LIMIT ${HASH_PAGE}`,
    line: (row) => [row["id"], row["entityId"], row["kind"]],
  },
  {
    rows: (after) => cypher`MATCH (n:Claim) WHERE n:LiveClaim AND n.id > ${after}
      RETURN n.id AS id, n.json AS json ORDER BY n.id LIMIT ${HASH_PAGE}`,
    line: (row) => ({ ...JSON.parse(String(row["json"])), recordedAt: 0 }),
  },
  {
    rows: (after) => cypher`MATCH (n:Relation) WHERE n:LiveRelation AND n.id > ${after}
      RETURN n.id AS id, n.json AS json ORDER BY n.id LIMIT ${HASH_PAGE}`,
    line: (row) => row["json"],
  },
];
