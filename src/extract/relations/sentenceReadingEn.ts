import type { Sentence } from "../cleanArticle.js";
import { chunksEn } from "./chunksEn.js";
import type { ClauseReadingEn } from "./clauseReadingEn.js";
import { constituentsEn } from "./constituentsEn.js";
import { readClausesEn } from "./readClausesEn.js";
import { typeOf, type RelationContext } from "./relationContext.js";
import { unitsEn } from "./unitsEn.js";
import { GOVERNING_VERBS_EN } from "./verbClassesEn.js";
import { verbsEn } from "./verbsEn.js";

/** Cuts an English sentence into phrases and finds the subject and objects of each verb. `isVerb` knows lemmas that the tagger may take for nouns. */
export function sentenceReadingEn(
  context: RelationContext,
  sentence: number,
  place: Sentence,
  isVerb: (lemma: string) => boolean,
): ClauseReadingEn {
  const { document } = context;
  const units = unitsEn(
    {
      text: document.analysis,
      sentence: place,
      tokens: document.tokens,
      mentions: (context.mentionsOf[sentence] ?? []).filter(
        ({ index: one, mention }) => mention.kind !== "NOMINAL" || isNamed(context, one),
      ),
      times: (context.timesOf[sentence] ?? []).map(({ span }) => span),
      typeOf: (mention) => typeOf(context, mention),
    },
    (lemma) => isVerb(lemma) || GOVERNING_VERBS_EN.has(lemma),
  );
  const parts = constituentsEn(units, chunksEn(units));
  return { context, sentence, units, parts, verbs: verbsEn(units, parts, readClausesEn(units, parts)) };
}

/** "the model" that is never named is a noun with a modifier, not a name. */
const isNamed = ({ chains, mentions }: RelationContext, one: number): boolean =>
  chains[mentions[one]?.chain ?? -1]?.named === true;
