import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { startServer, type TestServer } from "../support/seededServer.js";
import { describeInBrowser, openBrowser, settle, watchPage } from "./support/browser.js";

const TEXTS = [
  "The minister Ada Holm accused Blue Bay Corp of hiding the damage. Blue Bay Corp denied the accusation.",
  "Blue Bay Corp accused Norrland Power of copying its turbines.",
];

describeInBrowser("the accusations of an entity", () => {
  let browser: Browser;
  let server: TestServer;
  let id = "";
  beforeAll(async () => {
    server = await startServer();
    for (const [i, text] of TEXTS.entries())
      await server.query("mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }", {
        input: { text, title: `Report ${i + 1}`, publishedAt: `2025-03-0${i + 1}T08:00:00Z` },
      });
    const { data } = await server.query(
      '{ search(query: "Blue Bay Corp", first: 1) { nodes { ... on Entity { id name } } } }',
    );
    [{ id }] = data.search.nodes as [{ id: string }];
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test(
    "stand with their answers, those against it and those by it, also by keyboard",
    { timeout: 60_000 },
    async () => {
      const { page, context, faults } = await watchPage(browser);
      await settle(page, `${server.address}/e/${id}`);
      await page.getByRole("link", { name: "Accusations" }).press("Enter");
      const threads = page.locator(".thread-list > li");
      await threads.first().waitFor();
      expect(await threads.count()).toBe(1);
      const told = (await threads.first().innerText()).replaceAll(/\s+/gu, " ");
      expect(told).toMatch(/Ada Holm accuses Blue Bay Corp.*hiding the damage.*denied.*Blue Bay Corp denies/u);
      expect(told).not.toContain("No answer is known.");

      await page.getByRole("link", { name: "By Blue Bay Corp" }).press("Enter");
      await page.getByText("No answer is known.").waitFor();
      expect(await threads.first().innerText()).toContain("copying its turbines");
      expect(new URL(page.url()).search).toBe("?tab=threads&as=by");
      // An address of its own: it can be opened again and shared.
      await settle(page, page.url());
      await page.getByText("No answer is known.").waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test("are answered on the accusation's own page", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await watchPage(browser, { language: "zh" });
    await settle(page, `${server.address}/e/${id}?tab=threads`);
    await page.locator(".thread-list .claim-content a").first().press("Enter");
    await page.getByRole("heading", { name: "回应" }).waitFor();
    expect(await page.locator(".response-list > li").count()).toBe(1);
    expect(await page.locator(".response-kind").innerText()).toContain("否认");
    expect(faults).toEqual([]);
    await context.close();
  });
});
