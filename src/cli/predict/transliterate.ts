import { GIVEN_NAMES_ZH } from "./givenNamesZh.js";

/**
 * Characters by initial sound, in the order of VOWELS: the English table of the Xinhua News Agency's handbook of personal names, on spelling where the
 * table has sounds. The first of a row is the consonant alone.
 */
const ROWS: Readonly<Record<string, string>> = {
  "": "_ 阿 埃 厄 伊 奥 乌 尤 艾 奥 安 恩 因 翁 文",
  b: "布 巴 贝 伯 比 博 布 比尤 拜 鲍 班 本 宾 邦 本",
  p: "普 帕 佩 珀 皮 波 普 皮尤 派 保 潘 彭 平 庞 彭",
  d: "德 达 德 德 迪 多 杜 杜 戴 道 丹 登 丁 东 敦",
  t: "特 塔 特 特 蒂 托 图 图 泰 陶 坦 滕 廷 通 顿",
  g: "格 加 格 格 吉 戈 古 久 盖 高 甘 根 金 贡 贡",
  k: "克 卡 凯 克 基 科 库 丘 凯 考 坎 肯 金 孔 昆",
  v: "夫 瓦 韦 弗 维 沃 武 维尤 韦 沃 万 文 温 冯 文",
  w: "沃 瓦 韦 沃 威 沃 伍 威尤 怀 沃 万 文 温 翁 文",
  f: "夫 法 费 弗 菲 福 富 菲尤 法 福 范 芬 芬 丰 冯",
  z: "兹 扎 泽 泽 齐 佐 祖 久 宰 佐 赞 曾 津 宗 尊",
  ts: "茨 察 采 策 齐 措 楚 丘 蔡 曹 灿 岑 钦 聪 聪",
  s: "斯 萨 塞 瑟 西 索 苏 休 赛 绍 桑 森 辛 松 孙",
  sh: "什 沙 谢 舍 希 肖 舒 休 夏 绍 尚 申 欣 雄 舜",
  j: "奇 贾 杰 哲 吉 乔 朱 朱 贾 焦 詹 真 金 容 准",
  ch: "奇 查 切 彻 奇 乔 丘 丘 柴 乔 钱 陈 钦 琼 春",
  h: "赫 哈 赫 赫 希 霍 胡 休 海 豪 汉 亨 欣 洪 洪",
  m: "姆 马 梅 默 米 莫 穆 缪 迈 毛 曼 门 明 蒙 蒙",
  n: "恩 纳 内 纳 尼 诺 努 纽 奈 瑙 南 嫩 宁 农 农",
  l: "尔 拉 莱 勒 利 洛 卢 柳 莱 劳 兰 伦 林 隆 伦",
  r: "尔 拉 雷 勒 里 罗 鲁 留 赖 劳 兰 伦 林 龙 伦",
  y: "伊 亚 耶 耶 伊 约 尤 尤 耶 尧 扬 延 因 永 云",
  th: "思 萨 塞 瑟 西 索 苏 休 赛 绍 桑 森 辛 松 孙",
  kw: "克 夸 奎 阔 奎 阔 库 丘 快 阔 宽 昆 昆 孔 昆",
};
const VOWELS = ["", "a", "e", "er", "i", "o", "u", "ju", "ai", "au", "an", "en", "in", "on", "un"];

const CHARACTERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ROWS).map(([initial, row]) => [initial, row.split(" ")]),
);

/** Parts of names that have a fixed form. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/burgh$/u, "堡"],
  [/(?:burg|borg)$/u, "堡"],
  [/burne?$/u, "本"],
  [/brook$/u, "布鲁克"],
  [/berg$/u, "伯格"],
  [/ville$/u, "维尔"],
  [/field$/u, "菲尔德"],
  [/stein$/u, "斯坦"],
  [/(?:stan|stone)$/u, "斯坦"],
  [/worth$/u, "沃思"],
  [/bridge$/u, "布里奇"],
  [/mouth$/u, "茅斯"],
  [/shire$/u, "郡"],
  [/wood$/u, "伍德"],
  [/ford$/u, "福德"],
  [/land$/u, "兰"],
  [/son$/u, "森"],
  [/ton$/u, "顿"],
  [/man$/u, "曼"],
  [/ham$/u, "汉姆"],
  [/bury$/u, "伯里"],
  [/sky$|ski$/u, "斯基"],
  [/(?:off|ov|ev)$/u, "夫"],
  [/ley$/u, "利"],
  [/ia$/u, "亚"],
];
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^ma?c(?=[a-z]{2})/u, "麦克"],
  [/^o'/u, "奥"],
];

const ONSET =
  /^(?:tsch|sch|sh|tch|ch|ph|th|ts|tz|wh|qu|ck|gh|kh|zh|rh|wr|kn(?=[aeiouy])|dg|x|y(?=[aeiou])|[bcdfgjklmnpqrstvwz]|h)/u;
const VOWEL =
  /^(?:eigh|igh|eau|ough|augh|ai|ay|ei|ey|ee|ea|ie|oo|ou|oa|oe|oi|oy|au|(?:aw|ew|ow)(?![aeiouy])|eu|ue|ui|(?:ar|er|ir|ur|or|yr)(?![aeiouy])|[aeiou]|y(?![aeou]))/u;
const INITIAL_OF: Readonly<Record<string, string>> = {
  tsch: "ch",
  sch: "sh",
  tch: "ch",
  ph: "f",
  tz: "ts",
  wh: "w",
  qu: "kw",
  q: "k",
  ck: "k",
  c: "k",
  gh: "g",
  kh: "h",
  zh: "j",
  rh: "r",
  wr: "r",
  kn: "n",
  dg: "j",
};
const VOWEL_OF: Readonly<Record<string, string>> = {
  eigh: "e",
  igh: "ai",
  eau: "o",
  ough: "o",
  augh: "o",
  ai: "e",
  ay: "e",
  ei: "ai",
  ey: "i",
  ee: "i",
  ea: "i",
  ie: "i",
  oo: "u",
  ou: "u",
  ow: "au",
  oa: "o",
  oe: "o",
  oi: "o",
  oy: "o",
  au: "au",
  aw: "o",
  ew: "ju",
  eu: "ju",
  ue: "u",
  ui: "ui",
  ar: "a",
  er: "er",
  ir: "er",
  ur: "er",
  or: "o",
  yr: "er",
  y: "i",
};

/** One name in Chinese characters by its spelling, a guess: Denton 登顿. Given names have their usual form. Words of several parts are joined with a middle dot. */
export function transliterate(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[\s-]+/u)
    .map(word)
    .filter(Boolean)
    .join("·");
}

function word(written: string): string {
  const lower = written.toLowerCase().replace(/[^a-z']/gu, "");
  if (lower.length < 2) return "";
  const known = GIVEN_NAMES_ZH.get(lower);
  if (known) return known;
  const beginning = BEGINNINGS.find(([form]) => form.test(lower));
  const rest = beginning ? lower.replace(beginning[0], "") : lower;
  const ending = rest.length > 3 ? ENDINGS.find(([form]) => form.test(rest)) : undefined;
  const middle = ending ? rest.replace(ending[0], "") : rest;
  return (beginning?.[1] ?? "") + syllables(middle.replaceAll("'", "")) + (ending?.[1] ?? "");
}

/** Reads onset and vowel by turns; a doubled consonant counts once, a final e not at all. */
function syllables(letters: string): string {
  let rest = letters
    .replace(/([bcdfgklmnprstz])\1/gu, "$1")
    .replace(/(?<=[aeiou])h(?![aeiouy])/gu, "")
    .replace(/(?<=[a-z]{2}[^aeiou])e$|(?<=[a-z]{2}[^aeious])e(?=s$)/u, "");
  const long = /[^aeiou]es?$/u.test(letters);
  let written = "";
  let last = "";
  while (rest !== "") {
    const onset = ONSET.exec(rest)?.[0] ?? "";
    rest = rest.slice(onset.length);
    const vowel = VOWEL.exec(rest)?.[0] ?? "";
    if (onset === "" && vowel === "") break;
    rest = rest.slice(vowel.length);
    const nasal = vowel !== "" && /^n(?![aeiouyn])|^m(?=[bp])/u.test(rest) && /^[aeiouy]$|^e[ae]$|^oo$/u.test(vowel);
    if (nasal) rest = rest.slice(rest.startsWith("ng") && !/^ng[aeiou]/u.test(rest) ? 2 : 1);
    const sound = syllable(onset, vowel, nasal, long && /^[^aeiouy]+$/u.test(rest));
    written += sound === "阿" && last === "i" ? "亚" : sound;
    last = vowel;
  }
  return written;
}

function syllable(onset: string, vowel: string, nasal: boolean, long: boolean): string {
  if (onset === "x") return `克${syllable("s", vowel, nasal, long)}`;
  const soft = onset === "c" && /^[eiy]/u.test(vowel) ? "s" : onset === "g" && /^[eiy]/u.test(vowel) ? "j" : null;
  if ((onset === "f" || onset === "ph") && vowel === "") return "弗";
  const row = CHARACTERS.get(soft ?? INITIAL_OF[onset] ?? onset) ?? CHARACTERS.get("") ?? [];
  const sound = soundOf(vowel, nasal, long);
  const found = row[VOWELS.indexOf(sound)] ?? "";
  return found === "_" ? "" : found;
}

function soundOf(vowel: string, nasal: boolean, long: boolean): string {
  if (vowel === "") return "";
  const plain = VOWEL_OF[vowel] ?? vowel;
  if (nasal) return `${plain === "ju" ? "u" : plain.charAt(0)}n`;
  if (long && vowel === "a") return "e";
  if (long && vowel === "i") return "ai";
  return plain === "ui" ? "i" : plain;
}
