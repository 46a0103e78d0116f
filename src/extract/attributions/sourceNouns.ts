import type { SpeakerType } from "../../domain/claim.js";

/** A noun that stands for somebody who speaks without a name. */
export interface SourceNoun {
  readonly form: string;
  readonly type: SpeakerType;
  /** The words of an owner before it are the owner's own (a spokesman of Acme speaks for Acme; an employee of Acme does not). */
  readonly speaksForOwner: boolean;
}

const row = (type: SpeakerType, speaksForOwner: boolean, forms: string): SourceNoun[] =>
  forms.split("|").map((form) => ({ form, type, speaksForOwner }));

/** Chinese: matched on characters, longest first. */
export const SOURCE_NOUNS_ZH: readonly SourceNoun[] = [
  ...row("OFFICIAL_ROLE", true, "新闻发言人|发言人|公关负责人|官方微博|官微|官方账号|官网|官方"),
  ...row(
    "OFFICIAL_ROLE",
    false,
    "高级官员|官员|有关负责人|相关负责人|负责人|首席执行官|首席财务官|首席技术官|首席科学家|首席经济学家|总经理|副总裁|总裁|董事长|部长|副部长|总统|总理|首相|主席|局长|司长|大使|州长|市长|议员|参议员|众议员|检察官|检察长|法官|律师|代表律师|创始人|联合创始人|掌门人|顾问|高管|主管|委员|秘书长|代言人|院长|校长|教授|警方|当局|检方|校方|院方|厂方|资方|军方|官方人士|联席主席|CEO|COO|CFO|CTO|CMO",
  ),
  ...row(
    "ANONYMOUS",
    false,
    "知情人士|知情人|消息人士|消息源|匿名人士|内部人士|有网友|有用户|有人|有媒体|有分析|有消息|接近公司的人士|有员工|一位员工|员工|爆料人|爆料者|线人|匿名员工|前员工|有投资者|有观点|有声音|相关人士|了解情况的人士|工程师|研究员|研究人员|负责人士|管理人员|经理|成员|雇员|代表|主播|博主|作者|人士",
  ),
  ...row(
    "COLLECTIVE",
    false,
    "分析师们|分析师|分析人士|专家们|专家|业内人士|业内|业界|评论人士|评论家|观察人士|批评者|批评人士|支持者|反对者|投资者|投资人|外界|市场人士|市场|舆论|网友们|网友|用户们|用户|学者们|学者|科学家们|科学家|开发者|媒体|外媒|美媒|日媒|英媒|港媒|多家媒体|经济学家|法律人士|从业者|人们|许多人|不少人|很多人|大家|双方|各方|民众|公众|工程师们|团队|研究团队|受访者|消费者|志愿者|观察员|测试人员|调查人员|观察家|当地媒体|报纸|家长们|家长|工会|学生们|当事人|目击者",
  ),
  ...row(
    "DOCUMENT",
    true,
    "公告|声明|财报|年报|招股书|公开信|博客|博文|帖子|推文|社论|白皮书|新闻稿|通报|通知|文件|起诉书|诉状|备忘录|邮件|致股东信|内部信|信中|文章|论文|专栏|微博|视频|演讲|报告|研报|技术报告|调查报告",
  ),
  ...row(
    "DOCUMENT",
    false,
    "研究结果|研究|调查|调查结果|数据|统计|民调|报道|消息|资料|判决书|裁决|法案|条例|指南|榜单|测试|评测|结果|证据",
  ),
];

/** English: lemmas of head nouns. */
export const SOURCE_NOUNS_EN: readonly SourceNoun[] = [
  ...row(
    "OFFICIAL_ROLE",
    true,
    "spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|press secretary|representative",
  ),
  ...row(
    "OFFICIAL_ROLE",
    false,
    "official|officer|minister|president|chairman|chairwoman|chief|executive|ceo|director|secretary|ambassador|governor|mayor|senator|congressman|lawmaker|prosecutor|judge|lawyer|attorney|adviser|advisor|manager|founder|co-founder|cofounder|head|leader|diplomat|commissioner|regulator|professor|general|sheriff|coach|captain|premier|chancellor|king|queen|pope|aide|counsel|police|authority|court|government|ministry|commission|council|parliament|department|agency|embassy|administration|committee|company|firm|startup|start-up|organization|organisation|association|union|city|state|country|nation|party|team|bank|church|justice",
  ),
  ...row(
    "ANONYMOUS",
    false,
    "source|insider|person|people|employee|worker|whistleblower|someone|somebody|witness|staffer|one|some|many|others|user|man|woman|resident|defector",
  ),
  ...row(
    "COLLECTIVE",
    false,
    "analyst|expert|critic|observer|commentator|investor|researcher|scientist|economist|scholar|supporter|opponent|activist|campaigner|developer|academic|engineer|watcher|historian|lawmakers|media|outlet|industry|rival|competitor|advocate|executives|officials|author|colleague|player|voter|student|newspaper|tester|side|family|teacher|parent|customer|detractor|proponent|skeptic|sceptic|pundit|trader|group|community|everyone|public",
  ),
  ...row(
    "DOCUMENT",
    true,
    "statement|filing|announcement|post|blog|memo|letter|email|e-mail|tweet|press release|notice|message|editorial|note",
  ),
  ...row(
    "DOCUMENT",
    false,
    "report|study|survey|poll|paper|article|document|data|datum|research|analysis|estimate|figure|record|lawsuit|complaint|indictment|book|law|bill|rule|order|ruling|finding|result|evidence|review|website|site|page|statistic|statistics|test|experiment|legend|story|text|theory|legislation|act|investigation|headline|telegram|sign|banner|work|opinion|model|discussion|case|example|conclusion",
  ),
];

/** Pronouns that stand for nobody in particular: what "you" think is nobody's claim. */
export const GENERIC_PRONOUNS: ReadonlySet<string> = new Set([
  "you",
  "one",
  "it",
  "this",
  "that",
  "these",
  "those",
  "what",
  "which",
  "there",
]);

/** First person of the one who speaks: the publisher outside quotations, the speaker inside. */
export const FIRST_PERSON: ReadonlySet<string> = new Set([
  "i",
  "we",
  "me",
  "us",
  "my",
  "our",
  "我",
  "我们",
  "记者",
  "本报记者",
  "本报",
  "本刊",
  "本网",
  "本人",
  "笔者",
  "小编",
  "咱们",
  "咱",
]);
