import { findAttributions } from "../../../src/extract/attributions/findAttributions.js";
import { readText } from "../../support/documents.js";
import { INVENTED } from "./inventedNames.js";

/**
 * Who says what in a text, one line each: `rule: outermost > speaker [cue] ACT target: content`. "\n" divides paragraphs; parts of a
 * split content are joined by " … "; a cue that commits to nothing has "not" before it.
 */
export function speeches(text: string): string[] {
  const { document, mentions, chains } = readText(text.replaceAll("\n", "\n\n"), { lexicon: INVENTED });
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? document.text.slice(span.start, span.end) : "";
  return findAttributions(document, mentions, chains).map((one) => {
    const chain = one.speakerChain.map(({ span }) => words(span)).join(" > ") || one.speakerType;
    const target = one.target === null ? "" : ` ${words(mentions[one.target])}`;
    const cue = `[${one.cuePolarity === "NEGATIVE" ? "not " : ""}${words(one.cue)}]`;
    return `${one.rule}: ${chain} ${cue} ${one.act}${target}: ${one.content.map(words).join(" … ")}`;
  });
}
