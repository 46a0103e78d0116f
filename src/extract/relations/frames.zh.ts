import type { Predicate } from "../../domain/ontology.js";
import type { FrameZh, SlotZh } from "./frameEntry.js";

type Options = Omit<FrameZh, "predicate" | "form" | "kind" | "slots">;

const frames = (
  kind: FrameZh["kind"],
  predicate: Predicate,
  slots: readonly SlotZh[],
  forms: string,
  options: Options = {},
): FrameZh[] => forms.split("|").map((form) => ({ predicate, form, kind, slots, ...options }));

const verb = (predicate: Predicate, slots: readonly SlotZh[], forms: string, options: Options = {}) =>
  frames("verb", predicate, slots, forms, options);
const role = (predicate: Predicate, forms: string, options: Options = {}) =>
  frames("role", predicate, [], forms, options);

const DIRECT: readonly SlotZh[] = ["ba", "after"];
const AIMED: readonly SlotZh[] = ["dui", "ba", "after"];

/** Chinese frames. A noun that follows the cue and makes another word of it (调查结果, 投资者) closes the place after the cue. */
export const FRAMES_ZH: readonly FrameZh[] = [
  ...verb("INVESTIGATES", AIMED, "调查|彻查|立案调查|审查|侦查|侦办|稽查|核查|突击检查", {
    owner: true,
    notBefore:
      /^(?:结果|报告|组|人员|局|显示|发现|员|问卷|机构|数据|记者|委员会|研究|表明|机制|制度|署|处|部门|指出|认为|称|说|中)/u,
    notAfter: /(?:普|民意|问卷|市场|田野|联邦|抽样|背景)$/u,
  }),
  ...verb("INVESTIGATES", ["dui"], "立案|展开调查|启动调查|问询|质询", { owner: true }),
  ...verb("INVESTIGATES", ["ba", "after"], "约谈", { owner: true, notBefore: /^(?:会|记录|机制)/u }),
  ...verb("SUES", ["ba", "dui", "after"], "起诉|状告|反诉|控告", { notBefore: /^(?:书|方|人|状|称|中|后|讼|至)/u }),
  ...verb("SUES", ["dui", "to", "ba", "with"], "提起诉讼|告上法庭|告上了法庭|诉诸法庭|诉讼|对簿公堂", {
    notBefore: /^(?:费|请求|中|时效|程序|金额|风险|标的)/u,
  }),
  ...verb("CHARGES", AIMED, "逮捕|公诉|刑拘|拘捕|拘留|检控|批捕|提起公诉|刑事起诉", { notBefore: /^(?:令|证|所|率)/u }),
  ...verb("FINES", ["dui", "to", "after"], "罚款|处罚|开出罚单|处以罚款|判罚|行政处罚", {
    notBefore: /^(?:金额|总额|决定|数额|措施|力度|是|为)/u,
    owner: true,
  }),
  ...verb("FINES", ["after"], "判处|处以", { owner: true, notBefore: /^(?!.{1,20}(?:罚款|罚金))/u }),
  ...verb("FINES", ["dui", "to", "after"], "罚", {
    notBefore: /^(?:[款单金则球站跪酒息没])/u,
    notAfter: /[惩处重受刑责体判]$/u,
  }),
  ...verb("SANCTIONS", AIMED, "制裁", { owner: true, notBefore: /^(?:措施|名单|清单|法案|令|大棒)/u }),
  ...verb(
    "SANCTIONS",
    ["ba", "after"],
    "列入实体清单|列入黑名单|列入清单|列入出口管制实体清单|加入实体清单|纳入实体清单|加入黑名单|列入制裁名单|拉黑|拉入黑名单",
  ),
  ...verb("RESTRICTS", AIMED, "限制|管制|管控|收紧|卡住|出口管制|暂停|约束|封锁|断供|封了|封堵|遏制|封掉", {
    bare: true,
    owner: true,
    notBefore: /^(?:性|令$|级|政策|措施|清单|条件|期|因素|上市|交易|人员|自由|于)/u,
    notAfter: /(?:不受|自我|没有|无|疫情|风险)$/u,
  }),
  ...verb("BANS", ["ba", "dui", "after"], "禁止|封禁|禁用|屏蔽|查禁|取缔|封杀|严禁|明令禁止|禁售|禁运", {
    bare: true,
    notBefore: /^(?:性|令)/u,
  }),
  ...verb("BANS", ["dui"], "禁令", {}),
  ...verb("DELISTS", ["ba", "after"], "下架|移除|除名|摘牌|剔除", { notBefore: /^(?:风险|潮|令|通知|率)/u }),
  ...verb("DELISTS", ["ba", "after"], "退市", { notBefore: /^(?:风险|潮|制度|新规|公司|股|整理|警示|后)/u }),
  ...verb("RELEASES", DIRECT, "发布|推出|开源|发表|推出了|公开发布|正式发布|首发|首发了", {
    bare: true,
    notBefore:
      /^(?:会|公告|消息|声明|通知|财报|业绩|年报|季报|公报|博文|微博|言论|评论|新闻|预警|讲话|演讲|意见|看法|者|平台$|时间|日期|以来|后|前|日)/u,
  }),
  ...verb("RELEASES", DIRECT, "上线|问世|亮相|面世|公测|发售|开售|内测", {
    bare: true,
    notBefore: /^(?:后|前|以来|时间|日期|当天|首日|仪式|于|在)/u,
    notAfter: /[下以底基]$/u,
  }),
  ...verb("RELEASES", ["after"], "发了", { bare: true, notAfter: /[出爆触激引开启萌颁签转研批沙复揭分蒸]$/u }),
  ...verb("DEVELOPS", DIRECT, "开发|研发|打造|研制|自研|训练出|自主研发|自主开发|设计|开发出|研发出|设计出", {
    bare: true,
    notBefore:
      /^(?:者|商|区|团队|人员|公司$|中心|费用|投入|支出|成本|能力|进度|部|工程|师|院|理念|图|感|风格|周期|计划|方面|大会|实力|强度|过程|环境|套件|银行|协会|办公室|与)/u,
  }),
  ...frames("member", "DEVELOPS", [], "旗下|家的|自家"),
  ...frames("member", "OWNS", [], "旗下|麾下"),
  ...verb("DISCONTINUES", DIRECT, "停止运营|关闭|停产|停服|下线|终止|停止服务|停更", {
    notBefore: /^(?:合作|协议|上市|服务器|后)/u,
  }),
  ...verb("ACQUIRES", ["dui", "ba", "after"], "收购|并购|买下|吞并|私有化|全资收购|收购了|兼并|接手|接盘|入主", {
    notBefore:
      /^(?:案|价|协议|要约|计划|方案|方|金额|款|交易|事项|标的|完成|事宜|战|重组|基金|对价|意向|业务$|资产$|后|前|及|与|传闻)/u,
  }),
  ...verb("INVESTS_IN", ["dui", "to", "after", "at"], "投资|注资|入股|出资|增持|跟投|战略投资|参投|战略入股|斥资", {
    owner: true,
    notBefore:
      /^(?:者|人|银行|基金|机构|额|规模|回报|收益|方|组合|计划|协议|环境|策略|价值|性|界|圈|部|总监|经理|顾问|总额|金额|约|超|近|后|建|设|评级|标的|期限|管理|风险|机会|热情|比例|方式|有限|集团)/u,
  }),
  ...verb("INVESTS_IN", ["ba"], "转让给|出售给|卖给|转给|让与|售予", { recipient: true, owner: true }),
  ...verb("INVESTS_IN", ["after"], "受让|认购", { owner: true, notBefore: /^(?:方|人|金额|价|款|比例)/u }),
  ...verb("INVESTS_IN", ["after", "dui"], "领投", { owner: true, notBefore: /^(?:方|机构)/u }),
  ...verb("INVESTS_IN", ["from"], "融资", { reversed: true, notBefore: /^(?:租赁|融券|额|余额)/u }),
  ...verb(
    "PARTNERS_WITH",
    ["with"],
    "合作|签署协议|达成合作|战略合作|结盟|合资|签约|签署战略合作协议|签署合作协议|达成协议|建立合作关系|签署备忘录|达成战略合作",
    {
      symmetric: true,
      notBefore: /^(?:社|金融机构|银行)/u,
    },
  ),
  ...verb(
    "PARTNERS_WITH",
    ["with"],
    "联合打造|联合开发|联合研发|联合推出|联合发布|联合投资|共同开发|共同打造|共同研发|共同投资|共同出资|共同组建",
    {
      symmetric: true,
    },
  ),
  ...verb("PARTNERS_WITH", ["with", "after"], "联手|携手|牵手|结成联盟", { symmetric: true }),
  ...role("PARTNERS_WITH", "合作伙伴|战略合作伙伴|合作方|盟友", { symmetric: true }),
  ...verb("SUPPLIES", ["to", "after"], "供应|供货|交付|供给|出口", {
    notBefore: /^(?:商|链|量|端|侧|紧张|不足|短缺|协议|管制|限制|额|业务|市场|数据)/u,
  }),
  ...verb("SUPPLIES", ["to"], "提供|出售", {}),
  ...verb("SUPPLIES", ["after"], "提供给|出售给|卖给|供应给|供货给|交付给|出口到"),
  ...role("SUPPLIES", "供应商|代工厂|供货商"),
  ...verb("FOUNDED", DIRECT, "创立|创办|成立|创建|联合创立|联合创办|共同创立|创立了|组建|设立", {
    notBefore: /^(?:于|以来|至今|之初|时|后|日期|初期|[一二三四五六七八九十两]+周?年)/u,
  }),
  ...role("FOUNDED", "创始人|创办人|联合创始人|共同创始人|联创|创建者"),
  ...role(
    "HOLDS_POSITION",
    "首席执行官|总裁|董事长|部长|负责人|CEO|首席技术官|CTO|首席财务官|CFO|首席运营官|COO|首席科学家|总经理|副总裁|副董事长|执行董事|总监|首席人工智能官|首席产品官|首席AI官|主席|总统|总理|首相|外长|防长|财长|市长|州长|省长|行长|局长|院长|校长|秘书长|发言人|新闻发言人|掌门人|主任|会长|理事长|署长|厅长|首席分析师|首席经济学家|联席首席执行官|国务卿|大使|董事|董秘|总编辑|主编|科学家|研究员|分析师|教授|议员|工程师|顾问",
  ),
  ...verb("HOLDS_POSITION", ["after"], "任|担任|出任|就任|接任|兼任|升任|加入|加盟|当选|任职于|供职于|就职于", {
    owner: true,
    notBefore: /^(?:何|务|命|意|期|教|性|由|凭|职期)/u,
    notAfter: /[责信主重就委担出卸前现历离留连放听胜]$/u,
  }),
  ...verb("HOLDS_POSITION", ["after"], "任命|聘任|聘请|提名", { reversed: true, notBefore: /^(?:书|仪式|案)/u }),
  ...verb(
    "LEAVES_POSITION",
    ["from", "after"],
    "辞去|卸任|离职|离开|辞任|退出|辞职|免职|下台|跳槽离开|被解雇|被免职|离任",
    {
      owner: true,
      notBefore: /^(?:后|前|率|潮|人员|员工|者|市场|协议|群)/u,
    },
  ),
  ...verb("OWNS", ["after"], "持有|拥有|控股|全资控股|持股", {
    owner: true,
    notBefore: /^(?:者|人|量|期|成本|比例|股东|权|的?股东)/u,
  }),
  ...verb("OWNS", [], "所有|全资拥有", { notBefore: /^[\u3400-\u9fff]/u, notAfter: /[于在对把将]$/u }),
  ...frames("kin", "OWNS", [], "子公司|全资子公司|控股子公司|关联公司|附属公司|控股公司"),
  ...frames(
    "kin",
    "OWNS",
    [],
    "母公司|控股股东|最大股东|大股东|第一大股东|第二大股东|第三大股东|第四大股东|第五大股东|主要股东|股东|实际控制人",
    { reversed: true },
  ),
  ...verb("LOCATED_IN", ["after"], "位于|总部位于|总部设在|设在|坐落于|地处|总部在|坐落在|设于"),
  ...verb(
    "MEETS_WITH",
    ["with", "after"],
    "会见|会晤|会谈|见面|拜会|举行会谈|谈判|会面|通话|磋商|接见|访问|到访|出访|造访|访华",
    {
      symmetric: true,
      notBefore: /^(?:权|量|者|团|学者|纪要|时|中|后|期间|桌|代表)/u,
    },
  ),
  ...verb("COMPETES_WITH", ["with", "dui"], "竞争|抗衡|较量|竞逐|角逐|对抗|分庭抗礼|匹敌", {
    symmetric: true,
    notBefore: /^(?:力|性|对手|者|优势|格局|环境|激烈|法|加剧)/u,
  }),
  ...verb("COMPETES_WITH", ["after"], "对标|叫板|挑战", { symmetric: true, notBefore: /^(?:性|者|赛|和|与)/u }),
  ...role("COMPETES_WITH", "竞争对手|对手|竞品|劲敌|死对头", { symmetric: true }),
  ...verb(
    "SURPASSES",
    ["ba", "after"],
    "超越|超过|优于|领先|领先于|击败|打败|胜过|赶超|碾压|强于|反超|完胜|秒杀|吊打|赶超了|战胜|力压|甩开|高于|好于|盖过|弯道超车|超车|跑赢",
    {
      maker: true,
      notBefore: /^(?:的|地|优势|地位|水平|[\d一二两三四五六七八九十百千万亿半]|自我)/u,
      notAfter: /[遥大处率不]$/u,
    },
  ),
  ...verb("SURPASSES", ["ba"], "按在地上摩擦|甩在身后|甩在后面|远远甩开|比下去|踩在脚下", { maker: true }),
  ...verb(
    "SURPASSES",
    ["bi"],
    "好|更好|强|更强|更快|更先进|先进|出色|更出色|优秀|更优秀|厉害|更厉害|高效|更高效|更聪明|更准确|更便宜|更安全|好用|更好用|好多|强大|更强大|领先|更领先|更受欢迎|更成功|更胜一筹|便宜",
    {
      maker: true,
    },
  ),
  ...verb("SURPASSES", ["after"], "不如|不及|落后于|逊于|输给|不敌|败给|弱于", { maker: true, reversed: true }),
  ...verb("TRAINS_ON", ["use", "at"], "训练|进行训练|训练而成|微调|预训练", {
    owner: true,
    maker: true,
    notBefore: /^(?:数据|集|师|成本|出)/u,
  }),
  ...verb("TRAINS_ON", ["after"], "训练自|训练数据来自|训练数据包括|训练数据来源于", { owner: true, maker: true }),
  ...frames("kin", "TRAINS_ON", [], "训练数据"),
  ...verb("DISTILLS_FROM", ["from", "dui", "after"], "蒸馏|提炼|蒸馏了|蒸馏自|蒸馏出", {
    owner: true,
    maker: true,
    notBefore: /^(?:技术|方法|法|水|酒|塔|厂|版|模型的|过程)/u,
    notAfter: /[‘“]$/u,
  }),
  ...verb("STEALS_FROM", ["from", "after"], "窃取|偷取|盗取|剽窃|盗用|盗窃|侵犯|抄袭|非法获取|偷走|窃走|盗走", {
    owner: true,
    notBefore: /^(?:者|罪|案|隐私权$|行为|风波|指控|门)/u,
  }),
  ...verb("STEALS_FROM", ["from", "after"], "偷", {
    owner: true,
    notBefore: /^[税看偷懒拍跑渡袭情走取吃换工]/u,
    notAfter: /[小偷惯]$/u,
  }),
  ...verb("BASED_ON", ["after"], "基于|建立在|改编自|源于|衍生自|套壳|脱胎于|构建于", {
    owner: true,
    maker: true,
    notBefore: /^(?:此|这|上述|以上|该)/u,
  }),
  ...verb("USES", ["ba", "after"], "使用|采用|接入|部署|搭载|集成|运用|引入|内置|选用", {
    maker: true,
    notBefore: /^(?:者|量|率|场景|说明|方法|成本|权|范围|情况|体验|条款|协议|门槛|寿命)/u,
  }),
  ...verb("ATTACKS", ["dui", "after"], "攻击|袭击|入侵|黑客攻击|打击|轰炸|侵入|空袭|炮击|网络攻击", {
    owner: true,
    notBefore: /^(?:者|性|力|面|方式|事件|手段|犯罪|乐器)/u,
  }),
  ...verb("OTHER", ["after"], "走私|违反|泄露|操纵|垄断|贿赂|行贿|偷运", {
    bare: true,
    owner: true,
    notBefore: /^(?:者|罪|犯|案|行为|地位)/u,
  }),
];

/** Words that take the place of a verb beside a noun: 展开调查, 对…进行审查. What stands before them counts for the cue. */
export const LIGHT_VERBS_ZH: ReadonlySet<string> = new Set(
  "展开|进行|启动|发起|开展|实施|施加|采取|作出|做出|提起|处以|开出|完成|达成|来|去|帮助|协助|开始|继续|发动|予以|加以|加强|加大|扩大|升级|推进|建立|签署|签订|举行|举办|放松|放宽|解除|颁布|出台|宣布|有|保持|存在|受到|追加|成功|着手|用来|用于|深化|面向|辅助|出手|直接|联合|参与|停止|结束|取消|要|恢复|寻求|要求".split(
    "|",
  ),
);

/** After these a new subject begins: 要求苹果下架, 称OpenAI收购. */
export const PIVOT_VERBS_ZH: ReadonlySet<string> = new Set(
  "要求|让|使|令|使得|命令|促使|迫使|允许|准许|请|请求|敦促|呼吁|支持|邀请|指控|指责|称|说|表示|认为|发现|透露|怀疑|质疑|报道|显示|证实|承认|警告|担心|看到|知道|相信|批准|同意|反对|否认|披露|声称|获悉|得知|意味着|表明|指向|导致|鼓励|责令|勒令|指示|建议|希望|期待|预计|预测|指出|宣称|据悉|导致|致使|叫|派|委托|授权|推荐|提醒|调查|指|是|指示|爆料|曝光|揭露|听说|觉得|传|传出|强迫".split(
    "|",
  ),
);

/** Heads of noun phrases that a product's maker may stand for, where the product has no name. */
export const PRODUCT_NOUNS_ZH =
  /(?:模型|产品|手机|芯片|应用|软件|系统|平台|服务|功能|版本|版|工具|助手|汽车|车型|新车|设备|游戏|机器人|大模型|算法|引擎|浏览器|处理器|电脑|平板|眼镜|耳机|手表|程序|框架|数据集|架构|显卡|加速器|智能体|插件|语言|网站|电视|相机|型号|新品|疫苗|药物|电池|耗材|App|APP|app)$/u;

/** What somebody does stands for who does it: DeepSeek的做法, 意大利的监管机构. */
export const DEPENDENT_NOUNS_ZH =
  /^(?:做法|行为|行动|举动|决定|团队|研究团队|研究人员|工程师|科学家|政府|当局|监管机构|监管部门|官方|军方|警方|法院|议会|国会|董事会|管理层|高管)$/u;

/** Nouns that belong to whatever stands before them so closely that they act for it: 意大利政府, 微软团队, DeepSeek的做法. */
export const TRANSPARENT_NOUNS_ZH: ReadonlySet<string> = new Set(
  "政府|当局|官方|方面|军方|警方|监管机构|监管部门|监管方|检方|公司|集团|团队|总部|研究团队|做法|行为|行动|举动|决定|应用|应用程序|模型|大模型|平台|产品|系列|服务|网站|项目|联合|双方|两国|两家公司|三家公司|等|自己|本身|企业|品牌|官网|董事会|管理层|股份|股权|控股|有限公司|技术|芯片|软件|系统|工具|版本|App|APP|app|AI|股票|流通股|普通股|限售股|法人股|国有股|可转债|A股|H股|B股|AH股|控股权|控制权|股份公司|业务|资产|债权|部分业务|全部资产|股份有限公司|部分股权|全部股权|多数股权|少数股权".split(
    "|",
  ),
);
