import { describe } from "vitest";
import type { GraphStore } from "../../src/store/graphStore.js";
import { answerCandidatesAreFound } from "./answerCandidatesAreFound.js";
import { answersLikeTheOracle } from "./answersLikeTheOracle.js";
import { decisionsAreReplayed } from "./decisionsAreReplayed.js";
import { eventsAreKept } from "./eventsAreKept.js";
import { bucketsCanBeDrilled } from "./bucketsCanBeDrilled.js";
import { commitsCanBeRepeated } from "./commitsCanBeRepeated.js";
import { copiesShareAnOrigin } from "./copiesShareAnOrigin.js";
import { ingestIsIdempotent } from "./ingestIsIdempotent.js";
import { pagesAreStable } from "./pagesAreStable.js";
import { retractionCanBeUndone } from "./retractionCanBeUndone.js";
import { searchFindsWhatAScanFinds } from "./searchFindsWhatAScanFinds.js";
import { supportIsCounted } from "./supportIsCounted.js";
import { versionsReplaceEachOther } from "./versionsReplaceEachOther.js";
import { walksAreBounded } from "./walksAreBounded.js";

/** A fresh, empty store. */
export type OpenStore = () => Promise<GraphStore>;

/** Every GraphStore keeps these promises, whatever is underneath. */
export function graphStoreContract(
  name: string,
  open: OpenStore,
  has: { readonly search: boolean; readonly hash: boolean; readonly decisions: boolean } = {
    search: true,
    hash: true,
    decisions: true,
  },
): void {
  describe(`${name} keeps the GraphStore contract`, () => {
    // The oracle against itself proves nothing.
    if (has.search) answersLikeTheOracle(open);
    if (has.decisions) decisionsAreReplayed(open);
    if (has.hash) commitsCanBeRepeated(open);
    if (has.hash) versionsReplaceEachOther(open);
    ingestIsIdempotent(open, has);
    retractionCanBeUndone(open, has);
    copiesShareAnOrigin(open);
    supportIsCounted(open);
    if (has.search) answerCandidatesAreFound(open);
    if (has.search) bucketsCanBeDrilled(open);
    pagesAreStable(open);
    walksAreBounded(open);
    eventsAreKept(open);
    if (has.search) searchFindsWhatAScanFinds(open);
  });
}
