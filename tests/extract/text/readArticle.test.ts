import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { ArticleRejectedError } from "../../../src/domain/errors.js";
import { toIso } from "../../../src/domain/time.js";
import type { CleanArticle, RawArticle } from "../../../src/extract/cleanArticle.js";
import { DEFAULT_LIMITS } from "../../../src/extract/text/articleLimits.js";
import { readArticle } from "../../../src/extract/text/readArticle.js";

const read = (body: string, more: Partial<RawArticle> = {}): CleanArticle =>
  readArticle({ body, format: "auto", ...more });
const NOW = Date.UTC(2025, 2, 1);
const ZH_BODY =
  "央行周一宣布下调贷款利率。\n\n行长林远表示，此举将帮助中小企业。\n\n多位分析人士认为，下半年仍有降息空间。";
const EN_BODY =
  "The central bank cut its rate on Monday.\n\nGovernor Ann Lee said the move would help small firms.\n\nTwo analysts expect another cut.";

/** The fields that a header gives, the moment as ISO text. */
const header = ({ title, publisher, author, publishedAt, publishedPrecision }: CleanArticle) => ({
  title,
  publisher,
  author,
  date: publishedAt === null ? null : toIso(publishedAt),
  publishedPrecision,
});

describe("readArticle, header of a plain text", () => {
  const cases: readonly [name: string, body: string, expected: ReturnType<typeof header>][] = [
    [
      "publisher and day above the title",
      `晨报 02月14日\n央行下调利率\n\n${ZH_BODY}`,
      {
        title: "央行下调利率",
        publisher: "晨报",
        author: null,
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "labels on one line",
      `央行下调利率\n来源：晨报  作者：李安  2025-02-14 08:15\n\n${ZH_BODY}`,
      {
        title: "央行下调利率",
        publisher: "晨报",
        author: "李安",
        date: "2025-02-14T08:15:00.000Z",
        publishedPrecision: "SECOND",
      },
    ],
    [
      "labels on lines of their own",
      `央行下调利率\n作者：李安\n来源：晨报\n发布时间：2025年2月14日\n\n${ZH_BODY}`,
      {
        title: "央行下调利率",
        publisher: "晨报",
        author: "李安",
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "文/ byline",
      `央行下调利率\n文/李安\n\n${ZH_BODY}`,
      { title: "央行下调利率", publisher: null, author: "李安", date: null, publishedPrecision: "UNKNOWN" },
    ],
    [
      "fields with bars",
      `Bank cuts its rate\nThe Harbour Post | 2025-02-14 | By Tom Reed\n\n${EN_BODY}`,
      {
        title: "Bank cuts its rate",
        publisher: "The Harbour Post",
        author: "Tom Reed",
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "byline and date on lines of their own",
      `Bank cuts its rate\nBy Tom Reed and Ida van Dam\nFebruary 14, 2025\n\n${EN_BODY}`,
      {
        title: "Bank cuts its rate",
        publisher: null,
        author: "Tom Reed and Ida van Dam",
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "dateline of an agency",
      `Bank cuts its rate\n\nHARBOUR CITY, Feb 14 (Globe Wire) - ${EN_BODY}`,
      {
        title: "Bank cuts its rate",
        publisher: "Globe Wire",
        author: null,
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "day before month",
      `Bank cuts its rate\nPublished: 14 Feb 2025\n\n${EN_BODY}`,
      {
        title: "Bank cuts its rate",
        publisher: null,
        author: null,
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "time with a zone",
      `Bank cuts its rate\nUpdated: 2025-02-14T08:15:00+08:00\n\n${EN_BODY}`,
      {
        title: "Bank cuts its rate",
        publisher: null,
        author: null,
        date: "2025-02-14T00:15:00.000Z",
        publishedPrecision: "SECOND",
      },
    ],
    [
      "newspaper's name above the title",
      `海港晚报\n央行下调利率\n2025年2月14日 星期五\n\n${ZH_BODY}`,
      {
        title: "央行下调利率",
        publisher: "海港晚报",
        author: null,
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "date before the labels",
      `央行下调利率\n2025/2/14 下午3:20　来源：晨报　作者：李安　编辑：王宁\n\n${ZH_BODY}`,
      {
        title: "央行下调利率",
        publisher: "晨报",
        author: "李安",
        date: "2025-02-14T15:20:00.000Z",
        publishedPrecision: "SECOND",
      },
    ],
    [
      "dateline of a Chinese agency",
      `央行下调利率\n\n海港社北京2月14日电（记者李安）${ZH_BODY}`,
      {
        title: "央行下调利率",
        publisher: "海港社",
        author: null,
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "labelled lines, the title among them",
      `Title: Bank cuts its rate\nSource: The Harbour Post\nDate: 2025-02-14\n\n${EN_BODY}`,
      {
        title: "Bank cuts its rate",
        publisher: "The Harbour Post",
        author: null,
        date: "2025-02-14T00:00:00.000Z",
        publishedPrecision: "DAY",
      },
    ],
    [
      "no header at all",
      EN_BODY,
      {
        title: "The central bank cut its rate on Monday.",
        publisher: null,
        author: null,
        date: null,
        publishedPrecision: "UNKNOWN",
      },
    ],
  ];
  for (const [name, body, expected] of cases) {
    it(`reads ${name}`, () => {
      const article = read(body, { now: NOW });
      expect(header(article)).toEqual(expected);
      expect(article.text).toBe(/[\u3400-\u9fff]/u.test(body) ? ZH_BODY : EN_BODY);
    });
  }

  it("keeps a line that sums the article up and reads the byline below it", () => {
    const article = read(
      `Bank cuts its rate\nGovernor says it will help\nBy Tom Reed\nFeb. 14, 2025 10:15 AM EST\n\n${EN_BODY}`,
    );
    expect(header(article)).toEqual({
      title: "Bank cuts its rate",
      publisher: null,
      author: "Tom Reed",
      date: "2025-02-14T10:15:00.000Z",
      publishedPrecision: "SECOND",
    });
    expect(article.text).toBe(`Governor says it will help\n\n${EN_BODY}`);
  });

  it("takes no sentence with a date in it for a header", () => {
    const body = "Reed met Lee on January 30, 2025.\n\nThey talked for an hour.\n\n1月30日，两人再次会面。";
    expect(read(body, { lang: "en" }).text).toBe(body);
  });

  it("joins lines that were broken to fit a width", () => {
    const wrapped =
      "Bank cuts its rate\n\nThe central bank cut its rate on Monday, the first\ncut in four years, after prices fell faster than it\nhad expected in the last three months of the year.\n\nGovernor Ann Lee said the move would help the small\nfirms of the harbour, and that the bank would watch\nprices closely before it moves again this year.";
    expect(read(wrapped).text.split("\n\n")).toEqual([
      "The central bank cut its rate on Monday, the first cut in four years, after prices fell faster than it had expected in the last three months of the year.",
      "Governor Ann Lee said the move would help the small firms of the harbour, and that the bank would watch prices closely before it moves again this year.",
    ]);
  });

  it("takes addresses of the web only from a document", () => {
    expect(read(`---\ntitle: T\nurl: "javascript:alert(1)"\n---\n${EN_BODY}`).url).toBeNull();
  });

  it("keeps the words of a header among the stripped blocks", () => {
    expect(read(`晨报 02月14日\n央行下调利率\n\n${ZH_BODY}`, { now: NOW }).stripped).toEqual([
      { reason: "HEADER", text: "晨报 02月14日" },
      { reason: "HEADER", text: "央行下调利率" },
    ]);
  });

  it("lets the caller's values win", () => {
    const given = {
      title: "Given",
      publisher: "Giver",
      author: "G. Iver",
      url: "https://giver.example/1",
      publishedAt: 5,
      lang: "en",
    };
    const { title, publisher, author, url, publishedAt, lang } = read(
      `Bank cuts its rate\nBy Tom Reed\n\n${EN_BODY}`,
      given,
    );
    expect({ title, publisher, author, url, publishedAt, lang }).toEqual(given);
  });
});

describe("readArticle, dates", () => {
  const masthead = (day: string) => `晨报 ${day}\n央行下调利率\n\n${ZH_BODY}`;
  const cases: readonly [
    name: string,
    body: string,
    more: Partial<RawArticle>,
    date: string | null,
    codes: string[],
  ][] = [
    [
      "takes the newest year that is not in the future",
      masthead("02月14日"),
      { now: NOW },
      "2025-02-14T00:00:00.000Z",
      ["YEAR_ASSUMED"],
    ],
    [
      "goes back a year for a day that is still to come",
      masthead("11月30日"),
      { now: NOW },
      "2024-11-30T00:00:00.000Z",
      ["YEAR_ASSUMED"],
    ],
    [
      "takes the year of the address",
      masthead("02月14日"),
      { now: NOW, url: "https://news.example/2023/02/14/1.html" },
      "2023-02-14T00:00:00.000Z",
      ["YEAR_ASSUMED"],
    ],
    [
      "takes the year of a full date in the text",
      `${masthead("02月14日")}\n\n上一次降息是在2022年9月8日。`,
      { now: NOW },
      "2022-02-14T00:00:00.000Z",
      ["YEAR_ASSUMED"],
    ],
    [
      "finds the last leap year for 29 February",
      masthead("02月29日"),
      { now: NOW },
      "2024-02-29T00:00:00.000Z",
      ["YEAR_ASSUMED"],
    ],
    ["leaves the date open when nothing gives a year", masthead("02月14日"), {}, null, ["DATE_WITHOUT_YEAR"]],
    ["notes a day that is not in the calendar", masthead("2025年2月30日"), { now: NOW }, null, ["INVALID_DATE"]],
  ];
  for (const [name, body, more, date, codes] of cases) {
    it(name, () => {
      const article = read(body, more);
      expect(header(article).date).toBe(date);
      expect(article.notes.map((note) => note.code)).toEqual(codes);
    });
  }
});

describe("readArticle, Markdown", () => {
  it("reads the front matter and leaves the words without the syntax", () => {
    const body = [
      "---",
      'title: "Bank cuts its rate"',
      "publisher: The Harbour Post",
      "author: [Tom Reed, Ida van Dam]",
      "date: 2025-02-14",
      "url: https://post.example/rate",
      "lang: en",
      "---",
      "# Bank cuts its rate",
      "",
      "The **central bank** cut its [rate](https://bank.example/a_(b)) on _Monday_. ![chart](c.png)",
      "",
      "> “It will help,” said",
      "> Ann Lee.",
      "",
      "- First, the rate falls;",
      "- then `loans` do.",
      "",
      "```js",
      "const rate = 3;",
      "```",
      "",
      "| Year | Rate |",
      "|------|-----:|",
      "| 2024 | 3.5  |",
      "",
      "Half of 2 * 3 is snake_case &amp; more.[^1]",
      "",
      "[^1]: https://note.example",
    ].join("\n");
    const article = read(body);
    expect(header(article)).toEqual({
      title: "Bank cuts its rate",
      publisher: "The Harbour Post",
      author: "Tom Reed, Ida van Dam",
      date: "2025-02-14T00:00:00.000Z",
      publishedPrecision: "DAY",
    });
    expect(article.url).toBe("https://post.example/rate");
    expect(article.text.split("\n\n")).toEqual([
      "The central bank cut its rate on Monday.",
      "“It will help,” said Ann Lee.",
      "First, the rate falls;",
      "then loans do.",
      "Year; Rate",
      "2024; 3.5",
      "Half of 2 * 3 is snake_case & more.",
    ]);
    expect(article.stripped).toContainEqual({ reason: "BOILERPLATE", text: "const rate = 3;" });
  });

  it("notes front matter that is no YAML and reads on", () => {
    const article = read(`---\ntitle: "open\nbad: [1, 2\n---\n${EN_BODY}`);
    expect(article.text).toBe(EN_BODY);
    expect(article.notes.map((note) => note.code)).toContain("BROKEN_FRONT_MATTER");
  });

  it("joins the lines of a paragraph, with no space between Chinese characters", () => {
    expect(read("# 利率\n\n央行周一宣布\n下调利率。\n\nThe bank\nsaid so.", { lang: "zh" }).text).toBe(
      "央行周一宣布下调利率。\n\nThe bank said so.",
    );
  });
});

describe("readArticle, HTML", () => {
  const paragraphs = [
    "The central bank of Harbour City cut its key rate by a quarter of a point on Monday, the first cut in four years.",
    "“This will help small firms,” Governor Ann Lee told reporters, adding that the board had voted five to two for the cut.",
    "Two analysts said they expect another cut before the end of the year if prices keep falling as they did in January.",
    "The bank last cut its rate in 2021, when the harbour was closed for a month and trade fell by a third.",
  ];
  const page = (head: string, body: string): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>© 2025 The Harbour Post</footer></body></html>`;
  const story = `<article><h1>Bank cuts its rate</h1>${paragraphs.map((p) => `<p>${p}</p>`).join("")}<figure><img src="a.jpg"><figcaption>The bank's seat, seen from the harbour</figcaption></figure></article>`;

  it("finds the main text by paragraphs, without navigation, captions and footers", () => {
    const article = read(page("<title>Bank cuts its rate - The Harbour Post</title>", story));
    expect(article.text.split("\n\n")).toEqual(paragraphs);
    expect(article.title).toBe("Bank cuts its rate");
  });

  it("reads the JSON-LD before anything else says otherwise", () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Other" },
        {
          "@type": "NewsArticle",
          headline: "Rate falls",
          datePublished: "2025-02-14T09:00:00Z",
          author: [{ "@type": "Person", name: "Tom Reed" }],
          publisher: { "@type": "Organization", name: "The Harbour Post" },
          mainEntityOfPage: { "@id": "https://post.example/rate" },
        },
      ],
    };
    const article = read(
      page(
        `<meta property="og:title" content="Other title"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        story,
      ),
    );
    expect(header(article)).toEqual({
      title: "Rate falls",
      publisher: "The Harbour Post",
      author: "Tom Reed",
      date: "2025-02-14T09:00:00.000Z",
      publishedPrecision: "SECOND",
    });
    expect(article.url).toBe("https://post.example/rate");
  });

  it("reads OpenGraph and meta tags beside broken JSON-LD", () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", headline}</script><meta property="og:title" content="Rate falls">' +
      '<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Tom Reed"><meta property="article:published_time" content="2025-02-14">';
    expect(header(read(page(head, story)))).toEqual({
      title: "Rate falls",
      publisher: "The Harbour Post",
      author: "Tom Reed",
      date: "2025-02-14T00:00:00.000Z",
      publishedPrecision: "DAY",
    });
  });

  it.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', "PAYWALLED"],
    ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>', "PAYWALLED"],
    ['<meta property="article:content_tier" content="locked">', "PAYWALLED"],
    ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>', null],
    ["", null],
  ])("notes whether a page with %s is for subscribers", (head, code) => {
    const page = `<html><head><title>Vestia</title>${head}</head><body><article><p>${"Vestia Bank said on Monday that it would cut its rates. ".repeat(5)}</p></article></body></html>`;
    const codes = readArticle({ body: page, format: "html" }).notes.map((note) => note.code);
    expect(codes).toEqual(code === null ? [] : [code]);
  });

  it("notes a page that has no more than a headline", () => {
    const page = "<html><body><article><p>Vestia Bank cuts its rates</p></article></body></html>";
    expect(readArticle({ body: page, format: "html" }).notes.map((note) => note.code)).toContain("HEADLINE_ONLY");
  });

  it("takes the article body of the JSON-LD when the page shows none", () => {
    const data = { "@type": "NewsArticle", headline: "Rate falls", articleBody: paragraphs.join("\n") };
    const article = read(
      page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, "<div id=app></div>"),
    );
    expect(article.text.split("\n\n")).toEqual(paragraphs);
    expect(article.notes.map((note) => note.code)).toContain("MAIN_TEXT_FALLBACK");
  });

  it("reads a fragment without html and body", () => {
    expect(read("<p>The bank cut its rate on Monday.</p><p>It said so.</p>").text).toBe(
      "The bank cut its rate on Monday.\n\nIt said so.",
    );
  });

  it("finds the root of a page below old comments and stray elements", () => {
    const source = page("", story);
    const old = `<!--[if lt IE 9]><html class="ie8"><![endif]--><style>p { color: red }</style>${source}`;
    expect(read(old).text.split("\n\n")).toEqual(paragraphs);
  });

  it("maps words back to the source of the page", () => {
    const source = page("", story);
    const article = read(source);
    for (const { clean, raw, length } of article.offsetMap)
      expect(source.slice(raw, raw + length)).toBe(article.text.slice(clean, clean + length));
    const covered = article.offsetMap.reduce((sum, stretch) => sum + stretch.length, 0);
    expect(covered).toBeGreaterThan(0.95 * article.text.length);
  });

  it("reads a GBK page by its meta tag", () => {
    const text = "央行周一宣布下调贷款利率，这是四年来的第一次。行长林远表示，此举将帮助中小企业渡过难关。".repeat(4);
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>央行下调利率</title></head><body><div><p>${text}</p></div></body></html>`;
    const article = readArticle({ body: iconv.encode(html, "gbk"), format: "auto" });
    expect({ title: article.title, text: article.text, lang: article.lang }).toEqual({
      title: "央行下调利率",
      text,
      lang: "zh-Hans",
    });
  });
});

describe("readArticle, refusals", () => {
  const cases: readonly [name: string, body: string | Uint8Array, message: RegExp][] = [
    ["an empty string", "", /no text/u],
    ["no bytes", new Uint8Array(), /no text/u],
    ["white space", " \n\t\u3000\n", /no text/u],
    ["invisible characters", "\u200B\uFEFF\u2060", /no text/u],
    ["an HTML page without words", "<html><body><img src=a></body></html>", /no text/u],
    ["a string of NULs", "\0".repeat(100), /binary/u],
    [
      "Japanese",
      "日本銀行は月曜日に金利を引き下げると発表しました。総裁は記者会見で説明しました。",
      /Japanese.*zh-Hans, zh-Hant, en/u,
    ],
    ["Korean", "한국은행은 월요일에 기준금리를 인하한다고 발표했다.", /Korean/u],
    ["Russian", "Центральный банк объявил в понедельник о снижении ключевой ставки.", /Cyrillic/u],
    [
      "French",
      "La banque centrale a annoncé lundi une baisse de son taux directeur, la première depuis quatre ans, pour aider les petites entreprises.",
      /French/u,
    ],
  ];
  for (const [name, body, message] of cases) {
    it(`refuses ${name}`, () => {
      expect(() => readArticle({ body, format: "auto" })).toThrow(ArticleRejectedError);
      expect(() => readArticle({ body, format: "auto" })).toThrow(message);
    });
  }

  it("names the limit and the way out for what is too large", () => {
    const long = "The bank cut its rate. ".repeat(100_000);
    expect(() => read(long)).toThrow(/2300000 characters|2299999 characters/u);
    expect(() => read(long)).toThrow(/limit is 2000000 characters. Split/u);
    expect(() => read("a".repeat(21 * 1024 * 1024))).toThrow(/limit is 20971520 bytes/u);
    expect(() => read("Too long.", { lang: "en" })).not.toThrow();
    expect(() => readArticle({ body: "Too long.", format: "text" }, { ...DEFAULT_LIMITS, maxBytes: 5 })).toThrow(
      /limit is 5 bytes/u,
    );
  });

  it("reads a page that writes each Chinese character as an entity", () => {
    const words = "央行周一宣布下调贷款利率，这是四年来的第一次。行长林远表示，此举将帮助中小企业渡过难关。".repeat(60);
    const entities = Array.from(words, (char) => `&#${char.charCodeAt(0)};`)
      .join("")
      .repeat(30);
    expect(read(`<html><body><p>${entities}</p></body></html>`).text).toBe(words.repeat(30));
  });

  it("refuses pages that are too deep or have too many tags", () => {
    expect(() => read(`<html><body>${"<div>".repeat(2000)}x`)).toThrow(/nested 2001|nested 2002/u);
    expect(() => read(`<html><body>${"<b>x</b>".repeat(150_000)}`)).toThrow(/tags and entities; the limit is 60000/u);
    expect(() => read(`<html><body>${"&amp;".repeat(1_000_000)}`)).toThrow(/tags and entities/u);
    expect(() => read(`<html><body>${"<".repeat(1_000_000)}`)).toThrow(/tags and entities; the limit is 60000/u);
  });

  it("follows the caller who knows the language better", () => {
    expect(
      read("La banque centrale a annoncé lundi une baisse de son taux directeur, la première depuis quatre ans.", {
        lang: "en-GB",
      }).lang,
    ).toBe("en");
  });
});

describe("readArticle, language", () => {
  const cases: readonly [text: string, lang: string | undefined, expected: string][] = [
    [ZH_BODY, undefined, "zh-Hans"],
    ["中央銀行週一宣布調降利率。總裁林遠表示，此舉將協助中小企業。", undefined, "zh-Hant"],
    [EN_BODY, undefined, "en"],
    ["OpenAI 发布 GPT-5 后，Anthropic 与 Google DeepMind 的研究人员都表示惊讶。", undefined, "zh-Hans"],
    ["The word 利率 means interest rate, and the bank used it twice on Monday.", undefined, "en"],
    [ZH_BODY, "zh", "zh-Hans"],
    [ZH_BODY, "zh-TW", "zh-Hant"],
    [ZH_BODY, "klingon", "zh-Hans"],
  ];
  for (const [text, lang, expected] of cases) {
    it(`reads ${JSON.stringify(text.slice(0, 24))} with lang ${lang} as ${expected}`, () => {
      expect(read(text, lang === undefined ? {} : { lang }).lang).toBe(expected);
    });
  }
});

describe("readArticle, short English text full of foreign names", () => {
  it.each([
    '"We should have listened earlier," Zephyra founder Oskar Wennerberg admitted.',
    "Lumen chief executive Katrín Jónsdóttir met Jürgen Weißmann, Håkan Lindqvist and Søren Mikkelsen yesterday.",
  ])("%s", (body) => {
    expect(read(body).lang).toBe("en");
  });
});
