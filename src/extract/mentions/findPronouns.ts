import type { EntityType } from "../../domain/ontology.js";
import type { Sentence } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, tokensOf } from "./candidate.js";

interface Pronoun {
  readonly type: EntityType;
  readonly accepts: readonly EntityType[];
  readonly plural: boolean;
  readonly gender: "f" | "m" | null;
}

const THINGS: readonly EntityType[] = ["ORGANIZATION", "PRODUCT", "COUNTRY", "LAW_OR_POLICY", "WORK", "TECHNOLOGY"];
const MANY: readonly EntityType[] = ["GROUP", "ORGANIZATION", "COUNTRY"];
const ANYTHING: readonly EntityType[] = ["PERSON", ...THINGS];
const NOBODY: readonly EntityType[] = [];

const HE: Pronoun = { type: "PERSON", accepts: ["PERSON"], plural: false, gender: "m" };
const SHE: Pronoun = { type: "PERSON", accepts: ["PERSON"], plural: false, gender: "f" };
const IT: Pronoun = { type: "OTHER", accepts: THINGS, plural: false, gender: null };
/** 其模型: whose, of anybody and anything. */
const WHOSE: Pronoun = { type: "OTHER", accepts: ANYTHING, plural: false, gender: null };
const THEY: Pronoun = { type: "GROUP", accepts: MANY, plural: true, gender: null };
const I: Pronoun = { type: "PERSON", accepts: NOBODY, plural: false, gender: null };
const WE: Pronoun = { type: "GROUP", accepts: NOBODY, plural: true, gender: null };

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...["he", "him", "his", "himself", "他"].map((word) => [word, HE] as const),
  ...["she", "her", "hers", "herself", "她"].map((word) => [word, SHE] as const),
  ...["it", "its", "itself", "它"].map((word) => [word, IT] as const),
  ["其", WHOSE],
  ...["they", "them", "their", "theirs", "themselves", "他们", "她们", "它们"].map((word) => [word, THEY] as const),
  ...["i", "me", "my", "myself", "我", "本人"].map((word) => [word, I] as const),
  ...["we", "us", "our", "ours", "ourselves", "我们", "咱们"].map((word) => [word, WE] as const),
]);

// It is clear that, it seems, it will take: it stands for nothing.
const EMPTY_IT =
  /^ (?:(?:is|was|'s|’s|will be|would be|has been|may be|might be|remains|became|becomes) (?:not |also |still |now |very |more |so |too |hardly |quite )?(?:\w+ )?(?:that|to|whether|how|why|who|when|if)\b|(?:is|was) (?:un)?(?:clear|likely|possible|important|necessary|hard|easy|difficult|true|worth|time)\b|(?:seems|seemed|appears|appeared|turns out|turned out|takes|took|rains|rained|snows)\b)/u;

/** Pronouns of the third and first person. First-person ones stand for themselves here: their speaker is known when the quotation is read. */
export function findPronouns({ document }: MentionReading, sentence: Sentence): Candidate[] {
  return tokensOf(document, sentence).flatMap((token) => {
    if (token.text.length > 10) return [];
    const pronoun = PRONOUNS.get(token.text.length === 1 && token.text !== "I" ? token.text : token.text.toLowerCase());
    if (!pronoun || token.text === "US" || token.text === "IT") return [];
    if (/^it$/iu.test(token.text) && EMPTY_IT.test(document.analysis.slice(token.end, token.end + 60))) return [];
    const { type, accepts, plural, gender } = pronoun;
    return [
      candidate(token, {
        kind: "PRONOUN",
        type,
        rule: "pronoun",
        weight: 15,
        confidence: 0.5,
        plural,
        referent: { accepts, reach: 3, gender },
      }),
    ];
  });
}
