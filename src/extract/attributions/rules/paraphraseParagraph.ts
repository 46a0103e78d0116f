import type { SpeechAct } from "../../../domain/ontology.js";
import { trimSpan, type Span } from "../../../domain/span.js";
import { clausesOf } from "../clausesZh.js";
import type { Frame, Source } from "../frame.js";
import { trimContent } from "../readContentZh.js";
import { firstPhrase } from "../readSubjectEn.js";
import { sourcesOfPhrase } from "../sourcesOfPhraseEn.js";
import { sourcesInZone } from "../sourcesInZoneZh.js";
import { mentionsWithin, sentenceOf, type ReadingContext } from "../readingContext.js";
import { readRequest } from "../requests.js";
import { canSpeak, isNamed, speakerTypeOf } from "../speakerType.js";
import { findWrongdoing } from "../wrongdoing.js";

const INTRODUCES_ZH =
  // Bounded: at most some thousand steps a character, whatever the text.
  /(大意|意思|内容|观点|总结|概括|归纳|简单来?说|主旨|翻译)[^,。;:]{0,14}(?:是|为|就是|如下|一下|来说|起来|过来)?[^,。;:]{0,6}:\s*$/u;
const INTRODUCES_EN =
  // Bounded: at most some thousand steps a character, whatever the text.
  /\b(in short|in essence|in summary|to summari[sz]e|boils down to|the gist(?: of (?:it|his|her|their) \w{1,30})?(?: is)?|paraphras(?:ed|ing)|(?:his|her|their|the) (?:argument|point|message)(?: is)?)[^:]{0,40}:\s*$/iu;

/**
 * A paragraph that retells somebody: announced by the sentence before, it is theirs from end to end, and its first person is theirs too.
 * Clauses that ask for something and clauses that charge somebody are claims of their own.
 * - en: "His argument, in short, is this:" + "We came first. They copied us. The exports must stop." `en/paraphrase`
 * - zh: 她的文章大意是: + 我们先做出来的,他们抄了我们,必须停止出口。 `zh/paraphrase`
 */
export function paraphraseParagraph(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  const { analysis, sentences } = context.document;
  const text = analysis.slice(bounds.start, bounds.end);
  const match = (bounds.script === "zh" ? INTRODUCES_ZH : INTRODUCES_EN).exec(text);
  const paragraph = bounds.paragraph + 1;
  if (!match || sentences[sentence + 1]?.paragraph !== paragraph) return [];
  const sources = introducer(
    context,
    sentence,
    bounds.start + match.index,
    bounds.start + match.index + match[0].length,
  );
  const range = context.sentencesOf[paragraph];
  if (sources.length === 0 || !range) return [];
  const cue = trimSpan(context.document.text, {
    start: bounds.start + match.index,
    end: bounds.start + match.index + match[0].trimEnd().length - 1,
  });
  const segments = segmentsOf(context, range);
  return segments.map((segment) => frameOf(segment, sources, cue, sentence, bounds.script));
}

/** Whose text it is: named in the introduction, else the speaker before. */
function introducer(context: ReadingContext, sentence: number, cue: number, end: number): readonly Source[] {
  const bounds = sentenceOf(context, sentence);
  const before = { start: bounds.start, end: cue };
  const own =
    bounds.script === "zh"
      ? sourcesInZone(context, sentence, before, null, false)
      : sourcesOfPhrase(context, sentence, ...firstPhrase(context, bounds.firstToken, bounds.endToken));
  const known = own.filter((source) => source.link.mention !== null && source.person === "OTHER");
  if (known.length > 0) return known;
  const owner = mentionsWithin(context, sentence, { start: bounds.start, end }).find(
    (index) => isNamed(context, index) && canSpeak(context, index),
  );
  const mention = owner === undefined ? undefined : context.mentions[owner];
  if (owner !== undefined && mention) {
    return [
      {
        link: { mention: owner, span: { start: mention.start, end: mention.end }, type: speakerTypeOf(context, owner) },
        outer: [],
        person: "OTHER",
      },
    ];
  }
  return (
    context.frames.slice(-20).findLast((frame) => frame.sources.some((source) => source.person === "OTHER"))?.sources ??
    []
  );
}

const SHORTEST = 8;
const DISCOURSE = /^(?:总之|总而言之|换句话说|也就是说|再者|所以|因此|另外|此外)/u;

/** A few words that name nobody (不合规, 总之就是): part of the clause before, no claim of their own. */
const isFiller = (context: ReadingContext, sentence: number, span: Span): boolean =>
  span.end - span.start < SHORTEST && mentionsWithin(context, sentence, span).length === 0;

interface Segment {
  readonly span: Span;
  readonly act: SpeechAct;
  readonly target: number | null;
}

/** Clauses of one act each: neighbours that merely state are one segment, so are neighbours that ask. */
function segmentsOf(context: ReadingContext, [first, end]: readonly [number, number]): Segment[] {
  const segments: Segment[] = [];
  for (let index = first; index < end; index += 1) {
    const bounds = sentenceOf(context, index);
    const clauses = bounds.script === "zh" ? clausesOf(context, bounds) : [{ start: bounds.start, end: bounds.end }];
    let fresh = true;
    let opening: number | null = null;
    for (const clause of clauses) {
      const span = trimContent(context, clause);
      if (span.end - span.start < 3) continue;
      const next = classify(context, index, span);
      const last = segments.at(-1);
      if (next.act === "STATES" && bounds.script === "zh" && isFiller(context, index, span)) {
        if (last && !fresh)
          segments[segments.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
        else if (!DISCOURSE.test(context.document.analysis.slice(span.start, span.end))) opening ??= span.start;
        continue;
      }
      const joins = last && !fresh && last.act === next.act && last.act !== "ACCUSES";
      if (joins) segments[segments.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
      else segments.push({ ...next, span: { start: opening ?? span.start, end: span.end } });
      opening = null;
      fresh = false;
    }
  }
  return segments;
}

function classify(context: ReadingContext, sentence: number, span: Span): Segment {
  const wrong = findWrongdoing(context, [span]);
  if (wrong) return { span, act: "ACCUSES", target: wrong.doer };
  return { span, act: readRequest(context, sentence, span) ? "CALLS_FOR" : "STATES", target: null };
}

function frameOf(segment: Segment, sources: readonly Source[], cue: Span, sentence: number, script: string): Frame {
  return {
    rule: `${script}/paraphrase`,
    sources,
    cue,
    strength: "NEUTRAL",
    content: [segment.span],
    quoteType: "INDIRECT",
    act: segment.act,
    target: segment.target,
    cuePolarity: "POSITIVE",
    certainty: 0.7,
    sentence,
    carried: false,
  };
}
