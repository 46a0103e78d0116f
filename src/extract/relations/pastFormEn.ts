import type { ConstituentEn } from "./constituentsEn.js";
import { following, preceding } from "./verbArgumentsEn.js";

/** What the clause around a past form says about it. */
export interface PastContextEn {
  /** A relative clause with a subject of its own: the model that Norvik released in May beat …. */
  readonly gapOpen: boolean;
  /** The clause has no verb with a tense yet. */
  readonly needsVerb: boolean;
  /** A clause around this one waits for its verb: the company that makes Skiff released …. */
  readonly outerNeedsVerb: boolean;
  /** The verb before the phrase in front takes statements: said Norvik acquired …. */
  readonly stated: boolean;
  /** The verb that the form may be coordinated with is passive with an auxiliary: was fined and banned. */
  readonly passiveBefore: boolean;
  /** Some verb with a tense stands before it. */
  readonly verbBefore: boolean;
}

/** Whether a bare past form (released) has a tense or is a participle that describes a noun. */
export function pastFormEn(
  parts: readonly ConstituentEn[],
  at: number,
  context: PastContextEn,
): "finite" | "participle" {
  const next = parts[following(parts, at + 1)];
  if (next?.text === "by") return "participle";
  const before = parts[preceding(parts, at - 1)];
  if (before === undefined || before.kind === "SUB" || before.kind === "BREAK") return "participle";
  if (before.kind === "PREP") return "participle";
  if (before.kind === "CONJ") return context.passiveBefore ? "participle" : "finite";
  if (before.kind === "REL") return "finite";
  if (before.kind === "COMMA") return afterComma(parts, at, next, context);
  if (before.kind !== "NP") return context.verbBefore && !context.outerNeedsVerb ? "participle" : "finite";
  if (context.gapOpen) return "finite";
  if (context.needsVerb || context.stated)
    return next?.kind !== "NP" && verbFollows(parts, at) ? "participle" : "finite";
  return context.outerNeedsVerb ? "finite" : "participle";
}

/** ", released in May," describes; ", banned Skiff and fined" goes on; "Norvik, which …, released Skiff" has its subject before the comma. */
function afterComma(
  parts: readonly ConstituentEn[],
  at: number,
  next: ConstituentEn | undefined,
  context: PastContextEn,
): "finite" | "participle" {
  if (next?.kind === "NP") return "finite";
  if (context.needsVerb || context.outerNeedsVerb) return verbFollows(parts, at, true) ? "participle" : "finite";
  return "participle";
}

/** Whether another verb with a tense comes before the clause ends: the model released in May beat Skiff. */
function verbFollows(parts: readonly ConstituentEn[], from: number, overComma = false): boolean {
  for (let at = from + 1; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) return false;
    if (part.kind === "VERB") {
      const { form } = part.verb ?? { form: "ing" };
      if (form === "finite" || form === "past") return true;
      continue;
    }
    if (part.kind === "COMMA" && overComma) return parts[following(parts, at + 1)]?.kind === "VERB";
    if (
      part.kind === "COMMA" ||
      part.kind === "CONJ" ||
      part.kind === "SUB" ||
      part.kind === "REL" ||
      part.kind === "BREAK"
    )
      return false;
  }
  return false;
}
