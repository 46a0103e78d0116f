import type { ClaimLineFragment } from "../../documents/documents.generated.js";
import { useWords } from "../i18n/Words.js";

type Noted = Pick<ClaimLineFragment, "modality" | "polarity" | "hedges" | "speechAct">;

/** A denial says in its verb that it is one, and what is demanded or intended not to be is no statement that it is not. */
const saysItself = ({ speechAct, modality }: Noted): boolean =>
  speechAct !== "DENIES" && speechAct !== "DECLINES_COMMENT" && modality !== "REQUIRED" && modality !== "INTENDED";

/** How the claim is put, in words, where it is not simply put as certain. */
export function ClaimNotes({ claim }: { readonly claim: Noted }) {
  const { t, domain } = useWords();
  const notes = [
    ...(claim.modality === "CERTAIN" ? [] : [domain.modality[claim.modality]]),
    ...(claim.polarity === "NEGATIVE" && saysItself(claim) ? [t("saidNotSo")] : []),
  ];
  if (notes.length === 0) return null;
  return <span className="notes">{notes.join(" · ")}</span>;
}
