import type { Modality, Polarity, SpeakerType, SpeechAct } from "../../documents/documents.generated.js";
import type { UiLanguage } from "../words/domainWords.js";
import type { NamedEntity, Segment } from "./segment.js";
import { fillTemplate } from "./template.js";

/** What a claim must hold so that its sentence can be told. */
export interface SpokenClaim {
  readonly speechAct: SpeechAct;
  readonly speaker: NamedEntity | null;
  readonly speakerText: string | null;
  readonly speakerType?: SpeakerType;
  readonly target?: NamedEntity | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly article: { readonly lang: string; readonly publisher: NamedEntity | null };
}

/** Per speech act: with a target, and without one. The content follows after a colon. */
type ActTemplates = Readonly<Record<SpeechAct, readonly [aimed: string, free: string]>>;

const EN: ActTemplates = {
  REPORTS: ["{speaker} *reports* of {target}", "{speaker} *reports*"],
  STATES: ["{speaker} *says* of {target}", "{speaker} *says*"],
  ACCUSES: ["{speaker} *accuses* {target}", "{speaker} *alleges*"],
  DENIES: ["{speaker} *denies*, towards {target}", "{speaker} *denies*"],
  ADMITS: ["{speaker} *admits* to {target}", "{speaker} *admits*"],
  CRITICIZES: ["{speaker} *criticizes* {target}", "{speaker} *criticizes*"],
  PRAISES: ["{speaker} *praises* {target}", "{speaker} *praises*"],
  ENDORSES: ["{speaker} *endorses* {target}", "{speaker} *endorses*"],
  OPPOSES: ["{speaker} *opposes* {target}", "{speaker} *opposes*"],
  CALLS_FOR: ["{speaker} *calls on* {target}", "{speaker} *calls for*"],
  DEMANDS: ["{speaker} *demands* of {target}", "{speaker} *demands*"],
  THREATENS: ["{speaker} *threatens* {target}", "{speaker} *threatens*"],
  WARNS: ["{speaker} *warns* {target}", "{speaker} *warns*"],
  PROMISES: ["{speaker} *promises* {target}", "{speaker} *promises*"],
  PREDICTS: ["{speaker} *predicts* of {target}", "{speaker} *predicts*"],
  ANNOUNCES: ["{speaker} *announces*, about {target}", "{speaker} *announces*"],
  QUESTIONS: ["{speaker} *questions* {target}", "{speaker} *questions*"],
  DECLINES_COMMENT: ["{speaker} *declines to comment* on {target}", "{speaker} *declines to comment*"],
};

const ZH: ActTemplates = {
  REPORTS: ["{speaker}*报道*{target}", "{speaker}*报道*"],
  STATES: ["{speaker}就{target}*表示*", "{speaker}*表示*"],
  ACCUSES: ["{speaker}*指控*{target}", "{speaker}*指称*"],
  DENIES: ["{speaker}向{target}*否认*", "{speaker}*否认*"],
  ADMITS: ["{speaker}向{target}*承认*", "{speaker}*承认*"],
  CRITICIZES: ["{speaker}*批评*{target}", "{speaker}*批评*"],
  PRAISES: ["{speaker}*称赞*{target}", "{speaker}*称赞*"],
  ENDORSES: ["{speaker}*支持*{target}", "{speaker}*支持*"],
  OPPOSES: ["{speaker}*反对*{target}", "{speaker}*反对*"],
  CALLS_FOR: ["{speaker}*呼吁*{target}", "{speaker}*呼吁*"],
  DEMANDS: ["{speaker}*要求*{target}", "{speaker}*要求*"],
  THREATENS: ["{speaker}*威胁*{target}", "{speaker}*威胁*"],
  WARNS: ["{speaker}*警告*{target}", "{speaker}*警告*"],
  PROMISES: ["{speaker}向{target}*承诺*", "{speaker}*承诺*"],
  PREDICTS: ["{speaker}就{target}*预测*", "{speaker}*预测*"],
  ANNOUNCES: ["{speaker}就{target}*宣布*", "{speaker}*宣布*"],
  QUESTIONS: ["{speaker}*质疑*{target}", "{speaker}*质疑*"],
  DECLINES_COMMENT: ["{speaker}就{target}*拒绝置评*", "{speaker}*拒绝置评*"],
};

/** Who says it, as segments: the entity, else the article's words for the source, else the publisher. */
export function speakerSegments(
  claim: Pick<SpokenClaim, "speechAct" | "speaker" | "speakerText" | "speakerType" | "article">,
  language: UiLanguage,
): Segment[] {
  if (claim.speaker) return [{ kind: "entity", entity: claim.speaker }];
  if (claim.speakerText) return [{ kind: "source", text: claim.speakerText, lang: claim.article.lang }];
  const { publisher } = claim.article;
  const isItsOwn = claim.speechAct === "REPORTS" || claim.speakerType === "PUBLISHER";
  if (isItsOwn && publisher) return [{ kind: "entity", entity: publisher }];
  const unnamed = isItsOwn ? { en: "An article", zh: "有文章" } : { en: "An unnamed source", zh: "未具名消息源" };
  return [{ kind: "source", text: unnamed[language], lang: null }];
}

/** The line that stands before a claim's content: "OpenAI accuses DeepSeek" or "DeepSeek否认". It always names who says so. */
export function claimSentence(claim: SpokenClaim, language: UiLanguage): Segment[] {
  const [aimed, free] = (language === "zh" ? ZH : EN)[claim.speechAct];
  const template = claim.target ? aimed : free;
  const isPlural = language === "en" && claim.speakerType === "COLLECTIVE" && claim.speaker === null;
  return fillTemplate(isPlural ? pluralVerb(template) : template, {
    speaker: speakerSegments(claim, language),
    ...(claim.target && { target: [{ kind: "entity", entity: claim.target }] }),
  });
}

/** "several analysts say": the verb of a template in the plural. */
const pluralVerb = (template: string): string =>
  template.replace(/\*(\w+?)(ies|s)\b/u, (_, stem: string, ending: string) => `*${stem}${ending === "ies" ? "y" : ""}`);
