import type { Note } from "../../domain/note.js";
import type { Document } from "../cleanArticle.js";
import type { Attribution, Chain, DocumentMention, ExtractedClaim, RelationFrame } from "../extraction.js";
import { orderMentions } from "./aboutChains.js";
import { assignFrames } from "./assignFrames.js";
import type { FoundTime } from "../time/foundTime.js";
import { standingsOf } from "./claimableAttributions.js";
import { reportedClaims } from "./reportedClaims.js";
import { spokenClaims } from "./spokenClaims.js";

/**
 * Turns attributions and relations into claims: one for each attribution that somebody vouches for, with the relations whose cue stands in its
 * content; and the publisher's reports for the relations that nobody is quoted with. A relation belongs to the innermost speaker only.
 * `note` is told what was left out. In text order, without duplicates.
 */
export function readClaims(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  attributions: readonly Attribution[],
  frames: readonly RelationFrame[],
  times: readonly FoundTime[] = [],
  note: (note: Note) => void = () => undefined,
): ExtractedClaim[] {
  const setting = { document, mentions, chains, attributions, order: orderMentions(mentions), times, note };
  const standings = standingsOf(document.text, attributions);
  const assignment = assignFrames(attributions, standings, frames);
  const claims = [...spokenClaims(setting, standings, assignment), ...reportedClaims(setting, assignment)];
  return distinct(claims).toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = (claim: ExtractedClaim): number => claim.content[0]?.start ?? 0;

/** One claim for each act, speaker and content; the surer one stays. */
function distinct(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const byKey = new Map<string, ExtractedClaim>();
  for (const claim of claims) {
    const spans = claim.content.map(({ start, end }) => `${start}-${end}`).join(" ");
    const cue =
      claim.speechAct === "REPORTS" ? (claim.evidence.find((one) => one.role === "PREDICATE")?.start ?? -1) : -1;
    const key = `${claim.speechAct} ${claim.speaker ?? claim.speakerChain.at(-1)?.span.start ?? "-"} ${spans} ${cue}`;
    const known = byKey.get(key);
    if (!known || known.confidence < claim.confidence) byKey.set(key, claim);
  }
  return [...byKey.values()];
}
