import { describe, expect, test } from "vitest";
import type { ClaimInContext } from "../../../src/derive/answers/claimInContext.js";
import { findResponses } from "../../../src/derive/answers/findResponses.js";
import type { Claim, Modality, Polarity } from "../../../src/domain/claim.js";
import type { ArticleId, ClaimId, EntityId, RelationId } from "../../../src/domain/ids.js";
import type { Predicate, SpeechAct } from "../../../src/domain/ontology.js";

const DAY = 86_400_000;

/** A claim in short: who says it, with which act, to whom, about what; relations as "Subject PREDICATE Object". */
interface Told {
  readonly who: string | null;
  readonly act: SpeechAct;
  readonly to?: string;
  readonly about?: readonly string[];
  readonly says?: string;
  readonly content?: string;
  readonly not?: boolean;
  readonly how?: Modality;
  readonly day?: number | null;
  readonly article?: string;
  readonly origin?: string;
  readonly at?: number;
}

let serial = 0;
function told({
  who,
  act,
  to,
  about = [],
  says,
  content = "…",
  not,
  how = "CERTAIN",
  day = 0,
  article,
  origin,
  at = 0,
}: Told): ClaimInContext {
  serial += 1;
  const id = `clm_${String(serial).padStart(4, "0")}` as ClaimId;
  const articleId = (article ?? `art_${serial}`) as ArticleId;
  const polarity: Polarity = not || act === "DENIES" ? "NEGATIVE" : "POSITIVE";
  const [subjectId, predicate, objectId] = (says?.split(" ") ?? []) as [EntityId, Predicate, EntityId];
  const relationId = `rel ${says}` as RelationId;
  const claim: Claim = {
    id,
    articleId,
    speechAct: act,
    speakerId: who as EntityId | null,
    speakerText: who,
    speakerType: who === null ? "PUBLISHER" : "NAMED_ORGANIZATION",
    speakerChain: [],
    targetId: (to ?? null) as EntityId | null,
    content,
    quoteType: "INDIRECT",
    polarity,
    modality: how,
    hedges: [],
    links: says ? [{ relationId, kind: "CONTENT", polarity, modality: how }] : [],
    aboutIds: about as readonly EntityId[],
    saidAt: null,
    eventTime: null,
    evidence: [{ role: "CONTENT", exact: content, start: at, end: at + 1, sentence: content, sentenceStart: 0 }],
    confidence: 0.9,
    extractor: "rule:test",
    reviewState: "AUTO",
    recordedAt: 0,
    retiredAt: null,
  };
  return {
    claim,
    publishedAt: day === null ? null : day * DAY,
    originId: origin ?? articleId,
    relations: says ? [{ id: relationId, predicate, subjectId, objectId, objectText: null }] : [],
  };
}

const kinds = (earlier: Told, later: Told): string =>
  findResponses(told(earlier), [told(later)])
    .map(({ kind, lagDays }) => `${kind} ${lagDays}`)
    .join();

const theft = "Borel STEALS_FROM Anders";
/** Anders accuses Borel of having stolen its designs; the extraction found the relation (or did not). */
const accusation: Told = {
  who: "Anders",
  act: "ACCUSES",
  to: "Borel",
  says: theft,
  content: "stole our designs",
  article: "a",
};
const vague: Told = {
  who: "Anders",
  act: "ACCUSES",
  to: "Borel",
  about: ["Anders"],
  content: "窃取设计",
  article: "a",
  at: 1,
};

describe("responses to an accusation", () => {
  test.each<[string, Told, Told, string]>([
    [
      "Borel denied stealing from Anders.",
      accusation,
      { who: "Borel", act: "DENIES", says: theft, day: 2 },
      "DENIES 2",
    ],
    [
      "博雷尔表示,公司没有窃取安德斯的设计。",
      accusation,
      { who: "Borel", act: "STATES", says: theft, not: true, day: 1 },
      "DENIES 1",
    ],
    [
      "Borel denied the accusation. (same article)",
      vague,
      { who: "Borel", act: "DENIES", content: "the accusation", article: "a", at: 9 },
      "DENIES 0",
    ],
    [
      "博雷尔否认了这一指控。(同一篇)",
      vague,
      { who: "Borel", act: "DENIES", content: "这一指控", article: "a", at: 9 },
      "DENIES 0",
    ],
    ["Borel denied Anders's claims.", vague, { who: "Borel", act: "DENIES", about: ["Anders"], day: 3 }, "DENIES 3"],
    [
      "博雷尔否认复制了安德斯的模型。",
      { ...accusation, says: "Borel STEALS_FROM Anders" },
      { who: "Borel", act: "DENIES", says: "Borel DISTILLS_FROM Anders", day: 1 },
      "DENIES 1",
    ],
    [
      "Borel admitted having used Anders's data.",
      vague,
      { who: "Borel", act: "ADMITS", about: ["Anders"], day: 4 },
      "ADMITS 4",
    ],
    ["博雷尔承认窃取了安德斯的设计。", accusation, { who: "Borel", act: "ADMITS", says: theft, day: 4 }, "ADMITS 4"],
    [
      "Borel said that it took the designs.",
      accusation,
      { who: "Borel", act: "STATES", says: theft, day: 4 },
      "ADMITS 4",
    ],
    [
      "Borel declined to comment.",
      vague,
      { who: "Borel", act: "DECLINES_COMMENT", not: true, article: "a", at: 9 },
      "DECLINES 0",
    ],
    [
      "博雷尔对安德斯的说法拒绝置评。",
      vague,
      { who: "Borel", act: "DECLINES_COMMENT", about: ["Anders"], day: 1 },
      "DECLINES 1",
    ],
    [
      "Borel accused Anders of spying in turn.",
      vague,
      { who: "Borel", act: "ACCUSES", to: "Anders", article: "a", at: 9 },
      "COUNTER_ACCUSES 0",
    ],
    [
      "博雷尔反过来指责安德斯,也提到加仑。",
      { ...vague, about: ["Gallon"] },
      { who: "Borel", act: "ACCUSES", to: "Anders", about: ["Gallon"], day: 5 },
      "COUNTER_ACCUSES 5",
    ],
    [
      "If asked, Borel would have paid.",
      accusation,
      { who: "Borel", act: "STATES", says: theft, how: "CONDITIONAL", day: 1 },
      "CLARIFIES 1",
    ],
    [
      "Anders took its accusation back.",
      accusation,
      { who: "Anders", act: "STATES", says: theft, not: true, day: 9 },
      "RETRACTS 9",
    ],
    [
      "安德斯称,博雷尔可能窃取了设计。",
      accusation,
      { who: "Anders", act: "STATES", says: theft, how: "POSSIBLE", day: 9 },
      "CLARIFIES 9",
    ],
    [
      "Anders repeated it a week later.",
      accusation,
      { who: "Anders", act: "ACCUSES", to: "Borel", says: theft, day: 7 },
      "REPEATS 7",
    ],
    [
      "Carver made the same accusation.",
      accusation,
      { who: "Carver", act: "ACCUSES", to: "Borel", says: theft, day: 7 },
      "REPEATS 7",
    ],
    [
      "卡佛表示,博雷尔没有窃取。",
      accusation,
      { who: "Carver", act: "STATES", says: theft, not: true, day: 7 },
      "REBUTS 7",
    ],
    [
      "The chairman denied that Borel had taken anything from Anders.",
      vague,
      { who: "Carver", act: "DENIES", about: ["Borel", "Anders"], day: 1 },
      "REBUTS 1",
    ],
    [
      "A court found that Borel stole the designs.",
      accusation,
      { who: "Court", act: "STATES", says: theft, day: 90 },
      "CONFIRMS 90",
    ],
    [
      "The Harbour Post reports the theft itself.",
      accusation,
      { who: null, act: "REPORTS", says: theft, day: 2 },
      "CONFIRMS 2",
    ],
  ])("%s", (_, earlier, later, wanted) => {
    expect(kinds(earlier, later)).toBe(wanted);
  });

  test.each<[string, Told, Told]>([
    [
      "Borel denied that it had bought Gallon.",
      accusation,
      { who: "Borel", act: "DENIES", says: "Borel ACQUIRES Gallon", day: 1 },
    ],
    ["博雷尔否认起诉了安德斯。", accusation, { who: "Borel", act: "DENIES", says: "Borel SUES Anders", day: 1 }],
    [
      "Borel denied the rumours about Gallon.",
      { ...vague, about: ["Hilt"] },
      { who: "Borel", act: "DENIES", about: ["Gallon"], day: 1 },
    ],
    [
      "Borel denied it. (another article, weeks later, no word of Anders)",
      vague,
      { who: "Borel", act: "DENIES", content: "it", day: 20 },
    ],
    [
      "博雷尔表示不会与安德斯竞争。(另一篇)",
      vague,
      { who: "Borel", act: "STATES", about: ["Anders"], not: true, day: 20 },
    ],
    [
      "Borel said that it would not go public. (same article)",
      vague,
      { who: "Borel", act: "STATES", not: true, article: "a", at: 9 },
    ],
    ["Borel praised Anders.", accusation, { who: "Borel", act: "PRAISES", to: "Anders", about: ["Anders"], day: 1 }],
    ["博雷尔指责卡佛。", accusation, { who: "Borel", act: "ACCUSES", to: "Carver", article: "a", at: 9 }],
    [
      "Borel accused Anders of something else, weeks later.",
      accusation,
      { who: "Borel", act: "ACCUSES", to: "Anders", says: "Anders ATTACKS Borel", day: 30 },
    ],
    [
      "Carver accused Borel of polluting a river.",
      accusation,
      { who: "Carver", act: "ACCUSES", to: "Borel", says: "Borel ATTACKS River", day: 1 },
    ],
    ["Borel had denied it the day before.", accusation, { who: "Borel", act: "DENIES", says: theft, day: -1 }],
    [
      "Borel denied it earlier in the article, of something else.",
      vague,
      { who: "Borel", act: "DENIES", article: "a", at: 0 },
    ],
    [
      "Carver asked whether Borel stole.",
      accusation,
      { who: "Carver", act: "QUESTIONS", says: theft, how: "UNCOMMITTED", day: 1 },
    ],
    [
      "Carver thinks that it is possible.",
      accusation,
      { who: "Carver", act: "STATES", says: theft, how: "POSSIBLE", day: 1 },
    ],
    [
      "The paper that printed the accusation reports the theft too.",
      accusation,
      { who: null, act: "REPORTS", says: theft, article: "a", at: 9 },
    ],
    ["卡佛否认了指控。(同一篇,另一个人)", vague, { who: "Carver", act: "DENIES", article: "a", at: 9 }],
  ])("%s is none", (_, earlier, later) => {
    expect(kinds(earlier, later)).toBe("");
  });

  test("come in the order of time, each printed once though copied", () => {
    const denial: Told = { who: "Borel", act: "DENIES", says: theft, day: 3, article: "b", origin: "b" };
    const copy: Told = { ...denial, day: 4, article: "c", origin: "b" };
    const again: Told = { ...denial, day: 5, article: "d", origin: "d" };
    const found = findResponses(told(accusation), [again, copy, denial].map(told));
    expect(found.map(({ claim, lagDays }) => [claim.articleId, lagDays])).toEqual([
      ["b", 3],
      ["d", 5],
    ]);
  });

  test("without dates have no lag", () => {
    const undated = { ...accusation, day: null };
    expect(kinds(undated, { who: "Borel", act: "DENIES", says: theft, day: 3 })).toBe("DENIES null");
  });
});

describe("responses to a statement", () => {
  const report: Told = { who: null, act: "REPORTS", says: "Borel ACQUIRES Gallon" };
  test.each<[string, Told, Told, string]>([
    ["Borel denied it.", report, { who: "Borel", act: "DENIES", says: "Borel ACQUIRES Gallon", day: 1 }, "DENIES 1"],
    ["加仑承认了收购。", report, { who: "Gallon", act: "ADMITS", says: "Borel ACQUIRES Gallon", day: 1 }, "ADMITS 1"],
    [
      "Another paper reports it.",
      report,
      { who: null, act: "REPORTS", says: "Borel ACQUIRES Gallon", day: 1 },
      "CONFIRMS 1",
    ],
    [
      "卡佛表示没有这回事。",
      report,
      { who: "Carver", act: "STATES", says: "Borel ACQUIRES Gallon", not: true, day: 1 },
      "REBUTS 1",
    ],
    ["Borel declined to comment.", report, { who: "Borel", act: "DECLINES_COMMENT", not: true, day: 1 }, ""],
  ])("%s", (_, earlier, later, wanted) => {
    expect(kinds(earlier, later)).toBe(wanted);
  });
});
