import type { TableEntry } from "../../../src/domain/nameTable.js";
import type { EntityType } from "../../../src/domain/ontology.js";
import type { Lexicon } from "../../../src/extract/extraction.js";
import { buildNameTable } from "../../../src/extract/lexicon/buildNameTable.js";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon.js";

const entry = (
  key: string,
  type: EntityType,
  en: string,
  zh: string,
  short?: [en: string, zh: string],
): TableEntry => ({
  key,
  type,
  en,
  zh,
  names: [
    { value: en, lang: "en", kind: "CANONICAL" },
    { value: zh, lang: "zh", kind: "CANONICAL" },
    ...(short
      ? ([
          { value: short[0], lang: "en", kind: "SHORT" },
          { value: short[1], lang: "zh", kind: "SHORT" },
        ] as const)
      : []),
  ],
  parents: [],
  note: "",
});

/** Names that nobody has, so that no sentence of the tests says anything of anybody. */
export const INVENTED: Lexicon = {
  taggers: loadLexicon().taggers,
  names: buildNameTable(
    [
      entry("norvik", "COMPANY", "Norvik", "诺维克"),
      entry("orban-labs", "COMPANY", "Orban Labs", "奥本实验室"),
      entry("dana-reed", "PERSON", "Dana Reed", "黛娜·里德", ["Reed", "里德"]),
      entry("paul-sorrel", "PERSON", "Paul Sorrel", "保罗·索瑞尔", ["Sorrel", "索瑞尔"]),
      entry("seawire", "MEDIA", "Seawire", "环海通讯社"),
      entry("galvany", "COUNTRY", "Galvany", "加尔瓦尼亚"),
      entry("skiff", "APP", "Skiff", "小艇应用"),
    ],
    [],
  ),
};
