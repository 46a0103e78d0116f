import type { Token } from "../cleanArticle.js";

/** What a unit of an English sentence is to the chunker. */
export type UnitKindEn =
  | "MENTION"
  | "NOUN"
  | "MODIFIER"
  | "COMPOUND"
  | "VERB"
  | "AUX"
  | "ADP"
  | "TO"
  | "CONJ"
  | "SUB"
  | "REL"
  | "ADV"
  | "COMMA"
  | "POSS"
  | "TIME"
  | "OPEN"
  | "CLOSE"
  | "QUOTE"
  | "BREAK";

const words = (list: string): ReadonlySet<string> => new Set(list.split("|"));

const RELATIVES = words("which|who|whom|whose");
const SUBORDINATORS = words(
  "that|if|because|while|although|though|whether|unless|as|when|where|since|whereas|once|until|after|before|how|why|what|whatever|whenever",
);
const PREPOSITIONS = words(
  "of|in|on|at|to|for|with|by|from|into|against|over|than|about|under|between|among|behind|through|without|near|upon|using|including|despite|amid|via|toward|towards|within|across|during|around|alongside|like|per|off|out|up|down|ahead|aboard|beyond|besides|beside|following|onto|inside|outside|above|below|along|away|back|together|forward|apart",
);
/** Words that may be adverb or preposition: the tagger's word for them is not needed. */
const QUANTITY = /^[$%€£¥]$/u;

/** The kind of a word by its form first and by the tagger's part of speech second. */
export function unitKindEn({ text, pos, lemma }: Token): UnitKindEn {
  const word = text.toLowerCase();
  return markKind(word, pos) ?? functionKind(word, pos) ?? contentKind(word, text, pos, lemma);
}

function markKind(word: string, pos: string): UnitKindEn | null {
  if (word === "," || /^[—–]+$/u.test(word) || word === "--") return "COMMA";
  if (word === "(" || word === "[") return "OPEN";
  if (word === ")" || word === "]") return "CLOSE";
  if (word === "'s" || word === "’s") return pos === "AUX" || pos === "VERB" ? "AUX" : "POSS";
  if ((word === "'" || word === "’") && pos === "PART") return "POSS";
  if (/^["“”‘’'`«»]+$/u.test(word)) return "QUOTE";
  if (/^[;:.!?…]+$/u.test(word)) return "BREAK";
  return null;
}

function functionKind(word: string, pos: string): UnitKindEn | null {
  if (RELATIVES.has(word)) return "REL";
  if (word === "to") return pos === "ADP" ? "ADP" : "TO";
  if (word === "not" || word === "n't" || word === "n’t") return "ADV";
  if (SUBORDINATORS.has(word)) return word === "that" && pos === "DET" ? "MODIFIER" : "SUB";
  if (PREPOSITIONS.has(word) && pos !== "VERB" && pos !== "NOUN") return "ADP";
  if (word === "using" || word === "including" || word === "following") return "ADP";
  if (pos === "CCONJ" || word === "but") return "CONJ";
  return null;
}

function contentKind(word: string, text: string, pos: string, lemma: string): UnitKindEn {
  if (pos === "AUX" || (pos === "VERB" && (lemma === "be" || word === "cannot"))) return "AUX";
  if (pos === "VERB") return "VERB";
  if (pos === "ADP" || pos === "PART") return "ADP";
  if (pos === "SCONJ") return "SUB";
  if (pos === "ADV" || pos === "INTJ") return "ADV";
  if (pos === "NOUN" || pos === "PROPN" || pos === "PRON") return "NOUN";
  if (pos === "PUNCT" || pos === "SYM") return QUANTITY.test(text) ? "MODIFIER" : "BREAK";
  return "MODIFIER";
}
