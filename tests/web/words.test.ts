import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { PREDICATE_INFO, SPEECH_ACT_INFO } from "../../src/domain/ontology.js";
import { claimSentence, type SpokenClaim } from "../../web/shared/voice/claimSentence.js";
import { relationSentence, type SpokenRelation } from "../../web/shared/voice/relationSentence.js";
import { plainText } from "../../web/shared/voice/segment.js";
import { DOMAIN_WORDS_EN } from "../../web/shared/words/domainWords.en.js";
import { DOMAIN_WORDS_ZH } from "../../web/shared/words/domainWords.zh.js";
import { formatMessage } from "../../web/explorer/i18n/formatMessage.js";
import { MESSAGES_EN } from "../../web/explorer/i18n/messages.en.js";
import { MESSAGES_ZH } from "../../web/explorer/i18n/messages.zh.js";

describe("the words on screen", () => {
  test("name predicates and speech acts as the ontology does", () => {
    const labels = (language: "en" | "zh") => ({
      act: Object.fromEntries(Object.entries(SPEECH_ACT_INFO).map(([key, info]) => [key, info.label[language]])),
      predicate: Object.fromEntries(Object.entries(PREDICATE_INFO).map(([key, info]) => [key, info.label[language]])),
    });
    const { act, predicate } = DOMAIN_WORDS_EN;
    expect({ act, predicate }).toEqual(labels("en"));
    expect({ act: DOMAIN_WORDS_ZH.act, predicate: DOMAIN_WORDS_ZH.predicate }).toEqual(labels("zh"));
  });

  test("fill the same places in both languages", () => {
    const places = (message: string) =>
      [...new Set([...message.matchAll(/\{(\w+)/gu)].map((match) => match[1]))].toSorted();
    const unlike = Object.entries(MESSAGES_EN)
      .filter(
        ([key, message]) => places(message).join() !== places(MESSAGES_ZH[key as keyof typeof MESSAGES_EN]).join(),
      )
      .map(([key]) => key);
    expect(unlike).toEqual([]);
  });

  test.each([
    ["{n} {n|claim|claims}", 1, "1 claim"],
    ["{n} {n|claim|claims}", 0, "0 claims"],
    ["{n|the same day|the next day|{n} days later}", 0, "the same day"],
    ["{n|the same day|the next day|{n} days later}", 5, "5 days later"],
  ])("%s with %i reads %s", (message, n, expected) => {
    expect(formatMessage(message, { n })).toBe(expected);
  });
});

const entity = (name: string) => ({ id: `ent_${name}`, name });
const article = { lang: "en", publisher: entity("Circuit Ledger") };
const claim = (part: Partial<SpokenClaim>): SpokenClaim => ({
  speechAct: "STATES",
  speaker: null,
  speakerText: null,
  polarity: "POSITIVE",
  modality: "CERTAIN",
  article,
  ...part,
});

describe("the sentence of a claim", () => {
  test.each([
    [
      claim({ speechAct: "ACCUSES", speaker: entity("Acme"), target: entity("Birch") }),
      "Acme accuses Birch",
      "Acme指控Birch",
    ],
    [claim({ speechAct: "ACCUSES", speaker: entity("Acme") }), "Acme alleges", "Acme指称"],
    [claim({ speechAct: "REPORTS" }), "Circuit Ledger reports", "Circuit Ledger报道"],
    [
      claim({ speakerText: "two people familiar with it", speakerType: "COLLECTIVE" }),
      "two people familiar with it say",
      "two people familiar with it表示",
    ],
    [claim({ speakerType: "PUBLISHER", article: { lang: "en", publisher: null } }), "An article says", "有文章表示"],
    [claim({ article: { lang: "en", publisher: null } }), "An unnamed source says", "未具名消息源表示"],
  ])("always names who says so (%#)", (told, en, zh) => {
    expect([plainText(claimSentence(told, "en")), plainText(claimSentence(told, "zh"))]).toEqual([en, zh]);
  });
});

const relation = (part: Partial<SpokenRelation>): SpokenRelation => ({
  predicate: "STEALS_FROM",
  phrase: null,
  status: "ALLEGED",
  subject: entity("Birch"),
  object: entity("Acme"),
  objectText: null,
  independentSources: 1,
  voices: [claim({ speechAct: "ACCUSES", speaker: entity("Cedar") })],
  ...part,
});

describe("the sentence of a relation", () => {
  test.each([
    [relation({}), "Cedar alleges that Birch steals from Acme"],
    [relation({ status: "DENIED" }), "Cedar alleges that Birch steals from Acme; this is denied"],
    [relation({ status: "DISPUTED" }), "Cedar alleges that Birch steals from Acme; others dispute it"],
    [
      relation({ status: "PLANNED", voices: [claim({ speaker: entity("Cedar") })] }),
      "Planned or demanded, Cedar says: Birch steals from Acme",
    ],
    [
      relation({ status: "CORROBORATED", independentSources: 3 }),
      "3 independent origins report that Birch steals from Acme",
    ],
    [relation({ status: "SELF_CONFIRMED" }), "By its own account, Birch steals from Acme"],
    [relation({ voices: [] }), "It is said that Birch steals from Acme"],
    [
      relation({
        predicate: "ACCUSES",
        status: "REPORTED",
        subject: entity("Cedar"),
        object: entity("Birch"),
        voices: [claim({ speechAct: "ACCUSES", speaker: entity("Cedar") })],
      }),
      "Circuit Ledger reports that Cedar accuses Birch",
    ],
  ])("puts the voice before the clause (%#)", (told, expected) => {
    expect(plainText(relationSentence(told, "en"))).toBe(expected);
  });
});

test("every document of the screens fits the schema", () => {
  const run = () => execFileSync(process.execPath, ["scripts/generateDocuments.mjs", "--check"], { stdio: "pipe" });
  expect(run).not.toThrow();
});
