import { familyOf } from "../../domain/ontology.js";
import { contains } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import { buildChains } from "../coreference/buildChains.js";
import type { Chain, DocumentMention, Lexicon } from "../extraction.js";
import { gazetteerOf } from "../lexicon/gazetteer.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { mentionReading, selectCandidates, touching } from "./candidate.js";
import { findGroups } from "./findGroups.js";
import { findMetonyms } from "./findMetonyms.js";
import { findChineseNominals, findEnglishNominals } from "./findNominals.js";
import { findPronouns } from "./findPronouns.js";
import { roleOf } from "./findRoles.js";
import { forEachSentence, readNames } from "./readNames.js";

/** The mentions of a document and the chains they form: names, then what stands for them. Offsets count in `document.text`; mentions never overlap. */
export function readMentions(
  document: Document,
  lexicon: Lexicon,
): { mentions: readonly DocumentMention[]; chains: readonly Chain[] } {
  const reading = mentionReading(document, gazetteerOf(lexicon.names), lexicon.names.ambiguous);
  const names = readNames(reading, lexicon);
  const all: Candidate[] = [...names, ...findMetonyms(reading, names, lexicon.names)];
  forEachSentence(document.sentences, names, (sentence, inside) => {
    const nominals = sentence.script === "zh" ? findChineseNominals : findEnglishNominals;
    const described = nominals(reading, sentence).map((one) => overPlaces(one, inside));
    all.push(...findGroups(reading, sentence, inside), ...described, ...findPronouns(reading, sentence));
  });
  const mentions = selectCandidates(all, document.text.length);
  return buildChains(
    reading,
    mentions.map((one) => withRole(reading, one)),
  );
}

/** 这家中国初创公司, the San Francisco-based company: a place inside a nominal only describes it. */
const overPlaces = (nominal: Candidate, names: readonly Candidate[]): Candidate => {
  const inside = touching(names, nominal);
  const places = inside.every((name) => contains(nominal, name) && familyOf(name.type) === "PLACE");
  return inside.length > 0 && places ? { ...nominal, weight: 92 } : nominal;
};

const withRole = (reading: MentionReading, one: Candidate): Candidate =>
  one.kind === "NAME" && one.type === "PERSON" ? { ...one, role: roleOf(reading, one) } : one;
