import type { Sentence } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate } from "./candidate.js";

const FRAMES: readonly RegExp[] = [
  /(?:^|[,，。:：;；“])(?:就)?(?:用|借用|引用|套用)([\u3400-\u9fffA-Za-z0-9]{2,8}?)的话(?:来)?(?:说|讲|就是)/gu,
  /(?:公众号|自媒体|微信公号|微博账号|账号|播客)[“"「《]?([\u3400-\u9fffA-Za-z0-9]{2,10}?)(?=[”"」》]|(?:的|表示|称|写道|发文|认为|指出|说|报道))/gu,
];
const NO_NAMES =
  /[他她它你我这那该其某谁]|专家|学者|网友|分析师|业内|人士|记者|律师|研究|老师|朋友|大家|当地|坊间|行话|官方|媒体|博主|创始人|作者|员工|用户|自己|一句|古人|老话|时髦|通俗|今天|现在|流行/u;

/** Names that nothing but a frame of quotation shows: 用X的话说, 公众号X. They are accounts or authors without a known form. */
export function findQuotedSpeakers({ document }: MentionReading, sentence: Sentence): Candidate[] {
  const text = document.analysis.slice(sentence.start, sentence.end);
  if (!/的话|号|播客|自媒体/u.test(text)) return [];
  return FRAMES.flatMap((frame) =>
    [...text.matchAll(frame)].flatMap((match) => {
      const name = match[1]!;
      if (NO_NAMES.test(name)) return [];
      const start = sentence.start + match.index + match[0].indexOf(name);
      const span = { start, end: start + name.length };
      return [candidate(span, { type: "MEDIA", rule: "zh/quoted", weight: 30, confidence: 0.6 })];
    }),
  );
}
