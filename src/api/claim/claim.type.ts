import { Field, Float, Int, ObjectType } from "type-graphql";
import type {
  Evidence,
  EvidenceRole,
  LinkKind,
  Modality,
  Polarity,
  QuoteType,
  ReviewState,
  SpeakerType,
} from "../../domain/claim.js";
import type { SpeechAct } from "../../domain/ontology.js";
import {
  EvidenceRoleEnum,
  LinkKindEnum,
  ModalityEnum,
  PolarityEnum,
  QuoteTypeEnum,
  ReviewStateEnum,
  SpeakerTypeEnum,
  SpeechActEnum,
} from "../enums.js";
import { connectionOf } from "../relay/connection.js";
import { NodeInterface } from "../relay/node.type.js";
import { TimeRefObject } from "../relay/timeRef.type.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType("Evidence", {
  description: "A span that shows a part of a claim: article.text.slice(start, end) === exact, always.",
  simpleResolvers: true,
})
export class EvidenceObject implements Evidence {
  @Field(() => EvidenceRoleEnum, { description: "What it shows." })
  role!: EvidenceRole;

  @Field(() => String, { description: "The words." })
  exact!: string;

  @Field(() => Int, { description: "Where they begin, in UTF-16 code units of the article's text." })
  start!: number;

  @Field(() => Int, { description: "Where they end, exclusive." })
  end!: number;

  @Field(() => String, { description: "The sentence around them." })
  sentence!: string;

  @Field(() => Int, { description: "Where that sentence begins." })
  sentenceStart!: number;
}

@ObjectType("SpeakerLink", { description: "One link of the chain of sources." })
export class SpeakerLinkObject {
  @Field(() => String, { description: "The article's words for the source." })
  text!: string;

  @Field(() => SpeakerTypeEnum, { description: "What kind of source." })
  type!: SpeakerType;
}

@ObjectType("ClaimRelation", { description: "A relation that a claim bears on, and how." })
export class ClaimRelationObject {
  @Field(() => LinkKindEnum, { description: "Whether the relation is what is said, or the saying itself." })
  kind!: LinkKind;

  @Field(() => PolarityEnum, { description: "NEGATIVE: the claim says that it does not hold." })
  polarity!: Polarity;

  @Field(() => ModalityEnum, { description: "How certain the claim puts it." })
  modality!: Modality;
}

@ObjectType("Claim", {
  implements: NodeInterface,
  description:
    "An assertion by somebody, in one article: speaker, cue, content, target, each with its exact place in the text.",
})
export class ClaimObject extends NodeInterface {
  @Field(() => SpeechActEnum, { description: "What kind of saying." })
  speechAct!: SpeechAct;

  @Field(() => String, { nullable: true, description: "The article's words for the speaker." })
  speakerText!: string | null;

  @Field(() => SpeakerTypeEnum, { description: "What kind of source speaks." })
  speakerType!: SpeakerType;

  @Field(() => String, { description: "What is said, in the article's own words." })
  content!: string;

  @Field(() => QuoteTypeEnum, { description: "How the words are given." })
  quoteType!: QuoteType;

  @Field(() => PolarityEnum, { description: "Whether the content is said to be so, or not to be so." })
  polarity!: Polarity;

  @Field(() => ModalityEnum, { description: "How certain the speaker puts it." })
  modality!: Modality;

  @Field(() => [String], { description: "The softening words." })
  hedges!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was said, where the article tells." })
  saidAt!: number | null;

  @Field(() => TimeRefObject, { nullable: true, description: "When what is said happened or holds." })
  eventTime!: TimeRefObject | null;

  @Field(() => [EvidenceObject], { description: "The spans that show its parts." })
  evidence!: EvidenceObject[];

  @Field(() => Float, {
    description:
      "Confidence of the extraction (not of the content), 0 to 1. For what somebody says it is calibrated: the share of such claims that was right on annotated texts.",
  })
  confidence!: number;

  @Field(() => String, { description: "The rule or model that made it." })
  extractor!: string;

  @Field(() => ReviewStateEnum, { description: "What a reviewer made of it." })
  reviewState!: ReviewState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "System time when it left the live graph, with its article: withdrawn, or replaced by a newer text. Null while it counts.",
  })
  retiredAt!: number | null;
}

export const ClaimConnection = connectionOf<ClaimObject>("Claim", () => ClaimObject);
