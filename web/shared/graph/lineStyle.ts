import type { RelationStatus } from "../../documents/documents.generated.js";

/** How a relation of a status is drawn; lengths in pixels at scale 1. */
export interface LineStyle {
  readonly width: number;
  /** Lengths of stroke and gap in turn; empty for a whole line. */
  readonly dash: readonly number[];
}

const STYLES: Readonly<Record<RelationStatus, LineStyle>> = {
  CORROBORATED: { width: 3, dash: [] },
  SELF_CONFIRMED: { width: 1.6, dash: [] },
  REPORTED: { width: 1.6, dash: [] },
  SINGLE_ORIGIN: { width: 1.6, dash: [] },
  ALLEGED: { width: 1.6, dash: [7, 4] },
  DISPUTED: { width: 1.8, dash: [7, 3, 1.5, 3] },
  DENIED: { width: 1.8, dash: [1.5, 3.5] },
  PLANNED: { width: 1.4, dash: [14, 5] },
  RETRACTED: { width: 1, dash: [1, 7] },
};

/** The line of a status. The word of the status always stands beside it. */
export const lineStyleOf = (status: RelationStatus): LineStyle => STYLES[status];
