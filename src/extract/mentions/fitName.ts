import { CHINESE_TITLES_AFTER_SURNAME } from "../lexicon/chineseTitles.js";
import { ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import type { TaggedName } from "../tagger/tagNames.js";
import type { MentionReading } from "./candidate.js";

/** Company suffixes, which belong to the name whatever the tagger thinks. */
const SUFFIX = /^,? (?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|GmbH|AG|Co)\b\.?/u;

/**
 * A tagged name with its company suffix, and without what is no part of it: the title of a person (Mr Oyelaran, 林教授), the full stop that ends the sentence.
 * Null when nothing is left.
 */
export function fitName({ document, tokenAt }: MentionReading, name: TaggedName): TaggedName | null {
  const token = document.tokens[tokenAt[name.start] ?? -1];
  const sentence = token && document.sentences[token.sentence];
  if (!token || !sentence) return null;
  let { start, end } = name;
  if (name.type === "ORG")
    end += SUFFIX.exec(document.analysis.slice(end, Math.min(sentence.end, end + 8)))?.[0].length ?? 0;
  if (
    end === sentence.end &&
    document.analysis[end - 1] === "." &&
    !/(?:^|[ .])[A-Z]\.$/u.test(document.analysis.slice(start, end))
  )
    end -= 1;
  if (name.type === "ORG") end = beforeSpeech(document, tokenAt, start, end);
  if (name.type === "PER") {
    start = afterTitles(document.analysis.slice(start, end), start);
    if (CHINESE_TITLES_AFTER_SURNAME.has(document.analysis.slice(end - 2, end)) && end - start > 2) end -= 2;
  }
  const trade = sentence.script === "zh" && name.type !== "LOC" ? tradeAfter(document, tokenAt, start, end) : null;
  if (trade !== null) return { ...name, start, end: trade, type: "ORG" };
  return start < end ? { ...name, start, end } : null;
}

/** Trades that end a company's name and are no everyday word behind a name of another kind. */
const TRADE =
  /^(?:铜业|铝业|锂业|矿业|钢铁|重工|制药|药业|乳业|酒业|水务|影业|置业|化工|石化|半导体|光电|造船|航运|纸业)$/u;

/** Where the name ends with its trade, which the tagger left out (阿尔塔 in 阿尔塔铜业); null where no trade follows. */
function tradeAfter(
  { tokens }: MentionReading["document"],
  tokenAt: Int32Array,
  start: number,
  end: number,
): number | null {
  const next = tokens[(tokenAt[end - 1] ?? -2) + 1];
  return next?.start === end && end - start >= 2 && TRADE.test(next.text) ? next.end : null;
}

/** Verbs of speech that the tagger takes for the end of a name it has not seen (北光证实). */
const SPEECH = /^(?:证实|否认|承认|表示|宣布|回应|指责|指控|批评|呼吁|警告|声称|宣称|透露|强调|坚称|解释)$/u;

function beforeSpeech({ tokens }: MentionReading["document"], tokenAt: Int32Array, start: number, end: number): number {
  const last = tokens[tokenAt[end - 1] ?? -1];
  return last && SPEECH.test(last.text) && last.start - start >= 2 ? last.start : end;
}

function afterTitles(surface: string, start: number): number {
  let from = 0;
  const word = /[A-Za-z-]+\.? /uy;
  for (let match = word.exec(surface); match; match = word.exec(surface)) {
    if (!ENGLISH_TITLES.has(match[0].toLowerCase().replace(/\.? $/u, ""))) break;
    from = word.lastIndex;
  }
  return start + from;
}
