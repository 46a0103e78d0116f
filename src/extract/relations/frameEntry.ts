import type { EntityType, Predicate } from "../../domain/ontology.js";

/** Where a Chinese cue's object may stand; the first that is there wins. */
export type SlotZh =
  /** After the cue: 收购蓝湾. */
  | "after"
  /** 把 or 将: 把蓝湾收购. */
  | "ba"
  /** 对, 针对, 就: 对蓝湾展开调查. */
  | "dui"
  /** 从, 自: 从蓝湾窃取. */
  | "from"
  /** 向, 给, 为: 向蓝湾供货. */
  | "to"
  /** 与, 和, 跟, 同: 与蓝湾合作. */
  | "with"
  /** 用, 利用: 用蓝湾训练. */
  | "use"
  /** 比: 比蓝湾好. */
  | "bi"
  /** 在, 于: 在蓝湾设立. */
  | "at";

/** One Chinese cue with the places of its arguments. */
export interface FrameZh<P extends string = Predicate> {
  readonly predicate: P;
  /** Characters, simplified script. */
  readonly form: string;
  /**
   * - `verb`: subject before, object in one of the slots; passives turn them round.
   * - `role`: X的创始人Y: a person (or thing) described by what it is to an organisation.
   * - `member`: X旗下Y: the first is the subject, what stands after the cue the object.
   * - `kin`: X的子公司Y: what stands before the cue is the object's owner.
   */
  readonly kind: "verb" | "role" | "member" | "kin";
  readonly slots: readonly SlotZh[];
  /** The characters after (before) the cue that make it another word. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** An object without a name is kept by its words. */
  readonly bare?: boolean;
  /** An owner may stand for what it owns: 窃取蓝湾的数据 takes from 蓝湾. */
  readonly owner?: boolean;
  /** What the subject is described by is enough: its product, when that has no name, counts for it. */
  readonly maker?: boolean;
  /** Subject and object change places in the plain order: 获蓝湾投资. */
  readonly reversed?: boolean;
  readonly symmetric?: boolean;
  /** What is handed over stands before the cue, and who is given it, the subject, after it: 将蓝湾5%股权转让给星河. */
  readonly recipient?: boolean;
}

/** One English cue with the places of its arguments. */
export interface FrameEn<P extends string = Predicate> {
  readonly predicate: P;
  /**
   * Lemmas joined by spaces. Verbs: the verb and its particles ("take over"), which may stand after the object. Nouns and roles: the noun and the words
   * before it ("chief executive").
   */
  readonly form: string;
  /**
   * - `verb`: active, passive, infinitive, gerund.
   * - `trained`: what is made is the subject, what it is made from the object: train X on Y, X distilled from Y.
   * - `participle`: said of what undergoes it: X is based in Y, X was appointed to Y.
   * - `state`: an adjective with a preposition: X is better than Y.
   * - `noun`: acquisition of Y by X, X's probe into Y, X opened a probe into Y.
   * - `role`: Y founder X, X, founder of Y.
   */
  readonly kind: "verb" | "trained" | "participle" | "state" | "noun" | "role";
  /** Prepositions that bring the object; without any it is the direct object. */
  readonly prepositions: readonly string[];
  /** Words that must follow the direct object: "take Y to court". */
  readonly tail?: string;
  /** Words that may not follow the cue at once: released on bail. */
  readonly not?: RegExp;
  /** Types that the object must have, where the predicate's own range is too wide. */
  readonly only?: readonly EntityType[];
  readonly bare?: boolean;
  readonly owner?: boolean;
  readonly maker?: boolean;
  readonly reversed?: boolean;
  readonly symmetric?: boolean;
}
