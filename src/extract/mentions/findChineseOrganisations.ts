import type { EntityType } from "../../domain/ontology.js";
import { isKindOf } from "../../domain/ontology.js";
import type { Token } from "../cleanArticle.js";
import {
  CHINESE_COMPANY_KINDS,
  CHINESE_ORGANISATION_HEADS,
  NOT_ORGANISATIONS,
  WEAK_HEADS,
} from "../lexicon/chineseOrganisationWords.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import type { ChineseContext } from "./chineseContext.js";
import { endsWithTitle } from "./findChinesePersons.js";

const MAX_HEAD = 8;
const MAX_WORDS = 7;

/** Organisations closed by their head: 星海科技有限公司, 挪威财政部, 加州大学; jieba's own organisation names too. */
export function findChineseOrganisations(context: ChineseContext): Candidate[] {
  const found: Candidate[] = [];
  context.tokens.forEach((token, index) => {
    const head = chineseHeadOf(token.text);
    if (
      !head ||
      (context.knownAt[index] &&
        context.knownAt[index]!.end > token.start &&
        context.knownAt[index]!.start <= token.start &&
        context.knownAt[index]!.end >= token.end &&
        context.knownAt[index]!.start !== token.start)
    )
      return;
    if (continues(context, index)) return;
    const one = readHeaded(context, index, head);
    if (one) found.push(one);
  });
  return found;
}

/** The word that closes an organisation's name, with the type it gives. */
export interface Head {
  readonly text: string;
  readonly type: EntityType;
}

/** The longest head that a word ends with, null when it ends with none. */
export function chineseHeadOf(word: string): Head | null {
  for (let length = Math.min(word.length, MAX_HEAD); length >= 1; length -= 1) {
    const text = word.slice(-length);
    const type = CHINESE_ORGANISATION_HEADS.get(text);
    if (type !== undefined) return { text, type };
  }
  return null;
}

/** Whether the name goes on: another head follows (财政部 in 财政部办公厅), or a word that makes it a place or an adjective. */
function continues({ tokens }: ChineseContext, index: number): boolean {
  const next = tokens[index + 1];
  if (!next || next.start !== tokens[index]!.end) return false;
  const head = chineseHeadOf(next.text);
  return (
    head !== null &&
    !endsWithTitle(next.text) &&
    !/^[vp]/u.test(next.tag) &&
    !(WEAK_HEADS.has(head.text) && next.text !== head.text && next.text.length > 3)
  );
}

/** The name to the left of a head: nouns and names up to a word that cannot be part of it. */
function readHeaded(context: ChineseContext, index: number, head: Head): Candidate | null {
  const { tokens, knownAt } = context;
  const token = tokens[index]!;
  const inside = token.text.length > head.text.length;
  if (NOT_ORGANISATIONS.has(token.text) && index === 0) return null;
  if (inside && !isNounLike(token)) return null;
  if (token.text.length === 1 && !/^[部局署厅党报]$/u.test(token.text)) return null;
  let from = index;
  let named = inside && (token.tag === "nt" || token.tag === "nz" || token.tag === "ns");
  for (let at = index - 1; at >= 0 && index - at <= MAX_WORDS; at -= 1) {
    const before = tokens[at]!;
    if (before.end !== tokens[at + 1]!.start || !isPart(context, at) || isDeal(context, at)) break;
    if (knownAt[at]?.type === "PERSON" && !isPlain(before)) break;
    from = at;
    if (isProper(before) || knownAt[at]) named = true;
  }
  const opening = openingOf(context, index, head);
  if (opening !== null && opening < from) {
    from = opening;
    named = true;
  }
  while (opening === null && from < index && isBadStart(tokens[from]!)) from += 1;
  const known = knownAt[from];
  const start = known && known.start < tokens[from]!.start ? known.start : tokens[from]!.start;
  const { end } = token;
  const length = end - start;
  const words = tokens.slice(from, index + 1);
  if (!named || length > 24) return null;
  if (from === index && (NOT_ORGANISATIONS.has(token.text) || token.text.length < 3)) return null;
  if (
    WEAK_HEADS.has(head.text) &&
    from < index &&
    !words.slice(0, -1).some((word, i) => isProper(word) || knownAt[from + i])
  )
    return null;
  const surface = context.reading.document.analysis.slice(start, end);
  if (context.reading.gazetteer.lookUp(surface).length > 0) return null;
  const country = knownAt[from];
  if (
    country?.type === "COUNTRY" &&
    /^(?:联邦|中央)?(?:政府|当局)$/u.test(context.reading.document.analysis.slice(country.end, end))
  )
    return null;
  // 美国政府, 中国公司: the country with an everyday word, no name of an organisation.
  if (
    country &&
    country.end === token.start &&
    (country.type === "COUNTRY" || country.type === "PLACE") &&
    /^(?:政府|当局|公司|企业|银行|集团|石油|航空|新闻|组织|会议|智库|媒体|电子|半导体|保险|能源|工业|网络|软件|中学|小学|大学|学院|医院|实验室|研究所|研究中心|资本|基金|科技公司|汽车公司|游戏公司|航空公司|石油公司|保险公司|人工智能)$/u.test(
      token.text,
    )
  )
    return null;
  if (isDescription(context, from, index, head)) return null;
  const entry = country && country.end < end ? entryWithoutHead(context, start, token, head) : null;
  return candidate(
    { start, end },
    { type: entry?.type ?? head.type, entry, rule: "zh/head", weight: 60, confidence: 0.85 },
  );
}

const ONE_OF_MANY = /^(?:这家|那家|一家|该家|某家|多家|两家|几家|数家|这些|那些|该|某|一个|这个|那个|这|家)$/u;

/** 中国初创公司, 一家人工智能公司: what kind of company it is, and no name. */
function isDescription({ tokens, knownAt }: ChineseContext, from: number, index: number, head: Head): boolean {
  if (head.type !== "COMPANY" && head.type !== "FUND") return false;
  const own = tokens.slice(from, index).filter((token, i) => {
    const known = knownAt[from + i];
    return (
      !(known && (known.type === "COUNTRY" || known.type === "PLACE")) &&
      !CHINESE_COMPANY_KINDS.has(token.text) &&
      !(token.tag === "ns" && /[市省县区州]$/u.test(token.text))
    );
  });
  if (
    /^(?:上市|行业|关联|相关|下属|控股|平台|龙头|领军|代表性|此类|同类)$/u.test(tokens[index - 1]?.text ?? "") &&
    head.text === "公司"
  )
    return true;
  const rest = tokens[index]!.text.slice(0, -head.text.length);
  if (own.length === 0 && (rest === "" || CHINESE_COMPANY_KINDS.has(rest))) return true;
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    ONE_OF_MANY.test(before.text) &&
    own.every((token) => /^(?:n|vn|b|a|an|l|j)$/u.test(token.tag))
  );
}

/** 阿里巴巴集团 is 阿里巴巴: the table's company with a plain head behind it. */
function entryWithoutHead(context: ChineseContext, start: number, token: Token, head: Head): Candidate["entry"] {
  if (!/^(?:公司|集团|集团公司|有限公司|控股|科技)$/u.test(head.text)) return null;
  const bare = context.reading.document.analysis.slice(start, token.end - head.text.length);
  return context.reading.gazetteer.lookUp(bare).find((hit) => isKindOf(hit.entry.type, "ORGANIZATION"))?.entry ?? null;
}

const isNounLike = (token: Token): boolean => /^(?:n|j|x|l|i|vn|s|eng)/u.test(token.tag);
const isProper = (token: Token): boolean => /^(?:nr|ns|nt|nz|x|nrt|eng|j)/u.test(token.tag) && token.pos !== "PUNCT";
const isPlain = (token: Token): boolean => /^(?:n|vn)$/u.test(token.tag);

/** Whether a word may stand inside an organisation's name. */
function isPart({ tokens, knownAt }: ChineseContext, at: number): boolean {
  const token = tokens[at]!;
  if (knownAt[at]) return true;
  if (/^[\p{P}\p{S}]+$/u.test(token.text) || NOT_PARTS.has(token.text)) return false;
  if (endsWithTitle(token.text)) return false;
  return (
    /^(?:n|nr|ns|nt|nz|ng|nrt|j|x|eng|vn|b|l|s|an|f|g)$/u.test(token.tag) &&
    !(token.tag === "f" && token.text.length > 1)
  );
}

const DEALS = new Set(
  "增持 减持 投资 收购 并购 控股 参股 入股 注资 重组 合并 认购 受让 转让 出售 持有 旗下 下属 所属 合作 联合 借壳 起诉 竞购 要约收购".split(
    " ",
  ),
);

/** 投资 after a whole name is what the one does to the other (蓝湾集团投资海星集团), else a part of the name (海星投资公司). */
function isDeal({ tokens, knownAt }: ChineseContext, at: number): boolean {
  const before = tokens[at - 1];
  if (!DEALS.has(tokens[at]!.text) || before?.end !== tokens[at]!.start) return false;
  const known = knownAt[at - 1];
  return (known?.end === before.end && known.type === "COMPANY") || /(?:集团|公司|股份)$/u.test(before.text);
}

const STRONG_HEADS = new Set([
  "集团",
  "有限公司",
  "股份有限公司",
  "有限责任公司",
  "集团公司",
  "科技公司",
  "科技有限公司",
]);
const BUSINESS_VERBS = new Set(
  "犯罪 利益 诈骗 走私 贩毒 军事 政治 统治 恐怖 官僚 权势 外国 我国 收购 并购 成为 加入 进入 离开 控股 重组 投资 出售 转让 持有 注资 参股 入股 代表 支持 影响 涉及 包括 通过 帮助 创办 创立 成立 设立 起诉 指控 隶属 属于 拥有 管理 经营 领导 要求 建议 联合 推动 打造 组建 任职 就职 加盟 退出 造成 导致 是 为 在 有 让 使 来 去 到 说 称 做 看 要 想 会 能 可 应 须 还 也 都 就 才 又 再 更 最 很 太 已 将 曾 正 刚 不 没 未 大型 整个 全资 其他 多家 小型 中型 好 多 少".split(
    " ",
  ),
);

/**
 * Where the name of a group begins that is spelled with everyday words (远方集团, 滨江向阳集团): two to four characters between the head and a mark, a place,
 * a preposition or a verb of business. Null when there is no such beginning.
 */
function openingOf({ tokens, knownAt }: ChineseContext, index: number, head: Head): number | null {
  if (!STRONG_HEADS.has(head.text) || tokens[index]!.text !== head.text) return null;
  let at = index;
  let length = 0;
  while (at > 0) {
    const before = tokens[at - 1]!;
    if (before.end !== tokens[at]!.start || !/^[\u3400-\u9fff]{1,4}$/u.test(before.text)) break;
    if (knownAt[at - 1] || before.tag === "ns") return length >= 2 ? at - 1 : null;
    if (BUSINESS_VERBS.has(before.text) || /^[cpur]/u.test(before.tag) || endsWithTitle(before.text)) break;
    length += before.text.length;
    if (length > 4) return null;
    at -= 1;
  }
  return length >= 2 ? at : null;
}

const NOT_PARTS = new Set(
  "上市公司 子公司 分公司 该公司 本公司 行业 家 系 中 内 里 上 下 后 前 时 间 外 以来 以后 之后 之前 其中 方面 目前 今年 去年 当时 其他 这 那 该 本 的 和 与 及 或 是 在 对 向 由 从 为 被 把 让 记者 消息 报道 家 位 名 个 一家 原 前 现任 旗下 所属 下属 母公司 股东 大股东 控股股东 承销商 保荐人 增资 收购 并购 认购 持有 转让 受让 出售 参股 控股 注资 入股 业务 股权 股份 投资者 董事会 管理层 包括 例如 成为 作为 加入 通过 根据 隶属 属于 位于 称 于 至 等 有 之".split(
    " ",
  ),
);

const isBadStart = (token: Token): boolean =>
  /^(?:vn|f|b|an|g|ng|l)$/u.test(token.tag) &&
  !/^(?:国家|中央|最高|高等|全国|国际|世界|联邦|第一|东|西|南|北|新|大|总)/u.test(token.text);
