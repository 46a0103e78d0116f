import { foldName } from "../../domain/foldName.js";
import type { TableEntry } from "../../domain/nameTable.js";
import { isKindOf } from "../../domain/ontology.js";
import { isCommonWord } from "../lexicon/isCommonWord.js";
import { endsWithTitle } from "./findChinesePersons.js";
import type { NameHit, TableMatch } from "../lexicon/gazetteer.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate } from "./candidate.js";

/** Weight of a name of the table among candidates: longer names win over it only from the same weight. */
export const TABLE_WEIGHT = 50;

/** A table name that is an everyday word too, or that fits no token: only a name when something else says so (an enumeration, its maker beside it). */
export interface TableNames {
  readonly sure: Candidate[];
  readonly doubtful: Candidate[];
}

/** Names of the table in a document, with the rules of script, case and word boundaries applied. */
export function findTableNames(reading: MentionReading): TableNames {
  const sure: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const match of reading.gazetteer.find(reading.document.analysis)) {
    const hits = match.hits.filter((hit) => hit.name.kind !== "DEMONYM" && hit.name.kind !== "ABBREV");
    const spelled = hits.filter((hit) => isSpelled(reading, match, hit));
    if (spelled.length === 0 || !isWhole(reading, match)) continue;
    const found = toCandidate(reading, match, spelled);
    const surface = reading.document.analysis.slice(match.start, match.end);
    if (reading.ambiguous.has(foldName(surface)) && !isClear(reading, match, found)) doubtful.push(found);
    else sure.push(found);
  }
  return { sure, doubtful };
}

function toCandidate(reading: MentionReading, match: TableMatch, hits: readonly NameHit[]): Candidate {
  const entry = chooseEntry(reading, match, hits);
  return candidate(match, { type: entry.type, entry, rule: "table", weight: TABLE_WEIGHT, confidence: 0.95 });
}

const MODEL_AFTER = /^\s?(?:大?模型|[vVrRoO]?\d)|^ (?:model|chatbot)/u;
const PERSON_BEFORE = /(?:先生|女士|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|President|Senator|总统) ?$/u;
const PLACE_BEFORE = /(?:在|位于|前往|抵达|\bin|\bat|\bfrom|\bto|\bnear) ?$/u;

/** Of several entities with one name: by the words around, else the first of the table. */
function chooseEntry(reading: MentionReading, match: TableMatch, hits: readonly NameHit[]): TableEntry {
  const { analysis } = reading.document;
  const before = analysis.slice(Math.max(0, match.start - 12), match.start);
  const after = analysis.slice(match.end, match.end + 12);
  const wanted = MODEL_AFTER.test(after)
    ? (entry: TableEntry) => isKindOf(entry.type, "PRODUCT")
    : PERSON_BEFORE.test(before)
      ? (entry: TableEntry) => entry.type === "PERSON"
      : PLACE_BEFORE.test(before)
        ? (entry: TableEntry) => entry.type === "PLACE" || entry.type === "COUNTRY"
        : () => false;
  const first = hits[0]!.entry;
  return hits.find((hit) => wanted(hit.entry))?.entry ?? first;
}

/** Case: acronyms as written; other Latin names with their capital, unless the name is unmistakable and the sentence is Chinese. */
function isSpelled(reading: MentionReading, match: TableMatch, hit: NameHit): boolean {
  const surface = reading.document.analysis.slice(match.start, match.end);
  const { value } = hit.name;
  if (!/[A-Za-z]/u.test(surface)) return true;
  if (isAcronym(value)) return surface.replace(/[ -]/gu, "") === value.replace(/[ -]/gu, "");
  if (!/[A-Z]/u.test(value) || /^[A-Z]/u.test(surface)) return true;
  // Written without the capital it should have.
  if (reading.ambiguous.has(foldName(surface)) || surface.length < 4) return false;
  if (/[a-z][A-Z]/u.test(value)) return true;
  return inChinese(reading, match.start);
}

const isAcronym = (value: string): boolean => /^[A-Z][A-Z0-9.&\- ]{0,6}$/u.test(value);

function inChinese({ document, tokenAt }: MentionReading, at: number): boolean {
  const token = document.tokens[tokenAt[at] ?? -1];
  return token !== undefined && document.sentences[token.sentence]?.script === "zh";
}

/** Whether the match begins and ends where words do: a short Chinese name inside a longer dictionary word is none (可灵 in 可|灵巧). */
function isWhole({ document, tokenAt }: MentionReading, match: TableMatch): boolean {
  const first = document.tokens[tokenAt[match.start] ?? -1];
  const last = document.tokens[tokenAt[match.end - 1] ?? -1];
  if (!first || !last) return false;
  const latinStart = /[A-Za-z0-9]/u.test(document.analysis[match.start] ?? "");
  // 李明博士 is Doctor 李明, not 李明博.
  if (document.analysis.startsWith("博士", match.end - 1)) return false;
  const startsInside = first.start < match.start && !latinStart;
  const endsInside = last.end > match.end && !/[A-Za-z0-9]/u.test(document.analysis[match.end - 1] ?? "");
  if (!startsInside && !endsInside) return true;
  const length = match.end - match.start;
  // 称谷歌: the segmenter takes an unknown name and the word before it for one.
  const glued = document.analysis.slice(first.start, match.start);
  if (startsInside && !endsInside && first.tag === "x" && BEFORE_NAMES.test(glued)) return true;
  if (startsInside && first.tag !== "x" && first.end - first.start >= length) return false;
  if (endsInside && first !== last && last.tag !== "x" && last.end - match.end >= 1 && length <= 2) return false;
  if (startsInside && endsInside) return false;
  return (
    length >= 3 ||
    (endsInside && first === last && /^[人方队版籍军企股市媒式制级裔商系产]/u.test(document.analysis.slice(match.end)))
  );
}

const BEFORE_NAMES = /^[称说指对向与和及同跟被将由从据让令请把给]$/u;

const MAKER_WORDS =
  /公司|集团|创始人|首席执行官|CEO|应用|模型|平台|旗下|App|app|chief executive|company|startup|start-up|shares|Inc|maker/u;
/** What is done to companies and people, and to no fruit. */
const SUFFERED_EN =
  /^ (?:was|were|is|has been|is being|was being) (?:sued|fined|accused|charged|investigated|criticised|criticized|acquired|banned)\b/u;
const TITLES = /(?:《|“|"|「)$/u;

/** Whether the words around an everyday word show that it is the name: a version, quotation marks, a word of its trade, its maker close by. */
function isClear(reading: MentionReading, match: TableMatch, found: Candidate): boolean {
  const { analysis } = reading.document;
  const before = analysis.slice(Math.max(0, match.start - 24), match.start);
  const after = analysis.slice(match.end, match.end + 24);
  const latin = /^[A-Z]/u.test(analysis.slice(match.start, match.start + 1));
  if (/^ ?[vV]?\d+(?:\.\d+)?\b/u.test(after) && isKindOf(found.type, "PRODUCT")) return true;
  if (TITLES.test(before) && /^[》”"」]/u.test(after)) return true;
  if (MAKER_WORDS.test(before.slice(-8)) || MAKER_WORDS.test(after.slice(0, 18))) return true;
  if (latin && !startsSentence(reading, match.start) && !/^ [A-Z]/u.test(after)) return true;
  if (!latin) return isChineseActor(reading, match, found);
  if (/^(?:['’]s [a-z]| said| says| will | plans| announced)/u.test(after)) return true;
  if (SUFFERED_EN.test(after)) return true;
  const next = reading.document.tokens[(reading.tokenAt[match.end - 1] ?? -1) + 1];
  const word = analysis.slice(match.start, match.end).toLowerCase();
  return next !== undefined && (next.pos === "VERB" || (next.pos === "AUX" && !isCommonWord(word)));
}

const ZH_ACTS =
  /^(?:手机|汽车|电脑|电视|平板|股价|市值|高管|员工|首席|董事长|总裁|系统|还|也|则|已|将|曾|又|近日|日前|此前|今日|昨日|周[一二三四五六日]|方面|CEO|的(?:模型|产品|应用|手机|创始人|首席|股价))*(?:发布|推出|宣布|表示|称|回应|否认|计划|收购|起诉|指控|开源|上线|股价|手机|汽车|财报|融资|裁员|手机|高管|CEO|首席|董事长|总裁|市值|创始人|发言人|认为|指出|强调|警告|呼吁|透露|说|遭(?:到)?(?:起诉|指控|罚款|调查|批评)|被[^，。；]{0,12}(?:起诉|指控|罚款|处罚|调查|批评|收购|制裁))/u;

/** An everyday Chinese word that speaks, releases or has shares; persons only beside a title or a verb of speech. A proper noun of the segmenter's dictionary needs no more. */
function isChineseActor({ document, tokenAt }: MentionReading, match: TableMatch, found: Candidate): boolean {
  const token = document.tokens[tokenAt[match.start] ?? -1];
  if (!token || token.start !== match.start || token.end !== match.end) return false;
  if (/^(?:nz|nt|nrt|nrfg)$/u.test(token.tag)) return true;
  const before = document.tokens[(tokenAt[match.start] ?? 0) - 1];
  if (found.type === "PERSON") {
    const titled = before !== undefined && before.end === match.start && endsWithTitle(before.text);
    return titled || token.tag === "nr" || ZH_ACTS.test(document.analysis.slice(match.end, match.end + 10));
  }
  if (found.type === "PLACE" || isKindOf(found.type, "GOVERNMENT_BODY") || found.type === "PARTY") return true;
  return ZH_ACTS.test(document.analysis.slice(match.end, match.end + 18));
}

function startsSentence({ document, tokenAt }: MentionReading, at: number): boolean {
  const token = document.tokens[tokenAt[at] ?? -1];
  const sentence = token && document.sentences[token.sentence];
  return sentence !== undefined && /^[\s"“‘'(]*$/u.test(document.analysis.slice(sentence.start, at));
}
