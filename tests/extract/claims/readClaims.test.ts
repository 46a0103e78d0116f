import { describe, expect, it } from "vitest";
import type { Predicate } from "../../../src/domain/ontology.js";
import { findAttributions } from "../../../src/extract/attributions/findAttributions.js";
import { readClaims } from "../../../src/extract/claims/readClaims.js";
import type { DocumentMention, RelationFrame } from "../../../src/extract/extraction.js";
import type { Note } from "../../../src/domain/note.js";
import { readText } from "../../support/documents.js";
import { INVENTED } from "../attributions/inventedNames.js";

interface Said {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly cue: string;
  readonly object: string;
  readonly negative?: boolean;
  readonly confidence?: number;
}

/** Claims of a text with the given relations in it, one line each: who, act, target, polarity, modality, content, then its relations. */
function claims(
  text: string,
  said: readonly Said[] = [],
  change: (mentions: readonly DocumentMention[]) => readonly DocumentMention[] = (same) => same,
) {
  const { document, mentions: read, chains } = readText(text.replaceAll("\n", "\n\n"), { lexicon: INVENTED });
  const mentions = change(read);
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  const name = (index: number | null) => (index === null ? "-" : (chains[mentions[index]?.chain ?? -1]?.name ?? "-"));
  const near = (surface: string, at: number) =>
    mentions.reduce((best, mention, index) => {
      const distance = words(mention) === surface ? Math.abs(mention.start - at) : Number.POSITIVE_INFINITY;
      const known = mentions[best];
      return known && Math.abs(known.start - at) <= distance && words(known) === surface
        ? best
        : distance < Number.POSITIVE_INFINITY
          ? index
          : best;
    }, -1);
  const frames = said.map(({ subject, predicate, cue, object, negative = false, confidence = 0.9 }): RelationFrame => {
    const at = document.text.indexOf(cue);
    const from =
      document.text.indexOf(object, at) < 0 ? document.text.indexOf(object) : document.text.indexOf(object, at);
    const target = near(object, from);
    return {
      rule: "test",
      predicate,
      cue: { start: at, end: at + cue.length },
      subject: near(subject, at),
      object: target < 0 ? null : target,
      objectSpan: target < 0 ? { start: from, end: from + object.length } : null,
      polarity: negative ? "NEGATIVE" : "POSITIVE",
      modality: "CERTAIN",
      hedges: [],
      negation: null,
      time: null,
      qualifiers: [],
      sentence: document.sentences.findIndex(({ start, end }) => start <= at && at < end),
      confidence,
    };
  });
  const notes: Note[] = [];
  const found = readClaims(
    document,
    mentions,
    chains,
    findAttributions(document, mentions, chains),
    frames,
    [],
    (note) => notes.push(note),
  );
  for (const claim of found) {
    expect(claim.evidence.every(({ start, end }) => 0 <= start && start < end && end <= document.text.length)).toBe(
      true,
    );
    expect(claim.evidence.some(({ role }) => role === "CONTENT")).toBe(true);
    expect(claim.speechAct === "REPORTS" || claim.evidence.some(({ role }) => role === "CUE")).toBe(true);
  }
  const lines = found.map((claim) => {
    const chain =
      claim.speakerChain.map(({ mention, span }) => (mention === null ? words(span) : name(mention))).join(" > ") ||
      claim.speakerType;
    const target = claim.target === null ? "" : ` ${name(claim.target)}`;
    const relations = claim.relations.map(({ kind, subject, predicate, object, objectText, polarity }) => {
      const sign = polarity === "NEGATIVE" ? "not " : "";
      return ` | ${kind === "SPEECH" ? "speech: " : ""}${sign}${name(subject)} ${predicate} ${objectText ?? name(object)}`;
    });
    return `${chain} ${claim.speechAct}${target} ${claim.polarity} ${claim.modality}: ${claim.content.map(words).join(" … ")}${relations.join("")}`;
  });
  return { lines, notes: notes.map(({ code }) => code), found };
}

const bought = (subject: string, cue: string, object: string): Said => ({
  subject,
  predicate: "ACQUIRES",
  cue,
  object,
});

describe("readClaims", () => {
  it("gives the relations in the content to the speaker", () => {
    expect(claims("Reed said Norvik bought Orban Labs.", [bought("Norvik", "bought", "Orban Labs")]).lines).toEqual([
      "Reed STATES POSITIVE CERTAIN: Norvik bought Orban Labs | Norvik ACQUIRES Orban Labs",
    ]);
    expect(claims("里德表示,诺维克收购了奥本实验室。", [bought("诺维克", "收购", "奥本实验室")]).lines).toEqual([
      "里德 STATES POSITIVE CERTAIN: 诺维克收购了奥本实验室 | 诺维克 ACQUIRES 奥本实验室",
    ]);
  });

  it("gives the publisher the relations that nobody is quoted with", () => {
    expect(claims("Norvik bought Orban Labs.", [bought("Norvik", "bought", "Orban Labs")]).lines).toEqual([
      "PUBLISHER REPORTS POSITIVE CERTAIN: Norvik bought Orban Labs. | Norvik ACQUIRES Orban Labs",
    ]);
    expect(claims("诺维克收购了奥本实验室。", [bought("诺维克", "收购", "奥本实验室")]).lines).toEqual([
      "PUBLISHER REPORTS POSITIVE CERTAIN: 诺维克收购了奥本实验室。 | 诺维克 ACQUIRES 奥本实验室",
    ]);
  });

  it("turns a denied relation round, and leaves out what somebody did not deny or did not say", () => {
    const sale = bought("Norvik", "bought", "Orban Labs");
    expect(claims("Norvik denied that Norvik had bought Orban Labs.", [sale]).lines).toEqual([
      "Norvik DENIES NEGATIVE CERTAIN: Norvik had bought Orban Labs | not Norvik ACQUIRES Orban Labs",
    ]);
    expect(claims("Norvik did not deny that Norvik had bought Orban Labs.", [sale]).lines).toEqual([]);
    expect(
      claims("Norvik did not say it would ban Skiff.", [
        { subject: "Norvik", predicate: "BANS", cue: "ban", object: "Skiff" },
      ]).lines,
    ).toEqual([]);
    expect(claims("诺维克否认收购奥本实验室。", [bought("诺维克", "收购", "奥本实验室")]).lines).toEqual([
      "诺维克 DENIES NEGATIVE CERTAIN: 收购奥本实验室 | not 诺维克 ACQUIRES 奥本实验室",
    ]);
    expect(claims("诺维克没有否认收购奥本实验室。", [bought("诺维克", "收购", "奥本实验室")]).lines).toEqual([]);
  });

  it("keeps a claim in which somebody has not said something", () => {
    expect(claims("Reed said that Norvik had not shown how it would pay.").lines).toEqual([
      "Reed STATES NEGATIVE CERTAIN: Norvik had not shown how it would pay",
    ]);
    expect(claims("里德表示,诺维克没有说明如何付款。").lines).toEqual([
      "里德 STATES NEGATIVE CERTAIN: 诺维克没有说明如何付款",
    ]);
  });

  it("takes a denied belief for a belief in the contrary", () => {
    expect(
      claims("Reed does not believe that Norvik bought Orban Labs.", [bought("Norvik", "bought", "Orban Labs")]).lines,
    ).toEqual(["Reed STATES NEGATIVE CERTAIN: Norvik bought Orban Labs | not Norvik ACQUIRES Orban Labs"]);
  });

  it("makes an accusation a relation between speaker and target", () => {
    const theft: Said = { subject: "Orban Labs", predicate: "STEALS_FROM", cue: "stole", object: "Norvik" };
    expect(claims("Reed said Orban Labs stole from Norvik.", [theft]).lines).toEqual([
      "Reed ACCUSES Orban Labs POSITIVE CERTAIN: Orban Labs stole from Norvik | Orban Labs STEALS_FROM Norvik | speech: Reed ACCUSES Orban Labs",
    ]);
    expect(
      claims("里德表示,奥本实验室窃取了诺维克的设计。", [
        { subject: "奥本实验室", predicate: "STEALS_FROM", cue: "窃取", object: "诺维克" },
      ]).lines,
    ).toEqual([
      "里德 ACCUSES 奥本实验室 POSITIVE CERTAIN: 奥本实验室窃取了诺维克的设计 | 奥本实验室 STEALS_FROM 诺维克 | speech: 里德 ACCUSES 奥本实验室",
    ]);
  });

  it("keeps each coordinated speaker to its own doings", () => {
    const sues = (subject: string): Said => ({ subject, predicate: "SUES", cue: "sue", object: "Orban Labs" });
    expect(claims("Norvik and Galvany said Norvik would sue Orban Labs.", [sues("Norvik")]).lines).toEqual([
      "Norvik STATES POSITIVE CERTAIN: Norvik would sue Orban Labs | Norvik SUES Orban Labs",
      "Galvany STATES POSITIVE INTENDED: Norvik would sue Orban Labs",
    ]);
  });

  it("gives a nested content to the inner speaker only, through the outer one", () => {
    expect(
      claims("According to Seawire, Reed said Norvik bought Orban Labs.", [bought("Norvik", "bought", "Orban Labs")])
        .lines,
    ).toEqual(["Seawire > Reed STATES POSITIVE CERTAIN: Norvik bought Orban Labs | Norvik ACQUIRES Orban Labs"]);
    expect(
      claims("据环海通讯社报道,里德说诺维克收购了奥本实验室。", [bought("诺维克", "收购", "奥本实验室")]).lines,
    ).toEqual(["环海通讯社 > 里德 STATES POSITIVE CERTAIN: 诺维克收购了奥本实验室 | 诺维克 ACQUIRES 奥本实验室"]);
  });

  it("says a first person inside a quotation once", () => {
    expect(
      claims('Reed said, "I think Norvik bought Orban Labs."', [bought("Norvik", "bought", "Orban Labs")]).lines,
    ).toEqual(["Reed STATES POSITIVE CERTAIN: I think Norvik bought Orban Labs. | Norvik ACQUIRES Orban Labs"]);
  });

  it("gives a quotation the act of the first person that fills it", () => {
    expect(claims('"We urge Galvany to act," Reed said.').lines).toEqual([
      "Reed CALLS_FOR Galvany POSITIVE REQUIRED: We urge Galvany to act | speech: Reed CALLS_FOR Galvany",
    ]);
    expect(claims("里德说:“我们呼吁加尔瓦尼亚采取行动。”").lines).toEqual([
      "里德 CALLS_FOR 加尔瓦尼亚 POSITIVE REQUIRED: 我们呼吁加尔瓦尼亚采取行动。 | speech: 里德 CALLS_FOR 加尔瓦尼亚",
    ]);
  });

  it("takes what somebody knows for a report, and what you may think for nothing", () => {
    const sale = bought("Norvik", "bought", "Orban Labs");
    expect(claims("Reed knows that Norvik bought Orban Labs.", [sale]).lines).toEqual([
      "PUBLISHER REPORTS POSITIVE CERTAIN: Reed knows that Norvik bought Orban Labs. | Norvik ACQUIRES Orban Labs",
    ]);
    expect(claims("You may think that Norvik bought Orban Labs.", [sale]).lines).toEqual([]);
  });

  it("drops staff and metonyms as principals", () => {
    const staff = (kind: DocumentMention["kind"]) => (mentions: readonly DocumentMention[]) =>
      mentions.map((mention, at) => (at === 0 ? { ...mention, kind } : mention));
    const founding: Said = { subject: "Norvik", predicate: "FOUNDED", cue: "founded", object: "Orban Labs" };
    expect(claims("Norvik founded Orban Labs.", [founding], staff("GROUP_OF")).lines).toEqual([]);
    expect(claims("Norvik founded Orban Labs.", [founding], staff("METONYM")).lines).toEqual([]);
    expect(claims("Norvik founded Orban Labs.", [founding]).lines).toHaveLength(1);
  });

  it("keeps a pair of types that the predicate does not take by its words, and notes it", () => {
    const odd: Said = { subject: "Skiff", predicate: "ACQUIRES", cue: "bought", object: "Norvik" };
    const { lines, notes } = claims("Skiff bought Norvik.", [odd]);
    expect({ lines, notes }).toEqual({
      lines: ["PUBLISHER REPORTS POSITIVE CERTAIN: Skiff bought Norvik. | Skiff OTHER Norvik"],
      notes: ["RELATION_TYPES_UNFIT"],
    });
    expect(claims("Skiff bought Norvik.", [{ ...odd, confidence: 0.4 }]).lines).toEqual([]);
  });

  it("multiplies the certainty of its parts into its confidence", () => {
    const [claim] = claims("Norvik bought Orban Labs.", [bought("Norvik", "bought", "Orban Labs")]).found;
    expect(claim?.confidence).toBe(0.9);
  });

  it("marks a request as required and an announcement's promise as intended", () => {
    const ban: Said = { subject: "Galvany", predicate: "BANS", cue: "ban", object: "Skiff" };
    expect(claims("Reed urged Galvany to ban Skiff.", [ban]).lines).toEqual([
      "Reed CALLS_FOR Galvany POSITIVE REQUIRED: to ban Skiff | Galvany BANS Skiff | speech: Reed CALLS_FOR Galvany",
    ]);
    expect(claims("Galvany promised to ban Skiff.", [ban]).lines).toEqual([
      "Galvany PROMISES POSITIVE INTENDED: to ban Skiff | Galvany BANS Skiff",
    ]);
  });
});
