import type { NameTable } from "../../domain/nameTable.js";
import type { Sentence } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { selectCandidates } from "./candidate.js";
import { findChineseNames } from "./findChineseNames.js";
import { findCountryAbbreviations } from "./findCountryAbbreviations.js";
import { findEnglishNames } from "./findEnglishNames.js";
import { findListedCompanies } from "./findListedCompanies.js";
import { findTableNames } from "./findTableNames.js";
import { recognise } from "./recognise.js";
import { repeatNames } from "./repeatNames.js";
import { readChineseLists, shareListTypes } from "./shareListTypes.js";

/** The names of a document, in text order, free of overlaps. */
export function readNames(reading: MentionReading, table: NameTable): Candidate[] {
  const { document } = reading;
  const { length } = document.text;
  const { sure: listed, doubtful } = findTableNames(reading);
  const sure = [...listed, ...findListedCompanies(reading)];
  const known = selectCandidates(sure, length);
  const candidates: Candidate[] = [...sure, ...findCountryAbbreviations(reading, table)];
  forEachSentence(document.sentences, known, (sentence, inside) => {
    const find = sentence.script === "zh" ? findChineseNames : findEnglishNames;
    candidates.push(...find(reading, sentence, inside));
  });
  const first = selectCandidates(candidates, length);
  let next = 0;
  forEachSentence(document.sentences, first, (sentence, inside) => {
    const doubts: Candidate[] = [];
    for (let doubt = doubtful[next]; doubt && doubt.start < sentence.end; doubt = doubtful[next]) {
      doubts.push(doubt);
      next += 1;
    }
    if (sentence.script !== "zh") return;
    candidates.push(...readChineseLists(reading, sentence, inside, doubts));
  });
  const names = selectCandidates(candidates, length);
  candidates.push(...repeatNames(reading, names, doubtful));
  const all = selectCandidates(candidates, length).map((one, index, others) =>
    recognise(reading, one, others[index - 1]),
  );
  return shareListTypes(document.analysis, all);
}

/** Calls back for each sentence with those of the names that lie in it; both are in text order. */
export function forEachSentence(
  sentences: readonly Sentence[],
  names: readonly Candidate[],
  visit: (sentence: Sentence, inside: readonly Candidate[]) => void,
): void {
  let next = 0;
  for (const sentence of sentences) {
    const inside: Candidate[] = [];
    while (next < names.length && names[next]!.start < sentence.end) {
      inside.push(names[next]!);
      next += 1;
    }
    visit(sentence, inside);
  }
}
