import { clauseFrame, ClauseStack, chooseSubject, type VerbDraft } from "./clauseStackEn.js";
import type { ConstituentEn } from "./constituentsEn.js";
import { governedSubjectEn } from "./governedSubjectEn.js";
import { CLAIM_NOUNS_EN } from "./nounsEn.js";
import { pastFormEn } from "./pastFormEn.js";
import type { UnitEn } from "./unitEn.js";
import { following, preceding } from "./verbArgumentsEn.js";
import { CLAUSE_VERBS_EN } from "./verbClassesEn.js";
import { isOneOf, type WalkEn } from "./walkEn.js";

/** The verbs of a sentence, each with its subject. One walk from left to right over a stack of open clauses. */
export function readClausesEn(units: readonly UnitEn[], constituents: readonly ConstituentEn[]): VerbDraft[] {
  const walk: WalkEn = { units, parts: [...constituents], stack: new ClauseStack(), verbs: [], waiting: [] };
  for (let at = 0; at < walk.parts.length; at += 1) {
    const part = walk.parts[at];
    if (part?.kind === "NP") onPhrase(walk, at);
    else if (part?.kind === "VERB") onVerb(walk, at);
    else if (part?.kind === "SUB") onSubordinator(walk, at, part.text);
    else if (part?.kind === "REL") onRelative(walk, at, part.text);
    else if (part?.kind === "COMMA") walk.stack.top.closed = true;
    else if (part?.kind === "BREAK") walk.stack.reset();
  }
  return walk.verbs;
}

function onPhrase(walk: WalkEn, at: number): void {
  const { stack, parts } = walk;
  const before = preceding(parts, at - 1);
  const kind = parts[before]?.kind;
  if (kind === "PREP") return;
  giveOwner(walk, at);
  const verbAhead = hasVerbAhead(parts, at);
  const { top } = stack;
  if (kind === "NP" && verbAhead && !(top.verb === null && top.kind === "relative" && top.candidates.length === 0)) {
    const head = parts[before]?.phrase ?? null;
    if (!isObjectOfPivot(walk, before)) stack.push(clauseFrame("relative", { head, candidates: [at] }));
  } else if (kind === "VERB" && top.verb === null && top.last !== null) {
    // the object of an infinitive or participle in front of the verb: Norvik's plan to buy Skiff failed
  } else if (top.verb === null) top.candidates.push(at);
  else if (verbAhead && kind === "VERB") {
    if (isInversion(walk, before)) newClause(walk, at, true);
    else if (isOneOf(walk, top.last, CLAUSE_VERBS_EN)) stack.push(clauseFrame("that", { candidates: [at] }));
  } else if (verbAhead && (kind === "CONJ" || (kind === "COMMA" && !isDescription(parts, at))))
    newClause(walk, at, kind === "CONJ");
}

/** Norvik, a company based in Galvany: a past form without an object describes what has no name. */
function isDescription(parts: readonly ConstituentEn[], at: number): boolean {
  const phrase = parts[at]?.phrase;
  const verb = following(parts, at + 1);
  return (
    phrase?.determined === true &&
    phrase.mentions.length === 0 &&
    parts[verb]?.verb?.form === "past" &&
    parts[following(parts, verb + 1)]?.kind === "PREP"
  );
}

/** Did Norvik buy: a bare auxiliary before its subject. */
const isInversion = ({ units, stack, parts }: WalkEn, before: number): boolean => {
  const last = stack.top.verb;
  return (
    last !== null &&
    last.at === before &&
    last.subject === null &&
    units[last.group.head]?.kind === "AUX" &&
    parts[before]?.verb !== null
  );
};

/** "asked Norvik Reed founded" is no English; "told Norvik it banned" is. */
const isObjectOfPivot = (walk: WalkEn, before: number): boolean =>
  walk.stack.top.last !== null &&
  walk.stack.top.last.at === preceding(walk.parts, before - 1) &&
  isOneOf(walk, walk.stack.top.last, CLAUSE_VERBS_EN);

/** A subject and verb after a comma or conjunction: in the clause that waits for them, else beside the innermost one that is no aside. */
function newClause({ stack }: WalkEn, at: number, joined: boolean): void {
  while (stack.top.kind === "relative" && stack.pop());
  if (!joined && stack.top.kind === "sub" && stack.outer?.verb === null) stack.pop();
  else if (stack.top.kind === "sub" && stack.outer?.verb === null && stack.top.closed) stack.pop();
  const { top } = stack;
  top.candidates = top.verb === null ? [...top.candidates, at] : [at];
  top.verb = null;
}

/** whose model: what the clause describes owns the phrase. */
function giveOwner({ parts, stack }: WalkEn, at: number): void {
  const part = parts[at];
  const { top } = stack;
  if (!top.whose || top.candidates.length > 0 || !part?.phrase || part.phrase.owner >= 0) return;
  const owner = top.head?.mentions[0] ?? -1;
  parts[at] = { ...part, phrase: { ...part.phrase, owner, possessor: owner } };
}

function hasVerbAhead(parts: readonly ConstituentEn[], at: number): boolean {
  const next = following(parts, at + 1);
  const verb = parts[next]?.verb;
  if (!verb) return false;
  if (verb.form === "past") return parts[following(parts, next + 1)]?.text !== "by";
  return verb.form === "finite";
}

function onVerb(walk: WalkEn, at: number): void {
  const group = walk.parts[at]?.verb;
  if (!group) return;
  const form = formIn(walk, at);
  const draft =
    form === "finite"
      ? finiteVerb(walk, at)
      : governedSubjectEn(walk, at, form, form === "participle" || group.passive);
  walk.verbs.push(draft);
  walk.stack.top.last = draft;
  if (form !== "finite") return;
  walk.stack.top.verb = draft;
  walk.stack.top.closed = false;
  for (const waiting of walk.waiting) waiting.subject = draft.subject;
  walk.waiting.length = 0;
}

function formIn(walk: WalkEn, at: number): VerbDraft["form"] {
  const { stack, parts } = walk;
  const form = parts[at]?.verb?.form ?? "finite";
  if (form !== "past") return form;
  const { top } = stack;
  return pastFormEn(parts, at, {
    gapOpen: top.kind === "relative" && top.verb === null && top.candidates.length > 0,
    needsVerb: top.verb === null,
    outerNeedsVerb: stack.outerWaits,
    stated: isOneOf(walk, top.last, CLAUSE_VERBS_EN) && preceding(parts, preceding(parts, at - 1) - 1) === top.last?.at,
    passiveBefore: (top.last?.passive ?? false) && top.last?.form !== "participle",
    verbBefore: top.verb !== null,
  });
}

/** A verb with a tense: its subject stands before it, is what a relative clause describes, or is that of the verb it is coordinated with. */
function finiteVerb(walk: WalkEn, at: number): VerbDraft {
  const { stack, parts } = walk;
  const before = preceding(parts, at - 1);
  const kind = parts[before]?.kind;
  const { top } = stack;
  if (kind === "CONJ" && parts[preceding(parts, before - 1)]?.kind === "COMMA" && top.kind === "relative" && top.aside)
    stack.pop();
  if (kind !== "CONJ" && stack.top.verb !== null) stack.popToWaiting();
  const frame = stack.top;
  const common = {
    at,
    group: group(walk, at),
    form: "finite" as const,
    passive: group(walk, at).passive,
    governor: null,
    through: "",
  };
  if (frame.verb === null && frame.candidates.length > 0) {
    const chosen = chooseSubject(parts, frame.candidates, kind === "COMMA");
    const subject = parts[chosen]?.phrase ?? null;
    const gap = frame.kind === "relative" && !frame.whose ? frame.head : null;
    return { ...common, subject, subjectAt: chosen, source: gap ? "relative" : "own", gap };
  }
  if (frame.verb === null && frame.kind === "relative")
    return { ...common, subject: frame.head, subjectAt: -1, source: "relative", gap: null };
  const other = frame.verb;
  const shared = other !== null && (kind === "CONJ" || kind === "COMMA" || kind === "NP");
  return {
    ...common,
    subject: shared ? other.subject : null,
    subjectAt: -1,
    source: shared ? "coordinate" : "none",
    gap: null,
  };
}

const group = (walk: WalkEn, at: number) =>
  walk.parts[at]?.verb ?? { first: 0, end: 0, head: 0, form: "finite" as const, passive: false, copular: false };

function onSubordinator(walk: WalkEn, at: number, text: string): void {
  const { stack, parts } = walk;
  const before = preceding(parts, at - 1);
  const head = parts[before]?.kind === "NP" ? (parts[before].phrase ?? null) : null;
  if (text !== "that") {
    if (opensClause(parts, at)) stack.push(clauseFrame("sub"));
    return;
  }
  const claimed =
    head === null || CLAIM_NOUNS_EN.test(head.head) || (stack.top.last !== null && takesObject(walk, before));
  stack.push(claimed ? clauseFrame("that") : clauseFrame("relative", { head }));
}

/** told Norvik that: the phrase is the object of a verb that takes a statement besides. */
const takesObject = (walk: WalkEn, before: number): boolean =>
  preceding(walk.parts, before - 1) === walk.stack.top.last?.at &&
  isOneOf(walk, walk.stack.top.last, CLAUSE_VERBS_EN) &&
  (walk.parts[before]?.phrase?.mentions.length ?? 0) > 0;

/** A verb with a tense comes before the next comma: after Norvik sued, but not after the ruling. */
function opensClause(parts: readonly ConstituentEn[], at: number): boolean {
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next];
    if (!part || part.kind === "BREAK" || part.kind === "SUB" || part.kind === "CONJ") return false;
    if (part.kind === "VERB") {
      if (part.verb?.form === "finite" || part.verb?.form === "past") return true;
      if (next === at + 1) return false;
    }
    if (part.kind === "COMMA" && parts[next + 1]?.kind !== "REL") return false;
  }
  return false;
}

function onRelative(walk: WalkEn, at: number, text: string): void {
  const { stack, parts } = walk;
  let before = preceding(parts, at - 1);
  const aside = parts[before]?.kind === "COMMA";
  if (aside) before = preceding(parts, before - 1);
  const oblique = parts[before]?.kind === "PREP";
  const described = oblique ? null : (parts[before]?.phrase ?? null);
  const single =
    described && text !== "who" && isSingular(walk, at) ? (described.parts.at(-1) ?? described) : described;
  stack.push(clauseFrame(oblique || !single ? "sub" : "relative", { head: single, whose: text === "whose", aside }));
}

/** The verb after "which" says that one thing is described. */
function isSingular({ parts, units }: WalkEn, at: number): boolean {
  const verb = parts[following(parts, at + 1)]?.verb;
  return verb ? /^(?:is|was|has|\S+[^s]s)$/u.test(units[verb.first]?.text ?? "") : false;
}
