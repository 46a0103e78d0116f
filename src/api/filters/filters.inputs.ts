import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { Modality, Polarity, SpeakerType } from "../../domain/claim.js";
import type { EntityType, Predicate, SpeechAct } from "../../domain/ontology.js";
import type { RelationStatus } from "../../domain/relation.js";
import {
  EntityTypeEnum,
  ModalityEnum,
  PolarityEnum,
  PredicateEnum,
  RelationStatusEnum,
  SpeakerTypeEnum,
  SpeechActEnum,
} from "../enums.js";
import { DateTimeScalar } from "../scalars.js";

@InputType({ description: "By id." })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: "Exactly this id." })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: "Any of these ids." })
  in?: string[];
}

@InputType({ description: "By text, letter case ignored." })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "The whole text." })
  eq?: string;

  @Field(() => [String], { nullable: true, description: "Any of these whole texts." })
  in?: string[];

  @Field(() => String, { nullable: true, description: "The text contains this." })
  contains?: string;

  @Field(() => String, { nullable: true, description: "The text begins with this." })
  startsWith?: string;
}

@InputType({ description: "By a whole number." })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "Exactly." })
  eq?: number;

  @Field(() => Int, { nullable: true, description: "At least." })
  gte?: number;

  @Field(() => Int, { nullable: true, description: "At most." })
  lte?: number;
}

@InputType({ description: "By a number." })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: "At least." })
  gte?: number;

  @Field(() => Float, { nullable: true, description: "At most." })
  lte?: number;
}

@InputType({ description: "By a moment." })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: "At or after." })
  gte?: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "Before." })
  lt?: number;
}

@InputType({ description: "By type; a type finds its kinds as well." })
export class EntityTypeFilter {
  @Field(() => EntityTypeEnum, { nullable: true, description: "This type or one of its kinds." })
  eq?: EntityType;

  @Field(() => [EntityTypeEnum], { nullable: true, description: "Any of these types or their kinds." })
  in?: EntityType[];
}

@InputType({ description: "By speech act." })
export class SpeechActFilter {
  @Field(() => SpeechActEnum, { nullable: true, description: "This speech act." })
  eq?: SpeechAct;

  @Field(() => [SpeechActEnum], { nullable: true, description: "Any of these." })
  in?: SpeechAct[];
}

@InputType({ description: "By predicate." })
export class PredicateFilter {
  @Field(() => PredicateEnum, { nullable: true, description: "This predicate." })
  eq?: Predicate;

  @Field(() => [PredicateEnum], { nullable: true, description: "Any of these." })
  in?: Predicate[];
}

@InputType({ description: "By polarity." })
export class PolarityFilter {
  @Field(() => PolarityEnum, { nullable: true, description: "This polarity." })
  eq?: Polarity;
}

@InputType({ description: "By modality." })
export class ModalityFilter {
  @Field(() => ModalityEnum, { nullable: true, description: "This modality." })
  eq?: Modality;

  @Field(() => [ModalityEnum], { nullable: true, description: "Any of these." })
  in?: Modality[];
}

@InputType({ description: "By derived status." })
export class RelationStatusFilter {
  @Field(() => RelationStatusEnum, { nullable: true, description: "This status." })
  eq?: RelationStatus;

  @Field(() => [RelationStatusEnum], { nullable: true, description: "Any of these." })
  in?: RelationStatus[];
}

@InputType({ description: "By kind of speaker." })
export class SpeakerTypeFilter {
  @Field(() => SpeakerTypeEnum, { nullable: true, description: "This kind." })
  eq?: SpeakerType;

  @Field(() => [SpeakerTypeEnum], { nullable: true, description: "Any of these." })
  in?: SpeakerType[];
}

@InputType("EntityFilter", { description: "Conditions on an entity; all that are given must hold." })
export class EntityFilterInput {
  @Field(() => IDFilter, { nullable: true, description: "Its id." })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "Any of its names, in any language." })
  name?: StringFilter;

  @Field(() => EntityTypeFilter, { nullable: true, description: "Its type." })
  type?: EntityTypeFilter;

  @Field(() => IntFilter, { nullable: true, description: "Number of live claims by, about or aimed at it." })
  claimCount?: IntFilter;

  @Field(() => [EntityFilterInput], { nullable: true, description: "All of these hold." })
  and?: EntityFilterInput[];

  @Field(() => [EntityFilterInput], { nullable: true, description: "One of these holds." })
  or?: EntityFilterInput[];

  @Field(() => EntityFilterInput, { nullable: true, description: "This does not hold." })
  not?: EntityFilterInput;
}

@InputType("ClaimFilter", { description: "Conditions on a claim; all that are given must hold." })
export class ClaimFilterInput {
  @Field(() => IDFilter, { nullable: true, description: "Its id." })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its content." })
  text?: StringFilter;

  @Field(() => SpeechActFilter, { nullable: true, description: "Its speech act." })
  speechAct?: SpeechActFilter;

  @Field(() => EntityFilterInput, { nullable: true, description: "Who says it." })
  speaker?: EntityFilterInput;

  @Field(() => EntityFilterInput, { nullable: true, description: "Whom it is aimed at." })
  target?: EntityFilterInput;

  @Field(() => EntityFilterInput, { nullable: true, description: "An entity that its content is about." })
  about?: EntityFilterInput;

  @Field(() => PredicateFilter, { nullable: true, description: "Of a relation that it asserts." })
  predicate?: PredicateFilter;

  @Field(() => PolarityFilter, { nullable: true, description: "Its polarity." })
  polarity?: PolarityFilter;

  @Field(() => ModalityFilter, { nullable: true, description: "Its modality." })
  modality?: ModalityFilter;

  @Field(() => SpeakerTypeFilter, { nullable: true, description: "What kind of source speaks." })
  speakerType?: SpeakerTypeFilter;

  @Field(() => EntityFilterInput, { nullable: true, description: "Who printed it." })
  publisher?: EntityFilterInput;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it repeats, word for word and of the same speaker and target, a claim of the article that its own is a copy of. `false` leaves each such claim once.",
  })
  isRepeat?: boolean;

  @Field(() => StringFilter, {
    nullable: true,
    description: "Language of its article: zh-Hans, zh-Hant or en; zh stands for both scripts.",
  })
  lang?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it was said." })
  saidAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When its article was published." })
  publishedAt?: DateTimeFilter;

  @Field(() => FloatFilter, { nullable: true, description: "Confidence of the extraction, 0 to 1." })
  confidence?: FloatFilter;

  @Field(() => [ClaimFilterInput], { nullable: true, description: "All of these hold." })
  and?: ClaimFilterInput[];

  @Field(() => [ClaimFilterInput], { nullable: true, description: "One of these holds." })
  or?: ClaimFilterInput[];

  @Field(() => ClaimFilterInput, { nullable: true, description: "This does not hold." })
  not?: ClaimFilterInput;
}

@InputType("RelationFilter", { description: "Conditions on a relation; all that are given must hold." })
export class RelationFilterInput {
  @Field(() => IDFilter, { nullable: true, description: "Its id." })
  id?: IDFilter;

  @Field(() => PredicateFilter, { nullable: true, description: "Its predicate." })
  predicate?: PredicateFilter;

  @Field(() => EntityFilterInput, { nullable: true, description: "Its subject." })
  subject?: EntityFilterInput;

  @Field(() => EntityFilterInput, { nullable: true, description: "Its object." })
  object?: EntityFilterInput;

  @Field(() => RelationStatusFilter, { nullable: true, description: "Its derived status." })
  status?: RelationStatusFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it happened or holds." })
  eventTime?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When an article behind it was published." })
  publishedAt?: DateTimeFilter;

  @Field(() => IntFilter, { nullable: true, description: "Number of independent origins that support it." })
  independentSources?: IntFilter;

  @Field(() => [RelationFilterInput], { nullable: true, description: "All of these hold." })
  and?: RelationFilterInput[];

  @Field(() => [RelationFilterInput], { nullable: true, description: "One of these holds." })
  or?: RelationFilterInput[];

  @Field(() => RelationFilterInput, { nullable: true, description: "This does not hold." })
  not?: RelationFilterInput;
}

@InputType("ArticleFilter", { description: "Conditions on an article; all that are given must hold." })
export class ArticleFilterInput {
  @Field(() => IDFilter, { nullable: true, description: "Its id." })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its title." })
  title?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its text." })
  text?: StringFilter;

  @Field(() => EntityFilterInput, { nullable: true, description: "Who printed it." })
  publisher?: EntityFilterInput;

  @Field(() => StringFilter, {
    nullable: true,
    description: "Its language: zh-Hans, zh-Hant or en; zh stands for both scripts.",
  })
  lang?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it was published." })
  publishedAt?: DateTimeFilter;

  @Field(() => [ArticleFilterInput], { nullable: true, description: "All of these hold." })
  and?: ArticleFilterInput[];

  @Field(() => [ArticleFilterInput], { nullable: true, description: "One of these holds." })
  or?: ArticleFilterInput[];

  @Field(() => ArticleFilterInput, { nullable: true, description: "This does not hold." })
  not?: ArticleFilterInput;
}
