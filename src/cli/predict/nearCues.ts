import { familyOf } from "../../domain/ontology.js";
import type { Document } from "../../extract/cleanArticle.js";
import type { Chain, DocumentMention } from "../../extract/extraction.js";
import { findCuesZh } from "../../extract/relations/findCuesZh.js";
import { readFrames, type FrameTable } from "../../extract/relations/readFrames.js";
import { chainOf, type RelationContext } from "../../extract/relations/relationContext.js";
import { FINANCIAL_TYPES, type FinancialType } from "./financialFrames.js";
import { nearestNames, type NamePair } from "./namePairs.js";

interface NearPair {
  readonly head: number;
  readonly tail: number;
  readonly type: FinancialType;
  /** Code units from name to name. */
  readonly gap: number;
}

/** Names further from the cue than this are not its arguments. */
const REACH = 48;

/**
 * A weaker reading for a text whose clauses gave no relation: the organisations nearest to a cue on its two sides, or the two nearest on the one side
 * that has them; of all such pairs the closest. For scoring alone: the product never guesses.
 */
export function nearestCuePair(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  table: FrameTable,
): { readonly pair: NamePair; readonly type: FinancialType } | null {
  const { context } = readFrames(document, mentions, chains, table);
  for (const { head, tail, type } of nearPairs(context, table).toSorted((a, b) => a.gap - b.gap)) {
    const pair = nearestNames(mentions, chains, chainOf(context, head), chainOf(context, tail));
    if (pair) return { pair, type };
  }
  return null;
}

function nearPairs(context: RelationContext, table: FrameTable): NearPair[] {
  const { document } = context;
  return document.sentences.flatMap((sentence, at) => {
    const inside = context.mentionsOf[at] ?? [];
    const companies = inside.filter(({ mention }) => familyOf(mention.type) === "ORGANIZATION");
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const names = inside.map(({ mention }) => mention);
    return findCuesZh(document.analysis, sentence, tokens, names, table.zh).flatMap(({ start, end, frames }) => {
      const before = companies.filter(({ mention }) => mention.end <= start && start - mention.end <= REACH);
      const after = companies.filter(({ mention }) => mention.start >= end && mention.start - end <= REACH);
      const [left, right] =
        before.length > 0 && after.length > 0 ? [before.at(-1), after[0]] : [...before.slice(-2), ...after.slice(0, 2)];
      const type = FINANCIAL_TYPES.find((one) => one === frames[0]?.predicate);
      if (!left || !right || !type) return [];
      const turned = frames[0]?.reversed === true || /[被由获遭]$/u.test(document.analysis.slice(0, start));
      const [head, tail] = turned ? [right, left] : [left, right];
      return [{ head: head.index, tail: tail.index, type, gap: Math.abs(head.mention.start - tail.mention.start) }];
    });
  });
}
