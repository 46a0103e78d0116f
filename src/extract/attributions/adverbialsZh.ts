import type { Span } from "../../domain/span.js";

/** Prepositions, and what they may not be part of (现在, 存在, 针对, 相对). */
const IN = /(?<![现正存实所旨潜内外好自])在(?![于意乎线内所])/gu;
const IN_ENDS = /(?:[中上里内时后前下]|期间|之际|之后|之前|现场|以来)/gu;
const TOWARDS = /(?<![针绝面相反应核比校])[对向](?![手方象应此外来])/gu;
const ABOUT =
  /(?:针对|关于|围绕|就(?!是|在|会|像|算|连|要|能|业|此|读|近|地)|谈到|谈及|提到|提及|面对|回应|随着|鉴于|由于|基于|根据|(?<![数证依占根论收票])据|按照|从(?!而|来|未|不|事|此)|跟随|自从|通过|作为|因为|受|和?经由|以)/gu;
const LONGEST = 40;

/**
 * Stretches of a zone (a clause left of a cue) that are adverbials: what is named in them never speaks (在Y的采访中, 对X, 从X处, 就Z).
 * `text` is the zone; offsets count from `offset`.
 */
export function adverbialsOf(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(IN)) {
    const end = endOfIn(text, match.index);
    if (end > match.index) spans.push({ start: match.index + offset, end: end + offset });
  }
  for (const match of text.matchAll(TOWARDS))
    spans.push({ start: match.index + offset, end: endOfTowards(text, match.index) + offset });
  for (const match of text.matchAll(ABOUT)) {
    const end = /^(?:就|从|以|受|据|根据)/u.test(match[0])
      ? endOfTopic(text, match.index + match[0].length)
      : text.length;
    spans.push({ start: match.index + offset, end: end + offset });
  }
  return spans;
}

/** 在…中: up to the first closing word that ends the zone or has an adverb, a comma or a name after it. */
function endOfIn(text: string, start: number): number {
  const zone = text.slice(start, start + LONGEST);
  let last = -1;
  for (const match of zone.matchAll(IN_ENDS)) {
    if (match.index < 2) continue;
    last = match.index + match[0].length;
    if (/^(?:$|[,，、也还都就曾又再公明首亦则,]|进一步)/u.test(zone.slice(last))) break;
  }
  // 在X上发文, 在X发文: a place without a closing word reaches to the verb, hence to the end of the zone.
  return last > 0 ? start + last : text.length;
}

/** 对X表示: to the end of the zone; 对X的采访中 and the like end with their closing word. */
function endOfTowards(text: string, start: number): number {
  const rest = text.slice(start);
  const topic = /(?:时|后|一事|问题)/u.exec(rest);
  return topic ? start + topic.index + topic[0].length : text.length;
}

function endOfTopic(text: string, from: number): number {
  const match = /(?:一事|问题|处|那里|方面|来看|时|后|的消息|报道|显示|手中|口中)/u.exec(
    text.slice(from, from + LONGEST),
  );
  return match ? from + match.index + match[0].length : text.length;
}
