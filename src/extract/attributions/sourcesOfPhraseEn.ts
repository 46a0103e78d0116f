import { contains, type Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import type { ChainLink } from "../extraction.js";
import { lemmaOf } from "./findCuesEn.js";
import type { Source } from "./frame.js";
import { isNominal } from "./nounPhrasesEn.js";
import { mentionsWithin, type ReadingContext, tokenAt } from "./readingContext.js";
import { FIRST_PERSON, GENERIC_PRONOUNS, SOURCE_NOUNS_EN, type SourceNoun } from "./sourceNouns.js";
import { canSpeak, isNamed, speakerTypeOf } from "./speakerType.js";

const NOUNS: ReadonlyMap<string, SourceNoun> = new Map(SOURCE_NOUNS_EN.map((noun) => [noun.form, noun]));

/** The speakers that a noun phrase names: one for each part of a coordination that can speak. */
export function sourcesOfPhrase(context: ReadingContext, sentence: number, start: number, end: number): Source[] {
  const parts = coordinated(context, sentence, start, end);
  const sources = parts.flatMap(([first, last]) => {
    const source = sourceOfPart(context, sentence, first, last);
    return source ? [source] : [];
  });
  if (parts.length === 1) return sources;
  const named = sources.filter((source) => source.link.mention !== null);
  if (named.length > 0) return named;
  const whole = sourceOfPart(context, sentence, start, end);
  return whole ? [whole] : [];
}

function coordinated(context: ReadingContext, sentence: number, start: number, end: number): [number, number][] {
  const { document } = context;
  const parts: [number, number][] = [];
  let first = start;
  let joined = false;
  for (let at = start; at < end; at += 1) {
    const token = tokenAt(document, at);
    if (token.pos !== "CCONJ" && token.text !== "," && token.text !== "&") continue;
    if (isInsideMention(context, sentence, token)) continue;
    joined ||= token.pos === "CCONJ" || token.text === "&";
    if (at > first) parts.push([first, at]);
    first = at + 1;
  }
  if (end > first) parts.push([first, end]);
  return joined || parts.length === 1 ? parts : [[start, end]];
}

const isInsideMention = (context: ReadingContext, sentence: number, span: Span): boolean =>
  (context.mentionsOf[sentence] ?? []).some((index) => {
    const mention = context.mentions[index];
    return mention !== undefined && contains(mention, span);
  });

/** One speaker: the head is before the first preposition; a role or document noun takes its owner along. */
function sourceOfPart(context: ReadingContext, sentence: number, first: number, end: number): Source | null {
  const { document } = context;
  let headEnd = first;
  while (headEnd < end && !(tokenAt(document, headEnd).pos === "ADP" && headEnd > first)) headEnd += 1;
  // people familiar with the matter: an adjective behind its noun.
  while (
    headEnd - 1 > first &&
    tokenAt(document, headEnd - 1).pos === "ADJ" &&
    isNominal(tokenAt(document, headEnd - 2))
  )
    headEnd -= 1;
  const apposed = nameAtEnd(context, sentence, first, headEnd, end);
  if (apposed !== null)
    return namedSource(context, apposed, {
      start: tokenAt(document, first).start,
      end: tokenAt(document, end - 1).end,
    });
  const head = headOf(context, first, headEnd);
  const phrase = { start: tokenAt(document, first).start, end: tokenAt(document, end - 1).end };
  const lemma = lemmaOf(head);
  const word = head.text.toLowerCase();
  const headSpan = { start: phrase.start, end: head.end };
  const mention = headMention(context, sentence, headSpan);
  if (FIRST_PERSON.has(word.replace(/['’].*/su, ""))) return plain(phrase, mention, "ANONYMOUS", "FIRST");
  const resolved = mention !== null && isNamed(context, mention);
  if (head.pos === "PRON" && GENERIC_PRONOUNS.has(word) && !resolved)
    return plain(phrase, mention, "ANONYMOUS", "GENERIC");
  const noun = NOUNS.get(lemma) ?? NOUNS.get(word) ?? (word.endsWith("s") ? NOUNS.get(word.slice(0, -1)) : undefined);
  const isName = mention !== null && isNamed(context, mention) && !(noun && isChanceName(context, sentence, mention));
  if (mention !== null && (isName || !noun)) return namedSource(context, mention, phrase);
  if (noun) return nounSource(context, sentence, noun, phrase, mention);
  if (head.pos === "PRON")
    return plain(
      phrase,
      mention,
      /^(?:they|many|some|few|both|all)$/u.test(word) ? "COLLECTIVE" : "ANONYMOUS",
      "OTHER",
    );
  if (head.pos === "PROPN") return plain(phrase, mention, "ANONYMOUS", "OTHER");
  return head.pos === "NOUN"
    ? plain(phrase, mention, word.endsWith("s") ? "COLLECTIVE" : "ANONYMOUS", "GENERIC")
    : null;
}

/** "its head of research Tomoko Aizawa": a person's name that closes the phrase of a role, and is what no preposition brings. */
function nameAtEnd(
  context: ReadingContext,
  sentence: number,
  first: number,
  headEnd: number,
  end: number,
): number | null {
  const { document } = context;
  if (headEnd >= end) return null;
  const span = { start: tokenAt(document, headEnd).start, end: tokenAt(document, end - 1).end };
  const index = mentionsWithin(context, sentence, span).find((one) => context.mentions[one]?.end === span.end);
  const mention = index === undefined ? undefined : context.mentions[index];
  if (index === undefined || !mention || !isNamed(context, index)) return null;
  if (context.chains[mention.chain]?.type !== "PERSON") return null;
  let at = end - 1;
  while (at > first && tokenAt(document, at).start > mention.start) at -= 1;
  const before = tokenAt(document, at - 1);
  return before.pos === "NOUN" || before.pos === "PROPN" ? index : null;
}

/** The last token before the first preposition; a listed noun before it where that is no noun (people familiar). */
function headOf(context: ReadingContext, first: number, end: number): Token {
  const { document } = context;
  const last = tokenAt(document, end - 1);
  if (context.nameTokens.has(last.start) && last.pos !== "NOUN") return { ...last, pos: "PROPN" };
  if (last.pos === "NOUN" || last.pos === "PROPN" || last.pos === "PRON") return last;
  for (let at = end - 1; at >= first; at -= 1) {
    if (NOUNS.has(lemmaOf(tokenAt(document, at)))) return { ...tokenAt(document, at), pos: "NOUN" };
  }
  return last;
}

/** A common noun with a capital because it opens the sentence, taken for a name (Sources said). */
function isChanceName(context: ReadingContext, sentence: number, index: number): boolean {
  const mention = context.mentions[index];
  const chain = mention && context.chains[mention.chain];
  return (
    mention !== undefined &&
    chain?.tableKey === null &&
    mention.start === context.document.sentences[sentence]?.start &&
    !/\s/u.test(context.document.text.slice(mention.start, mention.end))
  );
}

const plain = (span: Span, mention: number | null, type: ChainLink["type"], person: Source["person"]): Source => ({
  link: { mention, span, type },
  outer: [],
  person,
});

function headMention(context: ReadingContext, sentence: number, head: Span): number | null {
  const ending = mentionsWithin(context, sentence, { start: head.start, end: head.end }).filter(
    (index) => context.mentions[index]?.end === head.end && canSpeak(context, index),
  );
  return ending[0] ?? null;
}

function namedSource(context: ReadingContext, index: number, phrase: Span): Source {
  const mention = context.mentions[index];
  const role = mention?.role ?? null;
  const start = Math.min(mention?.start ?? phrase.start, role?.start ?? Number.POSITIVE_INFINITY);
  const span = { start, end: Math.max(mention?.end ?? phrase.end, role?.end ?? 0) };
  return plain(span, index, speakerTypeOf(context, index), "OTHER");
}

function nounSource(
  context: ReadingContext,
  sentence: number,
  noun: SourceNoun,
  phrase: Span,
  own: number | null,
): Source {
  const owner = noun.speaksForOwner ? ownerIn(context, sentence, phrase) : null;
  return plain(phrase, owner ?? own, noun.type, "OTHER");
}

/** The named organization or person a spokesman or a document belongs to. */
function ownerIn(context: ReadingContext, sentence: number, phrase: Span): number | null {
  const owners = mentionsWithin(context, sentence, phrase).filter(
    (index) => isNamed(context, index) && canSpeak(context, index),
  );
  return owners.at(-1) ?? null;
}
