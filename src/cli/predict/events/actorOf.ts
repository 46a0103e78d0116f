import { familyOf, isKindOf } from "../../../domain/ontology.js";
import type { NameTable } from "../../../domain/nameTable.js";
import type { Span } from "../../../domain/span.js";
import type { ClauseReadingEn } from "../../../extract/relations/clauseReadingEn.js";
import { lemmasEn } from "../../../extract/relations/lemmasEn.js";
import type { PhraseEn } from "../../../extract/relations/phraseEn.js";
import { typeOf } from "../../../extract/relations/relationContext.js";
import { countryOf } from "./countryOf.js";
import { INTERNATIONAL, SECTORS } from "./sectors.js";
import { withoutMarksAtEnd } from "../../../extract/text/endings.js";

/** Somebody who takes part in an event: a country or body, and the sector of it that acts. */
export interface Actor extends Span {
  /** Code of the country, IGO for an international body; "" where it is not known. */
  readonly country: string;
  /** Code of the sector that acts (MIL, GOV, REB); "" where it is not known. */
  readonly sector: string;
}

/** The actor that a phrase names, null when it names a thing. */
export function actorOf(reading: ClauseReadingEn, phrase: PhraseEn | null, table: NameTable): Actor | null {
  if (!phrase) return null;
  const span = antecedent(reading, phrase) ?? { start: phrase.start, end: phrase.end };
  const said = reading.context.document.analysis.slice(span.start, span.end);
  const words = said.split(/[\s'’]+/u).flatMap((word) => [withoutMarksAtEnd(word, /[,;:()]/u)]);
  const country = INTERNATIONAL.test(said) ? "IGO" : countryOf(table, words);
  const sector =
    words
      .toReversed()
      .map(sectorOf)
      .find((code) => code !== "") ?? "";
  const own = /^(?:its|their|his|her)\b/iu.test(said) && country === "";
  const actor = !own && (country !== "" || isActorName(reading, phrase) || sectorOf(phrase.head) !== "");
  return actor ? { ...span, country, sector } : null;
}

const sectorOf = (word: string): string =>
  lemmasEn({ text: word.toLowerCase(), lemma: word.toLowerCase() })
    .map((lemma) => SECTORS.get(lemma) ?? "")
    .find((code) => code !== "") ?? "";

/** The first name of what a pronoun stands for. */
function antecedent({ context }: ClauseReadingEn, { mentions }: PhraseEn): Span | null {
  const [one] = mentions;
  const mention = one === undefined ? undefined : context.mentions[one];
  if (mention?.kind !== "PRONOUN") return null;
  const chain = context.chains[mention.chain];
  const named = chain?.mentions.map((at) => context.mentions[at]).find((other) => other && other.kind !== "PRONOUN");
  return named ? { start: named.start, end: named.end } : null;
}

function isActorName({ context }: ClauseReadingEn, { mentions }: PhraseEn): boolean {
  return mentions.some((one) => {
    const type = typeOf(context, one);
    return type === "PERSON" || type === "GROUP" || familyOf(type) === "PLACE" || isKindOf(type, "ORGANIZATION");
  });
}
