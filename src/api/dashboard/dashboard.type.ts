import { Field, Float, ID, ObjectType } from "type-graphql";
import type { Modality, Polarity } from "../../domain/claim.js";
import type { Predicate, SpeechAct } from "../../domain/ontology.js";
import { ModalityEnum, PolarityEnum, PredicateEnum, SpeechActEnum } from "../enums.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType({ description: "A claim as one flat row, for tables of dashboards.", simpleResolvers: true })
export class ClaimRow {
  @Field(() => DateTimeScalar, { nullable: true, description: "When its article was published." })
  time!: number | null;

  @Field(() => ID, { description: "Id of the claim." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Name of the speaker, or the article's words for it." })
  speaker!: string | null;

  @Field(() => SpeechActEnum, { description: "What kind of saying." })
  speechAct!: SpeechAct;

  @Field(() => String, { nullable: true, description: "Name of the target." })
  target!: string | null;

  @Field(() => String, { description: "What is said." })
  content!: string;

  @Field(() => PredicateEnum, { nullable: true, description: "Of the first relation that it asserts." })
  predicate!: Predicate | null;

  @Field(() => String, { nullable: true, description: "Name of that relation's subject." })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: "Name of that relation's object, or its words." })
  object!: string | null;

  @Field(() => ModalityEnum, { description: "How certain the speaker puts it." })
  modality!: Modality;

  @Field(() => PolarityEnum, { description: "Whether the content is said to be so, or not to be so." })
  polarity!: Polarity;

  @Field(() => String, { nullable: true, description: "Name of the publisher." })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: "Address of the article." })
  url!: string | null;

  @Field(() => String, { description: "The sentence that says it." })
  sentence!: string;

  @Field(() => Float, { description: "Confidence of the extraction, 0 to 1." })
  confidence!: number;
}

@ObjectType({ description: "An entity as a row of a node graph, such as Grafana's.", simpleResolvers: true })
export class GraphNodeRow {
  @Field(() => ID, { description: "Id of the entity." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { description: "Its type, in words." })
  subtitle!: string;

  @Field(() => String, { description: "Number of claims." })
  mainstat!: string;

  @Field(() => String, { description: "A colour for its kind, as #rrggbb." })
  color!: string;
}

@ObjectType({ description: "A relation as a row of a node graph, such as Grafana's.", simpleResolvers: true })
export class GraphEdgeRow {
  @Field(() => ID, { description: "Id of the relation." })
  id!: string;

  @Field(() => ID, { description: "Id of its subject." })
  source!: string;

  @Field(() => ID, { description: "Id of its object." })
  target!: string;

  @Field(() => String, { description: "Its predicate, in words." })
  mainstat!: string;

  @Field(() => String, { description: "Its status and the number of independent sources." })
  secondarystat!: string;
}
