import type { Sentence } from "../cleanArticle.js";
import type { Lexicon } from "../extraction.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { selectCandidates } from "./candidate.js";
import { findChineseNames } from "./findChineseNames.js";
import { findCountryAbbreviations } from "./findCountryAbbreviations.js";
import { findEnglishNames } from "./findEnglishNames.js";
import { findListedCompanies } from "./findListedCompanies.js";
import { findTableNames } from "./findTableNames.js";
import { recognise } from "./recognise.js";
import { repeatNames } from "./repeatNames.js";
import { settleNames } from "./settleNames.js";
import { readChineseLists, shareListTypes } from "./shareListTypes.js";
import { tagDocument } from "./tagDocument.js";
import { voteTypes } from "./voteTypes.js";

/** The names of a document, in text order, free of overlaps: what the rules and the table find, settled with what the tagger sees. */
export function readNames(reading: MentionReading, { names: table, taggers }: Lexicon): Candidate[] {
  const { document } = reading;
  const { length } = document.text;
  const inTable = findTableNames(reading);
  const tagged = tagDocument(reading, taggers, inTable);
  const found = { ...inTable, sure: [...inTable.sure, ...findListedCompanies(reading)] };
  const known = selectCandidates(found.sure, length);
  const candidates: Candidate[] = [...found.sure, ...findCountryAbbreviations(reading, table)];
  forEachSentence(document.sentences, known, (sentence, inside) => {
    const find = sentence.script === "zh" ? findChineseNames : findEnglishNames;
    candidates.push(...find(reading, sentence, inside));
  });
  const settled = voteTypes(document.analysis, settleNames(reading, candidates, found, tagged));
  const first = selectCandidates(settled, length);
  settled.push(...listNames(reading, first, found.doubtful));
  const names = selectCandidates(settled, length);
  settled.push(...repeatNames(reading, names, found.doubtful));
  const all = selectCandidates(settled, length).map((one, index, others) => recognise(reading, one, others[index - 1]));
  return shareListTypes(document.analysis, all);
}

/** The names that Chinese enumerations show (A、B、C等厂商). */
function listNames(reading: MentionReading, names: readonly Candidate[], doubtful: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  forEachSentence(reading.document.sentences, names, (sentence, inside) => {
    const doubts: Candidate[] = [];
    for (let doubt = doubtful[next]; doubt && doubt.start < sentence.end; doubt = doubtful[next]) {
      doubts.push(doubt);
      next += 1;
    }
    if (sentence.script === "zh") found.push(...readChineseLists(reading, sentence, inside, doubts));
  });
  return found;
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
