import type { FrameReading } from "../argument.js";
import { frameReading, type ClauseReadingZh } from "../clauseReadingZh.js";

/** Predicates of things that come out: 海星上线. */
const COMES_OUT = /^(?:上线|问世|亮相|面世|公测|发售|开售|开源|内测|发布|推出)$/u;

/** 星河公司的海星上线了 / "Acme's Starfish went live": what comes out stands first, its maker before 的. */
export function topicZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after, hit, context, closed } = reading;
  if (
    frame.predicate !== "RELEASES" ||
    before.agent !== null ||
    (after.object && !closed && after.object.mentions.length > 0)
  )
    return [];
  if (!COMES_OUT.test(context.document.analysis.slice(hit.start, hit.end))) return [];
  const product = before.subject;
  if (!product || product.owner < 0 || product.mentions.length === 0 || before.carried !== "own") return [];
  return frameReading(reading, {
    rule: "zh/topic",
    subjects: [product.owner],
    objects: product.mentions,
    object: product,
  });
}
