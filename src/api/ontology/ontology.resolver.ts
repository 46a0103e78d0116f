import { Arg, Field, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  predicateInfo,
  PREDICATES,
  speechActInfo,
  SPEECH_ACTS,
  type EntityType,
  type Label,
  type Predicate,
  type SpeechAct,
} from "../../domain/ontology.js";
import { EntityTypeEnum, PredicateEnum, SpeechActEnum } from "../enums.js";

@ObjectType("PredicateInfo", { description: "Definition of a predicate." })
export class PredicateInfoObject {
  @Field(() => PredicateEnum, { description: "The predicate." })
  predicate!: Predicate;

  @Field(() => String, { description: "What it means." })
  description!: string;

  @Field(() => [EntityTypeEnum], { description: "Types that its subject may have; a type admits its kinds." })
  domain!: readonly EntityType[];

  @Field(() => [EntityTypeEnum], { description: "Types that its object may have; a type admits its kinds." })
  range!: readonly EntityType[];

  @Field(() => Boolean, { description: "Subject and object may change places." })
  symmetric!: boolean;

  @Field(() => String, { nullable: true, description: "CAMEO code of the nearest event." })
  cameo!: string | null;
}

@ObjectType("SpeechActInfo", { description: "Definition of a speech act." })
export class SpeechActInfoObject {
  @Field(() => SpeechActEnum, { description: "The speech act." })
  speechAct!: SpeechAct;

  @Field(() => String, { description: "What it means." })
  description!: string;

  @Field(() => String, { nullable: true, description: "CAMEO code of the nearest event." })
  cameo!: string | null;
}

@ObjectType({ description: "The kinds of sayings and relations that the graph knows.", simpleResolvers: true })
export class Ontology {
  @Field(() => [PredicateInfoObject], { description: "All predicates." })
  predicates!: PredicateInfoObject[];

  @Field(() => [SpeechActInfoObject], { description: "All speech acts." })
  speechActs!: SpeechActInfoObject[];
}

const labelIn = (label: Label, lang: string | undefined): string =>
  lang?.toLowerCase().startsWith("zh") ? label.zh : label.en;

@Resolver()
export class OntologyResolver {
  @Query(() => Ontology, {
    description: "Definitions of all predicates and speech acts, with labels in English and Chinese.",
  })
  ontology(): Ontology {
    return {
      predicates: PREDICATES.map((predicate) => ({ predicate, ...predicateInfo(predicate) })),
      speechActs: SPEECH_ACTS.map((speechAct) => ({ speechAct, ...speechActInfo(speechAct) })),
    };
  }
}

@Resolver(() => PredicateInfoObject)
export class PredicateLabelResolver {
  @FieldResolver(() => String, { description: "Its name for people to read." })
  label(
    @Root() { predicate }: PredicateInfoObject,
    @Arg("lang", () => String, { nullable: true, description: "en or zh; en when not given." }) lang?: string,
  ): string {
    return labelIn(predicateInfo(predicate).label, lang);
  }
}

@Resolver(() => SpeechActInfoObject)
export class SpeechActLabelResolver {
  @FieldResolver(() => String, { description: "Its name for people to read." })
  label(
    @Root() { speechAct }: SpeechActInfoObject,
    @Arg("lang", () => String, { nullable: true, description: "en or zh; en when not given." }) lang?: string,
  ): string {
    return labelIn(speechActInfo(speechAct).label, lang);
  }
}
