import type { StrippedBlock } from "../cleanArticle.js";

type Reason = StrippedBlock["reason"];

/** A path of a page template that slipped into the text: ../../tpl/page.html, index_3.html. */
export const isTemplatePath = (text: string): boolean =>
  // Bounded: at most some thousand steps a character, whatever the text.
  /^(?:(?:\.{1,2}\/){1,20}[\w./-]{1,200}|[\w-]{1,60}(?:[/.][\w-]{1,60}){0,10}\.(?:html?|shtml|xhtml|php|aspx?|jsp|tpl))$/iu.test(
    text,
  );

interface LineRule {
  readonly reason: Reason;
  /** Longest block, in code units, that the rule may take. */
  readonly maxLength: number;
  readonly pattern: RegExp;
}

/**
 * Blocks that are no part of any article, told by their words alone. Every pattern is tied to the start of the block, so that a paragraph that speaks
 * *about* an app, an advert or an editor is left in.
 */
const RULES: readonly LineRule[] = [
  {
    reason: "CONTACT",
    maxLength: 120,
    pattern:
      /^(?:(?:联系|商务|投稿|爆料|广告|合作|客服|反馈|举报|咨询|读者)[^。:：]{0,12}?(?:邮箱|邮件|电话|微信|QQ|方式|热线)|邮箱|电子邮件|e-?mail|contact(?: us)?)\s*[:：]?\s*(?:$|[\w.+-]{1,60}@|\+?[\d() -]{5,20}$|[A-Za-z][\w-]{4,30}$)/iu,
  },
  {
    reason: "CONTACT",
    maxLength: 160,
    pattern:
      // Bounded: at most some thousand steps a character, whatever the text.
      /^(?:contact|e-?mail|write to|reach|send (?:us )?(?:a )?tips?|got a tip)\b[^@]{0,100}[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}\W*$/iu,
  },
  { reason: "CONTACT", maxLength: 80, pattern: /^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}$/u },
  {
    reason: "BOILERPLATE",
    maxLength: 260,
    pattern:
      /^(?:©|\(c\)\s?\d{4}|copyright\b\s*(?:©|\(c\)|\d{4}|by\b)|版权(?:所有|声明)|本文版权|all rights reserved)/iu,
  },
  {
    reason: "BOILERPLATE",
    maxLength: 160,
    pattern:
      /^[(（【[]?(?:(?:责任编辑|责编|编辑|校对|审核|审校|监制|排版|制图|美编|值班编辑|终审|统筹|主编|签发|图片来源|图源|题图|头图|封面图?|原标题|免责声明|声明|图\/|来源|作者|记者|采写|撰文)\s?[:：丨|｜/]|本文(?:来自|转载自|首发于?|原载|系[^。]{0,12}(?:原创|授权)|为[^。]{0,12}(?:原创|授权|转载))|(?:欢迎)?转载请|未经(?:书面)?(?:授权|许可|允许)[^。]{0,20}(?:转载|禁止|不得))/u,
  },
  {
    reason: "BOILERPLATE",
    maxLength: 240,
    pattern:
      /^[([]?(?:(?:additional )?reporting|editing|writing|graphics|compiled|edited|photos?|photographs?|illustration)(?: credit)?(?: by|:)\s|^[([]?(?:photo|image|cover image) (?:credit|by|courtesy)\b|^our standards: /iu,
  },
  // A caption ends with whose picture it is.
  {
    reason: "BOILERPLATE",
    maxLength: 300,
    pattern:
      /^[^\n]{0,240}\((?:(?:image|photo|picture|credit|file photo|screenshot)\b[^()]{0,60}|[^()]{0,40}(?:getty|AP photo|shutterstock|afp|reuters\/)[^()]{0,40})\)$/iu,
  },
  { reason: "BOILERPLATE", maxLength: 80, pattern: /^(?:image \d{1,3} of \d{1,3}|[^.]{0,50}\bgetty images)$/iu },
  {
    reason: "ADVERT",
    maxLength: 200,
    pattern:
      // Bounded: at most some thousand steps a character, whatever the text.
      /^(?:advert(?:isement|ising)?s?:?|this (?:web)?site uses cookies\b.*|(?:this|our) (?:post|article|site) (?:may )?contains? affiliate\b.*|sponsored(?: content)?|promoted content|(?:story|article) continues (?:below|after)\b.*|continue reading(?: below)?|sign up (?:for|here|to (?:our|the|receive|get))\b.*|subscribe (?:to (?:our|the|us|continue|read)|now|today|here|for (?:free|full|more|unlimited))\b.*|download (?:the|our)\b[^.]{0,40}\bapp\b.*|get (?:the|our) [^.]{0,40}(?:\bapp\b|newsletter|inbox).*|follow (?:us|me|@\w+|our)\b.*|join (?:our (?:newsletter|channel|community|mailing|telegram|whatsapp|discord)|us on)\b.*|scan the (?:qr )?code\b.*|like us on\b.*|support our (?:journalism|work)\b.*|already a (?:subscriber|member)\b.*|become a (?:member|subscriber)\b.*|(?:click|tap) here\b.*|for more (?:news|stories|information|updates)[^.]{0,40}(?:visit|follow|subscribe|download|click)\b.*)$/iu,
  },
  {
    reason: "ADVERT",
    maxLength: 100,
    pattern:
      /^(?:(?:广告|推广|赞助内容|广告位)$|(?:请|欢迎)?(?:用)?(?:微信)?(?:扫描|扫码|扫一扫|长按|识别)[^。]{0,16}(?:二维码|下方|上方|图中|关注|加入|下载|添加)|(?:请|欢迎)?(?:大家)?(?:点击|戳)[^。]{0,20}(?:阅读原文|原文链接|查看更多|查看原文|查看详情|关注|下方|上方|蓝字|这里)|(?:欢迎|请|记得|搜索|敬请|快来)[^。]{0,12}关注[^。]{0,20}(?:我们|公众号|微信|微博|频道|账号|@|本号|抖音|视频号)|关注(?:我们|本?公众号|微信公众号|官方(?:微信|微博|账号)|@)|(?:立即|马上|点击|请|欢迎|免费)下载[^。]{0,24}(?:APP|客户端|应用)|下载[^。量的了后]{1,16}(?:APP|客户端)(?:[,，!！][^。]{0,30})?$|更多(?:精彩|内容|资讯|新闻|报道|详情)[^。]{0,40}(?:关注|下载|访问|点击|订阅|尽在|加入)|(?:添加|加)(?:微信|小编|客服)|(?:欢迎)?(?:加入|进入)[^。]{0,20}(?:社群|交流群|读者群|粉丝群|会员群|知识星球)|(?:阅读原文|查看原文|展开全文|点击展开|返回搜狐[,，]查看更多)$)/iu,
  },
  {
    reason: "SHARE",
    maxLength: 80,
    pattern:
      /^(?:(?:分享(?:到|至|给)?|点赞|在看|转发|收藏|打赏|赞赏|评论|微信|微博|朋友圈|QQ(?:空间|好友)?|复制链接|举报|打印|share(?: this)?(?: (?:article|story|on|via|to))?|tweet|pin(?: it)?|print|e-?mail|copy link|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|x|save|bookmark|comments?|like|follow)(?:[\s、,，/+&|·•:：!！。~]{1,80}|$)){2,80}$/iu,
  },
  { reason: "SHARE", maxLength: 60, pattern: /^(?:分享(?:到|至|给)|share (?:this|on|via)\b|share:)[^。.]{0,40}$/iu },
  {
    reason: "NAVIGATION",
    maxLength: 120,
    pattern:
      /^(?:(?:首页|home)\s*[>»›/|][^.。]{0,100}|(?:当前位置|您的位置|位置|you are here)\s*[:：].{0,100}|(?:上一篇|下一篇|上一页|下一页|previous(?: (?:post|article|story))?|next (?:post|article|story))\s*[:：].{0,100}|返回(?:首页|顶部|列表)|回到顶部|登录\s{0,3}[/|]?\s{0,3}注册|back to (?:top|home)|skip to (?:main )?content|(?:log|sign) ?in(?:\s{0,3}[/|]\s{0,3}(?:register|sign ?up|join))?|main menu|toggle (?:menu|navigation)|search\.{0,3}|close)$/iu,
  },
  {
    reason: "TAGS",
    maxLength: 240,
    pattern: /^(?:相关)?(?:标签|关键词|关键字|话题|tags?|keywords?|topics?|filed under|categories)\s*[:：]/iu,
  },
  { reason: "TAGS", maxLength: 240, pattern: /^(?:[#＃][^\s#＃,，]{1,40}[#＃]?[\s,，]*){2,}$/u },
  {
    reason: "NAVIGATION",
    maxLength: 160,
    pattern:
      /^(?:related(?: (?:stories|story|articles?))?|read (?:more|also|next)|see also|more on this|also read|don['’]t miss|watch|相关(?:阅读|文章|报道|链接)|延伸阅读|推荐阅读)\s*[:：].{0,150}[^.。]$/iu,
  },
];

/** Why a block is boilerplate by its own words; null when it is not. */
export function boilerplateReason(text: string): Reason | null {
  if (isTemplatePath(text)) return "TEMPLATE_PATH";
  if (text.length > 260) return null;
  return RULES.find((rule) => text.length <= rule.maxLength && rule.pattern.test(text))?.reason ?? null;
}

/** A line that opens a list of tags or of links to other articles, and says nothing else. */
const LIST_MARKER =
  /^[-—=*#\s【[]{0,4}(?:相关(?:标签|文章|阅读|推荐|新闻|链接|报道|专题|内容|话题)|推荐阅读|延伸阅读|拓展阅读|热门(?:推荐|文章|阅读|新闻|标签)|猜你喜欢|更多(?:阅读|推荐|文章)|往期(?:回顾|精选|推荐)|精彩推荐|编辑推荐|大家都在看|标签|网友评论|全部评论|发表评论|related(?: (?:articles?|stories|posts|coverage|topics|news|content|reading|links|tags))?|read (?:more|next|also)|more (?:from|on|stories|news|in)\b[^.]{0,40}|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) also like|most (?:read|popular|viewed)|trending(?: now)?|tags|topics|keywords|see also|further reading|what to read next|up next|latest (?:news|stories)|editors?['’]? picks?|top stories|popular posts|leave a (?:comment|reply))\s{0,3}[:：]?[】\]\s]{0,2}$/iu;

export const isListMarker = (text: string): boolean => text.length <= 60 && LIST_MARKER.test(text);
