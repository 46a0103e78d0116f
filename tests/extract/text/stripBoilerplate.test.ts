import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/extract/text/block.js";
import { boilerplateReason } from "../../../src/extract/text/boilerplateLine.js";
import { stripBoilerplate } from "../../../src/extract/text/stripBoilerplate.js";

const blocks = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ content: { text, map: [] }, kind: "TEXT", gapBefore: true }));

/** The paragraphs that stay, and the reasons of those that go. */
function strip(texts: readonly string[]) {
  const reasons = stripBoilerplate(blocks(texts), undefined);
  return {
    kept: texts.filter((_, i) => !reasons.has(i)),
    reasons: [...reasons].sort((a, b) => a[0] - b[0]).map(([, reason]) => reason),
  };
}

const ZH = [
  "海港银行周一宣布下调基准利率，这是四年来的第一次。",
  "行长林远在发布会上说：“这将帮助中小企业渡过难关，我们不会停下脚步。”",
  "两位分析人士认为，如果物价继续回落，年底之前还会再降一次。",
  "银行上一次降息是在港口关闭的那一年，当时贸易额下滑了三成。",
];
const EN = [
  "Harbour Bank cut its key rate by a quarter of a point on Monday, the first cut in four years.",
  "“This will help small firms,” Governor Ann Lee told reporters. “We will not stop here.”",
  "Two analysts said they expect another cut before the end of the year if prices keep falling.",
  "The bank last cut its rate when the harbour was closed for a month and trade fell by a third.",
];

describe("boilerplateReason", () => {
  const stripped: readonly [reason: string, texts: string[]][] = [
    ["TEMPLATE_PATH", ["../../site_core/tpl/wap/page2.html", "index_3.html", "static/list.php", "./a/b"]],
    [
      "CONTACT",
      [
        "联系邮箱 someone@mail.example",
        "商务合作微信：harbour_news",
        "投稿邮箱：desk@mail.example",
        "Contact: desk@post.example",
        "E-mail the newsroom at desk@post.example.",
        "desk@post.example",
      ],
    ],
    [
      "BOILERPLATE",
      [
        "© 2025 The Harbour Post. All rights reserved.",
        "Copyright 2025 Harbour Media",
        "版权所有，未经许可不得转载",
        "责任编辑：李安",
        "（编辑：王宁）",
        "本文来自微信公众号：海港观察，作者：李安",
        "未经授权禁止转载",
        "图片来源：视觉海港",
        "(Reporting by Tom Reed; editing by Ida van Dam)",
        "Editing by Ida van Dam",
        "Photo: Tom Reed",
        "The harbour at dawn (Photo: Tom Reed)",
      ],
    ],
    [
      "ADVERT",
      [
        "Advertisement",
        "Subscribe to our newsletter for more.",
        "Sign up for the morning briefing",
        "Download our free app today",
        "Follow us on every network",
        "Scan the QR code to join",
        "扫描下方二维码，加入读者群",
        "长按识别二维码关注我们",
        "关注我们，了解更多",
        "欢迎关注海港观察公众号",
        "更多精彩内容，请下载海港客户端",
        "点击阅读原文",
        "阅读原文",
        "广告",
      ],
    ],
    [
      "SHARE",
      [
        "分享到 微信 微博 QQ空间",
        "点赞、在看、转发",
        "Facebook Twitter LinkedIn Email",
        "Share this story on",
        "Share | Tweet | Print",
      ],
    ],
    [
      "NAVIGATION",
      [
        "首页 > 财经 > 正文",
        "Home > Business > Banks",
        "上一篇：港口重开",
        "返回顶部",
        "Back to top",
        "Skip to main content",
        "Read more: Harbour opens again",
      ],
    ],
    ["TAGS", ["标签：利率 银行 港口", "Tags: rates, banks", "#利率 #银行 #港口", "关键词：利率"]],
  ];
  for (const [reason, texts] of stripped) {
    for (const text of texts)
      it(`calls ${JSON.stringify(text)} ${reason}`, () => expect(boilerplateReason(text)).toBe(reason));
  }

  const kept = [
    "关注人工智能的人都知道，这家公司一年前还没有产品。",
    "下载量超过一亿次的应用被监管部门要求下架。",
    "下载该应用的用户将在本周收到通知。",
    "广告收入同比下降三成，公司说原因在于客户削减预算。",
    "编辑部在声明中说，报道没有任何不实之处。",
    "来源不明的资金流入了三家公司。",
    "作者在文中指出，这一政策并不合规。",
    "记者采访了三位知情人士。",
    "点击率下降之后，平台宣布修改规则。",
    "分享会上，林远回答了记者的提问。",
    "联系方式泄露之后，数百名用户报警。",
    "首页改版引起用户不满。",
    "订阅用户突破五百万，公司说。",
    "欢迎仪式之后，两国领导人举行了会谈。",
    "加入世贸组织二十年后，出口增长了十倍。",
    "本文认为，出口管制不会奏效。",
    "标签是贴上去的，人却是活的。",
    "Follow-up talks are planned for March.",
    "Subscribers fell by a third, the company said.",
    "Advertising revenue fell by a third in January.",
    "Download speeds doubled after the upgrade.",
    "Copyright law does not cover the outputs, the judge ruled.",
    "Contact between the two sides broke off in May.",
    "Sign language was added to the broadcast.",
    "Share prices fell after the report.",
    "Editing genes in embryos should be banned, the panel said.",
    "Reporting a loss for the third year, the bank cut its dividend.",
    "Home sales fell in January.",
    "Tags on the shirts said they were made in Portugal.",
    "Related parties bought a third of the shares.",
    "Read more books, the minister told pupils.",
    "X said it would appeal.",
    "Email was invented long before the web.",
    "Like the others, she declined to comment.",
  ];
  for (const text of kept) it(`leaves ${JSON.stringify(text)}`, () => expect(boilerplateReason(text)).toBeNull());
});

describe("stripBoilerplate", () => {
  const cases: readonly [name: string, before: string[], body: string[], after: string[], reasons: string[]][] = [
    ["nothing from an article without boilerplate", [], ZH, [], []],
    [
      "an abstract and emoji-led bullets that restate the body",
      [
        "海港银行下调基准利率，行长林远称此举帮助中小企业渡过难关，分析人士认为年底之前还会再降一次。",
        "🏦海港银行四年来第一次下调基准利率，行长林远表示帮助中小企业渡过难关。",
        "📉分析人士认为，如果物价继续回落，年底之前还会再降一次，银行上一次降息是在港口关闭的那一年。",
      ],
      [...ZH, "林远还说，银行会继续关注物价，也会同政府一道帮助受港口影响的企业，具体办法将在下个月公布。"],
      [],
      ["SUMMARY", "SUMMARY", "SUMMARY"],
    ],
    [
      "key points under their label",
      [
        "Key points",
        "- Harbour Bank cut its key rate on Monday",
        "- Two analysts expect another cut before the end of the year",
      ],
      EN,
      [],
      ["SUMMARY", "SUMMARY", "SUMMARY"],
    ],
    [
      "an advert of a product with its brand name twice, contact and tags",
      [],
      ZH,
      [
        "Tide Reader",
        "Tide Reader",
        "潮汐阅读，多种模板，高效阅读，为您提供一站式服务。",
        "联系邮箱 tide@mail.example",
        "相关标签",
        "利率 银行 港口",
        "相关文章",
      ],
      ["ADVERT", "ADVERT", "ADVERT", "CONTACT", "TAGS", "TAGS", "TAGS"],
    ],
    [
      "related links and a copyright line at the end",
      [],
      EN,
      ["Related stories", "Harbour opens again", "Why rates fall", "© 2025 The Harbour Post"],
      ["TAGS", "TAGS", "TAGS", "BOILERPLATE"],
    ],
    ["a paragraph that is printed twice", [], EN, [EN[2] ?? ""], ["DUPLICATE"]],
  ];
  for (const [name, before, body, after, reasons] of cases) {
    it(`takes ${name}`, () => {
      const texts = [...before, ...body, ...after];
      const stripped = stripBoilerplate(blocks(texts), undefined);
      const kept = texts.filter((_, i) => !stripped.has(i));
      expect(kept).toEqual(body);
      expect([...stripped].sort((a, b) => a[0] - b[0]).map(([, reason]) => reason)).toEqual(reasons);
    });
  }

  it("keeps a lead paragraph that the article goes on to tell again", () => {
    const texts = ["海港银行下调利率，行长林远说此举将帮助中小企业渡过难关。", ...ZH];
    expect(strip(texts)).toEqual({ kept: texts, reasons: [] });
  });

  it("keeps emoji-led paragraphs that say something of their own", () => {
    const texts = ["🍎苹果公司推出新款手机，售价下降一成。", "🚗电动车销量上月增长两成，创下纪录。", ...ZH];
    expect(strip(texts)).toEqual({ kept: texts, reasons: [] });
  });

  it("keeps the names of an interview's speakers on lines of their own", () => {
    const texts = [
      "记者",
      "您怎么看这次降息？",
      "林远",
      "它会帮助您这样的企业，也会帮助银行提高服务。",
      "记者",
      "还会再降吗？",
      "林远",
      "现在说还太早。",
    ];
    expect(strip(texts)).toEqual({ kept: texts, reasons: [] });
  });

  it("keeps headings, short lines and a question at the end", () => {
    const texts = [...EN, "What comes next", "Nobody knows yet.", "Will rates fall again?"];
    expect(strip(texts)).toEqual({ kept: texts, reasons: [] });
  });

  it("keeps a heading that only looks like the marker of a list", () => {
    const texts = [EN[0] ?? "", "Related news", EN[1] ?? "", EN[2] ?? ""];
    expect(strip(texts)).toEqual({ kept: texts, reasons: [] });
  });
});
