/**
 * Characters that Chinese uses to write foreign names by sound, with their readings (pinyin without tones). General: the set is that of the usual
 * transcription tables, not of any list of names.
 */
const READINGS =
  "阿a 埃ai 艾ai 爱ai 安an 昂ang 奥ao 澳ao 巴ba 芭ba 拜bai 班ban 邦bang 包bao 保bao 鲍bao 贝bei 北bei 本ben 比bi 彼bi 毕bi 宾bin 别bie 波bo 伯bo 博bo 勃bo 布bu 卜bu " +
  "采cai 查cha 察cha 昌chang 彻che 茨ci 达da 大da 戴dai 黛dai 丹dan 当dang 道dao 德de 登deng 邓deng 狄di 迪di 蒂di 帝di 丁ding 东dong 董dong 杜du 都du 敦dun 顿dun 多duo " +
  "厄e 恩en 尔er 耳er 法fa 凡fan 范fan 方fang 菲fei 费fei 芬fen 丰feng 佛fo 弗fu 福fu 夫fu 富fu 盖gai 甘gan 冈gang 高gao 戈ge 哥ge 格ge 葛ge 根gen 古gu 瓜gua 圭gui 郭guo " +
  "哈ha 海hai 汉han 汗han 豪hao 赫he 黑hei 亨heng 洪hong 胡hu 华hua 怀huai 惠hui 霍huo 基ji 吉ji 季ji 加jia 嘉jia 贾jia 简jian 杰jie 金jin 京jing 久jiu " +
  "卡ka 凯kai 坎kan 康kang 考kao 柯ke 科ke 克ke 肯ken 孔kong 库ku 夸kua 奎kui 昆kun 拉la 莱lai 赖lai 兰lan 朗lang 劳lao 勒le 乐le 雷lei 蕾lei 黎li 李li 里li 利li 丽li 莉li " +
  "连lian 良liang 列lie 林lin 琳lin 龙long 隆long 卢lu 鲁lu 露lu 伦lun 罗luo 洛luo 吕lv 马ma 玛ma 迈mai 麦mai 曼man 芒mang 毛mao 梅mei 门men 蒙meng 孟meng 米mi 密mi 缅mian " +
  "明ming 莫mo 默mo 墨mo 穆mu 慕mu 姆mu 纳na 娜na 奈nai 南nan 瑙nao 内nei 能neng 尼ni 妮ni 涅nie 宁ning 纽niu 努nu 诺nuo 欧ou 帕pa 派pai 潘pan 庞pang 佩pei 彭peng 蓬peng 皮pi 平ping 珀po 普pu 浦pu " +
  "奇qi 契qi 齐qi 钱qian 乔qiao 切qie 钦qin 琼qiong 丘qiu 让rang 热re 仁ren 日ri 荣rong 茹ru 瑞rui 若ruo 撒sa 萨sa 赛sai 桑sang 瑟se 森sen 沙sha 莎sha 珊shan 尚shang 绍shao 舍she 圣sheng 盛sheng " +
  "施shi 史shi 士shi 舒shu 斯si 丝si 司si 松song 苏su 素su 孙sun 索suo 塔ta 泰tai 坦tan 汤tang 唐tang 陶tao 特te 腾teng 提ti 廷ting 汀ting 通tong 图tu 土tu 托tuo 瓦wa 万wan 旺wang 威wei 韦wei 维wei 魏wei 卫wei 温wen 文wen 翁weng " +
  "沃wo 伍wu 武wu 乌wu 西xi 希xi 锡xi 夏xia 香xiang 肖xiao 谢xie 辛xin 欣xin 休xiu 许xu 雅ya 亚ya 延yan 扬yang 耶ye 叶ye 伊yi 易yi 因yin 英ying 尤you 于yu 约yue 扎zha 詹zhan 章zhang 哲zhe 泽ze 珍zhen 朱zhu 兹zi 祖zu 佐zuo";

const SYLLABLES = new Map(READINGS.split(" ").map((entry) => [entry.slice(0, 1), entry.slice(1)]));
const HAN = /^\p{Script=Han}+$/u;

/** Letters that the two languages write for the same sounds, as one class each; vowels and what is often left out are gone. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/ng|[nm]/gu, "n"],
  [/zh|ch|q|j|sh|x/gu, "s"],
  [/[sczx]/gu, "s"],
  [/[gk]/gu, "k"],
  [/[dt]/gu, "t"],
  [/[bp]/gu, "p"],
  [/[lr]/gu, "l"],
  [/[aeiouvwyhü]/gu, ""],
];
/** English spellings before the classes apply. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/ck|qu|q/gu, "k"],
  [/x/gu, "ks"],
  [/c(?=[eiy])/gu, "s"],
  [/ch/gu, "s"],
  [/c/gu, "k"],
  [/(.)\1/gu, "$1"],
];

const fold = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((folded, [pattern, sound]) => folded.replace(pattern, sound), text);

/** The consonants of a name written in Latin letters; empty when it has others. */
function latinSounds(name: string): string {
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
  return /^[a-z]+$/u.test(letters) ? fold(fold(letters, SPELLINGS), CLASSES) : "";
}

/** The consonants of a name written in characters by sound; empty where one of them is not used so. */
function chineseSounds(name: string): string {
  const characters = name.replace(/[·・•\s]/gu, "");
  if (!HAN.test(characters)) return "";
  const syllables = [...characters].map((character) => SYLLABLES.get(character));
  if (syllables.some((syllable) => syllable === undefined)) return "";
  // 尔 stands for an l or r that closes a syllable.
  return syllables.map((syllable) => (syllable === "er" ? "l" : fold(syllable ?? "", CLASSES))).join("");
}

/**
 * How much a Chinese and an English name sound alike, 0 to 1, by their consonants; 0 when they are not one of each, or too short to tell.
 * 萨克斯 and Sacks, 特朗普 and Trump give 1.
 */
export function soundAlike(a: string, b: string): number {
  const [chinese, latin] = [chineseSounds(a) || chineseSounds(b), latinSounds(a) || latinSounds(b)];
  const longest = Math.max(chinese.length, latin.length);
  if (Math.min(chinese.length, latin.length) < 2) return 0;
  return 1 - editDistance(chinese, latin) / longest;
}

/** Levenshtein's distance: insertions, deletions and replacements. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
