import type { EntityType } from "../../domain/ontology.js";
import type { Sentence } from "../cleanArticle.js";
import { nominalType } from "./findNominals.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, touching } from "./candidate.js";

const WEAK = 0.61;
// Bounded: at most some thousand steps a character, whatever the text.
const ZH_LIST = /[\u3400-\u9fffA-Za-z0-9.·\- ]{1,24}(?:、[\u3400-\u9fffA-Za-z0-9.·\- “”《》]{1,24}){1,30}/gu;
const ZH_TAIL =
  /^(?:等等|等)?(?:这些|一众|多家|多个|多款|几家|几款|在内的)?(?:国产|国内|中国|美国|海外|头部|主流|知名|科技|互联网|AI|人工智能|芯片|大模型)*(厂商|公司|企业|巨头|模型|大模型|应用|软件|产品|国家|城市|媒体|机构|平台|芯片|大学|高校|品牌|App)/u;
const TAIL_TYPES: Readonly<Record<string, EntityType>> = {
  高校: "UNIVERSITY",
  品牌: "COMPANY",
  厂商: "COMPANY",
  媒体: "MEDIA",
};

/**
 * The parts of a Chinese enumeration share a type: 小米、荣耀、Realme等厂商. `doubtful` are everyday words that the table has as names too: in a list with a
 * name they are names. Parts that nothing is known of count when most of the list is names.
 */
export function readChineseLists(
  reading: MentionReading,
  sentence: Sentence,
  known: readonly Candidate[],
  doubtful: readonly Candidate[],
): Candidate[] {
  const text = reading.document.analysis.slice(sentence.start, sentence.end);
  if (!text.includes("、")) return [];
  return [...text.matchAll(ZH_LIST)].flatMap((match) =>
    readList(reading, sentence.start + match.index, match[0], known, doubtful),
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly name: Candidate | null;
  readonly doubt: Candidate | null;
}

function readList(
  reading: MentionReading,
  offset: number,
  list: string,
  known: readonly Candidate[],
  doubtful: readonly Candidate[],
): Candidate[] {
  const pieces = list.split("、");
  let at = offset;
  const parts = pieces.map((piece): Part => {
    const start = at;
    const end = start + piece.length;
    at = end + 1;
    const fits = (one: Candidate): boolean =>
      (one.start === start || one.end === end) && one.end <= end && one.start >= start;
    return {
      start,
      end,
      name: touching(known, { start, end }).find(fits) ?? null,
      doubt: touching(doubtful, { start, end }).find(fits) ?? null,
    };
  });
  const strong = parts.filter((part) => part.name && part.name.confidence >= WEAK && !isGeneric(part.name.type));
  const candidates = parts.length;
  const certain = strong.length + parts.filter((part) => !part.name && part.doubt).length;
  if (strong.length === 0 && certain < 3) return [];
  const tail = ZH_TAIL.exec(reading.document.analysis.slice(listTail(parts), listTail(parts) + 24))?.[1];
  const shared = strong[0]?.name?.type ?? parts.find((part) => part.doubt)?.doubt?.type ?? "ORGANIZATION";
  const type = strong.length === 0 && tail ? (TAIL_TYPES[tail] ?? nominalType(tail) ?? shared) : shared;
  return parts.flatMap((part, index) => {
    if (part.name) return [];
    if (part.doubt) return [{ ...part.doubt, rule: "zh/list", weight: 52 }];
    if (certain * 2 < candidates || index === 0) return [];
    const span = plainPart(reading, part, index === parts.length - 1);
    return span ? [candidate(span, { type, rule: "zh/list", weight: 41, confidence: 0.65 })] : [];
  });
}

const isGeneric = (type: EntityType): boolean => type === "OTHER" || type === "GROUP";

/** Where the last part's name ends, for the words after the list. */
function listTail(parts: readonly Part[]): number {
  const last = parts[parts.length - 1]!;
  return last.name?.end ?? last.doubt?.end ?? last.start;
}

/** A part that is one word or a run of unknown ones: a name by the company it keeps. The last part ends before 等 and 和. */
function plainPart(
  { document, tokenAt }: MentionReading,
  part: Part,
  last: boolean,
): { start: number; end: number } | null {
  const first = tokenAt[part.start] ?? -1;
  const token = document.tokens[first];
  if (!token || token.start !== part.start) return null;
  if (!/^(?:x|nz|nr|ns|nt|nrt|eng)/u.test(token.tag)) return null;
  const end = last ? token.end : part.end;
  if (
    end - part.start > 12 ||
    (!last && token.end !== part.end && !isUnknownRun(document.analysis.slice(part.start, part.end)))
  )
    return null;
  if (last && !/^(?:等|和|与|及|以及|都|也)/u.test(document.analysis.slice(token.end))) return null;
  return { start: part.start, end };
}

const isUnknownRun = (text: string): boolean => /^[A-Za-z][A-Za-z0-9.\- ]*$/u.test(text);

const LINK = /^(?:,? (?:and|or|&) |, |、|和|与|及|以及|或)$/u;

/** Names in a row (A, B and C): those whose type was only guessed take that of the sure ones. */
export function shareListTypes(analysis: string, names: readonly Candidate[]): Candidate[] {
  const out = [...names];
  let from = 0;
  for (let at = 1; at <= names.length; at += 1) {
    const linked =
      at < names.length &&
      LINK.test(analysis.slice(names[at - 1]!.end, Math.min(names[at]!.start, names[at - 1]!.end + 8)));
    if (linked) continue;
    if (at - from >= 2) adoptType(out, from, at);
    from = at;
  }
  return out;
}

function adoptType(names: Candidate[], from: number, to: number): void {
  const sure = names
    .slice(from, to)
    .filter((one) => one.kind === "NAME" && one.confidence > WEAK && !isGeneric(one.type));
  const type = sure[0]?.type;
  if (type === undefined || sure.some((one) => one.type !== type && !one.entry)) return;
  for (let i = from; i < to; i += 1) {
    const one = names[i]!;
    if (one.kind === "NAME" && !one.entry && one.confidence <= WEAK) names[i] = { ...one, type, confidence: 0.65 };
  }
}
