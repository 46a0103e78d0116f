import type { ReviewState } from "../../documents/documents.generated.js";
import type { MessageKey } from "../i18n/messages.en.js";

/** How the state of a claim's review is told. */
export const REVIEW_WORDS: Readonly<Record<ReviewState, MessageKey>> = {
  AUTO: "reviewAuto",
  ACCEPTED: "reviewAccepted",
  CORRECTED: "reviewCorrected",
  REJECTED: "reviewRejected",
};
