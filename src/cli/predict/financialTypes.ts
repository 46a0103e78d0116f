import type { FinancialType } from "./financialFrames.js";

/** Types whose head and tail may change places. */
const SYMMETRIC: ReadonlySet<FinancialType> = new Set([
  "合作",
  "签约",
  "合资",
  "合并",
  "重组",
  "竞争",
  "纠纷",
  "商讨",
  "订单",
  "交易",
  "自己",
]);

/** The type from tail to head. */
export const inverseFinancialType = (type: FinancialType): string => (SYMMETRIC.has(type) ? type : `被${type}`);

/** What a predicate of the ontology is called in the financial set, by the words of its cue where the set is finer; null where it has no such type. */
export function financialTypeOf(predicate: string, cue: string): FinancialType | null {
  const type = BY_PREDICATE.get(predicate) ?? null;
  if (type === null || !DEALS.has(predicate)) return type;
  return BY_CUE.find(([pattern]) => pattern.test(cue))?.[1] ?? type;
}

const BY_PREDICATE: ReadonlyMap<string, FinancialType> = new Map([
  ["ACQUIRES", "收购"],
  ["INVESTS_IN", "注资"],
  ["PARTNERS_WITH", "合作"],
  ["OWNS", "拥有"],
  ["COMPETES_WITH", "竞争"],
  ["SURPASSES", "竞争"],
  ["FOUNDED", "成立"],
  ["SUES", "纠纷"],
  ["SUPPLIES", "订单"],
  ["MEETS_WITH", "商讨"],
]);
const DEALS: ReadonlySet<string> = new Set(["INVESTS_IN", "PARTNERS_WITH", "OWNS", "ACQUIRES"]);
const BY_CUE: readonly (readonly [pattern: RegExp, type: FinancialType])[] = [
  [/增持|认购/u, "增持"],
  [/入股|参股/u, "入股"],
  [/合资/u, "合资"],
  [/签/u, "签约"],
  [/持|控股|股东|控制人/u, "持股"],
];
