import type { UiLanguage } from "../../shared/words/domainWords.js";

const EN = {
  loading: "Loading",
  retry: "Try again",
  failed: "This could not be loaded.",
  missing: "Nothing is known under this name.",
  none: "No claims yet.",
  more: "Show more",
  claims: "claims",
  articles: "articles",
  search: "Search entities",
  noHit: "No entity has this name",
  claimsOverTime: "Claims by publication date",
  relations: "Relations",
  of: "of",
  unknown: "unknown publisher",
};

type Texts = Readonly<Record<keyof typeof EN, string>>;

const ZH: Texts = {
  loading: "正在加载",
  retry: "重试",
  failed: "未能加载。",
  missing: "没有叫这个名字的记录。",
  none: "还没有说法。",
  more: "显示更多",
  claims: "条说法",
  articles: "篇文章",
  search: "搜索实体",
  noHit: "没有叫这个名字的实体",
  claimsOverTime: "按发布日期的说法数",
  relations: "关系",
  of: "/",
  unknown: "发布方不详",
};

/** The few words of the widgets themselves. */
export const textsIn = (language: UiLanguage): Texts => (language === "zh" ? ZH : EN);
