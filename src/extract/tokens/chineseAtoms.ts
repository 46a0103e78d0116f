import type { Span } from "../../domain/span.js";
import { withoutMarksAtEnd } from "../text/endings.js";

/** A stretch of a Chinese sentence that is one token, whatever the segmenter makes of it. */
export interface Atom extends Span {
  readonly kind: "NAME" | "LATIN" | "NUMBER" | "MIXED";
}

/** A word of the segmenter, with its tag. */
export interface Word extends Span {
  readonly tag: string;
}

// Characters that Chinese uses to write foreign names by sound.
const SOUND =
  "阿埃艾爱安昂奥巴芭白班邦包保堡鲍北贝本比彼毕宾波玻伯博勃卜布采蔡仓查昌彻茨楚聪措达大代戴黛丹德登邓迪笛蒂丁东杜敦多顿厄恩耳尔法凡范菲费芬丰冯佛夫弗福甫富噶盖甘冈高哥戈葛格根贡古瓜圭果哈海汉翰豪赫黑亨洪侯胡华怀惠霍基吉季加迦嘉贾简江杰捷金津喀卡凯坎康考柯科克肯孔库夸匡奎昆阔拉腊莱赖兰郎朗劳勒雷蕾黎里利莉丽连廉良列烈林琳龙隆卢鲁吕律伦罗洛马玛迈麦满曼芒毛茅梅门蒙孟米密敏缅苗明摩末莫墨默姆木穆拿纳娜乃奈南内尼妮涅宁纽农努诺欧帕派潘庞培佩彭蓬皮平珀普奇齐恰乔茜切钦琴琼丘屈让热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊绍舍申圣施石什史舒朔斯丝思松苏素孙索塔泰坦汤唐陶特藤滕提梯汀廷图土屯托脱瓦娃万汪旺威薇微韦维伟卫魏温文翁沃乌伍武西希锡夏香肖谢辛欣雄休修许薛逊雅亚娅扬尧耶叶伊宜因尹英雍尤约泽扎詹哲珍芝治朱竹兹孜宗佐卓诗佳妲斐琪坚弥舆耿穗蓓芙蕊";
const HAN = "[\\u3400-\\u9fff]";
// Beside a dot any character belongs to the name; further out only the sound characters do, for the words around the name touch it.
const NAME = new RegExp(`[${SOUND}]{0,6}${HAN}(?:[·•・]${HAN}{1,7}(?=[·•・])){0,3}[·•・]${HAN}[${SOUND}]{0,6}`, "gu");
// A word of Latin letters, with the digits, hyphens and dots inside it, and a version number after a space. Bounded: a longer run is several atoms.
const LATIN =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}]{0,60}(?:[-.+&'’_/@][\p{Script=Latin}\p{N}]{1,60}){0,8}\+{0,2}(?: (?:[vV]?\d{1,4}(?:\.\d{1,4}){0,3}[A-Za-z]{0,2}|[A-Z]\d{1,3}(?:\.\d{1,2})?)(?![\p{Script=Latin}\p{N}.]|[ ]?[年月日号时点分秒亿万千百十个家名位岁天周倍种项款台部篇条次成美元人%％、]))?/gu;
const NUMBER = /\d[\d,.]{0,30}(?:\p{Script=Latin}[\p{Script=Latin}\p{N}]{0,10})?%?/gu;

/** Foreign names with middle dots (约翰·史密斯), Latin words with their version numbers (GPT-4o, Windows 11) and numbers of a Chinese sentence, in order, not overlapping. */
export function findAtoms(sentence: string): Atom[] {
  const atoms: Atom[] = [];
  if (/[·•・]/u.test(sentence)) addMatches(atoms, sentence, NAME, "NAME");
  addMatches(atoms, sentence, LATIN, "LATIN");
  addMatches(atoms, sentence, NUMBER, "NUMBER");
  atoms.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Atom[] = [];
  for (const atom of atoms) if (atom.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(atom);
  return kept;
}

function addMatches(atoms: Atom[], sentence: string, pattern: RegExp, kind: Atom["kind"]): void {
  for (const match of sentence.matchAll(pattern)) {
    const word = withoutMarksAtEnd(match[0], /[,.]/u);
    const mixed = kind === "NUMBER" && /\p{L}/u.test(word);
    atoms.push({ start: match.index, end: match.index + word.length, kind: mixed ? "MIXED" : kind });
  }
}

// Tags of words that may be part of a name: names of all kinds and what is in no dictionary.
const NAME_TAG = /^(?:n[rsz]|x|zg|$)/u;

/**
 * Moves the ends of the names to the segmenter's words: a name-like word that a name begins in the middle of belongs to it (玛|丽亚·), another word that
 * it ends in the middle of does not (·本森本|周).
 */
export function fitNames(atoms: readonly Atom[], words: readonly Word[]): Atom[] {
  let word = 0;
  let free = 0;
  return atoms.map((atom) => {
    let { start, end } = atom;
    if (atom.kind === "NAME") {
      while (word < words.length && (words[word]?.end ?? 0) <= start) word += 1;
      const first = words[word];
      if (first && first.start < start) {
        if (NAME_TAG.test(first.tag) && first.start >= free) start = first.start;
        else if (first.end < end && first.end - start <= 2) start = first.end;
      }
      while (word < words.length && (words[word]?.end ?? 0) < end) word += 1;
      const last = words[word];
      if (last && last.start > start && last.start < end && last.end > end && !NAME_TAG.test(last.tag))
        end = last.start;
    }
    free = end;
    return { ...atom, start, end };
  });
}
