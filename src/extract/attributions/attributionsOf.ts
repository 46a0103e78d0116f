import type { Modality, SpeakerType } from "../../domain/claim.js";
import type { Attribution, ChainLink } from "../extraction.js";
import type { Frame, Source } from "./frame.js";
import { mentionsWithin, type ReadingContext, sentenceIndexAt, utteranceAt } from "./readingContext.js";
import { isNamed } from "./speakerType.js";
import { findWrongdoing } from "./wrongdoing.js";

/** The attributions of a frame: one for each of its speakers, one of the publisher where it has none. */
export function attributionsOf(context: ReadingContext, frame: Frame): Attribution[] {
  if (frame.content.length === 0) return [];
  const content = frame.content.filter((span) => span.end > span.start);
  if (content.length === 0) return [];
  const aimed = { ...frame, content, ...aim(context, frame) };
  if (frame.sources.length === 0) return [publisherAttribution(aimed)];
  return frame.sources.map((source) =>
    source.person === "FIRST" ? firstPerson(context, aimed, source) : spoken(aimed, source),
  );
}

/** A neutral saying that puts wrongdoing down to a named other is an accusation of that one. */
function aim(context: ReadingContext, frame: Frame): Pick<Frame, "act" | "target"> {
  const speakers = new Set(
    frame.sources.map(({ link }) => (link.mention === null ? -1 : context.mentions[link.mention]?.chain)),
  );
  const isOther = (index: number) => !speakers.has(context.mentions[index]?.chain);
  if (frame.act === "STATES" && frame.strength !== "KNOWN" && frame.cuePolarity === "POSITIVE") {
    const wrong = findWrongdoing(context, frame.content);
    if (wrong && isOther(wrong.doer)) return { act: "ACCUSES", target: wrong.doer };
  }
  const { act } = frame;
  const target = frame.target ?? (act === "ACCUSES" ? accused(context, frame, isOther) : null);
  return { act, target: target !== null && isOther(target) ? target : null };
}

/** Whom an accusation without an object is about: the doer of the wrong, else the first other name in it. */
function accused(context: ReadingContext, frame: Frame, isOther: (index: number) => boolean): number | null {
  const doer = findWrongdoing(context, frame.content)?.doer;
  if (doer !== undefined) return doer;
  const [span] = frame.content;
  const named = span ? mentionsWithin(context, sentenceIndexAt(context.document, span.start), span) : [];
  return named.find((index) => isNamed(context, index) && isOther(index)) ?? null;
}

const base = (frame: Frame) => ({
  cue: frame.cue,
  content: frame.content,
  quoteType: frame.quoteType,
  act: frame.act,
  target: frame.target,
  cuePolarity: frame.cuePolarity,
  modality: "CERTAIN" as Modality,
  hedges: [],
  parent: null,
});

function spoken(frame: Frame, source: Source): Attribution {
  const isHere = !frame.carried || !frame.rule.endsWith("/free-quote");
  return {
    ...base(frame),
    rule: source.person === "GENERIC" ? `${frame.rule}:generic` : ruleOf(frame),
    speaker: source.link.mention,
    speakerSpan: isHere ? source.link.span : null,
    speakerType: source.link.type,
    speakerChain: [...source.outer, source.link],
    confidence: frame.certainty * speakerCertainty(source.link, frame.carried),
  };
}

/** A speaker that is nobody in particular is told in the rule (`:generic`). "does not believe that" commits the speaker to the contrary; other negated cues commit to nothing. */
const ruleOf = (frame: Frame): string =>
  frame.strength === "THOUGHT" && frame.cuePolarity === "NEGATIVE"
    ? `${frame.rule.slice(0, 2)}/denied-belief`
    : frame.rule;

/** Unnamed speakers are less sure to be speakers at all; taken over ones may have changed. */
function speakerCertainty(link: ChainLink, carried: boolean): number {
  const named = link.mention !== null;
  return (named ? 1 : link.type === "ANONYMOUS" ? 0.8 : 0.9) * (carried ? 0.9 : 1);
}

/** Outside quotations the first person is the publisher; inside, it is whoever is quoted, which nesting finds out. */
function firstPerson(context: ReadingContext, frame: Frame, source: Source): Attribution {
  const { span } = source.link;
  // 记者获悉: the newsroom has it from somewhere; it is a report, no opinion.
  const reports = /记者|本报|本刊|本网/u.test(context.document.analysis.slice(span.start, span.end));
  const quoted =
    frame.cue !== null && utteranceAt(context.document.quotes, context.utterances, frame.cue.start) !== null;
  if (quoted)
    return { ...publisherAttribution(frame), rule: `${frame.rule.slice(0, 2)}/first-person`, speakerSpan: span };
  return {
    ...publisherAttribution(reports ? { ...frame, strength: "KNOWN", rule: "zh/known-fact" } : frame),
    speakerSpan: span,
  };
}

function publisherAttribution(frame: Frame): Attribution {
  const type: SpeakerType = "PUBLISHER";
  const script = frame.rule.slice(0, 2);
  return {
    ...base(frame),
    rule: frame.strength === "KNOWN" ? frame.rule : `${script}/publisher-opinion`,
    speaker: null,
    speakerSpan: null,
    speakerType: type,
    speakerChain: [],
    confidence: Math.min(frame.certainty, 0.7),
  };
}
