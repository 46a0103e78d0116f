import { Field, ID, InputType } from "type-graphql";
import type { Modality, Polarity, ReviewState } from "../../domain/claim.js";
import type { SpeechAct } from "../../domain/ontology.js";
import { ModalityEnum, PolarityEnum, ReviewStateEnum, SpeechActEnum } from "../enums.js";

@InputType({
  description:
    "What is right where a claim was read wrongly; what is not given stays. The words and their places are the article's and cannot be changed.",
})
export class ClaimCorrectionInput {
  @Field(() => SpeechActEnum, { nullable: true, description: "What kind of saying it is." })
  speechAct?: SpeechAct | null;

  @Field(() => PolarityEnum, { nullable: true, description: "Whether the content is said to be so, or not to be so." })
  polarity?: Polarity | null;

  @Field(() => ModalityEnum, { nullable: true, description: "How certain the speaker puts it." })
  modality?: Modality | null;

  @Field(() => ID, {
    nullable: true,
    description: "Who says it: an entity of the same article; null for nobody with a name.",
  })
  speaker?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Whom it is aimed at: an entity of the same article; null for nobody.",
  })
  target?: string | null;
}

@InputType({ description: "What a reviewer makes of a claim." })
export class ReviewClaimInput {
  @Field(() => ID, { description: "The claim." })
  id!: string;

  @Field(() => ReviewStateEnum, {
    description: "ACCEPTED, REJECTED, CORRECTED (then with `correction`), or AUTO to take reviews back.",
  })
  state!: ReviewState;

  @Field(() => String, { nullable: true, description: "Why, at most 500 characters." })
  reason?: string | null;

  @Field(() => ClaimCorrectionInput, { nullable: true, description: "What is right, with the state CORRECTED." })
  correction?: ClaimCorrectionInput | null;
}
