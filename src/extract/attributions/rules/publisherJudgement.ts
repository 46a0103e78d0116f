import type { SpeechAct } from "../../../domain/ontology.js";
import { contains, type Span } from "../../../domain/span.js";
import type { Frame } from "../frame.js";
import { trimContent } from "../readContentZh.js";
import { isQuoted, mentionsWithin, sentenceOf, type ReadingContext } from "../readingContext.js";
import { isNamed } from "../speakerType.js";

/** Frames that may still reach this sentence. */
const RECENT = 40;

/** Laughing words where they judge (实在有点可笑, 可笑的是), not where they name a kind (搞笑视频). */
const MOCKING_ZH =
  /(?:有点|有些|很|太|挺|真是?|最|实在|还是|何其|多么|非常|未免|简直|更|是)[^,。;]{0,3}(?:搞笑|可笑|好笑|荒唐|荒谬|滑稽|讽刺|虚伪|双标|离谱|无耻|笑话)(?=的?(?:[,。!;?]|$)|了|吧|极)|(?:可笑|荒唐|荒谬|滑稽|讽刺|搞笑)的是|贼喊捉贼|呵呵|(?:搞笑|可笑|荒唐|荒谬|虚伪|离谱|无耻)(?:至极|了吧|吧)?[。!]/u;
const MOCKING_EN =
  /\b(?:is|are|was|were|looks|sounds|seems)\s(?:\w{1,30}\s){0,2}(?:laughable|ridiculous|absurd|hypocrisy|hypocritical|a joke|shameless|preposterous|farcical|rich)\b/iu;
const RHETORICAL_ZH =
  // Bounded: at most some thousand steps a character, whatever the text.
  /(?:难道|咋就|怎么就|凭什么|何必|何尝|岂不|不是[^。?？]{0,20}[吗嘛]|谁说|哪里)[^。?？]{0,120}[?？]/u;
const RHETORICAL_EN =
  /^(?:(?:and|but|so|really),?\s+)?(?:isn['’]t|aren['’]t|wasn['’]t|since when|who (?:would|could) have|how (?:could|can|dare)|why (?:should|would) anyone|do we really)\b[^?]{0,200}\?/iu;

/**
 * The publisher's own unfavourable judgement or rhetorical question: criticism or doubt at low confidence, never praise and never a report.
 * - en: "It is laughable that Orban Labs lectures anyone about copyright." `en/publisher-opinion`
 * - zh: 奥本实验室谈版权,实在有点可笑。 难道只有奥本实验室这么做吗? `zh/publisher-opinion`
 */
export function publisherJudgement(context: ReadingContext, sentence: number): Frame[] {
  const bounds = sentenceOf(context, sentence);
  const text = context.document.analysis.slice(bounds.start, bounds.end);
  const chinese = bounds.script === "zh";
  const mocking = (chinese ? MOCKING_ZH : MOCKING_EN).exec(text);
  const rhetorical = mocking ? null : (chinese ? RHETORICAL_ZH : RHETORICAL_EN).exec(text);
  const match = mocking ?? rhetorical;
  if (!match) return [];
  const cue: Span = {
    start: bounds.start + match.index,
    end: bounds.start + match.index + (mocking ? match[0].length : cueLength(match[0])),
  };
  if (isQuoted(context, cue.start)) return [];
  if (context.frames.slice(-RECENT).some((frame) => frame.sentence === sentence || covers(frame, cue))) return [];
  const target = mentionsWithin(context, sentence, bounds).find((index) => isNamed(context, index));
  if (target === undefined) return [];
  return [judgement(context, sentence, cue, mocking ? "CRITICIZES" : "QUESTIONS", mocking ? target : null)];
}

/** The words are inside what somebody says (a retold paragraph). */
const covers = (frame: Frame, cue: Span): boolean => frame.content.some((span) => contains(span, cue));

/** The opening words of a rhetorical question are its cue. */
const cueLength = (words: string): number =>
  /^(?:难道|咋就|怎么就|凭什么|何必|何尝|岂不|不是|谁说|哪里|\S+(?:\s+\S+)?)/u.exec(words)?.[0].length ?? 2;

function judgement(context: ReadingContext, sentence: number, cue: Span, act: SpeechAct, target: number | null): Frame {
  const bounds = sentenceOf(context, sentence);
  return {
    rule: `${bounds.script}/publisher-opinion`,
    sources: [],
    cue,
    strength: "THOUGHT",
    content: [trimContent(context, bounds)],
    quoteType: "NONE",
    act,
    target,
    cuePolarity: "POSITIVE",
    certainty: act === "CRITICIZES" ? 0.45 : 0.4,
    sentence,
    carried: false,
  };
}
