import type { EntityType } from "../../domain/ontology.js";
import { isKindOf } from "../../domain/ontology.js";
import { ENGLISH_NAME_HEADS } from "../lexicon/englishOrganisationWords.js";
import type { TaggedName } from "../tagger/tagNames.js";
import type { MentionReading } from "./candidate.js";
import { chineseHeadOf } from "./findChineseOrganisations.js";

/** The broadest type of the ontology for what the tagger tells apart. */
const BROAD = { PER: "PERSON", ORG: "ORGANIZATION", LOC: "PLACE", PRD: "PRODUCT" } as const;

/** The type of a tagged name: its kind from its head word (… 委员会, … Inc), else from the words around it (… 的股价, the startup …). */
export function nameType({ document }: MentionReading, name: TaggedName, script: "zh" | "en"): EntityType {
  const broad = BROAD[name.type];
  const surface = document.analysis.slice(name.start, name.end);
  const latin = /^[A-Z]/u.test(surface);
  if (script === "zh" && latin && englishHead(surface) !== undefined) return englishHead(surface)!;
  if (broad !== "PRODUCT" && isCompany({ document }, name, script)) return "COMPANY";
  if (script === "zh" && hasFounder(document, name)) return "COMPANY";
  if (broad === "PERSON" || broad === "PLACE")
    return broad === "PLACE" && hasShares(document, name) ? "COMPANY" : broad;
  const headed = latin ? englishHead(surface) : chineseHeadOf(surface)?.type;
  if (headed !== undefined && isKindOf(headed, broad)) return headed;
  const before = document.analysis.slice(Math.max(0, name.start - 20), name.start);
  const after = document.analysis.slice(name.end, name.end + 24);
  const rules = (script === "zh" ? CHINESE : ENGLISH)[broad];
  return rules.find((rule) => rule.before?.test(before) || rule.after?.test(after))?.type ?? broad;
}

/** What a company is called by trade: four characters and more, the last two of them a trade (碧川水务); the scooter maker Zephyra. */
const TRADE_ENDING =
  /^[\u3400-\u9fff]{2,}(?:科技|水务|铜业|铝业|锂业|药业|建工|重工|食品|能源|地产|置业|物流|乳业|酒业|矿业|化工|石化|钢铁|半导体|光电|电气|燃气|影业|唱片|租车|出行|环保|纸业|船舶|航运|控股|实业|集团)$/u;
const TRADE_BEFORE =
  /\b(?:maker|carmaker|chipmaker|drugmaker|automaker|planemaker|manufacturer|builder|startup|start-up|company|firm|airline|retailer|brewer|lender|insurer|utility|broadcaster|conglomerate|supermarket chain) $/u;

function isCompany(
  { document: { analysis } }: Pick<MentionReading, "document">,
  { start, end }: TaggedName,
  script: "zh" | "en",
): boolean {
  const surface = analysis.slice(start, end);
  return script === "zh"
    ? TRADE_ENDING.test(surface)
    : /^\p{Lu}/u.test(surface) && TRADE_BEFORE.test(analysis.slice(Math.max(0, start - 20), start));
}

/** What has shares and a board is no place, though many companies are named like places. */
const hasShares = ({ analysis }: MentionReading["document"], { end }: TaggedName): boolean =>
  /^的?(?:股价|市值|财报|董事长|总裁|CEO|创始人|增持|减持|融资|裁员)/u.test(analysis.slice(end, end + 6));

/** A founder named after it, or a market value: neither a person nor a place has one (橡果创始人拉尔斯). */
const hasFounder = ({ analysis }: MentionReading["document"], { end }: TaggedName): boolean =>
  /^的?(?:(?:联合)?创始人|创办人|首席[\u4e00-\u9fff]{1,4}官|股价|市值|财报)/u.test(analysis.slice(end, end + 9));

/** The type that the head of an English name gives (… Institute, Bank of …), undefined for a single word or one without a head. */
export function englishHead(surface: string): EntityType | undefined {
  const words = surface.toLowerCase().split(" ");
  const of = words.findIndex((word) => word === "of" || word === "for");
  const closing = of > 0 ? words[of - 1]! : words[words.length - 1]!;
  return words.length > 1 ? ENGLISH_NAME_HEADS.get(closing.replace(/\.$/u, "")) : undefined;
}

/** Words right before or right after a name that give its kind away. */
interface ContextRule {
  readonly type: EntityType;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const CHINESE: Readonly<Record<"ORGANIZATION" | "PRODUCT", readonly ContextRule[]>> = {
  ORGANIZATION: [
    {
      type: "COMPANY",
      before: /(?:公司|企业|厂商|巨头|初创|供应商|车企|券商|开发商|创企|旗下的?) ?$/u,
      after:
        /^ ?(?:公司|集团|科技|CEO|的?(?:联合)?创始人|的?创办人|的?首席|董事长|总裁|的?(?:股价|股份|股权|市值|财报|营收|估值|门店|工厂)|推出|上线|收购|融资|裁员|上市|旗下)/u,
    },
    { type: "MEDIA", before: /(?:据|援引)$/u, after: /^(?:报道|援引|记者|消息|社论|网站)/u },
  ],
  PRODUCT: [
    { type: "CHIP", before: /芯片 ?$/u, after: /^ ?(?:芯片|处理器|显卡|加速卡|GPU)/u },
    { type: "MODEL", before: /模型 ?$/u, after: /^ ?(?:大?模型|系列模型)/u },
    { type: "APP", before: /(?:应用|软件|App|APP) ?$/u, after: /^ ?(?:应用|App|APP|软件|客户端|浏览器|插件)/u },
    { type: "DEVICE", after: /^ ?(?:手机|电脑|平板|眼镜|机器人|手表|耳机|汽车|轿车)/u },
    { type: "SERVICE", before: /(?:平台|网站) ?$/u, after: /^ ?(?:平台|网站|服务|社区|论坛)/u },
  ],
};

const ENGLISH: Readonly<Record<"ORGANIZATION" | "PRODUCT", readonly ContextRule[]>> = {
  ORGANIZATION: [
    {
      type: "COMPANY",
      before:
        /\b(?:startup|start-up|company|firm|maker|carmaker|chipmaker|rival|giant|developer|retailer|owner|parent|[Ss]hares of|[Ss]hares in) $/u,
      after:
        /^(?:['’]s)? (?:shares|stock|revenue|profit|CEO|chief executive|founder|co-founder|employees|customers|laid off|raised \$|acquired|acquires|launched|launches|unveiled|reported (?:a|record|quarterly))\b/u,
    },
    { type: "MEDIA", after: /^,? (?:reported|has reported)(?: that| on| earlier|,|\.)/u },
  ],
  PRODUCT: [
    { type: "CHIP", after: /^ (?:chips?|processors?|GPUs?|accelerators?)\b/u },
    { type: "MODEL", before: /\bmodels?,? (?:called |named )?$/u, after: /^ (?:language |AI )?models?\b/u },
    {
      type: "APP",
      before: /\bapps?,? (?:called |named )?$/u,
      after: /^,? (?:app|an app|apps|a \w+ (?:app|client))\b/u,
    },
    { type: "DEVICE", after: /^ (?:phones?|smartphones?|laptops?|tablets?|headsets?|cars?|sedans?|jets?|robots?)\b/u },
    { type: "SERVICE", after: /^ (?:service|platform|website|site)\b/u },
  ],
};
