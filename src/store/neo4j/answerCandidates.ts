import { ANSWER_WINDOW, ANSWERING_ACTS, MAX_CANDIDATES } from "../../derive/answers/answerCandidate.js";
import type { ClaimInContext } from "../../derive/answers/claimInContext.js";
import type { Claim } from "../../domain/claim.js";
import type { Relation } from "../../domain/relation.js";
import type { AnswerCandidates, ReadOptions } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { eachKey } from "./readLists.js";

const DAY = 86_400_000;

/** What a claim's place among others depends on, of a node `c`. */
const CONTEXT = cypher`{json: c.json, retiredAt: c.retiredAt, publishedAt: c.publishedAt,
  originId: head(COLLECT { MATCH (c)<-[:MAKES]-(a:Article) RETURN a.originId }),
  relations: COLLECT { MATCH (c)-[:BEARS_ON]->(r:Relation) RETURN DISTINCT r.json }}`;

interface Found {
  readonly json: string;
  readonly retiredAt: number | null;
  readonly publishedAt: number | null;
  readonly originId: string;
  readonly relations: readonly string[];
}

/** Claims of one kind that may respond to `own`; `moment` is when they were said, else printed. */
const candidates = (pattern: Cypher, condition: Cypher, until: Cypher): Cypher => cypher`MATCH ${pattern}
  WHERE c.id <> own.id AND ${condition}
  WITH own, said, c, coalesce(c.saidAt, c.publishedAt) AS moment
  WHERE said IS NULL OR moment IS NULL OR (moment >= toInteger(floor(said / 86400000.0)) * ${DAY} AND ${until})
  RETURN c, moment`;

const WITHIN = cypher`moment < toInteger(floor(said / 86400000.0)) * ${DAY} + ${ANSWER_WINDOW}`;

/** For each claim those that may respond to it, in one statement. */
export async function answerCandidates(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<(AnswerCandidates | null)[]> {
  const found = await eachKey(
    connection,
    ids,
    cypher`MATCH (own:Claim {id: key})
      WITH own, coalesce(own.saidAt, own.publishedAt) AS said
      RETURN {
        claim: head(COLLECT { MATCH (c:Claim {id: own.id}) RETURN ${CONTEXT} }),
        candidates: COLLECT {
          CALL (own, said) {
            ${candidates(
              cypher`(own)-[mine:BEARS_ON]->(r:Relation)<-[theirs:BEARS_ON]-(c:LiveClaim)`,
              cypher`mine.kind = 'CONTENT' AND theirs.kind = 'CONTENT'`,
              cypher`true`,
            )}
            UNION
            ${candidates(
              cypher`(own)-[:TARGET]->(:Entity)<-[:SPEAKER]-(c:LiveClaim)`,
              cypher`own.speechAct = 'ACCUSES' AND (c.polarity = 'NEGATIVE' OR c.speechAct IN ${ANSWERING_ACTS})`,
              WITHIN,
            )}
            UNION
            ${candidates(
              cypher`(own)-[:TARGET]->(:Entity)<-[:ABOUT]-(c:LiveClaim)`,
              cypher`own.speechAct = 'ACCUSES' AND c.speechAct = 'DENIES'`,
              WITHIN,
            )}
          }
          WITH c, moment ORDER BY moment IS NULL, moment, c.id LIMIT ${MAX_CANDIDATES}
          RETURN ${CONTEXT}
        }
      } AS value`,
    options,
  );
  return ids.map((id) => {
    const one = found.get(id) as { readonly claim: Found; readonly candidates: readonly Found[] } | undefined;
    return one ? { claim: inContext(one.claim), candidates: one.candidates.map(inContext) } : null;
  });
}

function inContext({ json, retiredAt, publishedAt, originId, relations }: Found): ClaimInContext {
  const claim = { ...(JSON.parse(json) as Omit<Claim, "retiredAt">), retiredAt: retiredAt ?? null };
  const keys = relations.map((text) => {
    const { id, predicate, subjectId, objectId, objectText } = JSON.parse(text) as Relation;
    return { id, predicate, subjectId, objectId, objectText };
  });
  return {
    claim,
    publishedAt: publishedAt ?? null,
    originId,
    relations: keys.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
