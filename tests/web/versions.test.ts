import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { startServer, type TestServer } from "../support/seededServer.js";
import { describeInBrowser, openBrowser, overflows, settle, violationsOf, watchPage } from "./support/browser.js";

const FIRST =
  "The minister Ada Holm said on Monday that the harbour would be closed.\n\nShe accused Blue Bay Corp of hiding the damage. Blue Bay Corp said the bridge was safe.";
const SECOND = FIRST.replace("would be closed", "would stay open").replace("hiding the damage", "slow repairs");

describeInBrowser("an article with an earlier text", () => {
  let browser: Browser;
  let server: TestServer;
  const ids: string[] = [];
  beforeAll(async () => {
    server = await startServer();
    for (const [i, text] of [FIRST, SECOND].entries()) {
      const { data } = await server.query(
        "mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } errors { message } } }",
        {
          input: {
            text,
            url: "https://news.example/harbour",
            publishedAt: `2025-03-0${3 + i}T08:00:00Z`,
            title: "Harbour",
          },
        },
      );
      ids.push(data.ingestArticle.article.id as string);
    }
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([
    { language: "en", theme: "light", width: 1280, standing: "Read the text that stands", before: "Before" },
    { language: "zh", theme: "dark", width: 390, standing: "阅读现行文本", before: "原先" },
  ] as const)(
    "tells what changed, and leads from the older text to the newer, in $language at $width pixels",
    { timeout: 60_000 },
    async ({ standing, before, ...look }) => {
      const { page, context, faults } = await watchPage(browser, look);
      await settle(page, `${server.address}/a/${ids[0]}`);
      await page.getByRole("link", { name: standing }).press("Enter");
      await page.waitForURL(`**/a/${ids[1]}`);
      const changes = page.locator(".change-list").first();
      await changes.waitFor();
      const told = await changes.innerText();
      expect(told.replaceAll(/\s+/gu, " ")).toMatch(new RegExp(`${before}.*hiding the damage.*slow repairs`, "u"));
      await settle(page, page.url());
      expect([...(await violationsOf(page)), ...faults]).toEqual([]);
      expect(await overflows(page)).toBe(false);
      await context.close();
    },
  );
});
