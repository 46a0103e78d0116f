import type { Document } from "../../extract/cleanArticle.js";
import type { Chain, DocumentMention } from "../../extract/extraction.js";
import { frameTable } from "../../extract/relations/readFrames.js";
import { FINANCIAL_FRAMES, FINANCIAL_TYPES, type FinancialType } from "./financialFrames.js";
import { financialTypeOf, inverseFinancialType } from "./financialTypes.js";
import { aliasPairs, type NamePair } from "./namePairs.js";
import { ONTOLOGY_FRAMES, oneTypeEach, readPairs, type TypedPair } from "./readPairs.js";

const FINANCE = frameTable(FINANCIAL_FRAMES, []);

const typed = (pair: NamePair, type: FinancialType): TypedPair => ({ pair, type, inverse: inverseFinancialType(type) });

/**
 * Pairs of a Chinese text with types of the financial set (FinRE), in the order of trust: read with the finer table, with the ontology's, two names of
 * one thing. The first type of a pair counts. What the reader does not find is not guessed: the score is the product's.
 */
export function financialPairs(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): TypedPair[] {
  const read = [
    ...readPairs(document, mentions, chains, FINANCE).flatMap(({ pair, predicate }) => {
      const type = FINANCIAL_TYPES.find((one) => one === predicate);
      return type ? [typed(pair, type)] : [];
    }),
    ...readPairs(document, mentions, chains, ONTOLOGY_FRAMES).flatMap(({ pair, predicate, cue }) => {
      const type = financialTypeOf(predicate, cue);
      return type ? [typed(pair, type)] : [];
    }),
    ...aliasPairs(document.text, mentions, chains).map((pair) => typed(pair, "自己")),
  ];
  return oneTypeEach(read, mentions);
}
