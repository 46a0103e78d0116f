import type { ClaimFilter, Page, PageRequest, SearchAnswer, SearchHit, SearchType } from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { correctable, correctedText, corrections, lettersWrong } from "../spelling.js";
import { searchPhrases, type SearchPhrase } from "../searchTokens.js";
import { highlight, type SearchedField } from "../highlight.js";
import { searchedArticle, searchedClaim, searchedNames } from "../searchedFields.js";
import { allOf, claimCondition, type Condition } from "./filterSql.js";
import type { Connection } from "./openDatabase.js";
import { articles, claims, entities } from "./readRecords.js";
import { afterCondition, orderSql, pageOf, type Ordering } from "./pageSql.js";
import type { Row } from "./sqliteDriver.js";

export interface SearchQuery {
  readonly text: string;
  readonly types: readonly SearchType[];
  readonly filter?: ClaimFilter;
  readonly page: PageRequest;
}

/** FTS5 query: each phrase in quotation marks, so that nothing in it is an operator. */
const matchOf = (phrases: readonly SearchPhrase[]): string => phrases.map(matchOfOne).join(" AND ");

const matchOfOne = ({ words, prefix, corrections = [] }: SearchPhrase): string =>
  corrections.length > 0
    ? `(${corrections.map((word) => `"${word}"`).join(" OR ")})`
    : `"${words.join(" ")}"${prefix ? "*" : ""}`;

/** Where each type lives, and when a claim filter admits it. */
const TYPES = {
  ENTITY: {
    join: "JOIN entity e ON e.id = s.id AND e.live > 0",
    claims:
      "SELECT 1 FROM claim_party p JOIN claim c ON c.id = p.claim_id WHERE p.entity_id = s.id AND c.retired_at IS NULL",
  },
  CLAIM: {
    join: "JOIN claim c0 ON c0.id = s.id AND c0.retired_at IS NULL",
    claims: "SELECT 1 FROM claim c WHERE c.id = s.id",
  },
  ARTICLE: {
    join: "JOIN article a ON a.id = s.id AND a.live = 1",
    claims: "SELECT 1 FROM claim c WHERE c.article_id = s.id AND c.retired_at IS NULL",
  },
} as const;

// bm25 is negative, better below; it becomes 0 to 0.8, so that a name that is exactly the query (1) or begins with it (0.9) comes first.
const SCORE = "round(0.8 * (-bm25(search_text)) / (1 - bm25(search_text)), 6)";
const EXACT = "s.id IN (SELECT n.entity_id FROM entity_name n WHERE n.folded = ?)";
const BEGINS = "s.id IN (SELECT n.entity_id FROM entity_name n WHERE substr(n.folded, 1, ?) = ?)";

const ORDERING: Ordering = { key: "score", id: "id", direction: "DESC" };

/** Everything that holds all phrases, best first; where nothing does, what holds the right spellings of misspelt words. */
export function searchGraph(db: Connection, query: SearchQuery): SearchAnswer {
  const phrases = searchPhrases(query.text);
  if (phrases.length === 0) return { items: [], keysets: [], hasNextPage: false, total: 0, corrected: null };
  const found = searchFor(db, query, query.text, phrases);
  if (found.total > 0) return { ...found, corrected: null };
  const spelt = phrases.map((phrase) => withCorrections(db, phrase));
  const corrected = correctedText(spelt);
  return corrected === null ? { ...found, corrected } : { ...searchFor(db, query, corrected, spelt), corrected };
}

/** A word that no record holds, with what it may have meant. */
function withCorrections(db: Connection, phrase: SearchPhrase): SearchPhrase {
  const word = correctable(phrase);
  if (word === null || db.get("SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1", matchOfOne(phrase)))
    return phrase;
  const rows = db.all(
    "SELECT term, doc FROM search_word WHERE length(term) BETWEEN ? AND ?",
    word.length - lettersWrong(word),
    word.length + lettersWrong(word),
  );
  const held = new Map(rows.map((row) => [String(row["term"]), Number(row["doc"])]));
  return { ...phrase, corrections: corrections(word, held) };
}

function searchFor(
  db: Connection,
  { types, filter, page }: SearchQuery,
  text: string,
  phrases: readonly SearchPhrase[],
): Page<SearchHit> & { total: number } {
  const parts = [...new Set(types)].map((type) => selectType(type, matchOf(phrases), text, filter));
  const found = parts.map((part) => part.sql).join(" UNION ALL ");
  const parameters = parts.flatMap((part) => part.parameters);
  const total = Number(db.get(`SELECT count(*) AS n FROM (${found})`, ...parameters)?.["n"]);
  const after = allOf([afterCondition(ORDERING, page.after)]);
  const rows = db.all(
    `SELECT type, id, score, score AS sort_key FROM (${found}) WHERE ${after.sql} ORDER BY ${orderSql(ORDERING)} LIMIT ?`,
    ...parameters,
    ...after.parameters,
    page.first + 1,
  );
  return { ...pageOf(rows, page, (row) => hitOf(db, row, phrases)), total };
}

function selectType(type: SearchType, match: string, text: string, filter: ClaimFilter | undefined): Condition {
  const { join, claims } = TYPES[type];
  const folded = lookupName(text);
  const isName = type === "ENTITY";
  const score = isName ? `CASE WHEN ${EXACT} THEN 1.0 WHEN ${BEGINS} THEN 0.9 ELSE ${SCORE} END` : SCORE;
  const admitted = filter ? claimCondition(filter) : null;
  return {
    sql: `SELECT '${type}' AS type, s.id AS id, ${score} AS score FROM search_text JOIN search_entry s ON s.rowid = search_text.rowid AND s.kind = '${type}' ${join}
      WHERE search_text MATCH ?${admitted ? ` AND EXISTS (${claims} AND (${admitted.sql}))` : ""}`,
    parameters: [...(isName ? [folded, folded.length, folded] : []), match, ...(admitted?.parameters ?? [])],
  };
}

function hitOf(db: Connection, row: Row, phrases: readonly SearchPhrase[]): SearchHit {
  const [type, id] = [row["type"] as SearchType, String(row["id"])];
  return { type, id, score: Number(row["score"]), highlight: highlight(FIELDS[type](db, id), phrases) };
}

/** The texts that a record is found by, as they were indexed. */
const FIELDS: Readonly<Record<SearchType, (db: Connection, id: string) => SearchedField[]>> = {
  ENTITY: (db, id) => entities(db, [id]).flatMap((one) => (one ? searchedNames(one) : [])),
  CLAIM: (db, id) => claims(db, [id]).flatMap((one) => (one ? searchedClaim(one) : [])),
  ARTICLE: (db, id) => articles(db, [id]).flatMap((one) => (one ? searchedArticle(one) : [])),
};
