import { UnsupportedError } from "../../domain/errors.js";
import type { DecisionReader, GraphWriter, History } from "../graphStore.js";

type Missing = Pick<GraphWriter, "decide" | "revertDecision"> & DecisionReader & History;

const refuse = (): never => {
  throw new UnsupportedError("The Neo4j store keeps no decisions and no past yet. Use the embedded store for them.");
};
const reject = async (): Promise<never> => refuse();

/** What this store does not do yet, refused in words. */
export const noDecisions: Missing = {
  decide: reject,
  revertDecision: reject,
  decisions: async (ids) => ids.map(() => null),
  decisionsAbout: async (ids) => ids.map(() => []),
  at: refuse,
  newClaims: reject,
  countNewClaims: reject,
  newRelations: reject,
  countNewRelations: reject,
  statusChanges: reject,
  decisionsBetween: reject,
};
