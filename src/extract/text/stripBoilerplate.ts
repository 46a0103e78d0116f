import type { StrippedBlock } from "../cleanArticle.js";
import type { Blocks } from "./block.js";
import { boilerplateReason } from "./boilerplateLine.js";
import { findSummary } from "./summaryBlocks.js";
import { findLists, findTrailingAdverts } from "./trailingBlocks.js";

type Reason = StrippedBlock["reason"];

/** A paragraph at least this long that comes a second time, word for word, is a copy. */
const MIN_DUPLICATE = 40;

/** Why each block of a body is no part of the article, by its index; blocks that are part of it have no entry. When in doubt a block stays. */
export function stripBoilerplate(blocks: Blocks, title: string | undefined): ReadonlyMap<number, Reason> {
  const paragraphs = blocks.map((block) => block.content.text);
  const reasons = new Map<number, Reason>();
  blocks.forEach((block, i) => {
    const reason = block.kind === "CODE" ? "BOILERPLATE" : boilerplateReason(block.content.text);
    if (reason) reasons.set(i, reason);
  });
  findLists(paragraphs, reasons);
  findTrailingAdverts(paragraphs, reasons);
  findDuplicates(paragraphs, reasons, title);
  const left = paragraphs.flatMap((text, i) => (reasons.has(i) ? [] : [{ text, i }]));
  for (const at of findSummary(left.map(({ text }) => text))) {
    const index = left[at]?.i;
    if (index !== undefined) reasons.set(index, "SUMMARY");
  }
  return reasons;
}

function findDuplicates(paragraphs: readonly string[], reasons: Map<number, Reason>, title: string | undefined): void {
  const seen = new Set<string>();
  paragraphs.forEach((text, i) => {
    if (reasons.has(i)) return;
    const isTitle = title !== undefined && i < 3 && text === title;
    if (isTitle || (text.length >= MIN_DUPLICATE && seen.has(text))) reasons.set(i, "DUPLICATE");
    seen.add(text);
  });
}
