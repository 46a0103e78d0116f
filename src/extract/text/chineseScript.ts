import { Converter } from "opencc-js/t2cn";

type Convert = (text: string) => string;
// The converter takes a while to build: not before the first Chinese text.
let converter: Convert | undefined;
const toSimplified: Convert = (text) => (converter ??= Converter({ from: "t", to: "cn" }))(text);

const UNKNOWN = 0;
const COMMON = 1;
const TRADITIONAL = 2;
// One answer for each code unit, filled in when it is first asked for.
const scripts = new Uint8Array(0x10000);

function isTraditional(code: number): boolean {
  const known = scripts[code] ?? COMMON;
  if (known !== UNKNOWN) return known === TRADITIONAL;
  const char = String.fromCharCode(code);
  const traditional = toSimplified(char) !== char;
  scripts[code] = traditional ? TRADITIONAL : COMMON;
  return traditional;
}

/** Simplified texts keep a few characters that are mostly traditional (乾, 瞭); a text in traditional script has a third of them. */
const TRADITIONAL_SHARE = 0.05;

/** Whether a Chinese text is in traditional script: at least 5 % of its Han characters are written otherwise in simplified script. */
export function isTraditionalScript(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    han += 1;
    if (isTraditional(code)) traditional += 1;
  }
  return traditional > 0 && traditional >= TRADITIONAL_SHARE * han;
}

/** The text in simplified script, the same length code unit by code unit: where a phrase would change its length, character by character. */
export function simplifyScript(text: string): string {
  const whole = toSimplified(text);
  if (whole.length === text.length) return whole;
  let out = "";
  for (const char of text) {
    const one = toSimplified(char);
    out += one.length === char.length ? one : char;
  }
  return out;
}

// The simplified form of each code unit that was asked for.
const simplifiedUnits = Array.from({ length: 0x10000 }, () => "");

/**
 * The text with each character in simplified script, whatever stands around it: 乾 is 干 in every word. For look-ups, where both sides are folded
 * alike; `simplifyScript` is for reading. The same length, code unit by code unit.
 */
export function simplifyCharacters(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    out += isHan(unit) ? (simplifiedUnits[unit] ||= simplifiedUnit(unit)) : text[i];
  }
  return out;
}

const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);

function simplifiedUnit(unit: number): string {
  const char = String.fromCharCode(unit);
  const simple = toSimplified(char.normalize("NFKC"));
  return simple.length === 1 ? simple : char;
}
