import { isKindOf } from "../../../domain/ontology.js";
import type { Argument, FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { PRODUCT_NOUNS_ZH } from "../frames.zh.js";
import { typeOf } from "../relationContext.js";

/** Things that are put out and are no products. */
const NO_PRODUCT =
  /(?:公告|消息|声明|通知|财报|业绩|年报|季报|文章|帖子|帖|博文|微博|视频|数据|言论|观点|评论|新闻|讲话|演讲|意见|看法|报告|信息|指数|榜单|名单|邮件|短信|脾气|火|财|工资|红包|通稿|公报|请帖|邀请|奖金|债券)$/u;

/** 星河公司收购了蓝湾 / "Acme acquired Globex": subject, cue, object. An object without a name is kept by its words where the frame allows. */
export function activeZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, before, after, closed } = reading;
  if (before.agent !== null || closed) return [];
  const subject = subjectFor(reading);
  const subjects = subjectsOf(subject, frame);
  if (frame.slots.includes("after") && after.object) {
    const objects = objectsOf(after.object, frame, ABOUT_THE_DEED.test(after.object.head));
    if (objects.length > 0)
      return frameReading(reading, { rule: "zh/active", subjects, objects, object: after.object, subject });
    if (frame.bare && isWorthKeeping(reading))
      return frameReading(reading, { rule: "zh/active", subjects, objects: [], object: after.object });
  }
  if (frame.slots.includes("at") || frame.slots.includes("to") || frame.slots.includes("from")) {
    const objects = objectsOf(after.place, frame);
    if (objects.length > 0)
      return frameReading(reading, { rule: "zh/active-place", subjects, objects, object: after.place });
  }
  return [];
}

/** 收购海星的消息: a noun for the deed itself, whose object stands before it. */
const ABOUT_THE_DEED = /^(?:消息|交易|事件|案|一案|事宜|举动|行为|过程|决定)$/u;

/** What the clause has as its subject, else the name that a preposition before the whole clause stands next to. */
function subjectFor({ context, frame, before }: ClauseReadingZh): Argument | null {
  const { enclosed } = before;
  if (!enclosed || before.carried === "own" || frame.slots.some((slot) => slot === "at" || slot === "from"))
    return before.subject;
  const names = enclosed.mentions;
  const acts =
    names.length > 0 &&
    names.every((one) => isKindOf(typeOf(context, one), "ORGANIZATION") || isKindOf(typeOf(context, one), "PERSON"));
  return acts ? enclosed : before.subject;
}

/** Bare objects: a product for what is made or put out; a phrase of some length for the rest; never with a subject from another sentence. */
function isWorthKeeping({ frame, before, after }: ClauseReadingZh): boolean {
  const head = after.object?.head ?? "";
  if (before.carried === "sentence" || head.length < 2) return false;
  if (frame.predicate === "RELEASES" || frame.predicate === "DEVELOPS")
    return PRODUCT_NOUNS_ZH.test(head) && !NO_PRODUCT.test(head);
  return frame.predicate === "OTHER" || (after.object !== null && after.object.owner >= 0);
}
