import { ITEM_STATES, JOB_STATES } from "../domain/ingestJob.js";
import { registerEnumType } from "type-graphql";
import { ARTICLE_STATUSES } from "../domain/article.js";
import {
  EVIDENCE_ROLES,
  LINK_KINDS,
  MODALITIES,
  POLARITIES,
  QUOTE_TYPES,
  REVIEW_STATES,
  SPEAKER_TYPES,
} from "../domain/claim.js";
import { DECISION_KINDS } from "../domain/decision.js";
import { MENTION_KINDS, NAME_KINDS } from "../domain/entity.js";
import {
  ENTITY_TYPE_INFO,
  ENTITY_TYPES,
  PREDICATE_INFO,
  PREDICATES,
  SPEECH_ACT_INFO,
  SPEECH_ACTS,
} from "../domain/ontology.js";
import { RELATION_STATUSES } from "../domain/relation.js";
import { RESPONSE_KINDS } from "../domain/response.js";
import { TIME_PRECISIONS } from "../domain/time.js";
import { SEARCH_FIELDS } from "../store/highlight.js";

type EnumObject<Value extends string> = { readonly [Key in Value]: Key };

/** A GraphQL enum from a list of the domain; `described` gives each value its description. */
function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  described: Readonly<Record<Value, string>>,
): EnumObject<Value> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(described).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}

const describedBy = <Key extends string>(info: Readonly<Record<Key, { readonly description: string }>>) =>
  Object.fromEntries(
    Object.entries(info).map(([key, value]) => [key, (value as { description: string }).description]),
  ) as Record<Key, string>;

export const EntityTypeEnum = enumOf(
  "EntityType",
  "A hierarchy: filtering by ORGANIZATION also finds its kinds (COMPANY, REGULATOR, ...); PRODUCT finds MODEL, APP, ...",
  ENTITY_TYPES,
  describedBy(ENTITY_TYPE_INFO),
);
export const SpeechActEnum = enumOf(
  "SpeechAct",
  "The kinds of thing said. REPORTS is the publisher's own voice.",
  SPEECH_ACTS,
  describedBy(SPEECH_ACT_INFO),
);
export const PredicateEnum = enumOf(
  "Predicate",
  "Typed relations. Speech acts that have a target are projected as relations too (OpenAI ACCUSES DeepSeek).",
  PREDICATES,
  describedBy(PREDICATE_INFO),
);
export const PolarityEnum = enumOf("Polarity", "Whether the content is said to be so, or not to be so.", POLARITIES, {
  POSITIVE: "Said to be so.",
  NEGATIVE: "Said not to be so.",
});
export const ModalityEnum = enumOf(
  "Modality",
  "How certain the speaker puts the content (after FactBank).",
  MODALITIES,
  {
    CERTAIN: "Put as a fact.",
    PROBABLE: "Put as likely.",
    POSSIBLE: "Put as possible, or hedged: may, allegedly, 有可能.",
    INTENDED: "Planned or in the future.",
    REQUIRED: "Wanted or demanded.",
    CONDITIONAL: "Under a condition that may be met.",
    HYPOTHETICAL: "Under a condition that is not met.",
    UNCOMMITTED: "Left open: a question, whether, 是否.",
  },
);
export const QuoteTypeEnum = enumOf("QuoteType", "How the speaker's words are given.", QUOTE_TYPES, {
  DIRECT: "In quotation marks.",
  INDIRECT: "In the publisher's words.",
  MIXED: "Partly in quotation marks.",
  NONE: "Not a quotation: the publisher's own voice.",
});
export const SpeakerTypeEnum = enumOf("SpeakerType", "What kind of source speaks.", SPEAKER_TYPES, {
  NAMED_PERSON: "A person with a name.",
  NAMED_ORGANIZATION: "An organization, country or product with a name.",
  OFFICIAL_ROLE: "Somebody named by office only.",
  DOCUMENT: "A filing, report or statement.",
  ANONYMOUS: "A source that stays unnamed.",
  COLLECTIVE: "Analysts, critics, experts: many, unnamed.",
  PUBLISHER: "The article's own author.",
});
export const EvidenceRoleEnum = enumOf("EvidenceRole", "What a span shows.", EVIDENCE_ROLES, {
  SPEAKER: "Who says it.",
  CUE: "The words that attribute: said, 表示.",
  CONTENT: "What is said.",
  TARGET: "Whom it is aimed at.",
  SUBJECT: "The subject of a relation.",
  OBJECT: "The object of a relation.",
  PREDICATE: "The words that relate them.",
  TIME: "When it happened or holds.",
  QUANTITY: "How much.",
  HEDGE: "Words that soften: may, 有可能.",
  NEGATION: "Words that deny: not, 没有.",
  SENTENCE: "The sentence as a whole.",
});
export const RelationStatusEnum = enumOf(
  "RelationStatus",
  "Derived by rules from the claims, never by a model's opinion; every status carries its reason.",
  RELATION_STATUSES,
  {
    REPORTED: "A publisher asserts it in its own voice.",
    SINGLE_ORIGIN: "As REPORTED, but every article goes back to one origin.",
    CORROBORATED: "At least two independent origins assert it in their own voice or by named speakers.",
    SELF_CONFIRMED: "The subject says so itself.",
    ALLEGED: "Only attributed or hedged claims.",
    DENIED: "The subject or object denies it and nobody else confirms.",
    DISPUTED: "Support and opposition stand side by side.",
    PLANNED: "Only intended, wanted or in the future.",
    RETRACTED: "Every supporting article withdrawn or claim rejected.",
  },
);
export const LinkKindEnum = enumOf("LinkKind", "How a claim bears on a relation.", LINK_KINDS, {
  CONTENT: "The relation is what the speaker says.",
  SPEECH: "The relation is the saying itself: the publisher vouches for it.",
});
export const ReviewStateEnum = enumOf("ReviewState", "What a reviewer made of the claim.", REVIEW_STATES, {
  AUTO: "As it was read: nobody has reviewed it, or the review was taken back.",
  ACCEPTED: "Read correctly.",
  CORRECTED: "Read wrongly in part, and put right.",
  REJECTED: "Not said there: it supports nothing.",
});
export const DecisionKindEnum = enumOf("DecisionKind", "What was decided.", DECISION_KINDS, {
  MERGE: "Several entities are one.",
  SPLIT: "In some articles or mentions of an entity another, new one is meant.",
  NOT_SAME: "Entities that look alike are different.",
  LINK: "In some articles or mentions of an entity another known one is meant.",
  RETRACT: "An article is withdrawn.",
  RESTORE: "An article lives again.",
  CORRECT: "A claim was reviewed.",
});
export const ResponseKindEnum = enumOf("ResponseKind", "What a later claim makes of an earlier one.", RESPONSE_KINDS, {
  DENIES: "The accused, or a party to what is said, says that it is not so.",
  ADMITS: "The accused, or a party to what is said, says that it is so.",
  CONFIRMS: "Another says that it is so.",
  REBUTS: "Another says that it is not so.",
  RETRACTS: "Its own speaker says the opposite.",
  REPEATS: "It is said again elsewhere, by its speaker or by another accuser.",
  CLARIFIES: "It is said less firmly, or under conditions.",
  DECLINES: "The accused declines to comment.",
  COUNTER_ACCUSES: "The accused accuses the accuser.",
});
export const ArticleStatusEnum = enumOf("ArticleStatus", "Whether the article still stands.", ARTICLE_STATUSES, {
  LIVE: "It stands.",
  CORRECTED: "Its publisher has corrected it.",
  WITHDRAWN: "It was withdrawn; its claims are retired.",
});
export const MentionKindEnum = enumOf("MentionKind", "How a mention stands for its entity.", MENTION_KINDS, {
  NAME: "By name.",
  NOMINAL: "By a noun: the company, 该公司.",
  PRONOUN: "By a pronoun.",
  TITLE: "By a title.",
  METONYM: "By a place or building: Beijing, 白宫.",
  GROUP_OF: "As a group that belongs to it: former OpenAI staff.",
});
export const NameKindEnum = enumOf("NameKind", "What kind of name.", NAME_KINDS, {
  CANONICAL: "The name it is listed by.",
  LEGAL: "Its registered name.",
  SHORT: "A shorter form.",
  ALIAS: "Another name.",
  TRANSLITERATION: "Its sound in another script.",
  FORMER: "What it was called before.",
  ACRONYM: "Its initials.",
});
export const TimePrecisionEnum = enumOf(
  "TimePrecision",
  "How exactly a time is known; a year alone stays a year.",
  TIME_PRECISIONS,
  {
    SECOND: "To the second.",
    DAY: "To the day.",
    WEEK: "To the week.",
    MONTH: "To the month.",
    QUARTER: "To the quarter.",
    YEAR: "To the year.",
    UNKNOWN: "Words that name no stretch of time.",
  },
);
export const OrderDirectionEnum = enumOf(
  "OrderDirection",
  "Ascending or descending; missing values come last in both.",
  ["ASC", "DESC"],
  { ASC: "Smallest or earliest first.", DESC: "Largest or latest first." },
);
export const EntityOrderFieldEnum = enumOf(
  "EntityOrderField",
  "What entities are ordered by.",
  ["NAME", "CLAIM_COUNT", "ARTICLE_COUNT"],
  {
    NAME: "Canonical name, by code points.",
    CLAIM_COUNT: "Live claims by, about or aimed at it.",
    ARTICLE_COUNT: "Live articles that mention it.",
  },
);
export const ClaimOrderFieldEnum = enumOf(
  "ClaimOrderField",
  "What claims are ordered by.",
  ["SAID_AT", "PUBLISHED_AT", "CONFIDENCE"],
  {
    SAID_AT: "When it was said.",
    PUBLISHED_AT: "When its article was published.",
    CONFIDENCE: "Confidence of the extraction.",
  },
);
export const RelationOrderFieldEnum = enumOf(
  "RelationOrderField",
  "What relations are ordered by.",
  ["SUPPORT", "INDEPENDENT_SOURCES", "EVENT_TIME", "LAST_REPORTED"],
  {
    SUPPORT: "Live claims that support it.",
    INDEPENDENT_SOURCES: "Independent origins among them.",
    EVENT_TIME: "When it happened or holds.",
    LAST_REPORTED: "When the newest article behind it was published.",
  },
);
export const DirectionEnum = enumOf("Direction", "Which end of a relation the entity is.", ["OUT", "IN", "BOTH"], {
  OUT: "The entity is the subject.",
  IN: "The entity is the object.",
  BOTH: "Either.",
});
export const ClaimRoleEnum = enumOf(
  "ClaimRole",
  "What the entity is to a claim.",
  ["SPEAKER", "TARGET", "ABOUT", "ANY"],
  { SPEAKER: "It says it.", TARGET: "It is aimed at.", ABOUT: "The content is about it.", ANY: "Any of these." },
);
export const ClaimEventKindEnum = enumOf(
  "ClaimEventKind",
  "What happened to a claim.",
  ["ADDED", "UPDATED", "RETRACTED"],
  {
    ADDED: "It came into the live graph, also when its article came back.",
    UPDATED: "It is live and was changed.",
    RETRACTED: "It left the live graph.",
  },
);
export const JobStateEnum = enumOf("JobState", "Where an ingest job stands.", JOB_STATES, {
  QUEUED: "No document of it was begun yet.",
  RUNNING: "It is being taken in.",
  SUCCEEDED: "Every document is stored.",
  FAILED: "It is over, and some document failed; all others are stored.",
  CANCELLED: "It was cancelled before its end.",
});
export const ItemStateEnum = enumOf("ItemState", "Where one document of an ingest job stands.", ITEM_STATES, {
  QUEUED: "It waits.",
  RUNNING: "It is being read.",
  DONE: "It is stored.",
  DUPLICATE: "Its text was stored already.",
  FAILED: "It could not be taken in; `code` and `message` say why.",
  CANCELLED: "The job was cancelled before its turn.",
});
export const ThreadRoleEnum = enumOf("ThreadRole", "What the entity is to an accusation.", ["SPEAKER", "TARGET"], {
  SPEAKER: "The accuser.",
  TARGET: "The accused.",
});
export const SearchTypeEnum = enumOf("SearchType", "What to search.", ["ENTITY", "CLAIM", "ARTICLE"], {
  ENTITY: "Entities, by their names.",
  CLAIM: "Claims, by content and sentence.",
  ARTICLE: "Articles, by title and text.",
});
export const SearchFieldEnum = enumOf("SearchField", "A text that a record is found by.", SEARCH_FIELDS, {
  NAME: "A name of an entity.",
  CONTENT: "What a claim says.",
  SENTENCE: "The sentence of a claim.",
  TITLE: "The title of an article.",
  TEXT: "The text of an article.",
});
export const TimeBucketEnum = enumOf(
  "TimeBucket",
  "Width of a time bucket, in UTC; weeks begin on Monday.",
  ["DAY", "WEEK", "MONTH", "YEAR"],
  { DAY: "One day.", WEEK: "Seven days from Monday.", MONTH: "A calendar month.", YEAR: "A calendar year." },
);
export const StatsFieldEnum = enumOf(
  "StatsField",
  "What claims are counted by.",
  ["SPEECH_ACT", "PREDICATE", "SPEAKER", "TARGET", "PUBLISHER", "LANG", "ENTITY_TYPE", "MODALITY", "POLARITY"],
  {
    SPEECH_ACT: "The kind of saying.",
    PREDICATE: "Predicates of the relations asserted.",
    SPEAKER: "Who says it.",
    TARGET: "Whom it is aimed at.",
    PUBLISHER: "Who printed it.",
    LANG: "Language of the article.",
    ENTITY_TYPE: "Types of the entities it is about.",
    MODALITY: "How certain it is put.",
    POLARITY: "Whether said to be so or not.",
  },
);
