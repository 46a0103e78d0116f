import type { Predicate, RelationStatus, SpeechAct } from "../../documents/documents.generated.js";
import type { UiLanguage } from "../words/domainWords.js";
import { predicateWordsIn } from "../words/domainWordsIn.js";
import { speakerSegments, type SpokenClaim } from "./claimSentence.js";
import type { NamedEntity, Segment } from "./segment.js";
import { fillTemplate } from "./template.js";

/** What a relation must hold so that its sentence can be told. `voices` are claims behind it, the best first. */
export interface SpokenRelation {
  readonly predicate: Predicate;
  readonly phrase: string | null;
  readonly status: RelationStatus;
  readonly subject: NamedEntity;
  readonly object: NamedEntity | null;
  readonly objectText: string | null;
  readonly independentSources: number;
  readonly voices: readonly Pick<SpokenClaim, "speechAct" | "speaker" | "speakerText" | "polarity" | "article">[];
}

/** Where "subject label object" does not read as a clause. */
const CLAUSES: Record<UiLanguage, Partial<Record<Predicate, string>>> = {
  en: {
    LOCATED_IN: "{subject} *is located in* {object}",
    BASED_ON: "{subject} *is based on* {object}",
    CALLS_FOR: "{subject} *calls on* {object}",
  },
  zh: {
    PARTNERS_WITH: "{subject}与{object}*合作*",
    COMPETES_WITH: "{subject}与{object}*竞争*",
    TRAINS_ON: "{subject}*用*{object}*训练*",
    SUPPLIES: "{subject}向{object}*供应*",
    LEAVES_POSITION: "{subject}*离任*{object}职务",
    CHARGES: "{subject}*刑事起诉*{object}",
    FINES: "{subject}对{object}*罚款*",
    PROMISES: "{subject}向{object}*承诺*",
  },
};

/** Subject, predicate and object as a clause: "DeepSeek trains on H800". Never shown alone: the voice goes before it. */
export function relationClause(
  relation: Omit<SpokenRelation, "voices" | "status" | "independentSources">,
  language: UiLanguage,
): Segment[] {
  const label =
    relation.predicate === "OTHER" && relation.phrase
      ? relation.phrase
      : predicateWordsIn(language)[relation.predicate];
  const template =
    CLAUSES[language][relation.predicate] ??
    (language === "zh" ? `{subject}*${label}*{object}` : `{subject} *${label}* {object}`);
  const object: Segment[] = relation.object
    ? [{ kind: "entity", entity: relation.object }]
    : [{ kind: "source", text: relation.objectText ?? "", lang: null }];
  return fillTemplate(template, { subject: [{ kind: "entity", entity: relation.subject }], object });
}

/** Verbs of saying before a clause; what is not here is "says". */
const THAT: Record<UiLanguage, Partial<Record<SpeechAct, string>>> = {
  en: {
    REPORTS: "reports",
    ACCUSES: "alleges",
    DENIES: "denies",
    ADMITS: "admits",
    ANNOUNCES: "announces",
    PREDICTS: "predicts",
    PROMISES: "promises",
    WARNS: "warns",
    QUESTIONS: "asks whether",
    DEMANDS: "demands",
    CALLS_FOR: "calls for this",
  },
  zh: {
    REPORTS: "报道",
    ACCUSES: "指称",
    DENIES: "否认",
    ADMITS: "承认",
    ANNOUNCES: "宣布",
    PREDICTS: "预测",
    PROMISES: "承诺",
    WARNS: "警告",
    QUESTIONS: "询问是否",
    DEMANDS: "要求",
    CALLS_FOR: "呼吁",
  },
};

const FRAMES: Record<
  UiLanguage,
  Record<
    "own" | "many" | "voice" | "voiceWhether" | "voiceColon" | "plan" | "denied" | "disputed" | "withdrawn" | "nobody",
    string
  >
> = {
  en: {
    own: "By its own account, {clause}",
    many: "{count} independent origins report that {clause}",
    voice: "{who} {says} that {clause}",
    voiceWhether: "{who} {says} {clause}",
    voiceColon: "{who} {says}: {clause}",
    plan: "Planned or demanded, {who} {says}: {clause}",
    denied: "{who} {says} that {clause}; this is denied",
    disputed: "{who} {says} that {clause}; others dispute it",
    withdrawn: "Withdrawn: {who} {says} that {clause}",
    nobody: "It is said that {clause}",
  },
  zh: {
    own: "据其自述，{clause}",
    many: "{count}个独立来源报道：{clause}",
    voice: "{who}{says}：{clause}",
    voiceWhether: "{who}{says}：{clause}",
    voiceColon: "{who}{says}：{clause}",
    plan: "计划或要求之中，{who}{says}：{clause}",
    denied: "{who}{says}：{clause}；此说遭否认",
    disputed: "{who}{says}：{clause}；另有人提出异议",
    withdrawn: "已撤回：{who}{says}：{clause}",
    nobody: "据称，{clause}",
  },
};

type Frame = keyof (typeof FRAMES)["en"];

function frameOf(relation: SpokenRelation, act: SpeechAct | undefined): Frame {
  if (relation.status === "SELF_CONFIRMED") return "own";
  if (relation.status === "CORROBORATED") return "many";
  if (act === undefined) return "nobody";
  const byStatus: Partial<Record<RelationStatus, Frame>> = {
    PLANNED: "plan",
    DENIED: "denied",
    DISPUTED: "disputed",
    RETRACTED: "withdrawn",
  };
  return (
    byStatus[relation.status] ?? (act === "QUESTIONS" ? "voiceWhether" : act === "CALLS_FOR" ? "voiceColon" : "voice")
  );
}

/** "OpenAI alleges that DeepSeek distills from GPT-4; this is denied." The line by which a relation is shown everywhere. */
export function relationSentence(relation: SpokenRelation, language: UiLanguage): Segment[] {
  const voice = voiceOf(relation);
  const says = voice && (THAT[language][voice.act] ?? (language === "zh" ? "表示" : "says"));
  return fillTemplate(FRAMES[language][frameOf(relation, voice?.act)], {
    who: voice?.who(language),
    ...(says && { says: [{ kind: "words", text: says }] }),
    count: [{ kind: "words", text: String(relation.independentSources) }],
    clause: relationClause(relation, language),
  });
}

/**
 * Who tells it. The projection of a saying ("OpenAI accuses DeepSeek") is told by the publisher that printed the saying, not by
 * the one who said it.
 */
function voiceOf(relation: SpokenRelation): { act: SpeechAct; who: (language: UiLanguage) => Segment[] } | undefined {
  const claim = relation.voices.find((one) => one.polarity === "POSITIVE") ?? relation.voices[0];
  if (!claim) return undefined;
  const isProjection = SPEECH_PREDICATES.has(relation.predicate) && claim.speaker?.id === relation.subject.id;
  const told = isProjection ? { ...claim, speechAct: "REPORTS" as const, speaker: null, speakerText: null } : claim;
  return { act: told.speechAct, who: (language) => speakerSegments(told, language) };
}

const SPEECH_PREDICATES: ReadonlySet<Predicate> = new Set<Predicate>([
  "ACCUSES",
  "DENIES",
  "CRITICIZES",
  "PRAISES",
  "ENDORSES",
  "OPPOSES",
  "CALLS_FOR",
  "DEMANDS",
  "THREATENS",
  "WARNS",
  "PROMISES",
  "SAYS_ABOUT",
]);
