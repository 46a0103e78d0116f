import type { EntityType } from "../../domain/ontology.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import type { ChineseContext } from "./chineseContext.js";

const TITLE = /《([^《》\n]{1,40})》/gu;
const LAW =
  // Bounded: at most some thousand steps a character, whatever the text.
  /(?:法|法案|条例|规定|办法|协定|协议|公约|条约|宪法|宣言|规则|准则|规划|纲要|政策|行政令|草案|意见|通知|标准|指南|指令|决议|决定|法典|暂行办法|修正案)(?:\([^()]{0,40}\))?$/u;
const MEDIA = /(?:报|日报|时报|周刊|邮报|杂志|月刊|晚报|早报|导报|观察家|卫报|期刊|新闻)$/u;

/** Works, laws and papers in book-title marks: 《纽约时报》 is a paper, 《外商投资法》 a law, other titles are works. The marks stay outside. */
export function findBookTitles({ reading, sentence, known }: ChineseContext): Candidate[] {
  const text = reading.document.analysis.slice(sentence.start, sentence.end);
  if (!text.includes("《")) return [];
  return [...text.matchAll(TITLE)].flatMap((match) => {
    const start = sentence.start + match.index + 1;
    const end = start + match[1]!.length;
    if (known.some((one) => one.start === start && one.end === end)) return [];
    const title = match[1]!.trim();
    if (title === "") return [];
    const type: EntityType = LAW.test(title) ? "LAW_OR_POLICY" : MEDIA.test(title) ? "MEDIA" : "WORK";
    return [candidate({ start, end }, { type, rule: "zh/book-title", weight: 80, confidence: 0.9 })];
  });
}
