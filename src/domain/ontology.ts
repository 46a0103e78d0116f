/**
 * The ontology: entity types, speech acts and predicates, with their definitions, cues and labels. Everything else that names
 * one of them (GraphQL enums, docs/ontology.md, the extractor's frames, labels on screen) is made from this file or checked against it.
 *
 * CAMEO codes: Schrodt, "CAMEO Conflict and Mediation Event Observations Codebook" 1.1b3 (2012); null where the codebook has no equivalent.
 */

/** Label in the two languages of the product. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** Cue words. English: lemmas (verbs are inflected by the reader) or fixed phrases. Chinese: strings in simplified script. */
export interface Cues {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export interface EntityTypeInfo {
  /** The broader type, null at the top: a filter by the broader type finds its kinds as well. */
  readonly parent: string | null;
  /** Homonyms of different families are different entities; types within a family may be refined without changing identity. */
  readonly family: EntityFamily;
  readonly label: Label;
  readonly description: string;
}

/** Coarse kind that is part of an entity's identity. */
export type EntityFamily = "PERSON" | "ORGANIZATION" | "PLACE" | "PRODUCT" | "CONCEPT";

const type = (
  parent: string | null,
  family: EntityFamily,
  en: string,
  zh: string,
  description: string,
): EntityTypeInfo => ({
  parent,
  family,
  label: { en, zh },
  description,
});

export const ENTITY_TYPE_INFO = {
  PERSON: type(null, "PERSON", "person", "人物", "A human being."),
  ORGANIZATION: type(
    null,
    "ORGANIZATION",
    "organization",
    "组织",
    "A body of people that acts as one; its kinds follow.",
  ),
  COMPANY: type("ORGANIZATION", "ORGANIZATION", "company", "公司", "A business."),
  GOVERNMENT_BODY: type(
    "ORGANIZATION",
    "ORGANIZATION",
    "government body",
    "政府机构",
    "A ministry, department, parliament, office or army.",
  ),
  REGULATOR: type(
    "ORGANIZATION",
    "ORGANIZATION",
    "regulator",
    "监管机构",
    "An authority that supervises a field and can sanction.",
  ),
  COURT: type("ORGANIZATION", "ORGANIZATION", "court", "法院", "A court or tribunal."),
  PARTY: type("ORGANIZATION", "ORGANIZATION", "political party", "政党", "A political party."),
  MEDIA: type("ORGANIZATION", "ORGANIZATION", "media outlet", "媒体", "A publisher, broadcaster or news agency."),
  UNIVERSITY: type("ORGANIZATION", "ORGANIZATION", "university", "大学", "A university or research institute."),
  NGO: type(
    "ORGANIZATION",
    "ORGANIZATION",
    "non-profit",
    "非营利组织",
    "A non-governmental, non-profit or international organization.",
  ),
  FUND: type("ORGANIZATION", "ORGANIZATION", "fund", "基金", "An investment fund or firm."),
  COUNTRY: type(null, "PLACE", "country", "国家", "A state or territory, also where it acts as one."),
  PLACE: type(null, "PLACE", "place", "地点", "A city, region, building or natural feature."),
  PRODUCT: type(null, "PRODUCT", "product", "产品", "Something made and offered; its kinds follow."),
  MODEL: type("PRODUCT", "PRODUCT", "AI model", "模型", "A machine-learning model or family of models."),
  APP: type("PRODUCT", "PRODUCT", "app", "应用", "Software that people use."),
  CHIP: type("PRODUCT", "PRODUCT", "chip", "芯片", "A processor or accelerator."),
  DEVICE: type("PRODUCT", "PRODUCT", "device", "设备", "Hardware that people use."),
  SERVICE: type("PRODUCT", "PRODUCT", "service", "服务", "A service, platform or store."),
  DATASET: type("PRODUCT", "PRODUCT", "dataset", "数据集", "A named collection of data."),
  BENCHMARK: type("PRODUCT", "PRODUCT", "benchmark", "基准测试", "A test that systems are compared by."),
  TECHNOLOGY: type(null, "CONCEPT", "technology", "技术", "A method or field of technology."),
  LAW_OR_POLICY: type(
    null,
    "CONCEPT",
    "law or policy",
    "法律政策",
    "A law, rule, agreement or programme of a government.",
  ),
  EVENT: type(null, "CONCEPT", "event", "事件", "A named occurrence."),
  WORK: type(null, "CONCEPT", "work", "作品", "A book, paper, report, film or article."),
  GROUP: type(null, "CONCEPT", "group", "群体", "People by what they have in common, without an organization."),
  OTHER: type(null, "CONCEPT", "other", "其他", "Anything else that has a name."),
} as const satisfies Record<string, EntityTypeInfo>;

export type EntityType = keyof typeof ENTITY_TYPE_INFO;
export const ENTITY_TYPES = Object.keys(ENTITY_TYPE_INFO) as EntityType[];

/** The type itself and every kind of it: ORGANIZATION gives COMPANY, REGULATOR, ... as well. */
export function kindsOf(wanted: EntityType): EntityType[] {
  return ENTITY_TYPES.filter((one) => one === wanted || ENTITY_TYPE_INFO[one].parent === wanted);
}

/** Whether `actual` is `wanted` or a kind of it. */
export const isKindOf = (actual: EntityType, wanted: EntityType): boolean =>
  actual === wanted || ENTITY_TYPE_INFO[actual].parent === wanted;

/** The family of a type, part of an entity's identity. */
export const familyOf = (one: EntityType): EntityFamily => ENTITY_TYPE_INFO[one].family;

const AGENT = ["PERSON", "ORGANIZATION", "COUNTRY", "PLACE", "GROUP"] as const;
const ACTOR = ["ORGANIZATION", "COUNTRY", "PLACE"] as const;
const ANY = ENTITY_TYPES;

/** What kind of saying a speech act is. */
export interface SpeechActInfo {
  readonly label: Label;
  readonly description: string;
  /** CAMEO root or code of the nearest event, null when there is none. */
  readonly cameo: string | null;
  /** The predicate that (speaker, target) is projected to, null when the act aims at nobody. */
  readonly projectsTo: string | null;
  readonly cues: Cues;
}

const act = (
  en: string,
  zh: string,
  description: string,
  cameo: string | null,
  projectsTo: string | null,
  cuesEn: string,
  cuesZh: string,
): SpeechActInfo => ({
  label: { en, zh },
  description,
  cameo,
  projectsTo,
  cues: { en: words(cuesEn), zh: words(cuesZh) },
});

function words(list: string): string[] {
  return list
    .split("|")
    .map((word) => word.trim())
    .filter(Boolean);
}

export const SPEECH_ACT_INFO = {
  REPORTS: act(
    "reports",
    "报道",
    "The publisher's own voice: the article itself asserts the content.",
    null,
    null,
    "",
    "",
  ),
  STATES: act(
    "says",
    "表示",
    "The speaker asserts the content, neutrally reported.",
    "010",
    "SAYS_ABOUT",
    "say|state|tell|note|add|explain|remark|comment|write|post|mention|according to|report|believe|think|argue|claim|maintain|insist|contend|stress|emphasize|point out|describe|reveal|disclose|show|find|suggest|conclude|recall|observe|declare|assert|reiterate|respond|reply|answer|be quoted as saying|in the words of|put it|tweet|testify",
    "说|称|表示|指出|认为|透露|介绍|强调|谈到|提到|写道|坦言|直言|表态|回应|解释|补充|告诉|据|根据|觉得|相信|声称|宣称|主张|披露|发文|发帖|发博|爆料|回答|答复|讲|用…的话说|在…看来|按…的说法",
  ),
  ACCUSES: act(
    "accuses",
    "指控",
    "The speaker says that the target has done something wrong.",
    "112",
    "ACCUSES",
    "accuse|allege|blame|charge that|fault|point the finger at|accusation|allegation",
    "指控|指责|控诉|指认|怪罪|矛头指向|矛头直指|质疑|告发|举报|谴责…窃取|甩锅",
  ),
  DENIES: act(
    "denies",
    "否认",
    "The speaker says that something said of it or of others is not so.",
    "016",
    "DENIES",
    "deny|refute|reject the claim|reject the accusation|dismiss|rebut|dispute|disavow|call it false|denial",
    "否认|驳斥|辟谣|不实|予以否认|反驳|澄清|矢口否认|子虚乌有",
  ),
  ADMITS: act(
    "admits",
    "承认",
    "The speaker grants something that speaks against its interest.",
    "015",
    "SAYS_ABOUT",
    "admit|acknowledge|concede|confess|confirm",
    "承认|坦承|供认|认罪|证实|确认",
  ),
  CRITICIZES: act(
    "criticizes",
    "批评",
    "The speaker judges the target or its doing unfavourably.",
    "111",
    "CRITICIZES",
    "criticize|criticise|slam|condemn|denounce|blast|lash out at|rebuke|decry|mock|ridicule|deride|censure|take aim at",
    "批评|谴责|抨击|炮轰|痛批|讽刺|嘲讽|吐槽|怒斥|斥责|痛斥|诟病",
  ),
  PRAISES: act(
    "praises",
    "称赞",
    "The speaker judges the target or its doing favourably.",
    "051",
    "PRAISES",
    "praise|hail|applaud|laud|commend|compliment|congratulate|call impressive|celebrate",
    "称赞|赞扬|赞赏|表扬|夸赞|盛赞|点赞|祝贺|赞叹|力赞",
  ),
  ENDORSES: act(
    "endorses",
    "支持",
    "The speaker supports the target.",
    "051",
    "ENDORSES",
    "endorse|back|support|champion|advocate|speak in favour of|welcome",
    "支持|力挺|背书|赞成|拥护|声援|欢迎",
  ),
  OPPOSES: act(
    "opposes",
    "反对",
    "The speaker is against the target or the content.",
    "120",
    "OPPOSES",
    "oppose|object to|reject|resist|protest against|come out against|disagree",
    "反对|抵制|拒绝|抗议|不同意|不赞成",
  ),
  CALLS_FOR: act(
    "calls for",
    "呼吁",
    "The speaker wants the content done, without the power to order it.",
    "020",
    "CALLS_FOR",
    "call for|urge|appeal|call on|advocate for|push for|press for|recommend|propose|plead for|lobby for",
    "呼吁|敦促|倡议|建议|主张|号召|恳请|提议|力主|游说|必须|应当",
  ),
  DEMANDS: act(
    "demands",
    "要求",
    "The speaker requires the content of the target.",
    "100",
    "DEMANDS",
    "demand|order|require|ask|request|instruct|insist on",
    "要求|责令|勒令|命令|下令|请求|索要|责成",
  ),
  THREATENS: act(
    "threatens",
    "威胁",
    "The speaker announces harm to the target under a condition.",
    "130",
    "THREATENS",
    "threaten|vow to retaliate|warn of retaliation",
    "威胁|扬言|恐吓|要挟",
  ),
  WARNS: act(
    "warns",
    "警告",
    "The speaker points to a danger.",
    "013",
    "WARNS",
    "warn|caution|alert|raise the alarm|sound the alarm",
    "警告|提醒|警示|告诫|预警|警惕",
  ),
  PROMISES: act(
    "promises",
    "承诺",
    "The speaker binds itself to the content.",
    "030",
    "PROMISES",
    "promise|pledge|vow|commit to|guarantee|swear|undertake to",
    "承诺|保证|许诺|誓言|答应|允诺",
  ),
  PREDICTS: act(
    "predicts",
    "预测",
    "The speaker says what will be.",
    "012",
    null,
    "predict|forecast|expect|anticipate|project|foresee|estimate",
    "预测|预计|预言|预期|料|预料|估计|估算",
  ),
  ANNOUNCES: act(
    "announces",
    "宣布",
    "The speaker makes its own act or plan public.",
    "010",
    null,
    "announce|unveil|declare|proclaim|make public|reveal plans",
    "宣布|公布|宣告|官宣|发布公告|通告|公告称",
  ),
  QUESTIONS: act(
    "questions",
    "质疑",
    "The speaker asks, or puts the content in doubt.",
    "010",
    null,
    "question|ask|wonder|query|doubt|cast doubt on|challenge",
    "询问|追问|质问|问道|怀疑|发问|反问|存疑",
  ),
  DECLINES_COMMENT: act(
    "declines to comment",
    "拒绝置评",
    "The speaker was asked and gave no answer.",
    null,
    null,
    "decline to comment|refuse to comment|did not respond|did not immediately respond|could not be reached|have no comment|not reply|no comment",
    "拒绝置评|不予置评|未予置评|未回应|没有回应|未立即回应|暂未回应|未置可否|尚未回应|未回复|不予回应|未作回应",
  ),
} as const satisfies Record<string, SpeechActInfo>;

export type SpeechAct = keyof typeof SPEECH_ACT_INFO;
export const SPEECH_ACTS = Object.keys(SPEECH_ACT_INFO) as SpeechAct[];

/** Definition of a typed relation. */
export interface PredicateInfo {
  readonly label: Label;
  readonly description: string;
  /** Types that the subject may have; a type admits its kinds. Enforced on write. */
  readonly domain: readonly EntityType[];
  /** Types that the object may have; a type admits its kinds. Enforced on write. */
  readonly range: readonly EntityType[];
  /** Subject and object may change places without a change of meaning. */
  readonly symmetric: boolean;
  /** At one time a subject has at most one object. */
  readonly functional: boolean;
  readonly cameo: string | null;
  /** True where the relation is the projection of a speech act: the predicate is not read from clauses by frames. */
  readonly speech: boolean;
  readonly cues: Cues;
}

interface PredicateOptions {
  symmetric?: boolean;
  functional?: boolean;
  speech?: boolean;
}

const predicate = (
  en: string,
  zh: string,
  description: string,
  domain: readonly EntityType[],
  range: readonly EntityType[],
  cameo: string | null,
  cuesEn: string,
  cuesZh: string,
  options: PredicateOptions = {},
): PredicateInfo => ({
  label: { en, zh },
  description,
  domain,
  range,
  cameo,
  cues: { en: words(cuesEn), zh: words(cuesZh) },
  symmetric: options.symmetric ?? false,
  functional: options.functional ?? false,
  speech: options.speech ?? false,
});

const speech = (en: string, zh: string, description: string, cameo: string | null): PredicateInfo =>
  predicate(en, zh, description, AGENT, ANY, cameo, "", "", { speech: true });

export const PREDICATE_INFO = {
  ACCUSES: speech("accuses", "指控", "The subject says that the object has done something wrong.", "112"),
  DENIES: speech("denies", "否认", "The subject says that something said of the object is not so.", "016"),
  CRITICIZES: speech("criticizes", "批评", "The subject judges the object unfavourably.", "111"),
  PRAISES: speech("praises", "称赞", "The subject judges the object favourably.", "051"),
  ENDORSES: speech("endorses", "支持", "The subject supports the object.", "051"),
  OPPOSES: speech("opposes", "反对", "The subject is against the object.", "120"),
  CALLS_FOR: speech("calls for", "呼吁", "The subject wants something done to or by the object.", "020"),
  DEMANDS: speech("demands of", "要求", "The subject requires something of the object.", "100"),
  THREATENS: speech("threatens", "威胁", "The subject announces harm to the object.", "130"),
  WARNS: speech("warns", "警告", "The subject points the object to a danger, or warns of it.", "013"),
  PROMISES: speech("promises", "承诺", "The subject binds itself towards the object.", "030"),
  SAYS_ABOUT: speech("says something about", "谈及", "The subject says something of the object.", "010"),
  INVESTIGATES: predicate(
    "investigates",
    "调查",
    "Looks into possible wrongdoing of the object.",
    AGENT,
    ANY,
    "090",
    "investigate|probe|look into|examine|open an investigation|launch an investigation|launch a probe|open a probe|inquiry|scrutinize|review|under investigation|is being investigated",
    "调查|立案|彻查|展开调查|启动调查|立案调查|审查|侦查|约谈|问询",
  ),
  SUES: predicate(
    "sues",
    "起诉",
    "Takes the object to court in a civil case.",
    AGENT,
    AGENT,
    "115",
    "sue|file a lawsuit|file suit|take to court|bring a case against|lawsuit against|countersue",
    "起诉|提起诉讼|状告|告上法庭|诉讼|控告|反诉",
  ),
  CHARGES: predicate(
    "charges",
    "起诉(刑事)",
    "Charges, indicts or arrests the object.",
    ACTOR,
    AGENT,
    "173",
    "charge|indict|arrest|detain|prosecute",
    "逮捕|公诉|刑拘|拘捕|拘留|检控|批捕",
  ),
  FINES: predicate(
    "fines",
    "罚款",
    "Imposes a money penalty on the object.",
    ACTOR,
    AGENT,
    "170",
    "fine|penalize|penalise|impose a fine|hit with a fine|slap with a fine",
    "罚款|处罚|罚|开出罚单|处以罚款|判罚",
  ),
  SANCTIONS: predicate(
    "sanctions",
    "制裁",
    "Puts the object under sanctions or on a blacklist.",
    ACTOR,
    AGENT,
    "163",
    "sanction|blacklist|impose sanctions on|add to the entity list|put on the entity list|embargo",
    "制裁|列入实体清单|拉黑|列入黑名单|列入清单",
  ),
  RESTRICTS: predicate(
    "restricts",
    "限制",
    "Limits what the object may do, get or be used for.",
    ACTOR,
    ANY,
    "160",
    "restrict|curb|limit|tighten|control exports|suspend|halt|cap|block access|export controls on",
    "限制|管制|管控|收紧|卡住|出口管制|暂停|约束|封锁",
  ),
  BANS: predicate(
    "bans",
    "禁止",
    "Forbids the object or its use.",
    ACTOR,
    ["PRODUCT", "ORGANIZATION", "PERSON", "TECHNOLOGY", "COUNTRY", "OTHER", "WORK", "GROUP"],
    "172",
    "ban|block|prohibit|outlaw|forbid|bar",
    "禁止|封禁|禁用|屏蔽|查禁|取缔|封杀|禁令",
  ),
  DELISTS: predicate(
    "delists",
    "下架",
    "Takes the object out of a store, list or exchange.",
    [...ACTOR, "SERVICE"],
    ["PRODUCT", "ORGANIZATION", "OTHER"],
    "170",
    "delist|remove from|pull from|take down|drop from|withdraw from",
    "下架|退市|移除|摘牌|除名",
  ),
  RELEASES: predicate(
    "releases",
    "发布",
    "Makes a product, model, data or work available.",
    AGENT,
    ["PRODUCT", "WORK", "TECHNOLOGY", "OTHER"],
    null,
    "release|launch|unveil|introduce|roll out|open-source|open source|debut|publish|ship|put out",
    "发布|推出|上线|开源|问世|亮相|发了|推出了|面世|发表|公测",
  ),
  DEVELOPS: predicate(
    "develops",
    "研发",
    "Works on a product or technology.",
    AGENT,
    ["PRODUCT", "TECHNOLOGY", "WORK", "OTHER"],
    null,
    "develop|build|create|design|make|work on|train",
    "开发|研发|打造|研制|自研|训练出|设计|旗下",
  ),
  DISCONTINUES: predicate(
    "discontinues",
    "停止",
    "Ends a product or service.",
    AGENT,
    ["PRODUCT", "TECHNOLOGY", "WORK", "OTHER"],
    null,
    "discontinue|shut down|retire|scrap|phase out|kill off",
    "停止运营|关闭|停产|停服|下线|终止",
  ),
  ACQUIRES: predicate(
    "acquires",
    "收购",
    "Buys the object or the control of it.",
    ["ORGANIZATION", "PERSON"],
    ["ORGANIZATION", "PRODUCT"],
    "060",
    "acquire|buy|purchase|take over|acquisition of|takeover of|buy out|merge with",
    "收购|并购|买下|收购了|吞并|私有化",
  ),
  INVESTS_IN: predicate(
    "invests in",
    "投资",
    "Puts money into the object.",
    AGENT,
    ["ORGANIZATION", "PRODUCT", "COUNTRY", "PLACE", "TECHNOLOGY", "OTHER"],
    "060",
    "invest in|invest|lead a round|back with|put money into|fund|finance|participate in the round|stake in|bankroll",
    "投资|领投|跟投|注资|入股|出资|增持|融资",
  ),
  PARTNERS_WITH: predicate(
    "partners with",
    "合作",
    "Works together with the object by agreement.",
    ["ORGANIZATION", "COUNTRY", "PLACE", "PERSON"],
    ["ORGANIZATION", "COUNTRY", "PLACE", "PERSON"],
    "057",
    "partner with|team up with|collaborate with|cooperate with|work with|join forces with|sign an agreement with|strike a deal with|partnership with|joint venture with|ally with",
    "合作|联手|携手|签署协议|达成合作|战略合作|结盟|合资|签约",
    { symmetric: true },
  ),
  SUPPLIES: predicate(
    "supplies",
    "供应",
    "Sells or delivers goods to the object.",
    ["ORGANIZATION", "COUNTRY"],
    ["ORGANIZATION", "COUNTRY", "PLACE", "PRODUCT"],
    "060",
    "supply|sell to|provide to|ship to|deliver to|export to",
    "供应|供货|提供给|出售给|卖给|交付|供应商",
  ),
  FOUNDED: predicate(
    "founded",
    "创立",
    "Set the object up.",
    ["PERSON", "ORGANIZATION"],
    ["ORGANIZATION", "PRODUCT"],
    null,
    "found|co-found|cofound|set up|establish|start|founder of|co-founder of",
    "创立|创办|成立|创建|联合创立|创始人|创办人|联合创始人",
  ),
  HOLDS_POSITION: predicate(
    "holds a position at",
    "任职于",
    "Has an office or job at the object.",
    ["PERSON"],
    ["ORGANIZATION", "COUNTRY", "PLACE", "PRODUCT"],
    null,
    "chief executive of|CEO of|chairman of|president of|minister of|head of|director of|appoint|be named|serve as|join as",
    "任|担任|出任|首席执行官|总裁|董事长|部长|负责人|任命",
  ),
  LEAVES_POSITION: predicate(
    "leaves a position at",
    "离任",
    "Gives up or loses an office or job at the object.",
    ["PERSON"],
    ["ORGANIZATION", "COUNTRY", "PLACE"],
    null,
    "resign|step down|leave|quit|be fired|be ousted|depart|retire from",
    "辞职|卸任|离职|免职|辞去|离开|被解雇|下台",
  ),
  OWNS: predicate(
    "owns",
    "持有",
    "Owns the object or a share of it.",
    AGENT,
    ["ORGANIZATION", "PRODUCT", "PLACE"],
    null,
    "own|hold a stake in|subsidiary of|be owned by|parent of|control",
    "持有|拥有|控股|子公司|旗下|母公司",
  ),
  LOCATED_IN: predicate(
    "located in",
    "位于",
    "Is or has its seat at the object.",
    ANY,
    ["PLACE", "COUNTRY"],
    null,
    "based in|headquartered in|located in|situated in",
    "位于|总部位于|总部设在|设在|坐落于|地处",
    { functional: true },
  ),
  MEETS_WITH: predicate(
    "meets with",
    "会见",
    "Comes together with the object for talks.",
    ["PERSON", "ORGANIZATION", "COUNTRY"],
    ["PERSON", "ORGANIZATION", "COUNTRY"],
    "040",
    "meet|meet with|hold talks with|visit|talk to|negotiate with|host",
    "会见|会晤|会谈|访问|见面|拜会|举行会谈|谈判",
    { symmetric: true },
  ),
  COMPETES_WITH: predicate(
    "competes with",
    "竞争",
    "Is a rival of the object.",
    ["ORGANIZATION", "PRODUCT", "COUNTRY", "PERSON"],
    ["ORGANIZATION", "PRODUCT", "COUNTRY", "PERSON"],
    null,
    "compete with|rival|competitor of|compete against|challenge|take on|vie with",
    "竞争|对手|竞品|抗衡|对标|叫板|较量",
    { symmetric: true },
  ),
  SURPASSES: predicate(
    "surpasses",
    "超越",
    "Is better or more than the object by some measure.",
    ["ORGANIZATION", "PRODUCT", "COUNTRY", "PERSON", "TECHNOLOGY"],
    ["ORGANIZATION", "PRODUCT", "COUNTRY", "PERSON", "TECHNOLOGY"],
    null,
    "surpass|outperform|beat|overtake|exceed|top|outdo|outpace|best|better than|ahead of|outstrip|dethrone|leapfrog",
    "超越|超过|优于|领先|击败|打败|胜过|赶超|碾压|强于|比…好|反超|超车|按在地上摩擦|完胜|秒杀|吊打",
  ),
  TRAINS_ON: predicate(
    "trains on",
    "用…训练",
    "Was trained with the object.",
    ["PRODUCT", "ORGANIZATION"],
    ["PRODUCT", "ORGANIZATION", "WORK", "TECHNOLOGY", "OTHER"],
    null,
    "train on|be trained on|train with|use to train|training data",
    "训练|用…训练|训练数据|训练自|使用…数据训练",
  ),
  DISTILLS_FROM: predicate(
    "distills from",
    "蒸馏自",
    "Learned from the outputs of the object.",
    ["PRODUCT", "ORGANIZATION"],
    ["PRODUCT", "ORGANIZATION", "TECHNOLOGY"],
    null,
    "distill|distil|distill knowledge from|distillation of|use outputs of",
    "蒸馏|提炼|从…蒸馏|从…提炼",
  ),
  STEALS_FROM: predicate(
    "steals from",
    "窃取自",
    "Takes the object's property without right.",
    [...AGENT, "PRODUCT"],
    ANY,
    null,
    "steal|steal from|pilfer|misappropriate|exfiltrate|copy without permission|infringe|theft from|siphon",
    "窃取|偷取|盗取|剽窃|盗用|偷|盗窃|侵犯|抄袭",
  ),
  BASED_ON: predicate(
    "based on",
    "基于",
    "Was built from the object.",
    ["PRODUCT", "WORK", "LAW_OR_POLICY", "TECHNOLOGY", "ORGANIZATION"],
    ["PRODUCT", "WORK", "LAW_OR_POLICY", "TECHNOLOGY"],
    null,
    "based on|built on|built on top of|fork of|derived from|powered by",
    "基于|建立在|改编自|源于|衍生自|套壳",
  ),
  USES: predicate(
    "uses",
    "使用",
    "Uses the object.",
    ["PERSON", "ORGANIZATION", "COUNTRY", "PLACE", "PRODUCT", "GROUP"],
    ["PRODUCT", "TECHNOLOGY", "ORGANIZATION", "WORK"],
    null,
    "use|adopt|deploy|integrate|employ|rely on|run on|host",
    "使用|采用|接入|部署|搭载|集成|运用|引入",
  ),
  ATTACKS: predicate(
    "attacks",
    "攻击",
    "Harms the object by force or through networks.",
    AGENT,
    ANY,
    "180",
    "attack|hack|strike|bomb|breach|raid|assault",
    "攻击|袭击|入侵|黑客攻击|打击|轰炸|侵入",
  ),
  OTHER: predicate(
    "other",
    "其他",
    "A relation that no predicate covers; its literal phrase is kept.",
    ANY,
    ANY,
    null,
    "",
    "",
  ),
} as const satisfies Record<string, PredicateInfo>;

export type Predicate = keyof typeof PREDICATE_INFO;
export const PREDICATES = Object.keys(PREDICATE_INFO) as Predicate[];

/** The entry of a predicate, in the general shape. */
export const predicateInfo = (one: Predicate): PredicateInfo => PREDICATE_INFO[one];
/** The entry of a speech act, in the general shape. */
export const speechActInfo = (one: SpeechAct): SpeechActInfo => SPEECH_ACT_INFO[one];

/** Whether the predicate takes a subject and an object of these types; an object that is no entity (null) always fits. */
export function fitsPredicate(one: Predicate, subject: EntityType, object: EntityType | null): boolean {
  const info = predicateInfo(one);
  const admits = (types: readonly EntityType[], actual: EntityType) => types.some((wanted) => isKindOf(actual, wanted));
  return admits(info.domain, subject) && (object === null || admits(info.range, object));
}

/** Named unions of predicates, for queries. */
export const SUPER_PREDICATES = {
  DERIVED_FROM: ["TRAINS_ON", "DISTILLS_FROM", "BASED_ON"],
  RESTRICTIVE: ["SANCTIONS", "RESTRICTS", "BANS", "DELISTS", "FINES"],
  LEGAL: ["INVESTIGATES", "SUES", "CHARGES"],
  DEAL: ["ACQUIRES", "INVESTS_IN", "PARTNERS_WITH", "SUPPLIES"],
} as const satisfies Record<string, readonly Predicate[]>;
