import { overlaps, type Span } from "../../domain/span.js";
import { adverbialsOf } from "./adverbialsZh.js";
import { type Candidate, candidatesIn, isObject, isTimeZone } from "./candidatesZh.js";
import type { Source } from "./frame.js";
import { namelessSubject } from "./namelessSubjectZh.js";
import { phraseSources } from "./nounPhraseZh.js";
import { withMedia } from "./outletsZh.js";
import { mentionsWithin, type ReadingContext } from "./readingContext.js";
import { canSpeak, isNamed, speakerTypeOf } from "./speakerType.js";

const AFTER_EVENT = /之后|之时|之际|以后|后|时/gu;

const FIRST_PERSON_ZH =
  /(?:我们|本人|笔者|小编|咱们|本报记者|本报|本刊|本网|(?<!名|位|对|向|和|》)记者|我)(?!国|市|省|方|军|党|司|院|校|会|们|\p{Script=Han}{2,3}报道)/gu;

/** Speakers of a coordination, or the head of the first noun phrase that is in no adverbial. */
export function sourcesInZone(
  context: ReadingContext,
  sentence: number,
  zone: Span,
  towards: number | null,
  atCue: boolean,
): Source[] {
  const text = context.document.analysis.slice(zone.start, zone.end);
  const latter = atCue && /^\s*(?:而)?后者/u.test(text) ? latterOf(context, sentence, zone.start) : null;
  if (latter) return [latter];
  const masks = adverbialsOf(text, zone.start);
  const outside = candidatesIn(context, sentence, zone).filter(
    (one) =>
      !masks.some((mask) => overlaps(mask, one)) && !isTimeZone(context, one) && !isObject(context, one, zone, atCue),
  );
  if (outside.length === 0) {
    const own = firstPerson(zone, text, masks);
    return own.length > 0 || !atCue ? own : namelessSubject(context, zone, masks);
  }
  const event = [...text.matchAll(AFTER_EVENT)].at(-1);
  const border = event && !/[,。]/u.test(text.slice(event.index)) ? zone.start + event.index : -1;
  const later = outside.filter((one) => one.start > border);
  const pool = border >= 0 && later.length > 0 ? later : outside;
  const own = firstPerson(zone, text, masks)[0];
  if (own && own.link.span.start < (pool[0]?.start ?? 0)) return [own];
  const quoted = quotedSources(context, pool, zone, text, masks);
  return (quoted ?? phraseSources(context, pool, zone, masks, atCue)).map((source) =>
    withMedia(context, source, towards, masks),
  );
}

/** 海星被环海通讯社起诉,后者…: the last name before that can speak. */
function latterOf(context: ReadingContext, sentence: number, before: number): Source | null {
  const start = context.document.sentences[sentence]?.start ?? 0;
  const index = mentionsWithin(context, sentence, { start, end: before }).findLast(
    (one) => isNamed(context, one) && canSpeak(context, one),
  );
  if (index === undefined) return null;
  const text = context.document.analysis.slice(before);
  const from = before + text.indexOf("后者");
  return {
    link: { mention: index, span: { start: from, end: from + 2 }, type: speakerTypeOf(context, index) },
    outer: [],
    person: "OTHER",
  };
}

/** A援引B的话称: B speaks, A passes it on. */
function quotedSources(
  context: ReadingContext,
  pool: readonly Candidate[],
  zone: Span,
  text: string,
  masks: readonly Span[],
): Source[] | null {
  const match = /援引|引述|转引|引用/u.exec(text);
  if (!match) return null;
  const border = zone.start + match.index;
  const outlets = pool.filter((one) => one.end <= border);
  const quoted = pool.filter((one) => one.start >= border);
  if (outlets.length === 0 || quoted.length === 0) return null;
  const outer = phraseSources(context, outlets, zone, masks, false).map((source) => source.link);
  return phraseSources(context, quoted, zone, masks, false).map((source) => ({ ...source, outer }));
}

function firstPerson(zone: Span, text: string, masks: readonly Span[]): Source[] {
  for (const match of text.matchAll(FIRST_PERSON_ZH)) {
    const span = { start: zone.start + match.index, end: zone.start + match.index + match[0].length };
    // 本报获得的文件显示: the document speaks.
    const isOwner = /^[^,。]{0,4}(?:看到|获得|获悉|查阅|取得|拿到|掌握)(?:到|过|了)?的/u.test(
      text.slice(match.index + match[0].length),
    );
    if (isOwner || masks.some((mask) => overlaps(mask, span))) continue;
    return [{ link: { mention: null, span, type: "ANONYMOUS" }, outer: [], person: "FIRST" }];
  }
  return [];
}
