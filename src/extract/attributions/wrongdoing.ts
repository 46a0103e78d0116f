import { isKindOf } from "../../domain/ontology.js";
import { overlaps, type Span } from "../../domain/span.js";
import { adverbialsOf } from "./adverbialsZh.js";
import { clauseStart } from "./clausesZh.js";
import { mentionsWithin, sentenceIndexAt, type ReadingContext } from "./readingContext.js";
import { isNamed } from "./speakerType.js";

const WRONG_ZH =
  /窃取|偷取|盗取|剽窃|盗用|偷走|偷了|偷数据|盗窃|侵犯|侵权|抄袭|走私|违反|违法|违规|作弊|造假|欺诈|诈骗|欺骗|撒谎|说谎|贿赂|行贿|垄断|操纵|泄露|滥用|非法|套取|洗钱|逃税|隐瞒|夺取|威胁国家安全|侵吞|虚假宣传|恶意/gu;
const WRONG_EN =
  /\b(?:st(?:eal|eals|ole|olen|ealing)|pilfer(?:s|ed|ing)?|plagiari[sz](?:e|es|ed|ing)|smuggl(?:e|es|ed|ing)|infring(?:e|es|ed|ing)|violat(?:e|es|ed|ing)|cheat(?:s|ed|ing)?|defraud(?:s|ed|ing)?|brib(?:e|es|ed|ing)|l(?:ied|ying)|break(?:s|ing)? the law|broke the law|illegally|unlawfully|misappropriat(?:e|es|ed|ing)|siphon(?:s|ed|ing)?|exfiltrat(?:e|es|ed|ing)|misl(?:ead|eads|ed|eading)|falsif(?:y|ies|ied|ying)|rigg(?:ed|ing)|hack(?:ed|ing) into|copied (?:without permission|our|its|his|her|their)|without permission|abus(?:e|es|ed|ing))\b/giu;
const NEGATED_ZH = /(?:没有|没|并未|未|不会|不|从未|绝不|无|是否|免受|避免|防止|打击|反|禁止)[^,。]{0,4}$/u;
const NEGATED_EN =
  /\b(?:not|never|n't|no|without|whether|if|against|avoid|prevent|stop|deny|denies|denied|free from)\s+(?:\w+\s+){0,6}$/iu;

/** What can do wrong: no chip, no law, no technology. */
const DOERS = ["PERSON", "ORGANIZATION", "COUNTRY", "PLACE", "GROUP", "MODEL", "APP", "SERVICE"] as const;

const CONTEXT = 90;

/** Wrongdoing that a stretch of text puts down to somebody. */
export interface Wrongdoing {
  /** Index into the mentions: whoever is said to have done it. */
  readonly doer: number;
  readonly span: Span;
}

/**
 * The first wrongdoing that the content puts down to a named party by an active clause: "Orban Labs stole the weights", 奥本实验室窃取了权重.
 * Denied and merely questioned ones do not count, nor passives, whose first name is the victim.
 */
export function findWrongdoing(context: ReadingContext, content: readonly Span[]): Wrongdoing | null {
  for (const span of content) {
    const sentence = sentenceIndexAt(context.document, span.start);
    const chinese = context.document.sentences[sentence]?.script === "zh";
    const text = context.document.analysis.slice(span.start, span.end);
    for (const match of text.matchAll(chinese ? WRONG_ZH : WRONG_EN)) {
      const at = span.start + match.index;
      const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
      // Only asked: "is examining whether Norvik took data without permission".
      if (!chinese && /\bwhether\b/iu.test(text.slice(0, match.index))) continue;
      if ((chinese ? NEGATED_ZH : NEGATED_EN).test(before)) continue;
      const doer = chinese ? doerZh(context, span, at) : doerEn(context, span, at);
      if (doer !== null) return { doer, span: { start: at, end: at + match[0].length } };
    }
  }
  return null;
}

/** The first named mention of the clause, or of the clause before when this one has none; never of a passive. */
function doerZh(context: ReadingContext, content: Span, at: number): number | null {
  let end = at;
  for (let back = 0; back < 2; back += 1) {
    const start = clauseStart(context, end, content.start);
    const words = context.document.analysis.slice(start, end);
    const found = namedIn(context, { start, end });
    if (found.length > 0)
      return /被|遭/u.test(words)
        ? passiveDoer(context, found, start, words)
        : back === 0
          ? activeDoer(context, found, start, words)
          : (found[0] ?? null);
    end = start - 1;
    if (end <= content.start) return null;
  }
  return null;
}

/** The last name before the verb that is in no adverbial and owns nothing there (从X窃取, X的数据), else the first. */
function activeDoer(context: ReadingContext, found: readonly number[], start: number, words: string): number | null {
  const masks = adverbialsOf(words, start);
  const free = found.filter((index) => {
    const mention = context.mentions[index];
    return (
      mention !== undefined &&
      !masks.some((mask) => overlaps(mask, mention)) &&
      context.document.analysis.charAt(mention.end) !== "的"
    );
  });
  return free.at(-1) ?? found[0] ?? null;
}

function passiveDoer(context: ReadingContext, found: readonly number[], start: number, words: string): number | null {
  const border = start + Math.max(words.lastIndexOf("被"), words.lastIndexOf("遭"));
  return found.find((index) => (context.mentions[index]?.start ?? 0) > border) ?? null;
}

function doerEn(context: ReadingContext, content: Span, at: number): number | null {
  const { analysis } = context.document;
  const floor = Math.max(content.start, at - 120);
  const before = analysis.slice(floor, at);
  if (/\b(?:was|were|been|being|be|is|are)\s+(?:\w+ly\s+)?$/iu.test(before)) return null;
  const clause = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(". "),
    before.search(/\b(?:that|which)\b(?!.*\b(?:that|which)\b)/iu),
  );
  const found = namedIn(context, { start: floor + Math.max(0, clause), end: at });
  return found[0] ?? null;
}

function namedIn(context: ReadingContext, within: Span): number[] {
  const first = sentenceIndexAt(context.document, within.start);
  const last = sentenceIndexAt(context.document, Math.max(within.start, within.end - 1));
  const found: number[] = [];
  for (let sentence = first; sentence <= last; sentence += 1) found.push(...mentionsWithin(context, sentence, within));
  return found.filter((index) => {
    const mention = context.mentions[index];
    const type = mention && context.chains[mention.chain]?.type;
    return (
      isNamed(context, index) &&
      mention?.kind !== "GROUP_OF" &&
      type !== undefined &&
      DOERS.some((one) => isKindOf(type, one))
    );
  });
}
