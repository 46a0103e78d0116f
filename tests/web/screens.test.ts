import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";
import { describeInBrowser, openBrowser, overflows, settle, violationsOf, watchPage } from "./support/browser.js";
import { seedIds, type SeedIds } from "./support/seedIds.js";

/** Every screen, by a name and how its address follows from the records. */
const SCREENS: readonly (readonly [name: string, path: (ids: SeedIds) => string])[] = [
  ["home", () => "/"],
  ["search", () => "/search?q=DeepSeek"],
  ["search without a hit", () => "/search?q=qqqzzz"],
  ["entity", ({ deepSeek }) => `/e/${deepSeek}`],
  ["entity, relations", ({ deepSeek }) => `/e/${deepSeek}?tab=relations`],
  ["entity, graph", ({ deepSeek }) => `/e/${deepSeek}?tab=graph`],
  ["entity, timeline", ({ deepSeek }) => `/e/${deepSeek}?tab=timeline`],
  ["entity, articles", ({ deepSeek }) => `/e/${deepSeek}?tab=articles`],
  ["claim", ({ claim }) => `/c/${claim}`],
  ["entity, accusations", ({ deepSeek }) => `/e/${deepSeek}?tab=threads`],
  ["relation", ({ relation }) => `/r/${relation}`],
  ["article", ({ article, claim }) => `/a/${article}#${claim}`],
  ["path", ({ sacks, deepSeek }) => `/path?from=${sacks}&to=${deepSeek}`],
  ["ingest", () => "/ingest"],
  ["embed", ({ deepSeek }) => `/embed?entity=${deepSeek}`],
  ["canvas, to begin with", () => "/x"],
  ["missing", () => "/e/ent_00000000000000000000000000"],
];

describeInBrowser("every screen", () => {
  let browser: Browser;
  let server: TestServer;
  let ids: SeedIds;
  beforeAll(async () => {
    server = await startServer({ seeds: true });
    ids = await seedIds(server);
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const LOOKS = [
    { language: "en", theme: "light", width: 1280 },
    { language: "zh", theme: "dark", width: 390 },
  ] as const;
  test.each(LOOKS)(
    "is sound and accessible in $language, $theme, at $width pixels",
    { timeout: 240_000 },
    async ({ language, theme, width }) => {
      const { page, context, faults } = await watchPage(browser, { language, theme, width });
      const found: Record<string, readonly string[]> = {};
      for (const [name, path] of SCREENS) {
        await settle(page, server.address + path(ids));
        const problems = [...(await violationsOf(page)), ...faults.splice(0)];
        if (await overflows(page)) problems.push("wider than the window");
        if (problems.length > 0) found[name] = problems;
      }
      await context.close();
      expect(found).toEqual({});
    },
  );
});
