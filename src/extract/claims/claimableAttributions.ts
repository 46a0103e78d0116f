import { contains, type Span } from "../../domain/span.js";
import type { Attribution } from "../extraction.js";

/** What becomes of an attribution: a claim, words of its parent, or nothing that anybody vouches for. */
export type Standing = "CLAIM" | "PART_OF_PARENT" | "UNVOUCHED" | "PRESUPPOSED";

/** Letters that an outer content must have of its own, beside what the inner speaker says, to be a claim too. */
const OWN_WORDS = 8;
/** Share of a quotation that a first person's act must cover to be the act of the whole. */
const MOST = 0.4;

/**
 * The standing of each attribution.
 * - UNVOUCHED: "did not say that", "you may think that": its content is nobody's.
 * - PRESUPPOSED: "knows that": nothing was said; the publisher takes the content for granted.
 * - PART_OF_PARENT: a first person inside its own quotation, and an outer content that only introduces the inner speaker.
 */
export function standingsOf(text: string, attributions: readonly Attribution[]): Standing[] {
  const children = childrenOf(attributions);
  return attributions.map((one, index) => {
    if (one.rule.includes("/known-fact")) return "PRESUPPOSED";
    if (one.rule.endsWith(":generic")) return "UNVOUCHED";
    if (one.cuePolarity === "NEGATIVE" && !one.rule.endsWith("/denied-belief")) return "UNVOUCHED";
    const parent = one.parent === null ? undefined : attributions[one.parent];
    if (one.rule.endsWith("/first-person")) return parent ? "PART_OF_PARENT" : "UNVOUCHED";
    return introducesOnly(text, one, children[index] ?? []) ? "PART_OF_PARENT" : "CLAIM";
  });
}

/** "We urge the city to act", inside a quotation: the act of the first person is that of the quotation it fills. */
export function inheritedAct(
  attributions: readonly Attribution[],
  index: number,
): Pick<Attribution, "act" | "target"> | null {
  const outer = attributions[index];
  if (outer?.act !== "STATES") return null;
  for (let at = index + 1; at < attributions.length; at += 1) {
    const inner = attributions[at];
    if (!inner || (inner.content[0]?.start ?? 0) >= (outer.content.at(-1)?.end ?? 0)) break;
    if (inner.parent !== index || !inner.rule.endsWith("/first-person") || inner.act === "STATES") continue;
    const reach = (inner.content.at(-1)?.end ?? 0) - (inner.cue?.start ?? 0);
    if (reach >= lengthOf(outer) * MOST && inner.cuePolarity === "POSITIVE")
      return { act: inner.act, target: inner.target };
  }
  return null;
}

const lengthOf = (one: Attribution): number => one.content.reduce((sum, { start, end }) => sum + end - start, 0);

function childrenOf(attributions: readonly Attribution[]): Attribution[][] {
  const children: Attribution[][] = attributions.map(() => []);
  for (const one of attributions) {
    if (one.parent !== null) children[one.parent]?.push(one);
  }
  return children;
}

/** According to A, B said C: what A says is only that B speaks, and the chain [A, B] tells it. */
function introducesOnly(text: string, outer: Attribution, inner: readonly Attribution[]): boolean {
  const told = inner.filter(
    (one) => !one.rule.endsWith("/first-person") && !one.rule.includes("/known-fact") && one.cuePolarity === "POSITIVE",
  );
  if (told.length === 0) return false;
  const covered: Span[] = told.flatMap((one) => [
    ...one.content,
    ...(one.cue ? [one.cue] : []),
    ...(one.speakerSpan ? [one.speakerSpan] : []),
  ]);
  let own = 0;
  for (const span of outer.content) {
    for (let at = span.start; at < span.end; at += 1) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at)) && !covered.some((one) => contains(one, { start: at, end: at + 1 })))
        own += /[\p{Script=Han}]/u.test(text.charAt(at)) ? 2 : 1;
    }
  }
  return own < OWN_WORDS * 2;
}
