import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spanText } from "../../src/domain/span.js";
import { extract } from "../../src/extract/extract.js";
import type { ExtractedClaim, ExtractedRelation } from "../../src/extract/extraction.js";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon.js";
import { readArticle } from "../../src/extract/text/readArticle.js";

const FOLDER = new URL("../../../shared/seed/", import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith(".txt")) : [];
if (FILES.length === 0) console.warn("SKIPPED: the seed article is not beside the repository (../shared/seed).");

/** What the one real article of the seed must yield, by entity and structure. */
describe.skipIf(FILES.length === 0)("the seed article", () => {
  const body = FILES[0] === undefined ? "It is not there." : readFileSync(new URL(FILES[0], FOLDER), "utf8");
  const article = readArticle({ body, format: "auto", publishedAt: Date.UTC(2025, 0, 30) });
  const { document, mentions, chains, claims } = extract(article, loadLexicon());

  const key = (index: number | null): string => {
    const chain = index === null ? undefined : chains[mentions[index]?.chain ?? -1];
    return chain ? (chain.tableKey ?? chain.name) : "-";
  };
  const name = (index: number | null): string =>
    index === null ? "-" : (chains[mentions[index]?.chain ?? -1]?.name ?? "-");
  const says = (claim: ExtractedClaim): string => claim.content.map((span) => spanText(document.text, span)).join("");
  const has = (
    claim: ExtractedClaim,
    subject: RegExp,
    predicate: ExtractedRelation["predicate"],
    object: RegExp,
  ): boolean =>
    claim.relations.some(
      (one) =>
        one.predicate === predicate &&
        subject.test(name(one.subject)) &&
        object.test(one.objectText ?? name(one.object)),
    );
  const by = (speaker: RegExp): ExtractedClaim[] =>
    claims.filter((claim) => claim.speaker !== null && speaker.test(name(claim.speaker)));
  const reports = claims.filter((claim) => claim.speechAct === "REPORTS");

  it("reports in the publisher's voice that Italy delisted DeepSeek, and gives Italy's reason", () => {
    expect(reports.some((claim) => has(claim, /^意大利$/u, "DELISTS", /DeepSeek/u))).toBe(true);
    expect(by(/^意大利$/u).map((claim) => claim.extractor)).toEqual(["rule:zh/reason"]);
  });

  it("has Sacks accuse DeepSeek through Forbes, as a possibility", () => {
    const claim = by(/萨克斯/u).find((one) => one.speechAct === "ACCUSES");
    expect(
      claim && {
        target: name(claim.target),
        modality: claim.modality,
        chain: claim.speakerChain.map(({ mention }) => name(mention)),
        hedges: claim.hedges,
      },
    ).toEqual({
      target: "DeepSeek",
      modality: "POSSIBLE",
      chain: ["福布斯", "大卫·萨克斯"],
      hedges: ["有可能"],
    });
    expect(claim && has(claim, /DeepSeek/u, "STEALS_FROM", /美国/u)).toBe(true);
    expect(claim && has(claim, /萨克斯/u, "ACCUSES", /DeepSeek/u)).toBe(true);
  });

  it("gives Sacks the free-standing quotation after it and the one further down", () => {
    const quoted = by(/萨克斯/u).filter((one) => one.quoteType === "DIRECT");
    expect(quoted.map((one) => one.extractor)).toEqual(["rule:zh/free-quote", "rule:zh/colon-paragraph"]);
    expect(quoted[0] && has(quoted[0], /DeepSeek/u, "DISTILLS_FROM", /OpenAI|模型/u)).toBe(true);
  });

  it("has Microsoft and OpenAI each announce an investigation of DeepSeek", () => {
    for (const speaker of [/^微软$/u, /^OpenAI$/u]) {
      const claim = by(speaker).find((one) => one.speechAct === "ANNOUNCES");
      expect(claim && has(claim, speaker, "INVESTIGATES", /DeepSeek/u)).toBe(true);
      expect(claim?.modality).toBe("INTENDED");
    }
  });

  it("reports that OpenAI released ChatGPT Gov", () => {
    expect(reports.some((claim) => has(claim, /^OpenAI$/u, "RELEASES", /ChatGPT Gov/u))).toBe(true);
  });

  it("gives the retold paragraph to Dario, clause by clause", () => {
    const told = by(/达里奥|Amodei/u).filter((one) => one.extractor === "rule:zh/paraphrase");
    expect(told.find((one) => one.speechAct === "ACCUSES" && name(one.target) === "DeepSeek")).toBeDefined();
    expect(told.some((one) => has(one, /Claude/u, "SURPASSES", /DeepSeek/u))).toBe(true);
    const request = told.find((one) => one.speechAct === "CALLS_FOR" && says(one).includes("H20"));
    expect(request?.modality).toBe("REQUIRED");
    expect(request?.about.map((chain) => chains[chain]?.name)).toEqual(expect.arrayContaining(["中国", "H20"]));
    expect(by(/达里奥|Amodei/u).some((one) => one.extractor === "rule:zh/cue-clause")).toBe(true);
  });

  it("reports the model that surpasses DeepSeek V3, on New Year's Eve, and the video makers that surpass Sora and Runway", () => {
    const release = reports.find((claim) =>
      claim.relations.some((one) => one.predicate === "SURPASSES" && /DeepSeek/u.test(name(one.object))),
    );
    expect(release?.eventTime?.text).toMatch(/除夕/u);
    const pairs = claims.flatMap((claim) =>
      claim.relations
        .filter((one) => one.predicate === "SURPASSES")
        .map((one) => `${name(one.subject)} > ${name(one.object)}`),
    );
    for (const maker of ["可灵", "海螺", "即梦", "vidu", "PixVerse"]) {
      for (const rival of ["Sora", "Runway"]) expect(pairs).toContain(`${maker} > ${rival}`);
    }
  });

  it("quotes the account that is named by its words", () => {
    const claim = claims.find((one) => one.speakerText === "信息平权");
    expect(claim?.quoteType).toBe("DIRECT");
  });

  it("keeps the author's opinions apart from reports", () => {
    const opinions = claims.filter((claim) => claim.extractor === "rule:zh/publisher-opinion");
    expect(
      opinions.find((claim) => claim.speechAct === "CRITICIZES" && key(claim.target).toLowerCase() === "openai"),
    ).toBeDefined();
    expect(opinions.filter((claim) => claim.speechAct === "STATES").length).toBe(2);
    expect(opinions.every((claim) => claim.speakerType === "PUBLISHER" && claim.confidence <= 0.7)).toBe(true);
  });

  it("invents no speaker", () => {
    const speakers = new Set(
      claims.flatMap((claim) =>
        claim.speakerText === null ? [] : [claim.speaker === null ? claim.speakerText : name(claim.speaker)],
      ),
    );
    const expected = [/意大利/u, /萨克斯/u, /微软/u, /OpenAI/u, /达里奥|Amodei/u, /信息平权/u];
    expect([...speakers].filter((one) => !expected.some((pattern) => pattern.test(one)))).toEqual([]);
  });
});
