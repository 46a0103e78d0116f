import type { Span } from "../../domain/span.js";
import { sentenceOf, type ReadingContext } from "./readingContext.js";

const REQUEST_ZH =
  /必须|务必|赶紧|赶快|尽快|立即|应当|应该|应(?=[在由对立加尽继进为当])|不得不|得(?=把|加强|封|堵|禁)|呼吁|需要(?=加强|采取|立即)|堵上|都给[^,。]{0,6}[封堵禁停]|绝不能|不能再/u;
const REQUEST_EN =
  /\b(?:must|should|ought to|need(?:s)? to|has to|have to|it is time to|let us|let['’]s|we urge|we call)\b/iu;

/** Whether a clause asks for something to be done: "exports must stop", 必须停止出口. */
export function readRequest(context: ReadingContext, sentence: number, span: Span): boolean {
  const words = context.document.analysis.slice(span.start, span.end);
  return (sentenceOf(context, sentence).script === "zh" ? REQUEST_ZH : REQUEST_EN).test(words);
}
