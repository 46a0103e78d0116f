import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../../src/domain/span.js";
import { findAttributions } from "../../../src/extract/attributions/findAttributions.js";
import { readText } from "../../support/documents.js";
import { INVENTED } from "./inventedNames.js";
import { speeches } from "./speeches.js";

/** English and Chinese side by side: what each says, line by line (see `speeches`). */
const PAIRS: readonly (readonly [en: string, read: readonly string[], zh: string, readToo: readonly string[]])[] = [
  [
    "Norvik said on Monday that the plant would close.",
    ["en/cue-clause: Norvik [said] STATES: the plant would close"],
    "诺维克周一表示,工厂将关闭。",
    ["zh/cue-clause: 诺维克 [表示] STATES: 工厂将关闭"],
  ],
  [
    "Norvik said the plant would close.",
    ["en/cue-clause: Norvik [said] STATES: the plant would close"],
    "诺维克表示工厂将关闭。",
    ["zh/cue-clause: 诺维克 [表示] STATES: 工厂将关闭"],
  ],
  [
    'Dana Reed said, "We are closing."',
    ["en/cue-quote: Dana Reed [said] STATES: We are closing."],
    "里德说:“我们要关门了。”",
    ["zh/colon-quote: 里德 [说] STATES: 我们要关门了。"],
  ],
  [
    '"We are closing," said Dana Reed.',
    ["en/quote-before: Dana Reed [said] STATES: We are closing"],
    "“我们要关门了,”里德说。",
    ["zh/quote-before: 里德 [说] STATES: 我们要关门了"],
  ],
  [
    '"We are closing," Reed said. "There is no money left."',
    ["en/quote-before: Reed [said] STATES: We are closing … There is no money left."],
    "“我们要关门了,”里德说,“钱已经花光了。”",
    ["zh/quote-before: 里德 [说] STATES: 我们要关门了 … 钱已经花光了。"],
  ],
  [
    'Dana Reed said the plant was old.\n"It has no future."',
    [
      "en/cue-clause: Dana Reed [said] STATES: the plant was old",
      "en/free-quote: Dana Reed [said] STATES: It has no future.",
    ],
    "里德说工厂太旧。\n“它没有未来。”",
    ["zh/cue-clause: 里德 [说] STATES: 工厂太旧", "zh/free-quote: 里德 [说] STATES: 它没有未来。"],
  ],
  [
    'Dana Reed said the plant was old.\nNobody else had seen it.\n"It has no future."',
    ["en/cue-clause: Dana Reed [said] STATES: the plant was old"],
    "里德说工厂太旧。\n没有人见过它。\n“它没有未来。”",
    ["zh/cue-clause: 里德 [说] STATES: 工厂太旧"],
  ],
  [
    'Reed put it this way:\n"We are closing."',
    ["en/colon-paragraph: Reed [put it] STATES: We are closing."],
    "里德还说:\n“我们要关门了。”",
    ["zh/colon-paragraph: 里德 [说] STATES: 我们要关门了。"],
  ],
  [
    "The plant will close in May, Norvik said.",
    ["en/trailing-cue: Norvik [said] STATES: The plant will close in May"],
    "工厂五月就会关闭,里德这样说。",
    ["zh/trailing-cue: 里德 [说] STATES: 工厂五月就会关闭"],
  ],
  [
    "The plant, Norvik said, will close in May.",
    ["en/trailing-cue: Norvik [said] STATES: The plant … will close in May"],
    "里德坦言,工厂五月就会关闭。",
    ["zh/cue-clause: 里德 [坦言] STATES: 工厂五月就会关闭"],
  ],
  [
    "According to Norvik, the plant will close.",
    ["en/according-to: Norvik [According to] STATES: the plant will close"],
    "据诺维克透露,工厂将关闭。",
    ["zh/according-to: 诺维克 [据诺维克透露] STATES: 工厂将关闭"],
  ],
  [
    "The plant will close, according to two employees.",
    ["en/according-to: two employees [according to] STATES: The plant will close"],
    "据知情人士透露,工厂将关闭。",
    ["zh/according-to: 知情人士 [据知情人士透露] STATES: 工厂将关闭"],
  ],
  [
    "In Reed's view, the plant is too old.",
    ["en/according-to: Reed [In Reed's view] STATES: the plant is too old"],
    "在里德看来,工厂太旧。",
    ["zh/according-to: 里德 [在里德看来] STATES: 工厂太旧"],
  ],
  [
    "In the words of Dana Reed, the plant is a ruin.",
    ["en/according-to: Dana Reed [In the words of] STATES: the plant is a ruin"],
    "用里德的话说,工厂是一片废墟。",
    ["zh/according-to: 里德 [用里德的话说] STATES: 工厂是一片废墟"],
  ],
  [
    "Norvik: the plant will close in May",
    ["en/colon-style: Norvik [:] STATES: the plant will close in May"],
    "诺维克:工厂将于五月关闭",
    ["zh/colon-style: 诺维克 [:] STATES: 工厂将于五月关闭"],
  ],
  [
    "Reed posted on Skiff that the plant was closed.",
    ["en/cue-clause: Reed [posted] STATES: the plant was closed"],
    "里德周一发帖称,工厂已经关闭。",
    ["zh/cue-clause: 里德 [发帖称] STATES: 工厂已经关闭"],
  ],
  [
    "Norvik accused Orban Labs of copying its designs.",
    ["en/target-act: Norvik [accused] ACCUSES Orban Labs: copying its designs"],
    "诺维克指控奥本实验室抄袭设计。",
    ["zh/target-act: 诺维克 [指控] ACCUSES 奥本实验室: 奥本实验室抄袭设计"],
  ],
  [
    "Orban Labs was accused by Norvik of copying its designs.",
    ["en/passive-act: Norvik [accused] ACCUSES Orban Labs: copying its designs"],
    "奥本实验室被诺维克指控抄袭设计。",
    ["zh/passive-act: 诺维克 [指控] ACCUSES 奥本实验室: 抄袭设计"],
  ],
  [
    "Reed criticized Orban Labs over its safety record.",
    ["en/target-act: Reed [criticized] CRITICIZES Orban Labs: its safety record"],
    "里德对奥本实验室提出批评。",
    ["zh/target-act: 里德 [批评] CRITICIZES 奥本实验室: 奥本实验室提出批评"],
  ],
  [
    "Reed urged lawmakers to act.",
    ["en/target-act: Reed [urged] CALLS_FOR: to act"],
    "里德呼吁各方尽快行动。",
    ["zh/target-act: 里德 [呼吁] CALLS_FOR: 各方尽快行动"],
  ],
  [
    "Norvik's claim that Orban Labs copied its designs went unanswered.",
    ["en/nominal-cue: Norvik [claim] ACCUSES Orban Labs: Orban Labs copied its designs"],
    "诺维克的说法是,奥本实验室抄袭了设计。",
    ["zh/nominal-cue: 诺维克 [说法] ACCUSES 奥本实验室: 奥本实验室抄袭了设计"],
  ],
  [
    "Norvik did not immediately respond to a request for comment.",
    ["en/declines-comment: Norvik [did not immediately respond] DECLINES_COMMENT: did not immediately respond"],
    "截至发稿,诺维克未回应置评请求。",
    ["zh/declines-comment: 诺维克 [未回应] DECLINES_COMMENT: 未回应"],
  ],
  [
    "Norvik denied that it had bought Orban Labs.",
    ["en/cue-clause: Norvik [denied] DENIES: it had bought Orban Labs"],
    "诺维克否认收购奥本实验室。",
    ["zh/cue-clause: 诺维克 [否认] DENIES: 收购奥本实验室"],
  ],
  [
    "Norvik did not deny that it had bought Orban Labs.",
    ["en/cue-clause: Norvik [not deny] DENIES: it had bought Orban Labs"],
    "诺维克没有否认收购奥本实验室。",
    ["zh/cue-clause: 诺维克 [not 否认] DENIES: 收购奥本实验室"],
  ],
  [
    "Norvik did not say it would ban the app.",
    ["en/cue-clause: Norvik [not say] STATES: it would ban the app"],
    "诺维克没有说将禁止该应用。",
    ["zh/cue-clause: 诺维克 [not 说] STATES: 将禁止该应用"],
  ],
  [
    "Norvik does not believe that the market is full.",
    ["en/denied-belief: Norvik [not believe] STATES: the market is full"],
    "诺维克并不认为市场已经饱和。",
    ["zh/denied-belief: 诺维克 [not 认为] STATES: 市场已经饱和"],
  ],
  [
    "Norvik accused Orban Labs of copying; Orban Labs rejected the claim.",
    [
      "en/target-act: Norvik [accused] ACCUSES Orban Labs: copying",
      "en/bare-denial: Orban Labs [rejected the claim] DENIES: Orban Labs rejected the claim",
    ],
    "诺维克指控奥本实验室抄袭,奥本实验室予以否认。",
    [
      "zh/target-act: 诺维克 [指控] ACCUSES 奥本实验室: 奥本实验室抄袭",
      "zh/bare-denial: 奥本实验室 [予以否认] DENIES: 奥本实验室予以否认",
    ],
  ],
  [
    "Galvany banned Skiff, citing risks to privacy.",
    ["en/reason: Galvany [citing] STATES: risks to privacy"],
    "加尔瓦尼亚禁用了小艇应用,理由是存在隐私风险。",
    ["zh/reason: 加尔瓦尼亚 [理由是] STATES: 存在隐私风险"],
  ],
  [
    "Galvany banned Skiff.\nThe reason given was that its servers are abroad.",
    ["en/reason: Galvany [The reason given was that] STATES: its servers are abroad"],
    "加尔瓦尼亚下架了小艇应用。\n理由是:它的服务器设在国外。",
    ["zh/reason: 加尔瓦尼亚 [理由是] STATES: 它的服务器设在国外"],
  ],
  [
    "Norvik and Orban Labs said they would sue.",
    ["en/cue-clause: Norvik [said] STATES: they would sue", "en/cue-clause: Orban Labs [said] STATES: they would sue"],
    "诺维克、奥本实验室都开始发声,要起诉对方。",
    ["zh/cue-clause: 诺维克 [发声] ANNOUNCES: 要起诉对方", "zh/cue-clause: 奥本实验室 [发声] ANNOUNCES: 要起诉对方"],
  ],
  [
    "According to Seawire, Reed said the plant would close.",
    [
      "en/according-to: Seawire [According to] STATES: Reed said the plant would close",
      "en/cue-clause: Seawire > Reed [said] STATES: the plant would close",
    ],
    "据环海通讯社报道,里德说工厂将关闭。",
    [
      "zh/according-to: 环海通讯社 [据环海通讯社报道] STATES: 里德说工厂将关闭",
      "zh/cue-clause: 环海通讯社 > 里德 [说] STATES: 工厂将关闭",
    ],
  ],
  [
    "Reed told Seawire that the plant would close.",
    ["en/cue-clause: Seawire > Reed [told] STATES: the plant would close"],
    "里德对环海通讯社表示,工厂将关闭。",
    ["zh/cue-clause: 环海通讯社 > 里德 [表示] STATES: 工厂将关闭"],
  ],
  [
    "In an interview with Seawire, Reed said the plant would close.",
    ["en/cue-clause: Seawire > Reed [said] STATES: the plant would close"],
    "里德在环海通讯社的采访中说,工厂将关闭。",
    ["zh/cue-clause: 环海通讯社 > 里德 [说] STATES: 工厂将关闭"],
  ],
  [
    "Seawire, citing two people familiar with the matter, said Reed told Norvik the plant would close.",
    [
      "en/cue-clause: Seawire > two people familiar with the matter [said] STATES: Reed told Norvik the plant would close",
    ],
    "环海通讯社援引知情人士的话称,工厂将关闭。",
    ["zh/cue-clause: 环海通讯社 > 知情人士 [称] STATES: 工厂将关闭"],
  ],
  [
    "Reed told reporters in Galvany that the plant would close.",
    ["en/cue-clause: Reed [told] STATES: the plant would close"],
    "里德在加尔瓦尼亚对记者说,工厂将关闭。",
    ["zh/cue-clause: 里德 [说] STATES: 工厂将关闭"],
  ],
  [
    "Analysts expect Norvik to lead the market.",
    ["en/cue-clause: Analysts [expect] PREDICTS: Norvik to lead the market"],
    "分析师们预计诺维克将继续领先。",
    ["zh/cue-clause: 分析师们 [预计] PREDICTS: 诺维克将继续领先"],
  ],
  [
    "A government official said the rule would change.",
    ["en/cue-clause: A government official [said] STATES: the rule would change"],
    "外交部发言人表示,规定将会改变。",
    ["zh/cue-clause: 外交部发言人 [表示] STATES: 规定将会改变"],
  ],
  [
    "A Norvik spokesman said the plant would close.",
    ["en/cue-clause: A Norvik spokesman [said] STATES: the plant would close"],
    "诺维克发言人表示,工厂将关闭。",
    ["zh/cue-clause: 诺维克发言人 [表示] STATES: 工厂将关闭"],
  ],
  [
    "The report says that prices fell.",
    ["en/cue-clause: The report [says] STATES: prices fell"],
    "报告显示,价格已经下跌。",
    ["zh/cue-clause: 报告 [显示] STATES: 价格已经下跌"],
  ],
  [
    "Orban Labs stole the designs, Norvik said.",
    ["en/trailing-cue: Norvik [said] ACCUSES Orban Labs: Orban Labs stole the designs"],
    "里德表示,奥本实验室窃取了设计。",
    ["zh/cue-clause: 里德 [表示] ACCUSES 奥本实验室: 奥本实验室窃取了设计"],
  ],
  [
    "Reed said Orban Labs did not steal the designs.",
    ["en/cue-clause: Reed [said] STATES: Orban Labs did not steal the designs"],
    "里德表示,奥本实验室没有窃取设计。",
    ["zh/cue-clause: 里德 [表示] STATES: 奥本实验室没有窃取设计"],
  ],
  [
    "Reed said the plant was old, but Sorrel disagreed.",
    ["en/cue-clause: Reed [said] STATES: the plant was old"],
    "里德表示工厂太旧,但索瑞尔认为它还能用。",
    ["zh/cue-clause: 里德 [表示] STATES: 工厂太旧", "zh/cue-clause: 索瑞尔 [认为] STATES: 它还能用"],
  ],
  [
    "Reed warned that prices would rise.",
    ["en/cue-clause: Reed [warned] WARNS: prices would rise"],
    "里德警告称,价格将上涨。",
    ["zh/cue-clause: 里德 [警告称] WARNS: 价格将上涨"],
  ],
  [
    "Norvik announced that it would build a plant.",
    ["en/cue-clause: Norvik [announced] ANNOUNCES: it would build a plant"],
    "诺维克宣布将建设新工厂。",
    ["zh/cue-clause: 诺维克 [宣布] ANNOUNCES: 将建设新工厂"],
  ],
  [
    "Reed promised to pay the workers.",
    ["en/cue-clause: Reed [promised] PROMISES: to pay the workers"],
    "里德承诺将补发工资。",
    ["zh/cue-clause: 里德 [承诺] PROMISES: 将补发工资"],
  ],
  [
    "I think the plan is a mistake.",
    ["en/publisher-opinion: PUBLISHER [think] STATES: the plan is a mistake"],
    "我觉得这个计划是错误的。",
    ["zh/publisher-opinion: PUBLISHER [觉得] STATES: 这个计划是错误的"],
  ],
  [
    "It is laughable that Orban Labs lectures anyone about rules.",
    [
      "en/publisher-opinion: PUBLISHER [is laughable] CRITICIZES Orban Labs: It is laughable that Orban Labs lectures anyone about rules.",
    ],
    "奥本实验室谈规则,实在有点可笑。",
    ["zh/publisher-opinion: PUBLISHER [实在有点可笑] CRITICIZES 奥本实验室: 奥本实验室谈规则,实在有点可笑"],
  ],
  [
    "Since when does Orban Labs care about rules?",
    ["en/publisher-opinion: PUBLISHER [Since when] QUESTIONS: Since when does Orban Labs care about rules?"],
    "难道只有奥本实验室这么做吗?",
    ["zh/publisher-opinion: PUBLISHER [难道] QUESTIONS: 难道只有奥本实验室这么做吗?"],
  ],
  [
    "Reed said the designs were gone. Fingers were pointed at Orban Labs.",
    [
      "en/cue-clause: Reed [said] STATES: the designs were gone",
      "en/finger-point: Reed [Fingers were pointed at] ACCUSES Orban Labs: Orban Labs.",
    ],
    "里德说设计已经不见。矛头都指向了奥本实验室抄袭设计。",
    [
      "zh/cue-clause: 里德 [说] STATES: 设计已经不见",
      "zh/finger-point: 里德 [矛头都指向了] ACCUSES 奥本实验室: 奥本实验室抄袭设计",
    ],
  ],
  [
    'Reed said, "I think the plan is a mistake."',
    [
      "en/cue-quote: Reed [said] STATES: I think the plan is a mistake.",
      "en/first-person: Reed [think] STATES: the plan is a mistake",
    ],
    "里德说:“我认为这个计划是错误的。”",
    [
      "zh/colon-quote: 里德 [说] STATES: 我认为这个计划是错误的。",
      "zh/first-person: 里德 [认为] STATES: 这个计划是错误的",
    ],
  ],
  [
    "Reed wrote a long post. His argument, in short, is this:\nWe came first. Orban Labs copied our designs. Exports must stop.",
    [
      "en/paraphrase: His [His argument, in short, is this] STATES: We came first.",
      "en/paraphrase: His [His argument, in short, is this] ACCUSES Orban Labs: Orban Labs copied our designs.",
      "en/paraphrase: His [His argument, in short, is this] CALLS_FOR: Exports must stop.",
    ],
    "里德写了一篇文章。他的文章大意是:\n我们先做出来的,奥本实验室抄袭了我们的设计,必须停止出口。",
    [
      "zh/paraphrase: 他的文章 [大意是] STATES: 我们先做出来的",
      "zh/paraphrase: 他的文章 [大意是] ACCUSES 奥本实验室: 奥本实验室抄袭了我们的设计",
      "zh/paraphrase: 他的文章 [大意是] CALLS_FOR: 必须停止出口",
    ],
  ],
  [
    "Reed said the plant was old and added that it would close.",
    ["en/cue-clause: Reed [said] STATES: the plant was old", "en/cue-clause: Reed [added] STATES: it would close"],
    "里德表示工厂太旧,并称它将关闭。",
    ["zh/cue-clause: 里德 [表示] STATES: 工厂太旧", "zh/cue-clause: 里德 [称] STATES: 它将关闭"],
  ],
  [
    "Reed, who runs Norvik, said the plant was old.",
    ["en/cue-clause: Reed [said] STATES: the plant was old"],
    "诺维克的创始人里德说,工厂太旧。",
    ["zh/cue-clause: 诺维克的创始人里德 [说] STATES: 工厂太旧"],
  ],
  [
    "She knows that the plant is old.",
    ["en/known-fact: She [knows] STATES: the plant is old"],
    "里德知道工厂太旧。",
    ["zh/known-fact: 里德 [知道] STATES: 工厂太旧"],
  ],
  [
    "You may think that the plant is old.",
    ["en/cue-clause:generic: You [think] STATES: the plant is old"],
    "这本小说的名称很长,换句话说,来说明一下说法。",
    [],
  ],
  [
    '"We are closing." Reed said that there was no money.',
    ["en/cue-clause: Reed [said] STATES: there was no money"],
    "“我们要关门了。”里德补充道,“钱花光了。”索瑞尔则认为,工厂还能用。",
    [
      "zh/quote-before: 里德 [补充道] STATES: 我们要关门了。 … 钱花光了。",
      "zh/cue-clause: 索瑞尔 [认为] STATES: 工厂还能用",
    ],
  ],
  [
    '"We are closing," Reed said, but Sorrel called it a rumour. "The plant runs."',
    ["en/quote-before: Reed [said] STATES: We are closing"],
    "里德说“我们要关门了”,但索瑞尔否认了这一说法。",
    ["zh/colon-quote: 里德 [说] STATES: 我们要关门了", "zh/cue-clause: 索瑞尔 [否认] DENIES: 这一说法"],
  ],
  ["Their families are supported by officers of Norvik.", [], "这是一款搞笑视频应用,奥本实验室做的。", []],
  [
    "Norvik's view is that the plant is too old.",
    ["en/nominal-cue: Norvik [view] STATES: the plant is too old"],
    "里德的观点:工厂必须关闭。",
    ["zh/nominal-cue: 里德 [观点] STATES: 工厂必须关闭"],
  ],
  [
    '"We urge Galvany to act," Reed said.',
    [
      "en/quote-before: Reed [said] STATES: We urge Galvany to act",
      "en/first-person: Reed [urge] CALLS_FOR Galvany: to act",
    ],
    "里德说:“我们呼吁加尔瓦尼亚采取行动。”",
    [
      "zh/colon-quote: 里德 [说] STATES: 我们呼吁加尔瓦尼亚采取行动。",
      "zh/first-person: 里德 [呼吁] CALLS_FOR 加尔瓦尼亚: 加尔瓦尼亚采取行动",
    ],
  ],
  [
    "Sources said the plant would close.",
    ["en/cue-clause: Sources [said] STATES: the plant would close"],
    "有网友质疑诺维克抄袭。",
    ["zh/target-act: 有网友 [质疑] ACCUSES 诺维克: 诺维克抄袭"],
  ],
  [
    "Reed said, after a long silence, that the plant was old.",
    ["en/cue-clause: Reed [said] STATES: the plant was old"],
    "诺维克发言人保罗·索瑞尔在声明中说,工厂将关闭。",
    ["zh/cue-clause: 诺维克发言人保罗·索瑞尔 [说] STATES: 工厂将关闭"],
  ],
  [
    "People familiar with the matter said Norvik would close the plant.",
    ["en/cue-clause: People familiar with the matter [said] STATES: Norvik would close the plant"],
    "公告称,诺维克将关闭工厂。",
    ["zh/cue-clause: 公告 [公告称] ANNOUNCES: 诺维克将关闭工厂"],
  ],
  [
    "He agreed to come. The said plant was closed.",
    [],
    "记者获悉,诺维克将关闭工厂。",
    ["zh/known-fact: PUBLISHER [获悉] STATES: 诺维克将关闭工厂"],
  ],
  [
    'Its founder, Dana Reed, said the plant was old. "We are closing," said its head of sales, Paul Sorrel.',
    [
      "en/cue-clause: Its founder, Dana Reed [said] STATES: the plant was old",
      "en/quote-before: its head of sales, Paul Sorrel [said] STATES: We are closing",
    ],
    "黛娜·里德本人表示,工厂太旧。",
    ["zh/cue-clause: 黛娜·里德 [表示] STATES: 工厂太旧"],
  ],
  [
    "Its head of research Dana Reed said the plant was old. Sorrel himself wrote that it would close.",
    [
      "en/cue-clause: Dana Reed [said] STATES: the plant was old",
      "en/cue-clause: Sorrel [wrote] STATES: it would close",
    ],
    "本报获得的文件显示,工厂将关闭。",
    ["zh/cue-clause: 文件 [显示] STATES: 工厂将关闭"],
  ],
  [
    "Reed denied the story and sued Seawire. Sorrel praised Norvik and left the plant.",
    ["en/cue-object: Reed [denied] DENIES: the story", "en/target-act: Sorrel [praised] PRAISES Norvik: Norvik"],
    "里德否认此事,并于三月起诉环海通讯社。",
    ["zh/cue-clause: 里德 [否认] DENIES: 此事"],
  ],
  [
    "Reed accused the builder of hiding costs.",
    ["en/target-act: Reed [accused] ACCUSES: hiding costs"],
    "里德对判决表示欢迎。诺维克对工厂的关闭表示强烈反对。",
    [
      "zh/target-act: 里德 [欢迎] ENDORSES: 判决表示欢迎",
      "zh/target-act: 诺维克 [反对] OPPOSES: 工厂的关闭表示强烈反对",
    ],
  ],
  [
    "Norvik rejected the charge as baseless. Reed doubted whether the plant would close.",
    [
      "en/bare-denial: Norvik [rejected the charge] DENIES: Norvik rejected the charge",
      "en/cue-clause: Reed [doubted] QUESTIONS: whether the plant would close",
    ],
    "里德呼吁诺维克公布数据,并敦促加尔瓦尼亚承认错误。",
    [
      "zh/target-act: 里德 [呼吁] CALLS_FOR 诺维克: 诺维克公布数据",
      "zh/target-act: 里德 [敦促] CALLS_FOR 加尔瓦尼亚: 加尔瓦尼亚承认错误",
    ],
  ],
  [
    "Norvik did not answer questions about the plant. Reed called on Norvik to close it.",
    [
      "en/declines-comment: Norvik [did not answer] DECLINES_COMMENT: did not answer",
      "en/target-act: Reed [called on] CALLS_FOR Norvik: to close it",
    ],
    "诺维克拒绝就此置评。里德没有回答提问。",
    [
      "zh/declines-comment: 诺维克 [拒绝就此置评] DECLINES_COMMENT: 拒绝就此置评",
      "zh/declines-comment: 里德 [没有回答提问] DECLINES_COMMENT: 没有回答提问",
    ],
  ],
  [
    "Reed said that Norvik had not shown how it would pay.",
    [
      "en/cue-clause: Reed [said] STATES: Norvik had not shown how it would pay",
      "en/cue-clause: Reed > Norvik [not shown] STATES: how it would pay",
    ],
    "据上周发表在期刊上的一项研究,工厂污染了河流。",
    ["zh/according-to: 研究 [据上周发表在期刊上的一项研究] STATES: 工厂污染了河流"],
  ],
  [
    "Norvik is examining whether a group took data without permission, Seawire reported on Monday, citing two people.",
    [
      "en/trailing-cue: Seawire > two people [reported] STATES: Norvik is examining whether a group took data without permission",
    ],
    "环海通讯社援引两名知情人士的话称,工厂将关闭。",
    ["zh/cue-clause: 环海通讯社 > 两名知情人士 [称] STATES: 工厂将关闭"],
  ],
  [
    "Norvik warned its members against the plant. Norvik told its staff not to use Skiff.",
    ["en/cue-object: Norvik [warned] WARNS: the plant", "en/cue-clause: Norvik [told] DEMANDS: not to use Skiff"],
    "诺维克否认工厂隐瞒成本。",
    ["zh/cue-clause: 诺维克 [否认] DENIES: 工厂隐瞒成本"],
  ],
  [
    "Reed has accused the Galvanian start-up Orban Labs of using its designs. Others doubt that.",
    ["en/target-act: Reed [accused] ACCUSES Orban Labs: using its designs"],
    "里德指责奥本实验室隐瞒成本。",
    ["zh/target-act: 里德 [指责] ACCUSES 奥本实验室: 奥本实验室隐瞒成本"],
  ],
  [
    "Reed added that Norvik never requires its staff to collect data illegally.",
    [
      "en/cue-clause: Reed [added] STATES: Norvik never requires its staff to collect data illegally",
      "en/target-act: Reed > Norvik [not requires] DEMANDS: to collect data illegally",
    ],
    "里德还表示,诺维克从未非法收集数据。",
    ["zh/cue-clause: 里德 [表示] STATES: 诺维克从未非法收集数据"],
  ],
  [
    "Norvik was sued by Seawire. Reed said that Norvik would never ask people to collect data.",
    [
      "en/cue-clause: Reed [said] STATES: Norvik would never ask people to collect data",
      "en/target-act: Reed > Norvik [not ask] DEMANDS: to collect data",
    ],
    "诺维克被环海通讯社起诉,后者指控该公司抄袭文章。",
    ["zh/target-act: 后者 [指控] ACCUSES 该公司: 该公司抄袭文章"],
  ],
  [
    "Reed said that the plant was old, but gave no reason.",
    ["en/cue-clause: Reed [said] STATES: the plant was old"],
    "里德表示,有证据表明奥本实验室很旧,但没有说明证据是什么。",
    [
      "zh/cue-clause: 里德 [表示] STATES: 有证据表明奥本实验室很旧",
      "zh/cue-clause: 里德 [表明] STATES: 奥本实验室很旧",
    ],
  ],
  [
    "Galvany asked departments not to use Skiff.",
    ["en/target-act: Galvany [asked] DEMANDS: departments not to use Skiff"],
    "加尔瓦尼亚要求部门不得使用小艇应用。",
    ["zh/target-act: 加尔瓦尼亚 [要求] DEMANDS: 部门不得使用小艇应用"],
  ],
];

describe("findAttributions", () => {
  for (const [en, readEn, zh, readZh] of PAIRS) {
    it(`reads ${JSON.stringify(en)}`, () => expect(speeches(en)).toEqual(readEn));
    it(`reads ${JSON.stringify(zh)}`, () => expect(speeches(zh)).toEqual(readZh));
  }

  it("gives spans inside the text, parents that hold their children, and certainties from 0 to 1", () => {
    const parts = PAIRS.flatMap(([en, , zh]) => [en, zh]);
    const noise = fc.oneof(
      fc.constantFrom(...parts),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom("“", "”", '"', "\n\n", ":", "说", "said ", "…"),
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(" ").normalize("NFC");
        const { document, mentions, chains } = readText(text, { lexicon: INVENTED });
        const whole = { start: 0, end: document.text.length };
        const attributions = findAttributions(document, mentions, chains);
        for (const one of attributions) {
          const spans = [
            ...one.content,
            ...one.speakerChain.map(({ span }) => span),
            ...(one.cue ? [one.cue] : []),
            ...(one.speakerSpan ? [one.speakerSpan] : []),
          ];
          for (const span of spans) {
            expect(contains(whole, span)).toBe(true);
            expect(span.end).toBeGreaterThan(span.start);
          }
          expect(one.content.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          const parent = one.parent === null ? undefined : attributions[one.parent];
          if (parent)
            expect(parent.content.some((span) => one.content.every((inner) => contains(span, inner)))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
