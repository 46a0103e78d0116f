import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity } from "../../domain/entity.js";
import type { ClaimFilter, ReadOptions, Search, SearchAnswer, SearchHit, SearchType } from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { highlight, type SearchedField } from "../highlight.js";
import { searchedArticle, searchedClaim, searchedNames } from "../searchedFields.js";
import { correctable, correctedText, corrections, lettersWrong } from "../spelling.js";
import { searchPhrases, type SearchPhrase } from "../searchTokens.js";
import type { Connection } from "./connection.js";
import { cypher, joinCypher, type Cypher } from "./cypher.js";
import { claimCondition } from "./filterCypher.js";
import { afterCondition, orderBy, type Ordering } from "./pageCypher.js";

/** Words hold letters, digits and marks only, so nothing in them is an operator of Lucene; a phrase stands in quotation marks. */
const luceneOf = (phrases: readonly SearchPhrase[]): string =>
  phrases
    .map(({ words, prefix, corrections = [] }) => {
      if (corrections.length > 0) return `+(${corrections.map((word) => `"${word}"`).join(" ")})`;
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

export type SearchQuery = Parameters<Search["search"]>[0];

/** Everything that holds all phrases, best first; where nothing does, what holds the right spellings of misspelt words. */
export async function searchGraph(
  connection: Connection,
  query: SearchQuery,
  options?: ReadOptions,
): Promise<SearchAnswer> {
  const phrases = searchPhrases(query.text);
  if (phrases.length === 0 || query.types.length === 0)
    return { items: [], keysets: [], hasNextPage: false, total: 0, corrected: null };
  const found = await searchFor(connection, query, query.text, phrases, options);
  if (found.total > 0) return { ...found, corrected: null };
  const spelt = await Promise.all(phrases.map((phrase) => withCorrections(connection, phrase, options)));
  const corrected = correctedText(spelt);
  if (corrected === null) return { ...found, corrected };
  return { ...(await searchFor(connection, query, corrected, spelt, options)), corrected };
}

/** Records whose words are looked at for a right spelling; names and claims before whole articles. */
const LOOKED_AT = 100;

/** A word that no record holds, with what it may have meant. The index finds what holds words near it; the words are in what is found. */
async function withCorrections(
  connection: Connection,
  phrase: SearchPhrase,
  options?: ReadOptions,
): Promise<SearchPhrase> {
  const word = correctable(phrase);
  if (word === null) return phrase;
  const rows = await connection.read(
    cypher`CALL () {
        CALL db.index.fulltext.queryNodes('search_text', ${luceneOf([phrase])}, {limit: 1}) YIELD node RETURN 'held' AS words, 0 AS place
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_text', ${`+${word}~${lettersWrong(word)}`}, {limit: 1000}) YIELD node AS s
        WITH s ORDER BY s:Article, s.id LIMIT ${LOOKED_AT} RETURN s.search AS words, 1 AS place
      }
      RETURN words, place`,
    options,
  );
  if (rows.some((row) => row["place"] === 0)) return phrase;
  const held = new Map<string, number>();
  for (const row of rows)
    for (const one of new Set(String(row["words"]).split(" "))) held.set(one, (held.get(one) ?? 0) + 1);
  return { ...phrase, corrections: corrections(word, held) };
}

/** A name that is exactly the text scores 1, one that begins with it 0.9, everything else by BM25 (0 to 0.8). */
async function searchFor(
  connection: Connection,
  { types, filter, page }: SearchQuery,
  text: string,
  phrases: readonly SearchPhrase[],
  options?: ReadOptions,
): Promise<Omit<SearchAnswer, "corrected">> {
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
