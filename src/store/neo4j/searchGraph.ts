import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity } from "../../domain/entity.js";
import type { ClaimFilter, ReadOptions, Search, SearchHit, SearchType } from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { highlight, type SearchedField } from "../highlight.js";
import { searchedArticle, searchedClaim, searchedNames } from "../searchedFields.js";
import { searchPhrases, type SearchPhrase } from "../searchTokens.js";
import type { Connection } from "./connection.js";
import { cypher, joinCypher, type Cypher } from "./cypher.js";
import { claimCondition } from "./filterCypher.js";
import { afterCondition, orderBy, type Ordering } from "./pageCypher.js";

type Answer = Awaited<ReturnType<Search["search"]>>;

/** Words hold letters, digits and marks only, so nothing in them is an operator of Lucene; a phrase stands in quotation marks. */
const luceneOf = (phrases: readonly SearchPhrase[]): string =>
  phrases
    .map(({ words, prefix }) => {
      if (!prefix || words.length > 1) return `+"${words.join(" ")}"`.replace(/ [^ ]*"$/u, prefix ? '"' : "$&");
      return `+${words[0] ?? ""}*`;
    })
    .join(" ");

/** A phrase whose last word is only begun is beyond the index's language: its stretch of text is looked for in what the rest of it finds. */
const begunPhrases = (phrases: readonly SearchPhrase[]): string[] =>
  phrases.flatMap(({ words, prefix }) => (prefix && words.length > 1 ? [` ${words.join(" ")}`] : []));

/** When a claim filter admits what was found. */
const ADMITTED: Readonly<Record<SearchType, (condition: Cypher) => Cypher>> = {
  ENTITY: (condition) => cypher`EXISTS { MATCH (s)<-[:SPEAKER|TARGET|ABOUT]-(c:LiveClaim) WHERE ${condition} }`,
  CLAIM: (condition) => cypher`EXISTS { MATCH (c:Claim {id: s.id}) WHERE ${condition} }`,
  ARTICLE: (condition) => cypher`EXISTS { MATCH (s)-[:MAKES]->(c:LiveClaim) WHERE ${condition} }`,
};

const LABELS: Readonly<Record<SearchType, Cypher>> = {
  ENTITY: cypher`s:LiveEntity`,
  CLAIM: cypher`s:LiveClaim`,
  ARTICLE: cypher`s:LiveArticle`,
};

const ORDERING: Ordering = { key: cypher`score`, id: cypher`s.id`, direction: "DESC", nullable: false };

/** Everything that holds all phrases, best first: a name that is exactly the query (1), one that begins with it (0.9), then by BM25 (0 to 0.8). */
export async function searchGraph(
  connection: Connection,
  { text, types, filter, page }: Parameters<Search["search"]>[0],
  options?: ReadOptions,
): Promise<Answer> {
  const phrases = searchPhrases(text);
  if (phrases.length === 0 || types.length === 0) return { items: [], keysets: [], hasNextPage: false, total: 0 };
  const begun = begunPhrases(phrases);
  const folded = lookupName(text);
  const [row] = await connection.read(
    cypher`CALL db.index.fulltext.queryNodes('search_text', ${luceneOf(phrases)}) YIELD node AS s, score AS found
      WITH s, found WHERE ${ofTypes(types, filter)} AND all(phrase IN ${begun} WHERE (' ' + s.search) CONTAINS phrase)
      WITH s, CASE
        WHEN s:LiveEntity AND EXISTS { MATCH (s)-[:NAMED]->(n:Name) WHERE n.folded = ${folded} } THEN 1.0
        WHEN s:LiveEntity AND EXISTS { MATCH (s)-[:NAMED]->(n:Name) WHERE n.folded STARTS WITH ${folded} } THEN 0.9
        ELSE round(0.8 * found / (1 + found), 6) END AS score
      WITH collect([s, score]) AS hits
      CALL (hits) {
        UNWIND hits AS hit WITH hit[0] AS s, hit[1] AS score WHERE ${afterCondition(ORDERING, page.after) ?? cypher`true`}
        WITH s, score ORDER BY ${orderBy(ORDERING)} LIMIT ${page.first + 1}
        RETURN collect([s.id, score, CASE WHEN s:Entity THEN 'ENTITY' WHEN s:Claim THEN 'CLAIM' ELSE 'ARTICLE' END,
          s.text, s.json]) AS rows
      }
      RETURN size(hits) AS total, rows`,
    options,
  );
  const rows = (row?.["rows"] ?? []) as FoundRow[];
  const shown = rows.slice(0, page.first);
  return {
    items: shown.map((one) => hitOf(one, phrases)),
    keysets: shown.map(([id, key]) => ({ key, id })),
    hasNextPage: rows.length > page.first,
    total: Number(row?.["total"] ?? 0),
  };
}

type FoundRow = readonly [id: string, score: number, type: SearchType, text: string | null, json: string];

function ofTypes(types: readonly SearchType[], filter: ClaimFilter | undefined): Cypher {
  const condition = filter && claimCondition(filter);
  const each = [...new Set(types)].map((type) =>
    condition ? cypher`(${LABELS[type]} AND ${ADMITTED[type](condition)})` : LABELS[type],
  );
  return cypher`(${joinCypher(each, cypher` OR `)})`;
}

function hitOf([id, score, type, text, json]: FoundRow, phrases: readonly SearchPhrase[]): SearchHit {
  return { type, id, score, highlight: highlight(fieldsOf(type, text, json), phrases) };
}

/** The texts that a record was indexed by. */
function fieldsOf(type: SearchType, text: string | null, json: string): SearchedField[] {
  const record: unknown = JSON.parse(json);
  if (type === "CLAIM") return searchedClaim(record as Claim);
  return type === "ENTITY"
    ? searchedNames(record as Entity)
    : searchedArticle({ ...(record as Article), text: text ?? "" });
}
