import type { EpochMs } from "../../domain/time.js";
import type { CommitRecord, StoredCommit } from "../commits.js";
import type { CommitLog } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher } from "./cypher.js";
import { rawBundles } from "./rawBundles.js";

const PAGE = 50;

/** The commits that the database keeps. */
export const commitLog = (connection: Connection): CommitLog => ({
  async *commitsAfter(moment): AsyncGenerator<StoredCommit> {
    for (let after = moment; ;) {
      const page = await readPage(connection, after);
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.moment;
    }
  },
  async countCommitsAfter(moment) {
    const [row] = await connection.read(cypher`MATCH (k:Commit) WHERE k.moment > ${moment} RETURN count(k) AS n`);
    return Number(row?.["n"]);
  },
  async lastMoment() {
    const [row] = await connection.read(
      cypher`OPTIONAL MATCH (log:EventLog {id: 0}) RETURN coalesce(log.moment, 0) AS moment`,
    );
    return Number(row?.["moment"]);
  },
});

/** The next commits, with the bundles of all of them read at once. */
const readPage = (connection: Connection, after: EpochMs): Promise<StoredCommit[]> =>
  connection.scan(async (runner) => {
    const rows = await runner.run(cypher`MATCH (k:Commit) WHERE k.moment > ${after}
      RETURN k.moment AS moment, k.json AS json ORDER BY moment LIMIT ${PAGE}`);
    const commits = rows.map((row) => ({
      moment: Number(row["moment"]),
      record: JSON.parse(String(row["json"])) as CommitRecord,
    }));
    const ids = commits.flatMap(({ record }) => (record.kind === "PUT" ? record.articles : []));
    const bundles = ids.length === 0 ? [] : await rawBundles(runner, ids);
    let read = 0;
    return commits.map(({ moment, record }) => {
      const count = record.kind === "PUT" ? record.articles.length : 0;
      read += count;
      return { moment, record, bundles: bundles.slice(read - count, read) };
    });
  });
