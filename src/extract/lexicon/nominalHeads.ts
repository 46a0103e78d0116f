import type { EntityType } from "../../domain/ontology.js";

/** A class of common nouns that stand for named things: what it is, and what it can stand for. */
export interface NominalClass {
  readonly type: EntityType;
  readonly accepts: readonly EntityType[];
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const words = (list: string): string[] => list.split("|").map((word) => word.trim());

const nominal = (type: EntityType, accepts: readonly EntityType[], en: string, zh: string): NominalClass => ({
  type,
  accepts,
  en: words(en),
  zh: words(zh),
});

/** Common nouns by what they stand for (the company, 这家初创公司; the chatbot, 该应用). English singular, Chinese simplified. */
export const NOMINAL_CLASSES: readonly NominalClass[] = [
  nominal(
    "COMPANY",
    ["COMPANY", "FUND"],
    "company|firm|startup|start-up|business|corporation|conglomerate|giant|chipmaker|chip maker|automaker|carmaker|retailer|manufacturer|maker|lab|bank|lender|airline|carrier|unicorn|multinational|subsidiary|supplier|insurer|developer",
    "公司|企业|初创公司|初创企业|创业公司|科技公司|厂商|集团|巨头|大厂|银行|航空公司|独角兽|制造商|运营商|开发商|供应商|子公司|母公司|车企|药企",
  ),
  nominal(
    "PERSON",
    ["PERSON"],
    "man|woman|executive|billionaire|lawmaker|senator|congressman|congresswoman|president|prime minister|chancellor|minister|secretary|chief executive|ceo|chairman|chairwoman|founder|co-founder|spokesman|spokeswoman|spokesperson|politician|suspect|professor|actor|actress|singer|entrepreneur|judge|lawyer|attorney|author|writer|journalist|researcher|scientist|engineer|economist|analyst|governor|mayor|director|adviser|advisor|diplomat|general|official|investor|defendant|banker|tycoon|republican|democrat|activist|artist|player|coach|boy|girl|artist|king|queen|pope|candidate|filmmaker|musician",
    "哥们|男子|女子|男人|女人|人士|高管|创始人|总裁|议员|官员|部长|发言人|专家|学者|老板|家伙|大佬|首席执行官|CEO|律师|负责人|总统|总理|首相|董事长|科学家|教授|工程师|研究员|企业家|富豪|亿万富翁|分析师|经济学家|作者|记者|嫌疑人|被告|演员|歌手|导演|作家|顾问|外交官|将军|法官|市长|州长|投资人|人|大叔|老兄|老哥|兄弟|小伙|候选人|政客|掌门人|参议员|众议员",
  ),
  nominal(
    "ORGANIZATION",
    ["ORGANIZATION"],
    "agency|ministry|department|commission|regulator|watchdog|court|committee|union|party|university|organisation|organization|institution|institute|association|authority|bureau|council|group|publisher|newspaper|broadcaster|outlet|network|magazine|team|club|charity|foundation|think tank|body|panel|tribunal|parliament|school|army|militia|administration|federation|nonprofit|non-profit",
    "机构|组织|部门|委员会|法院|监管机构|协会|大学|学校|党|政党|媒体|报纸|杂志|团体|工会|智库|基金会|基金|学院|研究所|研究院|实验室|俱乐部|球队|团队|政府部门|单位|部委|局|通讯社|联盟|监管部门|主管部门|非营利组织",
  ),
  nominal(
    "PRODUCT",
    ["PRODUCT"],
    "model|app|application|chatbot|chip|tool|product|service|platform|device|software|assistant|system|processor|gadget|phone|smartphone|website|site|browser|game|vehicle|car|robot|bot|program|programme|language model|ai model|operating system|search engine|social network",
    "应用|应用程序|App|APP|软件|模型|大模型|语言模型|芯片|产品|服务|平台|机器人|聊天机器人|工具|手机|设备|系统|助手|网站|浏览器|游戏|汽车|处理器|显卡|操作系统|程序|机型|车型|车|版本",
  ),
  nominal("COUNTRY", ["COUNTRY"], "country|nation|kingdom|republic|superpower", "国|国家|大国|超级大国"),
  nominal(
    "PLACE",
    ["PLACE"],
    "city|town|region|island|province|village|capital|territory|county|state|district|area|neighbourhood|neighborhood|port",
    "城市|地区|市|省|州|镇|岛|村|县|区|首都|地方|港口|岛屿|小镇|省份",
  ),
  nominal(
    "LAW_OR_POLICY",
    ["LAW_OR_POLICY"],
    "law|bill|act|order|ban|treaty|agreement|deal|accord|legislation|regulation|policy|rule|directive|plan",
    "法案|法律|政策|法规|规定|禁令|协议|条例|条约|办法|行政令|措施|计划|草案",
  ),
  nominal(
    "WORK",
    ["WORK"],
    "report|paper|book|film|movie|article|novel|study|song|album|series|documentary|essay",
    "报告|论文|书|文章|电影|小说|研究|专辑|影片|纪录片|博客|白皮书|歌曲|电视剧",
  ),
];

/** Nouns for people of an organisation or country; with its name they are a group of them (OpenAI engineers, 微软员工), English plural. */
export const GROUP_NOUNS_EN: readonly string[] = words(
  "employees|engineers|researchers|executives|officials|staff|staffers|workers|scientists|users|customers|investors|shareholders|lawmakers|senators|members|troops|soldiers|forces|lawyers|prosecutors|diplomats|authorities|regulators|developers|insiders|founders|alumni|veterans|leaders|politicians|citizens|voters|residents|students|journalists|experts|analysts|economists|companies|firms|startups|start-ups|businesses|labs|banks|media|newspapers|spies|agents|hackers|tech giants|chipmakers|automakers|carmakers|manufacturers|exporters|importers|consumers|farmers|rivals|competitors|partners|allies|supporters|critics|people|families|women|men|children|players|fans|directors|managers|advisers|advisors|representatives|delegates|ministers|judges|police|personnel|contractors|suppliers|clients|creators|professors|academics|scholars|teams|team|teammates|universities",
);
export const GROUP_NOUNS_ZH: readonly string[] = words(
  "员工|工程师|研究员|研究人员|高管|官员|职员|工人|科学家|用户|客户|投资者|投资人|股东|议员|参议员|众议员|成员|军人|士兵|部队|律师|检察官|外交官|开发者|内部人士|知情人士|创始成员|领导人|政客|公民|选民|居民|学生|记者|专家|学者|分析师|经济学家|企业|公司|厂商|初创公司|银行|媒体|黑客|特工|巨头|车企|消费者|农民|竞争对手|盟友|支持者|民众|网友|网民|球迷|人员|团队|老员工|供应商|经销商|人|人士|百姓|家庭|女性|男性|儿童|同行|伙伴|高层|管理层|运动员|游客|科技公司|科技巨头|互联网公司|创业者|学界|业界|商人|股民",
);
