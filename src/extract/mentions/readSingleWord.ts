import type { EntityType } from "../../domain/ontology.js";
import { ENGLISH_GIVEN_NAMES } from "../lexicon/englishGivenNames.js";
import { ENGLISH_OF_HEADS } from "../lexicon/englishOrganisationWords.js";
import { ENGLISH_PLACES } from "../lexicon/englishPlaces.js";
import { ENGLISH_SURNAMES } from "../lexicon/englishSurnames.js";
import { ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import { isCommonWord } from "../lexicon/isCommonWord.js";
import { CAPITALISED_NO_NAMES, LATIN_TERMS } from "../lexicon/latinStopWords.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import type { RunWord } from "./englishRuns.js";
import type { RunContext } from "./runWords.js";
import { isAcronym, isDemonym, isInitials, isYear } from "./runWords.js";

/** Makes the candidate of a run from its type, rule and confidence. */
export type Make = (type: EntityType, rule: string, confidence: number, weight?: number) => Candidate[];

/** One capitalised word on its own: by its letters, then by the words around it. `make` turns an answer into the candidate. */
export function readSingleWord(context: RunContext, words: readonly RunWord[], make: Make): Candidate[] {
  const word = words[0]!;
  const { lower, text } = word;
  if (words.length > 1 && /^\d/u.test(words[1]!.text) && !isYear(words[1]!) && !isCommonWord(lower))
    return make("PRODUCT", "en/version", 0.6);
  if (
    CAPITALISED_NO_NAMES.has(lower) ||
    LATIN_TERMS.has(lower) ||
    isDemonym(word) ||
    isDemonym({ ...word, lower: lower.replace(/s$/u, "") })
  )
    return [];
  if (ENGLISH_PLACES.has(lower)) return make("PLACE", "en/place", 0.8);
  if (/^[A-Za-z]{1,12}-?\d[\dA-Za-z.-]*$/u.test(text)) return make("PRODUCT", "en/version", 0.6);
  if (isAcronym(word)) return context.headline ? [] : make("ORGANIZATION", "en/acronym", 0.6);
  if (isInitials(word) || text.length < 3 || ENGLISH_TITLES.has(lower) || ENGLISH_OF_HEADS.has(lower)) return [];
  if (isCommonWord(lower)) return [];
  if (/[a-z][A-Z]/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Von|O|D|Fitz)[’']?[A-Z]/u.test(text))
    return make("ORGANIZATION", "en/camel", 0.6);
  const known = context.reading.gazetteer.bySurname(lower);
  if (known)
    return [candidate(word, { type: "PERSON", entry: known, rule: "en/surname", weight: 42, confidence: 0.8 })];
  if (context.headline) return [];
  return readUnknown(context, word, make);
}

const COMPANY_VERBS =
  /^ (?:(?:has|had|have|will|would|is|was|also|recently|now) )*(?:raised?|launch\w*|releas\w*|acquir\w*|unveil\w*|report\w* (?:a |record |quarterly )?(?:revenue|profit|loss|earnings)|shares|stock|employees|customers|users|CEO|hir\w+|laid off|lay off|sells?|sold|manufactur\w*|open-sourced?|rolled out|files? for|filed for|operates|listed|partnered|competes?)\b/u;
const PLACE_BEFORE =
  /\b(?:in|at|near|across|throughout|around|outside|inside|through|past|toward|towards|into|visit\w*|leaving|reach\w*|downtown|north of|south of|east of|west of|city of|town of|village of|based in) $/u;
const PERSON_VERBS =
  /^,? (?:(?:also|later|then|has|had|was|is|himself|herself) )*(?:said|says|told|tells|added|adds|wrote|writes|noted|argued|explained|recalled|replied|asked|thinks?|thought|believes?|knows?|knew|felt|born|married|met|died|smiled|laughed|loved|lived|moved|grew|attended|graduated|studied|sang|played|plays|scored|starred|resigned|testified|tweeted|was born|ran for|served as|became|joked|admitted|insisted|insists)\b/u;

/** A single unknown word: by the verb after it and the preposition before it; a subject with no such sign is more often a person than not. */
function readUnknown(context: RunContext, word: RunWord, make: Make): Candidate[] {
  const { analysis } = context.reading.document;
  const before = analysis.slice(Math.max(0, word.start - 16), word.start);
  const after = analysis.slice(word.end, word.end + 40);
  if (ENGLISH_GIVEN_NAMES.has(word.lower) || ENGLISH_SURNAMES.has(word.lower))
    return make("PERSON", "en/given-name", 0.7);
  if (PERSON_VERBS.test(after) || /\b(?:said|says|added|wrote|asked) $/u.test(before))
    return make("PERSON", "en/speech", 0.65);
  if (
    COMPANY_VERBS.test(after) ||
    /\b(?:startup|start-up|company|firm|maker|rival|giant|developer|retailer|owner) $/u.test(before)
  )
    return make("COMPANY", "en/business", 0.65);
  if (/\b[Tt]he $/u.test(before)) return /^ (?:[a-z]+|[A-Z])/u.test(after) ? [] : make("PLACE", "en/the", 0.4);
  if (PLACE_BEFORE.test(before)) return make("PLACE", "en/preposition", 0.6);
  if (/\b(?:to|from) $/u.test(before)) return make("PLACE", "en/preposition", 0.45);
  if (
    isAdjective(word.lower) ||
    (context.first && /(?:ing|ed|ly|tion|ment|ness|ity|ers|ors|ists|als|ous|ive|ful|less|able|ible)$/u.test(word.lower))
  )
    return [];
  if (/^[ -][a-z]{3,}(?:s|ion|er|or|ing)\b/u.test(after) && !/^ (?:was|has|is|does|its|his|this|as|us)\b/u.test(after))
    return make("ORGANIZATION", "en/modifier", 0.4);
  return make("PERSON", "en/single", context.first ? 0.4 : 0.5);
}

/** Capitalised adjectives of origin and belief (Ruritanian, Islamist). */
const isAdjective = (lower: string): boolean => /(?:ean|ian|ese|ish|ites?|itic|istic|ians|eans|isms?)$/u.test(lower);
