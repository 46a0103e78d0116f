import { CHINESE_COMMON_WORDS } from "../lexicon/chineseCommonWords.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import { CHINESE_PLACE_HEADS } from "../lexicon/chinesePlaceWords.js";
import type { ChineseContext } from "./chineseContext.js";
import { isTransliterated } from "./findChinesePersons.js";

const HEADS: ReadonlySet<string> = new Set(CHINESE_PLACE_HEADS);
const NOT_PLACES = new Set(
  "福布斯 全国 外国 该国 各国 本国 两国 我国 大陆 内地 海外 本市 全市 全省 本省 国家 地区 当地 欧美 美洲金杯".split(
    " ",
  ),
);

/** What companies do and places do not: the segmenter lists many companies as places. */
const BUSINESS_AFTER =
  /^(?:还|也|则|已|将|拟|曾|近日|日前|今日|昨日|方面|\(.{1,6}\))?(?:表示|宣布|公告|回应|发布公告|收购|否认|承诺|股价|市值|股份|财报|旗下|董事长|总裁|CEO|创始人|认购|增持|减持|推出|上线|融资|裁员|披露)/u;

/** Places in a Chinese sentence: jieba's place names, and names closed by a head (布兰德河, 卡莱省). */
export function findChinesePlaces({ reading, tokens, knownAt }: ChineseContext): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.tag === "nr" && /[·•・]/u.test(token.text)) continue;
    const proper = token.tag === "ns" || knownAt[at]?.type === "PLACE" || knownAt[at]?.type === "COUNTRY";
    const named =
      proper ||
      ((token.tag === "x" || token.tag === "nrt" || token.tag === "nz" || token.tag === "nr") &&
        token.text.length >= 2 &&
        isTransliterated(token.text));
    if (!named) continue;
    let last = at;
    while (
      last + 1 < tokens.length &&
      tokens[last + 1]!.start === tokens[last]!.end &&
      isContinuation(tokens[last + 1]!.text, tokens[last + 1]!.tag)
    )
      last += 1;
    const span = { start: knownAt[at]?.start ?? token.start, end: tokens[last]!.end };
    const surface = reading.document.analysis.slice(span.start, span.end);
    if (last > at && (proper || HEADS.has(tokens[last]!.text)))
      found.push(candidate(span, { type: "PLACE", rule: "zh/place-head", weight: 55, confidence: 0.8 }));
    else if (
      token.tag === "ns" &&
      !knownAt[at] &&
      surface.length >= 2 &&
      !NOT_PLACES.has(surface) &&
      !CHINESE_COMMON_WORDS.has(surface)
    ) {
      const business = BUSINESS_AFTER.test(reading.document.analysis.slice(span.end, span.end + 10));
      // Two characters that the dictionary has as a place may be a word all the same; three or more seldom are.
      found.push(
        candidate(span, {
          type: business ? "COMPANY" : "PLACE",
          rule: "zh/place",
          weight: 35,
          confidence: surface.length > 2 ? 0.75 : 0.65,
        }),
      );
    }
    at = last;
  }
  return found;
}

const isContinuation = (word: string, tag: string): boolean =>
  HEADS.has(word) &&
  !/^[vpudc]/u.test(tag) &&
  (word.length > 1 || /^[省市县区州郡镇乡村岛湖河江山海洋湾港峡谷街路桥寺庙宫站府道]$/u.test(word)) &&
  tag !== "f";
