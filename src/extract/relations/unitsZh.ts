import type { Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import type { DocumentMention } from "../extraction.js";
import type { CueHitZh } from "./cueHit.js";
import type { SlotZh } from "./frameEntry.js";
import { PRODUCT_NOUNS_ZH } from "./frames.zh.js";

export type UnitKind =
  | "MENTION"
  | "CUE"
  | "PREP"
  | "DE"
  | "LIST"
  | "ETC"
  | "VERB"
  | "NOUN"
  | "ADV"
  | "PART"
  | "TIME"
  | "CONJ"
  | "COMMA"
  | "QUOTE"
  | "OPEN"
  | "CLOSE";

/** A piece of a Chinese sentence: a mention, a cue, or a word. */
export interface UnitZh extends Span {
  readonly text: string;
  readonly kind: UnitKind;
  /** Index of the mention, -1 for words. */
  readonly mention: number;
  readonly hit: CueHitZh | null;
  /** What a preposition brings. */
  readonly slot: SlotZh | "agent" | "aside" | null;
}

const SLOT_OF: Readonly<Record<string, UnitZh["slot"]>> = {
  把: "ba",
  将: "ba",
  被: "agent",
  遭: "agent",
  遭到: "agent",
  受到: "agent",
  由: "agent",
  获: "agent",
  获得: "agent",
  得到: "agent",
  接受: "agent",
  遭受: "agent",
  对: "dui",
  针对: "dui",
  就: "dui",
  对于: "dui",
  从: "from",
  自: "from",
  来自: "from",
  向: "to",
  给: "to",
  为: "to",
  与: "with",
  和: "with",
  跟: "with",
  同: "with",
  用: "use",
  利用: "use",
  借助: "use",
  拿: "use",
  以: "use",
  通过: "use",
  在: "at",
  于: "at",
  比: "bi",
  较: "bi",
  据: "aside",
  根据: "aside",
  按: "aside",
  按照: "aside",
  因: "aside",
  因为: "aside",
  由于: "aside",
  随着: "aside",
  关于: "aside",
  至: "aside",
  到: "aside",
  除了: "aside",
  除: "aside",
  作为: "aside",
  继: "aside",
};
const LISTS: ReadonlySet<string> = new Set(["、", "和", "与", "及", "以及", "跟", "同", "或", "/", "&"]);
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "并",
  "并且",
  "且",
  "而",
  "而且",
  "但",
  "但是",
  "随后",
  "然后",
  "再",
  "却",
  "又",
  "也",
  "还",
]);
const COMMAS = /^[,;:，；：。!?！？…—\n.]+$/u;
const QUOTES = /^[《》〈〉"'“”‘’「」『』]$/u;
const ADVERBS: ReadonlySet<string> = new Set(
  "已|已经|正|正在|将|拟|刚|刚刚|曾|曾经|都|也|还|就|才|又|再|均|共同|联合|直接|正式|率先|首次|成功|不|没|没有|未|可能|有可能|必须|应|要|会|能|可以|得以|先后|先|仍|仍然|继续|大幅|全面|远远|明显|最终|一直|从来不|是否|能否|肯定|确实|其实|果然|甚至|更|更加|赶紧|立即|共|独家|战略|另|从未|并未|不会|无法|计划|打算|准备|希望|想|试图|有意|即将|近日|日前|此前|目前|现在|随后|陆续|相继|强行|非法|秘密|公开|主动|单独|宣布|着手|合计|共计|累计|总计|一共|各自|分别".split(
    "|",
  ),
);
const NOUN_TAGS = /^(?:n|vn|an|s|eng|i|l|j|nz|nt|ns|nr|b|a$|m|q|r|x|g|k|h|f)/u;
const LOCALIZERS: ReadonlySet<string> = new Set([
  "中",
  "上",
  "里",
  "内",
  "下",
  "之中",
  "之上",
  "之间",
  "方面",
  "时",
  "后",
  "前",
  "之后",
  "之前",
  "之际",
  "以来",
  "以后",
  "以前",
  "伊始",
  "期间",
  "来说",
  "而言",
  "上面",
  "起",
]);

/** Cuts a sentence into units: mentions and cues first, then what is left of the words. Parentheses are kept as marks. */
export function unitsZh(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  mentions: readonly { readonly index: number; readonly mention: DocumentMention }[],
  hits: readonly CueHitZh[],
  times: readonly Span[],
): UnitZh[] {
  const fixed: UnitZh[] = [
    ...mentions.map(({ index, mention }) => unit(text, mention, "MENTION", index)),
    ...hits.map((hit) => ({ ...unit(text, hit, "CUE"), hit })),
    ...times.map((span) => unit(text, span, "TIME")),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const units: UnitZh[] = [];
  let at = 0;
  let cursor = sentence.start;
  const words = (until: number) => {
    for (let token = tokens[at]; token && token.start < until; token = tokens[at]) {
      const start = Math.max(token.start, cursor);
      const end = Math.min(token.end, until);
      if (start < end) units.push(...wordUnits(text, { start, end }, token));
      cursor = Math.max(cursor, end);
      if (token.end > until) break;
      at += 1;
    }
    cursor = until;
  };
  for (const one of fixed) {
    if (one.start < cursor) continue;
    words(one.start);
    units.push(one);
    cursor = one.end;
    while (tokens[at] && (tokens[at]?.end ?? 0) <= cursor) at += 1;
  }
  words(sentence.end);
  return withContext(units);
}

const unit = (text: string, { start, end }: Span, kind: UnitKind, mention = -1): UnitZh => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
  mention,
  hit: null,
  slot: null,
});

/** The segmenter's guess glues adverbs to prepositions: 是从, 将对. */
function wordUnits(text: string, span: Span, token: Token): UnitZh[] {
  const word = text.slice(span.start, span.end);
  if (
    word.length !== 2 ||
    !GLUED.has(word.charAt(0)) ||
    !Object.hasOwn(SLOT_OF, word.charAt(1)) ||
    Object.hasOwn(SLOT_OF, word) ||
    LISTS.has(word)
  )
    return [wordUnit(text, span, token)];
  const middle = span.start + 1;
  const particle = { ...token, tag: "p" };
  return [
    wordUnit(text, { start: span.start, end: middle }, { ...token, tag: word.startsWith("是") ? "v" : "d" }),
    wordUnit(text, { start: middle, end: span.end }, particle),
  ];
}

const GLUED: ReadonlySet<string> = new Set([
  "是",
  "也",
  "都",
  "会",
  "将",
  "要",
  "并",
  "已",
  "正",
  "曾",
  "拟",
  "仍",
  "又",
]);

function wordUnit(text: string, span: Span, token: Token): UnitZh {
  const word = text.slice(span.start, span.end);
  const kind = kindOf(word, token);
  return { ...unit(text, span, kind), slot: kind === "PREP" ? (SLOT_OF[word] ?? null) : null };
}

function kindOf(word: string, { tag }: Token): UnitKind {
  if (word === "的" || word === "之") return "DE";
  if (word === "、") return "LIST";
  if (word === "等" || word === "等等" || word === "等人") return "ETC";
  if (/^[(（[【]$/u.test(word)) return "OPEN";
  if (/^[)）\]】]$/u.test(word)) return "CLOSE";
  if (COMMAS.test(word)) return "COMMA";
  if (QUOTES.test(word)) return "QUOTE";
  if (Object.hasOwn(SLOT_OF, word)) return "PREP";
  if (LISTS.has(word)) return "LIST";
  if (ADVERBS.has(word)) return "ADV";
  if (CONJUNCTIONS.has(word)) return "CONJ";
  if (/^[了着过地得们吗呢吧啊]$/u.test(word) || tag.startsWith("u")) return "PART";
  if (tag === "d" || tag === "ad" || tag === "c") return tag === "c" ? "CONJ" : "ADV";
  if (tag === "t") return "TIME";
  if (LOCALIZERS.has(word)) return "PART";
  // The segmenter's tags: 证实 is no noun, and 所持 stands before what is held like an adjective.
  if (/^(?:证实|否认|承认|宣布|回应)$/u.test(word)) return "VERB";
  if (/^(?:所持|所持有|所属)$/u.test(word)) return "NOUN";
  if (NOUN_TAGS.test(tag)) return "NOUN";
  if (tag === "v" || tag === "vd" || tag === "vg") return "VERB";
  return tag === "p" ? "PREP" : "NOUN";
}

const NOMINAL: ReadonlySet<UnitKind> = new Set(["MENTION", "NOUN"]);

/** 和 between nouns joins them, at the start of a phrase it brings a partner; 将 is a preposition only before a noun; a verb after 的 is a noun. */
function withContext(units: UnitZh[]): UnitZh[] {
  return units.map((one, index) => {
    const before = units[index - 1];
    const after = units[index + 1];
    if (one.kind === "PREP") {
      if (LISTS.has(one.text) && before && after && isNominal(before) && (isNominal(after) || after.kind === "QUOTE"))
        return { ...one, kind: "LIST", slot: null };
      if (one.text === "将" && !startsPhrase(after)) return { ...one, kind: "ADV", slot: null };
      if (one.text === "就" && !startsPhrase(after)) return { ...one, kind: "ADV", slot: null };
      if (one.text === "就" && before?.kind !== "MENTION" && before?.kind !== "COMMA" && before !== undefined)
        return { ...one, kind: "ADV", slot: null };
      if (
        (one.text === "获得" ||
          one.text === "得到" ||
          one.text === "接受" ||
          one.text === "获" ||
          one.text === "受到") &&
        after?.kind !== "MENTION" &&
        after?.kind !== "CUE" &&
        after?.kind !== "NOUN"
      )
        return { ...one, kind: "VERB", slot: null };
    }
    // 搜索助手, 支付应用: a verb between nouns that says what the product does.
    if (
      one.kind === "VERB" &&
      before?.kind === "NOUN" &&
      after?.kind === "NOUN" &&
      one.text.length === 2 &&
      PRODUCT_NOUNS_ZH.test(after.text)
    )
      return { ...one, kind: "NOUN" };
    if (one.kind === "VERB" && before?.kind === "DE" && !PIVOTS_AFTER_DE.has(one.text)) return { ...one, kind: "NOUN" };
    return one;
  });
}

const PIVOTS_AFTER_DE: ReadonlySet<string> = new Set(["是", "有"]);
const isNominal = (one: UnitZh): boolean => NOMINAL.has(one.kind) || one.kind === "ETC" || one.kind === "CLOSE";
const startsPhrase = (one: UnitZh | undefined): boolean =>
  one !== undefined && (NOMINAL.has(one.kind) || one.kind === "QUOTE");
