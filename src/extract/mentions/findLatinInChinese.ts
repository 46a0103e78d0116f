import type { EntityType } from "../../domain/ontology.js";
import { isKindOf } from "../../domain/ontology.js";
import { isCommonWord } from "../lexicon/isCommonWord.js";
import { ENGLISH_GIVEN_NAMES } from "../lexicon/englishGivenNames.js";
import { LATIN_TERMS } from "../lexicon/latinStopWords.js";
import type { Span } from "../../domain/span.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import type { ChineseContext } from "./chineseContext.js";
import { endsWithTitle } from "./findChinesePersons.js";
import { englishHead } from "./nameType.js";

/**
 * Latin words of a Chinese sentence that the table does not have: organisations or products, never persons, unless a title stands beside them
 * (创始人 Jane Doe). A version number makes a model or a product (Foo-2, Bar 3.5).
 */
export function findLatinInChinese(context: ChineseContext): Candidate[] {
  const { tokens, knownAt } = context;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.tag !== "eng") continue;
    let last = at;
    while (
      last + 1 < tokens.length &&
      tokens[last + 1]!.tag === "eng" &&
      tokens[last + 1]!.start - tokens[last]!.end === 1 &&
      /\p{L}$/u.test(tokens[last]!.text)
    )
      last += 1;
    const covered = knownAt.slice(at, last + 1).filter((one) => one !== null);
    const span = { start: tokens[at]!.start, end: tokens[last]!.end };
    const one = covered.length > 0 ? readKnown(context, span, covered) : readRun(context, span, at, last);
    if (one) found.push(one);
    at = last;
  }
  return found;
}

const textOf = (context: ChineseContext, span: Span): string =>
  context.reading.document.analysis.slice(span.start, span.end);

/** A product of the table with a version that the table does not have (Claude 3.7): its own thing, of the same type. */
function readKnown(context: ChineseContext, span: Span, covered: readonly Candidate[]): Candidate | null {
  const only = covered[0]!;
  if (covered.some((one) => one !== only) || (only.start === span.start && only.end === span.end)) return null;
  if (only.start !== span.start || only.end >= span.end) return null;
  const tail = textOf(context, { start: only.end, end: span.end });
  if (!/^[ -]?[vV]?\d/u.test(tail) && !isKindOf(only.type, "PRODUCT")) return null;
  if (!/^[ -]?[vVA-Z\d]/u.test(tail)) return null;
  const type: EntityType = isKindOf(only.type, "PRODUCT") ? only.type : /\d/u.test(tail) ? "MODEL" : "PRODUCT";
  return candidate(span, { type, rule: "zh/version", weight: 60, confidence: 0.8 });
}

const COMPANY_AFTER =
  /^ ?(?:公司|集团|科技|CEO|的?(?:联合)?创始人|的?首席|董事长|总裁|团队|员工|宣布|表示|发布|推出|收购|融资|股价|市值)/u;
const MODEL_AFTER = /^ ?(?:大?模型|系列模型)/u;
const APP_AFTER = /^ ?(?:应用|App|APP|软件|客户端|浏览器|插件)/u;
const CHIP_AFTER = /^ ?(?:芯片|处理器|显卡|GPU)/u;
const SERVICE_AFTER = /^ ?(?:平台|网站|服务|社区|论坛)/u;
const COMPANY_BEFORE = /(?:公司|企业|厂商|巨头|平台|初创|机构|媒体|旗下的?) ?$/u;
const MODEL_BEFORE = /(?:模型) ?$/u;
const PRODUCT_BEFORE = /(?:芯片|产品|应用|软件|机器人|手机|发布的?|推出的?|开源的?|使用|用的) ?$/u;

function readRun(context: ChineseContext, span: Span, first: number, last: number): Candidate | null {
  const { tokens } = context;
  const text = textOf(context, span);
  const lower = text.toLowerCase();
  if (text.length < 2 || LATIN_TERMS.has(lower) || /[@/]|^www|\.(?:com|cn|net|org)$/u.test(lower)) return null;
  const { analysis } = context.reading.document;
  const before = analysis.slice(Math.max(0, span.start - 8), span.start);
  const after = analysis.slice(span.end, span.end + 8);
  const make = (type: EntityType, rule: string, confidence: number) =>
    candidate(span, { type, rule: `zh/latin-${rule}`, weight: 40, confidence });
  const words = text.split(" ");
  const capital = /^[A-Z]|[a-z][A-Z]/u.test(text);
  const titled = endsWithTitle(tokens[first - 1]?.text ?? "") && tokens[first - 1]?.text !== "CEO公司";
  if ((titled || /^ ?(?:先生|女士|教授|博士)/u.test(after)) && capital && !/\d/u.test(text))
    return make("PERSON", "title", 0.8);
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    ENGLISH_GIVEN_NAMES.has(words[0]!.toLowerCase()) &&
    words.every((word) => /^[A-Z]/u.test(word))
  )
    return make("PERSON", "given-name", 0.7);
  const headed = capital ? englishHead(text) : undefined;
  if (headed !== undefined) return make(headed, "head", 0.8);
  if (!capital && !MODEL_AFTER.test(after) && !COMPANY_AFTER.test(after.slice(0, 3))) return null;
  if (CHIP_AFTER.test(after)) return make("CHIP", "cue", 0.8);
  if (MODEL_AFTER.test(after) || MODEL_BEFORE.test(before)) return make("MODEL", "cue", 0.8);
  if (APP_AFTER.test(after)) return make("APP", "cue", 0.8);
  if (SERVICE_AFTER.test(after)) return make("SERVICE", "cue", 0.7);
  if (COMPANY_AFTER.test(after) || COMPANY_BEFORE.test(before)) return make("COMPANY", "cue", 0.75);
  if (/\d/u.test(text) && /^[A-Z][A-Za-z]*[ -]?[A-Za-z]?\d/u.test(text)) return make("PRODUCT", "version", 0.65);
  if (PRODUCT_BEFORE.test(before)) return make("PRODUCT", "cue", 0.6);
  if (last === first && (isCommonWord(lower) || text.length < 3)) return null;
  if (/^[A-Z]{2,6}$/u.test(text)) return make("ORGANIZATION", "acronym", 0.5);
  return make("ORGANIZATION", "unknown", 0.45);
}
