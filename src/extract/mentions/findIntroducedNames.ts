import type { EntityType } from "../../domain/ontology.js";
import type { Token } from "../cleanArticle.js";
import { CHINESE_COMPANY_KINDS } from "../lexicon/chineseOrganisationWords.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import type { ChineseContext } from "./chineseContext.js";
import { chineseHeadOf } from "./findChineseOrganisations.js";

/** Words that say what the name right after them names (航运公司…, 聊天机器人…), with its type; each ends a longer word or stands alone. */
const KINDS: readonly (readonly [EntityType, RegExp])[] = [
  [
    "COMPANY",
    /(?:企业|制造商|生产商|供应商|承建商|承包商|开发商|运营商|零售商|贸易商|经销商|代理商|厂商|券商|药企|车企|船企|矿企|创企|巨头|连锁店|母公司|子公司)$/u,
  ],
  ["APP", /(?:应用|软件|助手|浏览器|聊天机器人|App|APP)$/u],
  ["MODEL", /模型$/u],
  ["PARTY", /(?:反对|执政|在野|..)党$/u],
  ["NGO", /(?:.组织|智库|慈善机构|球队|乐队)$/u],
];
const MAX_NAME = 6;

/**
 * Names that only the word before them gives away: 零食企业 + a name of everyday characters. A single common noun there is what the kind has (企业利润,
 * 平台司机), so at least one word must be unknown to the dictionary, a name in it, or a lone character.
 */
export function findIntroducedNames({ tokens, knownAt }: ChineseContext): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const type = kindOf(tokens, at);
    if (type === null || knownAt[at + 1]) continue;
    const end = endOfName(tokens, at + 1, knownAt);
    if (end === null) continue;
    const span = { start: tokens[at + 1]!.start, end: tokens[end - 1]!.end };
    found.push(candidate(span, { type, rule: "zh/introduced", weight: 63, confidence: 0.76 }));
  }
  return found;
}

/** The type that the word, with the one glued before it, introduces. */
function kindOf(tokens: readonly Token[], at: number): EntityType | null {
  const word = tokens[at]!;
  const before = tokens[at - 1];
  const glued = before?.end === word.start && /^(?:n|vn|b|a|j|l|nz)$/u.test(before.tag) ? before.text : "";
  return typeIntroducedBy(word.text) ?? (glued === "" ? null : typeIntroducedBy(glued + word.text));
}

function typeIntroducedBy(text: string): EntityType | null {
  const company = /^(.+)(?:公司|集团)$/u.exec(text);
  if (company && CHINESE_COMPANY_KINDS.has(company[1]!)) return "COMPANY";
  return KINDS.find(([, form]) => form.test(text))?.[0] ?? null;
}

function endOfName(tokens: readonly Token[], from: number, knownAt: readonly (Candidate | null)[]): number | null {
  let at = from;
  let length = 0;
  let told = false;
  while (at < tokens.length && !knownAt[at] && isPartOfName(tokens[at]!) && tokens[at]!.start === tokens[at - 1]!.end) {
    const { text, tag } = tokens[at]!;
    length += text.length;
    told ||= text.length === 1 || (/^(?:x|nr|nz|nt|ng|g)/u.test(tag) && !/^v?n$/u.test(tokens[from]!.tag));
    at += 1;
  }
  return told && length >= 2 && length <= MAX_NAME ? at : null;
}

const isPartOfName = ({ text, tag }: Token): boolean =>
  /^[\u3400-\u9fff]{1,5}$/u.test(text) &&
  !ENDS.test(text) &&
  (/^(?:n|x|a|b|g|j|s|t|z|i|l|v$)/u.test(tag) || chineseHeadOf(text)?.type === "COMPANY");

/** Words that come after a name and are none of it. */
const ENDS =
  /^(?:周[一二三四五六日天]|[今昨明]天|[去今明]年|本[周月]|上[周月]|近日|日前|目前|此前|称|说|表示|宣布|指|指责|起诉|否认|承认|证实|发布|推出|收购|关闭|召回|拒绝|批评|是|被|将|已|在|于|向|对|由|把|和|与|及|等|的|之|为|有|无|不|未|曾|也|都|就|因|从|让|使|令|要求|呼吁|展开|公司|集团|股价|高管|员工|总部)$/u;
