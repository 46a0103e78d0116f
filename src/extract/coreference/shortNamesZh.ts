import { withoutEndings } from "../text/endings.js";

/** What says that a name is a firm's, and in which form. */
const LEGAL = /(?:股份有限公司|有限责任公司|股份公司|有限公司|总公司|集团公司|公司|股份)$/u;
/** What says which trade a firm is in, or that it is large. */
const TRADE =
  /(?:集团|控股|国际|航空|电器|酒店|汽车|网络|科技|技术|信息|软件|智能|机器人|种业|实业|地产|置业|商业|商务|药业|医药|医疗|生物|证券|保险|文化|传媒|影业|食品|乳业|酒业|钢铁|石化|化工|能源|电力|电子|电气|重工|建设|铜业|水务|环保|物流|船舶|资产|投资)$/u;

/**
 * The shorter names that an organisation's Chinese name gives: without its legal form, without the place it begins with, without its trade (沈阳隆迪种业有限公司:
 * 沈阳隆迪种业, 隆迪种业, 隆迪). `isPlace` tells whether a word is a place's name. Each has two characters at least; none is the name itself.
 */
export function shortNamesZh(name: string, isPlace: (word: string) => boolean): string[] {
  if (!/^[\u3400-\u9fff]{3,30}$/u.test(name)) return [];
  const bare = withoutEndings(name, LEGAL);
  const local = withoutPlace(bare, isPlace);
  const short = [bare, local, withoutEndings(bare, TRADE), withoutEndings(local, TRADE)];
  return [...new Set(short)].filter((one) => one.length >= 2 && one !== name && !isPlace(one));
}

/** Only where more is left than a word for what it is: 中国银行 is no bank called 银行. */
function withoutPlace(name: string, isPlace: (word: string) => boolean): string {
  for (let length = Math.min(4, name.length - 3); length >= 2; length -= 1) {
    const rest = name.slice(length);
    if (isPlace(name.slice(0, length)) && withoutEndings(rest, TRADE).length >= 2) return rest;
  }
  return name;
}
