import { describe, expect, test } from "vitest";
import { ownRobotsRules } from "../../../src/ingest/fetch/ownRobotsRules.js";
import { RobotsRules } from "../../../src/ingest/fetch/robotsRules.js";

const rulesOf = (text: string): string[] => ownRobotsRules(text).split("\n").slice(1);

describe("of a robots.txt", () => {
  test("the rules for everybody are kept, of all such groups", () => {
    const text = `Sitemap: https://x.example/map
User-agent: other
User-agent: *   # all
Disallow: /a    # why
Noindex: /n
Allow: /a/b
User-agent: other
Disallow: /
USER-AGENT: *\r\nCrawl-Delay: 5`;
    expect(rulesOf(text)).toEqual(["disallow: /a", "allow: /a/b", "crawl-delay: 5"]);
  });

  test.each(["ClaimGraph", "claimgraph", "ClaimGraph/1.0"])(
    "those that name %s win over those for everybody",
    (name) => {
      expect(rulesOf(`User-agent: *\nDisallow: /\n\nUser-agent: ${name}\nUser-agent: other\nDisallow: /a`)).toEqual([
        "disallow: /a",
      ]);
    },
  );

  test("a group that names it without rules allows all", () => {
    expect(rulesOf("User-agent: *\nDisallow: /\nUser-agent: ClaimGraph\nDisallow:\n")).toEqual(["disallow: "]);
    expect(rulesOf("User-agent: *\nDisallow: /\nUser-agent: ClaimGraph\n")).toEqual([]);
  });

  test("a rule of many wildcards forbids more, and allows nothing", () => {
    const many = `/${"*a".repeat(50)}`;
    expect(rulesOf(`User-agent: *\nDisallow: ${many}\nAllow: ${many}`)).toEqual([`disallow: /${"*a".repeat(10)}`]);
  });

  test.each<[string, string]>([
    [
      "many names above many rules",
      Array.from({ length: 8000 }, (_, i) => `User-agent: a${i}\n`).join("") + "Disallow: /a\n".repeat(20_000),
    ],
    ["many wildcards", `User-agent: *\n${`Disallow: /${"*a".repeat(50)}b$\n`.repeat(5000)}`],
    ["many rules", `User-agent: *\n${"Disallow: /*a*a*b\n".repeat(30_000)}`],
    ["a rule of half a megabyte", `User-agent: *\nDisallow: /${"*a".repeat(250_000)}`],
    ["names of objects", "User-agent: __proto__\nUser-agent: constructor\nDisallow: /"],
  ])("%s do not stop the program", async (_, text) => {
    const begun = Date.now();
    const rules = new RobotsRules(async () => text, Date.now);
    const address = new URL(`https://x.example/${"a".repeat(1900)}`);
    await rules.check(address, new AbortController().signal).catch(() => null);
    expect(Date.now() - begun).toBeLessThan(30_000);
  });
});
