import type { Sentence, Token } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "./candidate.js";
import type { ChineseContext } from "./chineseContext.js";
import { tokensOf } from "./candidate.js";
import { findBookTitles } from "./findBookTitles.js";
import { findChineseOrganisations } from "./findChineseOrganisations.js";
import { findChinesePersons } from "./findChinesePersons.js";
import { findChinesePlaces } from "./findChinesePlaces.js";
import { findIntroducedNames } from "./findIntroducedNames.js";
import { findLatinInChinese } from "./findLatinInChinese.js";
import { findQuotedSpeakers } from "./findQuotedSpeakers.js";

/** Names in a Chinese sentence by their form: titles and surnames, heads such as 公司 and 大学, Latin words, book-title marks. */
export function findChineseNames(
  reading: MentionReading,
  sentence: Sentence,
  known: readonly Candidate[],
): Candidate[] {
  const tokens = tokensOf(reading.document, sentence);
  const context: ChineseContext = { reading, sentence, tokens, known, knownAt: coverTokens(tokens, known) };
  return [
    ...findBookTitles(context),
    ...findChinesePersons(context),
    ...findChineseOrganisations(context),
    ...findChinesePlaces(context),
    ...findIntroducedNames(context),
    ...findLatinInChinese(context),
    ...findQuotedSpeakers(reading, sentence),
  ];
}

function coverTokens(tokens: readonly Token[], known: readonly Candidate[]): (Candidate | null)[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < known.length && known[next]!.end <= token.start) next += 1;
    const one = known[next];
    return one && one.start < token.end ? one : null;
  });
}
