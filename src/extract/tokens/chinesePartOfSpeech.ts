import type { PartOfSpeech } from "../cleanArticle.js";

const MODALS = new Set("能 能够 会 可以 可能 应 应该 应当 必须 须 需 需要 要 得 愿 愿意 肯 敢 是 为 系".split(" "));
const DETERMINERS = new Set(
  "这 那 这个 那个 这些 那些 各 每 每个 某 某些 该 本 此 其他 其它 任何 所有 一些 另 另外 哪 哪些 哪个 这家 那家 这位 那位".split(
    " ",
  ),
);
const SUBORDINATORS = new Set(
  "因为 由于 如果 假如 若 虽然 尽管 即使 只要 只有 除非 既然 无论 不管 为了 以便 以免 要是 倘若 是否".split(" "),
);
const NOT_NAMES = new Set(
  "顾问 专家 总统 主席 记者 发言人 贺电 高层 安全 全国 和平 安理会 白宫 阿拉 文章 明确 高端 高度 明显 金融 金额 成本 安装 通报 通讯 方向 方案 关于 关键 时间 华裔 包括 平台 程序".split(
    " ",
  ),
);

/**
 * The part of speech for one of jieba's tags. Verbal nouns (`vn`, 调查, 出口) count as NOUN: whether they are the predicate is for the clause to say.
 * Words that the dictionary wrongly lists as personal names (顾问) are nouns.
 */
export function chinesePartOfSpeech(word: string, tag: string): PartOfSpeech {
  if (MODALS.has(word) && !tag.startsWith("n")) return "AUX";
  if (DETERMINERS.has(word)) return "DET";
  if (SUBORDINATORS.has(word)) return "SCONJ";
  if (tag.startsWith("n") && NOT_NAMES.has(word)) return "NOUN";
  if (tag === "x" || tag === "") return partOfUnknown(word);
  return EXACT[tag] ?? FIRST_LETTER[tag[0] ?? ""] ?? "X";
}

function partOfUnknown(word: string): PartOfSpeech {
  if (/^[\p{P}\p{Z}]+$/u.test(word)) return "PUNCT";
  if (/^\p{S}+$/u.test(word)) return "SYM";
  if (/^\p{N}+$/u.test(word)) return "NUM";
  return "X";
}

const EXACT: Readonly<Record<string, PartOfSpeech>> = {
  nr: "PROPN",
  nrt: "PROPN",
  nrfg: "PROPN",
  ns: "PROPN",
  nt: "PROPN",
  nz: "PROPN",
  eng: "PROPN",
  vn: "NOUN",
  an: "NOUN",
  ad: "ADV",
  vd: "ADV",
  zg: "ADV",
  mq: "NUM",
};

const FIRST_LETTER: Readonly<Record<string, PartOfSpeech>> = {
  a: "ADJ",
  b: "ADJ",
  c: "CCONJ",
  d: "ADV",
  e: "PART",
  f: "ADP",
  g: "NOUN",
  h: "PART",
  i: "ADJ",
  j: "NOUN",
  k: "PART",
  l: "NOUN",
  m: "NUM",
  n: "NOUN",
  o: "X",
  p: "ADP",
  q: "NOUN",
  r: "PRON",
  s: "NOUN",
  t: "NOUN",
  u: "PART",
  v: "VERB",
  y: "PART",
  z: "ADJ",
};
