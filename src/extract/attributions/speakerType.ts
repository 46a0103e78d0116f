import type { SpeakerType } from "../../domain/claim.js";
import { familyOf, isKindOf } from "../../domain/ontology.js";
import type { Chain, DocumentMention } from "../extraction.js";
import type { ReadingContext } from "./readingContext.js";

/** What kind of speaker a mention is, by the type of its chain and by how it is written. */
export function speakerTypeOf(context: ReadingContext, index: number): SpeakerType {
  const mention = context.mentions[index];
  const chain = mention && context.chains[mention.chain];
  if (!mention || !chain) return "ANONYMOUS";
  if (mention.kind === "GROUP_OF" || chain.type === "GROUP") return "COLLECTIVE";
  if (!chain.named) return unnamedType(mention);
  return namedType(chain);
}

function unnamedType(mention: DocumentMention): SpeakerType {
  if (mention.kind === "TITLE") return "OFFICIAL_ROLE";
  if (mention.kind === "PRONOUN") return mention.plural ? "COLLECTIVE" : "ANONYMOUS";
  if (mention.plural) return "COLLECTIVE";
  return mention.type === "WORK" || mention.type === "LAW_OR_POLICY" ? "DOCUMENT" : "ANONYMOUS";
}

function namedType(chain: Chain): SpeakerType {
  if (chain.type === "PERSON") return "NAMED_PERSON";
  return familyOf(chain.type) === "CONCEPT" || familyOf(chain.type) === "PRODUCT" ? "DOCUMENT" : "NAMED_ORGANIZATION";
}

/** Whether the mention's chain is a media outlet: told or quoted, it passes on what others say. */
export function isMedia(context: ReadingContext, index: number): boolean {
  const mention = context.mentions[index];
  const chain = mention && context.chains[mention.chain];
  return chain !== undefined && isKindOf(chain.type, "MEDIA");
}

/** Whether the mention's chain has a name in the article. */
export function isNamed(context: ReadingContext, index: number): boolean {
  const mention = context.mentions[index];
  return mention !== undefined && (context.chains[mention.chain]?.named ?? false);
}

/** Whether the mention can speak: everything but bare places of things and quantities. */
export function canSpeak(context: ReadingContext, index: number): boolean {
  const mention = context.mentions[index];
  if (!mention) return false;
  return (
    mention.type !== "TECHNOLOGY" && mention.type !== "EVENT" && mention.type !== "BENCHMARK" && mention.type !== "CHIP"
  );
}
