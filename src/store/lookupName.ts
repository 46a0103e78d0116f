import { foldName } from "../domain/foldName.js";
import { simplifyCharacters } from "../extract/text/chineseScript.js";

/** The form in which names are kept and asked for: `foldName`, and traditional script as simplified. 華為 and 华为 are one name. */
export const lookupName = (name: string): string => foldName(simplifyCharacters(name));
