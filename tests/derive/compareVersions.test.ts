import { describe, expect, test } from "vitest";
import { compareVersions } from "../../src/derive/compareVersions.js";
import type { Claim, Polarity } from "../../src/domain/claim.js";
import type { ClaimId, EntityId } from "../../src/domain/ids.js";
import type { SpeechAct } from "../../src/domain/ontology.js";
import { makeBundle, makeEntities } from "../contract/support/bundles.js";
import { Random } from "../contract/support/random.js";

const random = new Random(5);
const entities = makeEntities(3);
function anyClaim(): Claim {
  for (let serial = 1; ; serial++) {
    const [claim] = makeBundle(random, entities, serial).claims;
    if (claim) return claim;
  }
}
const pattern = anyClaim();

interface Told {
  readonly says: string;
  readonly who?: string | null;
  readonly act?: SpeechAct;
  readonly to?: string | null;
  readonly not?: boolean;
}

let serial = 0;
/** The claims of a text, one after the other. */
const text = (...told: Told[]): Claim[] =>
  told.map(({ says, who = "ent_a", act = "STATES", to = null, not = false }, i) => {
    serial += 1;
    const polarity: Polarity = not ? "NEGATIVE" : "POSITIVE";
    return {
      ...pattern,
      id: `clm_${serial}` as ClaimId,
      speakerId: who as EntityId | null,
      speakerText: who,
      speechAct: act,
      targetId: to as EntityId | null,
      content: says,
      polarity,
      modality: "CERTAIN",
      evidence: [
        { role: "CONTENT", exact: says, start: 100 * i, end: 100 * i + 10, sentence: says, sentenceStart: 100 * i },
      ],
    };
  });

function differences(before: Claim[], after: Claim[]) {
  const { added, removed, changed, kept } = compareVersions(before, after);
  return {
    added: added.map(({ content }) => content),
    removed: removed.map(({ content }) => content),
    changed: changed.map((pair) => [pair.before.content, pair.after.content]),
    kept: kept.length,
  };
}

describe("two texts of one address", () => {
  test("keep what the same speaker says alike, wherever it stands and however it is spaced", () => {
    expect(
      differences(
        text({ says: "the harbour closes" }, { says: "Tariffs rise", who: "ent_b" }),
        text({ says: "tariffs  rise", who: "ent_b" }, { says: "The harbour closes" }),
      ),
    ).toEqual({ added: [], removed: [], changed: [], kept: 2 });
  });

  test("change what is said otherwise: polarity, speaker, or the words of one deed on one target", () => {
    expect(
      differences(
        text(
          { says: "the bridge is safe" },
          { says: "hiding the damage", act: "ACCUSES", to: "ent_b" },
          { says: "it was late", who: "ent_a" },
        ),
        text(
          { says: "slow repairs", act: "ACCUSES", to: "ent_b" },
          { says: "the bridge is safe", not: true },
          { says: "it was late", who: "ent_c" },
        ),
      ),
    ).toEqual({
      added: [],
      removed: [],
      changed: [
        ["hiding the damage", "slow repairs"],
        ["the bridge is safe", "the bridge is safe"],
        ["it was late", "it was late"],
      ],
      kept: 0,
    });
  });

  test("add and remove the rest, in the order of their texts; statements of one speaker in other words are not one", () => {
    expect(
      differences(
        text({ says: "one" }, { says: "two" }, { says: "three" }),
        text({ says: "five" }, { says: "two" }, { says: "four" }),
      ),
    ).toEqual({ added: ["five", "four"], removed: ["one", "three"], changed: [], kept: 1 });
  });

  test("pair what is said twice once each", () => {
    expect(differences(text({ says: "again" }, { says: "again" }), text({ says: "again" }))).toEqual({
      added: [],
      removed: ["again"],
      changed: [],
      kept: 1,
    });
    expect(differences([], text({ says: "again" }, { says: "again" }))).toMatchObject({ added: ["again", "again"] });
  });
});
