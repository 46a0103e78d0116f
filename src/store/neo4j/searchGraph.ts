import { foldName } from "../../domain/foldName.js";
import type { ClaimFilter, ReadOptions, Search, SearchHit, SearchType } from "../graphStore.js";
import { highlight } from "../highlight.js";
import { searchPhrases, spacedWords, type SearchPhrase } from "../searchTokens.js";
import type { Connection } from "./connection.js";
import { cypher, joinCypher, type Cypher } from "./cypher.js";
import { claimCondition } from "./filterCypher.js";
import { afterCondition, orderBy, type Ordering } from "./pageCypher.js";

type Answer = Awaited<ReturnType<Search["search"]>>;

/** Words hold letters, digits and marks only, so nothing in them is an operator of Lucene; a phrase stands in quotation marks. */
const luceneOf = (phrases: readonly SearchPhrase[]): string =>
  phrases
    .map(({ words, prefix }) => {
      if (!prefix || words.length > 1)
        return `+"${wordsOf(words).join(" ")}"`.replace(/ [^ ]*"$/u, prefix ? '"' : "$&");
      return `+${wordsOf(words)[0] ?? ""}*`;
    })
    .join(" ");

const wordsOf = (words: readonly string[]): string[] => spacedWords(words.join(" ")).split(" ");

/** A phrase whose last word is only begun is beyond the index's language: its stretch of text is looked for in what the rest of it finds. */
const begunPhrases = (phrases: readonly SearchPhrase[]): string[] =>
  phrases.flatMap(({ words, prefix }) => (prefix && words.length > 1 ? [` ${wordsOf(words).join(" ")}`] : []));

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
  const folded = foldName(text);
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
          coalesce(s.text, s.content), s.json]) AS rows
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
  return { type, id, score, highlight: highlight(shownText(type, text, json), phrases) };
}

function shownText(type: SearchType, text: string | null, json: string): string {
  if (type === "CLAIM") return text ?? "";
  const { title, names } = JSON.parse(json) as { title: string; names: readonly { value: string }[] };
  return type === "ARTICLE" ? `${title}\n${text ?? ""}` : names.map((name) => name.value).join(" · ");
}
