import type { FrameZh, SlotZh } from "../../extract/relations/frameEntry.js";

/** Relations of the financial set, from head to tail; 自己 joins two names of one thing. */
export const FINANCIAL_TYPES = [
  "收购",
  "拟收购",
  "持股",
  "拥有",
  "增持",
  "减持",
  "入股",
  "注资",
  "转让",
  "买资",
  "发行",
  "借壳",
  "欠款",
  "帮助",
  "成立",
  "分析",
  "合作",
  "签约",
  "合资",
  "合并",
  "重组",
  "竞争",
  "纠纷",
  "商讨",
  "订单",
  "交易",
  "自己",
] as const;
export type FinancialType = (typeof FINANCIAL_TYPES)[number];

type Options = Omit<FrameZh<FinancialType>, "predicate" | "form" | "kind" | "slots">;

const frames = (
  kind: FrameZh["kind"],
  predicate: FinancialType,
  slots: readonly SlotZh[],
  forms: string,
  options: Options = {},
): FrameZh<FinancialType>[] => forms.split("|").map((form) => ({ predicate, form, kind, slots, ...options }));

const verb = (predicate: FinancialType, slots: readonly SlotZh[], forms: string, options: Options = {}) =>
  frames("verb", predicate, slots, forms, options);

const DEAL = /^(?:者|人|方|案|价|基金|公司的|委员会)/u;

/**
 * What the financial set calls its relations, by the words of company news: a table beside the ontology's, for scoring the same reader on finer types.
 * Compiled by hand from general knowledge and from the sentences of the set's training part (thunlp/Chinese_NRE, MIT).
 */
export const FINANCIAL_FRAMES: readonly FrameZh<FinancialType>[] = [
  ...verb(
    "收购",
    ["dui", "ba", "after"],
    "收购|并购|买下|私有化|全资收购|兼并|要约收购|吞并|拿下|竞购|接盘|吃下|揽入",
    {
      owner: true,
      notBefore: /^(?:案|价|基金|方$)/u,
    },
  ),
  ...verb("买资", ["after", "from"], "购买|购入|购得|买入|竞得|采购|拍下|竞拍", { owner: true, notBefore: DEAL }),
  ...verb("持股", ["after"], "持有|持股|控股|参股|入主|控制", {
    owner: true,
    notBefore: /^(?:人|者|量|期|成本|股东|子公司|权)/u,
  }),
  ...frames(
    "kin",
    "持股",
    [],
    "股东|大股东|控股股东|第一大股东|第二大股东|第三大股东|最大股东|单一最大股东|实际控制人|控股方|控股人|战略投资者|流通股股东|新股东|原股东",
    { reversed: true },
  ),
  ...frames(
    "kin",
    "拥有",
    [],
    "子公司|全资子公司|控股子公司|下属子公司|附属公司|孙公司|分公司|控股公司|下属公司|下属企业|下属|所属|参股公司|上市公司|合资公司|品牌|子品牌|平台",
  ),
  ...frames("kin", "拥有", [], "母公司|控股集团|东家", { reversed: true }),
  ...frames("member", "拥有", [], "旗下|下属|麾下|所属|属下|下辖|控股的|全资拥有|所属的"),
  ...verb("拥有", ["after"], "拥有|下辖|运营|分拆|全资持有|全资控股|隶属于", { owner: true }),
  ...verb("增持", ["after", "dui", "ba"], "增持|增资|受让|举牌|认购", { owner: true, notBefore: DEAL }),
  ...verb("减持", ["after", "dui", "ba"], "减持|抛售|卖出|抛出|出清|套现|挂牌转让", { owner: true, notBefore: DEAL }),
  ...verb("入股", ["after", "dui"], "入股|战略入股|入资|入驻", { owner: true, notBefore: DEAL }),
  ...verb("注资", ["dui", "to", "after", "at"], "注资|投资|出资|领投|跟投|参投|斥资|追加投资|战略投资", {
    owner: true,
    notBefore: /^(?:者|人|银行|基金|机构|额|规模|回报|收益|方|组合|计划|环境|评级|管理|有限|集团|成立|设立|组建|建设)/u,
  }),
  ...verb("注资", ["from"], "融资", { reversed: true, notBefore: /^(?:租赁|融券|额|余额)/u }),
  ...verb("转让", ["to", "after"], "转让给|转让予|出售给|卖给|划转给|划转至|过户给|让给|出让给", { owner: true }),
  ...verb("转让", ["to"], "转让|出售|划转|过户", { owner: true }),
  ...verb("借壳", ["after"], "借壳", { notBefore: /^(?:上市)/u }),
  ...verb("发行", ["to"], "增发|定向增发|非公开发行|发行|定向发行|配售", {}),
  ...verb("欠款", ["to", "from"], "借款|贷款|申请贷款|拖欠|欠款|欠下|质押|抵押", {}),
  ...verb("欠款", ["after"], "拖欠|尚欠|质押给|抵押给", {}),
  ...verb("帮助", ["to"], "提供担保|担保|提供支持|提供|支持|注入|解围|代工|服务", {}),
  ...verb("帮助", ["after"], "帮助|助力|扶持|援助|力挺|协助", {}),
  ...verb(
    "成立",
    ["ba", "after"],
    "设立|成立|组建|创立|创办|发起设立|出资设立|投资设立|合资成立|投资组建|共建|创建|建立",
    {
      notBefore: /^(?:于|以来|至今|之初|时|后|日期|初期|[一二三四五六七八九十两]+周?年)/u,
    },
  ),
  ...verb(
    "合作",
    ["with"],
    "合作|联手|携手|牵手|结盟|战略合作|达成合作|合作开发|联合|共同|协同|达成协议|建立合作关系",
    {
      symmetric: true,
    },
  ),
  ...verb("合作", ["after"], "联手|携手|牵手|联合|结盟", { symmetric: true }),
  ...frames("role", "合作", [], "合作伙伴|战略合作伙伴|合作方|盟友|代理商|经销商", { symmetric: true }),
  ...verb("签约", ["with"], "签署|签订|签约|签|签下|签了|续签|订立|达成|签署了|签订了", { symmetric: true }),
  ...verb("签约", ["after"], "签约|牵手签约", { symmetric: true }),
  ...verb("合资", ["with"], "合资|合营|共同出资|合资组建|合资建立|合资成立", { symmetric: true }),
  ...verb("合并", ["with", "after"], "合并|吸收合并|换股吸收合并|换股合并|换股", { symmetric: true }),
  ...verb("重组", ["with", "dui", "after", "ba"], "重组|整合|资产重组|资产置换|置换", { symmetric: true, owner: true }),
  ...verb(
    "竞争",
    ["with", "dui", "after"],
    "竞争|抗衡|较量|角逐|对抗|分庭抗礼|匹敌|争夺|抢夺|对决|PK|pk|叫板|对标|挑战|超越|赶超|击败|媲美|冲击|超过|高于|低于|领先|威胁",
    {
      symmetric: true,
    },
  ),
  ...frames("role", "竞争", [], "竞争对手|对手|竞品|劲敌|死对头|竞争者|主要对手", { symmetric: true }),
  ...verb(
    "纠纷",
    ["dui", "to", "with", "ba", "after"],
    "起诉|状告|反诉|控告|诉|索赔|侵权|告上法庭|告上了法庭|提起诉讼|诉讼|仲裁|打官司|对簿公堂|指控|指责|举报|抗议|纠纷|争端|违约|冲突|侵犯|屏蔽|下架|封杀|抨击|炮轰|追讨|赔偿",
    {
      symmetric: true,
      owner: true,
    },
  ),
  ...verb("商讨", ["with", "dui", "to"], "谈判|洽谈|磋商|接触|协商|商谈|沟通|会谈|商议|商讨|洽商|对话|讨论", {
    symmetric: true,
  }),
  ...verb("订单", ["to", "with", "from"], "供货|供应|采购|订购|中标|承建|销售|代理|供给", { symmetric: true }),
  ...verb("订单", ["after"], "中标|承建|代理|订购|委托|采用|使用", { symmetric: true }),
  ...frames("role", "订单", [], "供应商|代工厂|供货商|客户|承销商|保荐机构|保荐人", { symmetric: true }),
  ...verb("交易", ["with"], "交易|买卖|互换|置换", { symmetric: true }),
];
