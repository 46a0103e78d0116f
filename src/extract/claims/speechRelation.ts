import { fitsPredicate, PREDICATES, speechActInfo, type Predicate, type SpeechAct } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { Chain, DocumentMention, ExtractedRelation } from "../extraction.js";

/** The relation that the saying itself is (speaker ACCUSES target), or null when the act aims at nobody with a name. */
export function speechRelation(
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  act: SpeechAct,
  speaker: number | null,
  target: number | null,
  cue: Span | null,
): ExtractedRelation | null {
  const predicate = PREDICATES.find((one) => one === speechActInfo(act).projectsTo);
  if (!predicate || speaker === null || target === null) return null;
  const from = chainOf(mentions, chains, speaker);
  const to = chainOf(mentions, chains, target);
  if (!from?.named || !to?.named || from === to || !fits(predicate, from, to)) return null;
  return {
    kind: "SPEECH",
    predicate,
    subject: speaker,
    object: target,
    objectText: null,
    phrase: cue,
    polarity: "POSITIVE",
    modality: "CERTAIN",
    time: null,
    qualifiers: [],
  };
}

const fits = (predicate: Predicate, from: Chain, to: Chain): boolean => fitsPredicate(predicate, from.type, to.type);

function chainOf(mentions: readonly DocumentMention[], chains: readonly Chain[], index: number): Chain | undefined {
  const mention = mentions[index];
  return mention && chains[mention.chain];
}
