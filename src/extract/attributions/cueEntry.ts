import type { SpeechAct } from "../../domain/ontology.js";

/**
 * How far the cue commits the one who wrote it down: NEUTRAL (said), DOUBT (claimed), FACTIVE (revealed, admitted), STRONG (insisted),
 * THOUGHT (believes; also a saying, because somebody printed it), KNOWN (knows, realized: no saying at all, the content is taken for granted).
 */
export type CueStrength = "NEUTRAL" | "DOUBT" | "FACTIVE" | "STRONG" | "THOUGHT" | "KNOWN";

/**
 * What a cue needs beside it to be one.
 * - `clause`: a clause, with or without "that"; a quotation.
 * - `that`: "that", a question word or a quotation (en); a comma, a colon, a quotation or 说/称 (zh): the word has everyday uses.
 * - `addressee`: somebody who is told, then a clause.
 * - `target`: whom or what the act is aimed at, then "of", "for", "over" (en) or a clause (zh).
 * - `request`: who is to do it, then what.
 * - `object`: the thing itself (call for a ban, deny the report), or a clause.
 * - `noun`: a nominal cue, with a clause or with "of" (the claim that, accusations of).
 * - `adjective`: after a form of "be", with "that".
 * - `phrase`: a fixed frame that a rule of its own reads.
 */
export type CueNeed =
  | "clause"
  | "that"
  | "addressee"
  | "target"
  | "request"
  | "object"
  | "noun"
  | "adjective"
  | "phrase";

/** One cue of a lexicon. */
export interface CueEntry {
  /** English: lemmas, separated by one space. Chinese: simplified characters. */
  readonly form: string;
  readonly act: SpeechAct;
  readonly strength: CueStrength;
  readonly needs: CueNeed;
}

/** Reads one row of a lexicon: forms divided by "|". */
export function cueRow(act: SpeechAct, strength: CueStrength, needs: CueNeed, forms: string): CueEntry[] {
  return forms
    .split("|")
    .map((form) => form.trim())
    .filter(Boolean)
    .map((form) => ({ form, act, strength, needs }));
}
