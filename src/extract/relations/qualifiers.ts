import type { Span } from "../../domain/span.js";

interface Qualifier {
  readonly key: string;
  readonly span: Span;
  readonly mention: number | null;
}

/** Forms of quantities and fields; each names its group `value` where only a part of the match is meant. */
const FORMS: readonly { readonly key: string; readonly predicates: RegExp; readonly pattern: RegExp }[] = [
  {
    key: "amount",
    predicates: /^(?:ACQUIRES|INVESTS_IN|FINES|SUPPLIES|SUES|OWNS|PARTNERS_WITH)$/u,
    pattern:
      // Bounded: at most some thousand steps a character, whatever the text.
      /(?:约|近|超过|超|逾|高达)?\d[\d,.]{0,15}\s?(?:万|亿|千|百|万亿|亿万){0,2}(?:美元|人民币|元|欧元|英镑|港元|港币|日元|美金|韩元)|(?:US|HK|A)?[$€£¥]\s?\d[\d,.]{0,15}(?:\s?(?:million|billion|trillion|bn|m|k)\b)?|\b\d[\d,.]{0,15}\s(?:million|billion|trillion)\s(?:dollars|euros|pounds|yuan|yen)/gu,
  },
  {
    key: "stake",
    predicates: /^(?:ACQUIRES|INVESTS_IN|OWNS)$/u,
    pattern: /\d{1,3}(?:\.\d{1,3})?\s?(?:%|percent|per cent)/gu,
  },
  {
    key: "round",
    predicates: /^INVESTS_IN$/u,
    pattern: /(?:Pre-)?[A-H]\+?轮|天使轮|种子轮|战略轮|\b[Ss]eries\s[A-H]\b|\b[Ss]eed\sround\b/gu,
  },
  {
    key: "field",
    predicates: /^(?:SURPASSES|COMPETES_WITH|PARTNERS_WITH|INVESTS_IN)$/u,
    pattern:
      /在(?<value>[^,，。;；在]{1,14}(?:领域|方面|赛道|市场|测试|任务|能力))(?:上|中|里|内)?|\b(?:in|on|at)\s(?<value2>(?:the\s)?[A-Za-z][\w-]{1,20}(?:\s[A-Za-z][\w-]{1,20}){0,2}?)(?=\s(?:by|and|with|last|this|in|on|for|after|since|from|as|while|but)\b|[,.;]|$)/gu,
  },
];

/** Quantities and fields of a frame that stand in its clause; a field also in the part of the sentence before it. */
export function qualifiersOf(
  text: string,
  predicate: string,
  clause: Span,
  sentence: Span,
  taken: readonly Span[],
): Qualifier[] {
  const found: Qualifier[] = [];
  for (const { key, predicates, pattern } of FORMS) {
    if (!predicates.test(predicate)) continue;
    const start = key === "field" ? sentence.start : clause.start;
    const end = Math.min(sentence.end, clause.end + (key === "field" ? 0 : 40));
    for (const match of text.slice(start, end).matchAll(pattern)) {
      const value = match.groups?.value ?? match.groups?.value2 ?? match[0];
      const at = start + match.index + match[0].indexOf(value);
      const span = { start: at, end: at + value.length };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      found.push({ key, span, mention: null });
      break;
    }
  }
  return found;
}
