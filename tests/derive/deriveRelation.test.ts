import { describe, expect, test } from "vitest";
import { deriveRelation, type RelationLink } from "../../src/derive/deriveRelation.js";
import type { ArticleId, ClaimId, EntityId } from "../../src/domain/ids.js";

let serial = 0;
/** A publisher's plain report in an article of its own, changed as a case needs. */
function link(change: Partial<RelationLink> = {}): RelationLink {
  serial += 1;
  return {
    claimId: `clm_${serial}` as ClaimId,
    articleId: `art_${serial}` as ArticleId,
    originId: `origin-${serial}`,
    publisherId: null,
    publishedAt: null,
    linkKind: "CONTENT",
    polarity: "POSITIVE",
    modality: "CERTAIN",
    speechAct: "REPORTS",
    speakerType: "PUBLISHER",
    speakerId: null,
    speakerIsSubject: false,
    speakerIsObject: false,
    confidence: 0.9,
    rejected: false,
    ...change,
  };
}

const said = (who: string, change: Partial<RelationLink> = {}): RelationLink =>
  link({ speechAct: "STATES", speakerType: "NAMED_PERSON", speakerId: `ent_${who}` as EntityId, ...change });

describe("the status of a relation", () => {
  test.each<[string, RelationLink[], string]>([
    ["nothing behind it", [], "RETRACTED"],
    ["only a rejected claim", [link({ rejected: true })], "RETRACTED"],
    ["one publisher's report", [link()], "REPORTED"],
    ["two reports of one origin", [link({ originId: "wire" }), link({ originId: "wire" })], "SINGLE_ORIGIN"],
    ["two reports of two origins", [link(), link()], "CORROBORATED"],
    [
      "two reports of one publisher",
      [link({ publisherId: "ent_p" as EntityId }), link({ publisherId: "ent_p" as EntityId })],
      "SINGLE_ORIGIN",
    ],
    [
      "two claims in one article",
      [
        link({ originId: "a", articleId: "art_a" as ArticleId }),
        link({ originId: "a", articleId: "art_a" as ArticleId }),
      ],
      "REPORTED",
    ],
    ["one speaker's words", [said("x")], "ALLEGED"],
    ["the same speaker's words in two papers", [said("x"), said("x")], "ALLEGED"],
    ["two named speakers in two papers", [said("x"), said("y")], "CORROBORATED"],
    [
      "two accusers in two papers",
      [said("x", { speechAct: "ACCUSES" }), said("y", { speechAct: "ACCUSES" })],
      "ALLEGED",
    ],
    [
      "two unnamed sources",
      [said("x", { speakerType: "ANONYMOUS" }), said("y", { speakerType: "ANONYMOUS" })],
      "ALLEGED",
    ],
    ["a hedged report", [link({ modality: "POSSIBLE" })], "ALLEGED"],
    ["the subject's own word", [said("x", { speakerIsSubject: true })], "SELF_CONFIRMED"],
    ["a report that it was said", [said("x", { linkKind: "SPEECH", speakerIsSubject: true })], "REPORTED"],
    [
      "an accusation that its target denies",
      [said("x", { speechAct: "ACCUSES" }), said("y", { polarity: "NEGATIVE", speakerIsSubject: true })],
      "DENIED",
    ],
    [
      "a report that the subject denies",
      [link(), said("y", { polarity: "NEGATIVE", speakerIsSubject: true })],
      "DISPUTED",
    ],
    ["two third parties against each other", [said("x"), said("y", { polarity: "NEGATIVE" })], "DISPUTED"],
    ["only a denial", [said("y", { polarity: "NEGATIVE" })], "DENIED"],
    ["a plan", [link({ modality: "INTENDED" })], "PLANNED"],
    ["a demand", [said("x", { modality: "REQUIRED" })], "PLANNED"],
    ["a question", [link({ modality: "UNCOMMITTED" })], "ALLEGED"],
  ])("%s", (_, links, status) => {
    expect(deriveRelation(links).status).toBe(status);
    expect(deriveRelation([...links].reverse())).toEqual(deriveRelation(links));
  });

  test.each(["HYPOTHETICAL", "CONDITIONAL", "UNCOMMITTED", "REQUIRED"] as const)(
    "%s claims raise no support",
    (modality) => {
      expect(deriveRelation([link(), link({ modality })]).support).toBe(1);
    },
  );

  test("negative claims oppose and never support", () => {
    const { support, oppose } = deriveRelation([link(), link({ polarity: "NEGATIVE" })]);
    expect({ support, oppose }).toEqual({ support: 1, oppose: 1 });
  });

  test("a publisher that repeats itself is one source, also through the wire text that it prints", () => {
    const paper = { publisherId: "ent_p" as EntityId };
    const links = [link(paper), link({ ...paper, originId: "wire" }), link({ originId: "wire" }), link()];
    expect(deriveRelation(links).independentSources).toBe(2);
    expect(deriveRelation([...links].reverse()).independentSources).toBe(2);
  });

  test("a publisher that repeats itself very often is one source still", () => {
    const paper = { publisherId: "ent_p" as EntityId };
    const links = Array.from({ length: 30_000 }, () => link(paper));
    expect(deriveRelation(links).independentSources).toBe(1);
  });

  test("a copy does not raise the number of independent sources", () => {
    expect(deriveRelation([link({ originId: "o" }), link({ originId: "o" })]).independentSources).toBe(1);
  });
});
