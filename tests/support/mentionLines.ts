import type { MentionKind } from "../../src/domain/entity.js";
import { spanText } from "../../src/domain/span.js";
import type { TextReading } from "./documents.js";

/** Mentions as lines `words TYPE`, or `words KIND TYPE` when they are no names; pronouns and nominals only when asked for. */
export function mentionLines(
  { document, mentions }: TextReading,
  kinds: readonly MentionKind[] = ["NAME", "METONYM", "GROUP_OF"],
): string[] {
  return mentions
    .filter((mention) => kinds.includes(mention.kind))
    .map((mention) => {
      const kind = mention.kind === "NAME" ? "" : `${mention.kind} `;
      return `${spanText(document.text, mention)} ${kind}${mention.type}`;
    });
}

/** Chains with more than one mention, as their mentions' words joined by ` = `. */
export function chainLines({ document, mentions, chains }: TextReading): string[] {
  return chains
    .filter((chain) => chain.mentions.length > 1)
    .map((chain) => chain.mentions.map((index) => spanText(document.text, mentions[index]!)).join(" = "));
}
