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
  shortEn?: string,
  shortZh?: string,
): TableEntry => ({
  key,
  type,
  en,
  zh,
  names: [
    { value: en, lang: "en", kind: "CANONICAL" },
    { value: zh, lang: "zh", kind: "CANONICAL" },
    ...(shortEn ? [{ value: shortEn, lang: "en", kind: "SHORT" } as const] : []),
    ...(shortZh ? [{ value: shortZh, lang: "zh", kind: "SHORT" } as const] : []),
  ],
  parents: [],
  note: "",
});

/** Names that nobody has, of every kind that a predicate takes. */
export const RELATION_NAMES: Lexicon = {
  taggers: loadLexicon().taggers,
  names: buildNameTable(
    [
      entry("norvik", "COMPANY", "Norvik", "诺维克"),
      entry("orban-labs", "COMPANY", "Orban Labs", "奥本实验室"),
      entry("tessel", "COMPANY", "Tessel", "泰瑟尔"),
      entry("dana-reed", "PERSON", "Dana Reed", "黛娜·里德", "Reed", "里德"),
      entry("paul-sorrel", "PERSON", "Paul Sorrel", "保罗·索瑞尔", "Sorrel", "索瑞尔"),
      entry("seawire", "MEDIA", "Seawire", "环海通讯社"),
      entry("galvany", "COUNTRY", "Galvany", "加尔瓦尼亚"),
      entry("morland", "COUNTRY", "Morland", "莫兰国"),
      entry("port-elmar", "PLACE", "Port Elmar", "埃尔玛港"),
      entry("gda", "REGULATOR", "Galvany Data Authority", "加尔瓦尼亚数据局"),
      entry("halden-fund", "FUND", "Halden Fund", "哈尔登基金"),
      entry("skiff", "APP", "Skiff", "小艇应用"),
      entry("kestrel", "MODEL", "Kestrel", "红隼模型"),
      entry("osprey", "MODEL", "Osprey", "鱼鹰模型"),
      entry("marlin", "CHIP", "Marlin", "枪鱼芯片"),
      entry("elmar-store", "SERVICE", "Elmar Store", "埃尔玛商店"),
      entry("tideline", "BENCHMARK", "Tideline", "潮线基准"),
    ],
    [],
  ),
};
