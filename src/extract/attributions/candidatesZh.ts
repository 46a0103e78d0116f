import { overlaps, type Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import { mentionsWithin, type ReadingContext } from "./readingContext.js";
import { FIRST_PERSON, SOURCE_NOUNS_ZH, type SourceNoun } from "./sourceNouns.js";
import { canSpeak } from "./speakerType.js";

/** A stretch that may name a speaker: a mention, or a noun of the list. */
export interface Candidate extends Span {
  readonly mention: number | null;
  readonly noun: SourceNoun | null;
}

const NOUN_PATTERN = new RegExp(
  SOURCE_NOUNS_ZH.map(({ form }) => form)
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** 委员会, 研究所, 调查局: the noun is the beginning of another. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  委员: /^会/u,
  代表: /^[团性作]/u,
  研究: /^(?:所|院|员|人员|机构|团队|负责人|中心)/u,
  调查: /^(?:局|组|员|人员|机关|部门|记者)/u,
  市场: /^(?:监|部|局)/u,
  专家: /^组/u,
  主席: /^团/u,
  数据: /^(?:保护|局|中心)/u,
  报道: /^者/u,
  文件: /^夹/u,
};

const NOUN_OF: ReadonlyMap<string, SourceNoun> = new Map(SOURCE_NOUNS_ZH.map((noun) => [noun.form, noun]));

/** Mentions and source nouns of a zone in text order; a noun inside a mention gives way to it. */
export function candidatesIn(context: ReadingContext, sentence: number, zone: Span): Candidate[] {
  const found: Candidate[] = mentionsWithin(context, sentence, zone)
    .filter((index) => canSpeak(context, index) && !isFirstPersonMention(context, index))
    .map((index) => ({ ...spanOf(context, index), mention: index, noun: null }));
  const text = context.document.analysis.slice(zone.start, zone.end);
  for (const match of text.matchAll(NOUN_PATTERN)) {
    const span = { start: zone.start + match.index, end: zone.start + match.index + match[0].length };
    const noun = NOUN_OF.get(match[0]);
    const goesOn = GOES_ON[match[0]]?.test(text.slice(match.index + match[0].length)) ?? false;
    if (!noun || goesOn || found.some((one) => one.mention !== null && overlaps(one, span))) continue;
    found.push({ ...span, mention: null, noun });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const isFirstPersonMention = (context: ReadingContext, index: number): boolean => {
  const span = spanOf(context, index);
  return FIRST_PERSON.has(context.document.analysis.slice(span.start, span.end));
};

/** Span of a mention. */
export function spanOf(context: ReadingContext, index: number): Span {
  const mention = context.mentions[index];
  return mention ? { start: mention.start, end: mention.end } : { start: 0, end: 0 };
}

/**
 * 更新了一篇博客, 发布报告: behind a verb of the clause stands its object, no subject. A relative clause (发布报告的里德) does not count; right before
 * a cue only documents are objects (赵敏指出 after a verb is rare, 发了微博称 is not).
 */
export function isObject(context: ReadingContext, one: Candidate, zone: Span, atCue: boolean): boolean {
  if (atCue && one.noun?.type !== "DOCUMENT") return false;
  const before = context.document.analysis.slice(zone.start, one.start);
  if (before.endsWith("的") && one.noun?.type !== "DOCUMENT") return false;
  // 获得的文件, 发表在期刊上的一项研究: the verb is part of what describes the document.
  if (before.endsWith("的") && tokensBetween(context, zone.start, one.start - 1).at(-1)?.pos === "VERB") return false;
  if (!atCue && /的(?:一|这|该|两|多|几)?[项份篇则个]?$/u.test(before) && !/[了着过]/u.test(before)) return false;
  const border = one.noun ? zone.start : zone.start + before.lastIndexOf("的") + 1;
  return /[了着过](?:一|这|那|几|两)?[篇份条个段则]?$/u.test(before) || hasVerb(context, border, one.start);
}

/** 美国时间, 北京时间: no speaker. */
export const isTimeZone = (context: ReadingContext, one: Candidate): boolean =>
  /^(?:当地)?(?:时间|市场|股市|盘前|盘后|方面军)/u.test(context.document.analysis.slice(one.end, one.end + 4));

/** Whether a candidate is a person, or a title that stands for one. */
export function isPersonLike(context: ReadingContext, one: Candidate): boolean {
  const mention = one.mention === null ? undefined : context.mentions[one.mention];
  const type = mention && context.chains[mention.chain]?.type;
  return type === "PERSON" || mention?.kind === "TITLE";
}

/** Whether a full verb stands in the stretch. */
export function hasVerb(context: ReadingContext, from: number, to: number): boolean {
  return tokensBetween(context, from, to).some((token) => token.pos === "VERB" && /^v[dgi]?$/u.test(token.tag));
}

/** Tokens that lie in a stretch, by binary search. */
export function tokensBetween(context: ReadingContext, from: number, to: number): Token[] {
  const { tokens } = context.document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let at = low; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.end > to) break;
    found.push(token);
  }
  return found;
}

/** A common noun follows the name at once (DeepSeek的进展, 英伟达股价): the name is no subject. */
export function isModifier(context: ReadingContext, last: Candidate, zone: Span, masks: readonly Span[]): boolean {
  if (last.end >= zone.end || masks.some((mask) => mask.start === last.end)) return false;
  const [first, second] = tokensBetween(context, last.end, zone.end);
  if (!first || first.start !== last.end) return false;
  if (first.text === "的")
    return second !== undefined && /^(?:NOUN|NUM|ADJ|VERB|X)$/u.test(second.pos) && !/^[tsf]/u.test(second.tag);
  const place = last.mention !== null && /^(?:PLACE|COUNTRY)$/u.test(context.mentions[last.mention]?.type ?? "");
  if (place && /^(?:n|v|vn|b|x|a|j)/u.test(first.tag) && !NOUN_OF.has(first.text) && first.pos !== "PUNCT") return true;
  return first.pos === "NOUN" && /^(?:n|nz|vn|an|ng)$/u.test(first.tag) && !NOUN_OF.has(first.text);
}
