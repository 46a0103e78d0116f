import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { FEEDS } from "../support/feeds.js";
import { newsPage } from "../support/newsPages.js";
import { startServer, type TestServer } from "../support/seededServer.js";
import { document, openSite, type Site } from "../support/site.js";
import { describeInBrowser, openBrowser, overflows, settle, violationsOf, watchPage } from "./support/browser.js";

const KEY = "a-key-of-an-editor";
const TEXT = "# Harbour\n\nThe minister Ada Holm accused Blue Bay Corp of hiding the damage. Blue Bay Corp denied it.";

describeInBrowser("handing articles in", () => {
  let browser: Browser;
  let server: TestServer;
  let site: Site;
  let folder: string;
  let isThere = false;
  beforeAll(async () => {
    const feed = FEEDS["RSS"];
    site = await openSite({
      "/1": newsPage(1),
      "/2": newsPage(2),
      "/late": (request, response, asked) =>
        isThere ? newsPage(3)(request, response, asked) : void response.writeHead(404).end(),
      "/feed": document(feed?.write(["/1", "/2", "/late"]) ?? "", feed?.type ?? ""),
    });
    server = await startServer({
      apiKey: KEY,
      access: { writes: "key" },
      fetchAllow: [site.place],
    });
    folder = await mkdtemp(join(tmpdir(), "claimgraph-files-"));
    await writeFile(join(folder, "quill.txt"), "Quill Software accused Sable Mining of fraud. Sable Mining denied it.");
    await writeFile(join(folder, "empty.txt"), " ");
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const giveKey = async (page: Page, key: string, label: string, again: string): Promise<void> => {
    await page.getByLabel(label).fill(key);
    await page.getByRole("button", { name: again }).click();
  };

  test("a pasted text needs a key, is refused with a wrong one, and then stands there with its claims", async () => {
    const { page, context } = await watchPage(browser, { width: 1280 });
    await settle(page, `${server.address}/ingest`);
    await page.getByLabel("Text of the article").fill(TEXT);
    await page.getByRole("button", { name: "Read it" }).press("Enter");
    await page.getByText("This server asks for a key").waitFor();
    await giveKey(page, "not-a-key", "Write key", "Try again");
    await page.getByText("does not know this key").waitFor();
    await giveKey(page, KEY, "Write key", "Try again");
    await page
      .getByText(/accuse/u)
      .first()
      .waitFor();
    await page.getByText("1 article read").waitFor();
    expect(await page.getByRole("link", { name: "Harbour" }).first().getAttribute("href")).toMatch(
      /^\/(?:a|ingest)\//u,
    );
    // The form is free for the next one.
    await settle(page, page.url());
    expect(await page.getByLabel("Text of the article").inputValue()).toBe("");
    await page.getByRole("heading", { name: "Earlier jobs" }).waitFor();
    await context.close();
  });

  const withKey = async (look: Parameters<typeof watchPage>[1] = {}) => {
    const watched = await watchPage(browser, look);
    await settle(watched.page, `${server.address}/ingest#key=${KEY}`);
    return watched;
  };

  test("what is wrong with a field is told at the field, and nothing is handed in", async () => {
    const { page, context } = await withKey();
    await page.getByLabel("Text of the article").fill(TEXT);
    await page.getByLabel(/^Web address/u).fill("ftp://news.example/a");
    await page.getByRole("button", { name: "Read it" }).click();
    const problem = page.locator(".field-problem");
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/http/u);
    expect(await page.getByLabel("Text of the article").inputValue()).toBe(TEXT);
    await context.close();
  });

  test(
    "a feed is followed to its end; what failed is told, and read when it is tried again",
    { timeout: 90_000 },
    async () => {
      const { page, context, faults } = await withKey();
      await page.getByRole("radio", { name: "From the web" }).check();
      await page.getByLabel("Web address").fill(`${site.address}/feed`);
      await page.getByLabel(/A feed/u).check();
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("2 articles read · 1 failed").waitFor();
      await page.getByText(/answered 404/u).waitFor();
      await page.getByLabel(/Only those that failed/u).check();
      await expect.poll(() => page.locator(".job .ingest-item").count()).toBe(1);
      await page.getByLabel(/Only those that failed/u).uncheck();
      // The job has a page of its own, which stays.
      await page.locator(".job h2 a").click();
      await page.waitForURL("**/ingest/jobs/**");
      await page.getByText("2 articles read · 1 failed").waitFor();
      isThere = true;
      await page.getByRole("button", { name: "Try the rest again" }).click();
      await page.getByText("3 articles read").waitFor();
      await page.getByRole("link", { name: "Report 3" }).waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test("files are sent as they are; too many are refused before that", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await withKey();
    await page.getByRole("radio", { name: "Files" }).check();
    const input = page.locator('input[type="file"]');
    await input.setInputFiles(
      Array.from({ length: 101 }, (_, i) => ({ name: `${i}.txt`, mimeType: "text/plain", buffer: Buffer.from("x") })),
    );
    await page.getByText("These are 101 files").waitFor();
    await input.setInputFiles([join(folder, "quill.txt"), join(folder, "empty.txt")]);
    await page.getByText("1 article read · 1 failed").waitFor();
    await page.getByText("Claims that were read").first().click();
    await page.getByText(/fraud/u).first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a job is not shown to those who may not see it, and one that is not there is told so", async () => {
    const { page, context } = await watchPage(browser);
    const { data } = await server.query(
      "{ ingestJobs(first: 1) { nodes { id } } }",
      {},
      { authorization: `Bearer ${KEY}` },
    );
    const [{ id }] = data.ingestJobs.nodes as [{ id: string }];
    await settle(page, `${server.address}/ingest/jobs/${id}`);
    await giveKey(page, KEY, "Write key", "Try again");
    await page.locator(".job h1").waitFor();
    await settle(page, `${server.address}/ingest/jobs/job_00000000000000000000000000`);
    await page.getByRole("heading", { name: "There is no such job" }).waitFor();
    await context.close();
  });

  test.each([
    { language: "en", theme: "light", width: 1280 },
    { language: "zh", theme: "dark", width: 390 },
  ] as const)("is sound and accessible in $language at $width pixels", { timeout: 60_000 }, async (look) => {
    const { page, context, faults } = await withKey(look);
    for (const way of [0, 1, 2]) {
      await page.locator(".segmented label").nth(way).click();
      expect([...(await violationsOf(page)), ...faults]).toEqual([]);
      expect(await overflows(page)).toBe(false);
    }
    await page.locator(".segmented label").nth(1).click();
    await page.locator('input[type="url"]').fill(`${site.address}/1`);
    await page.locator('form button[type="submit"]').click();
    await page.locator(".job .ingest-item").first().waitFor();
    await page.locator(".job h2 a").click();
    await page.locator(".job h1").waitFor();
    await page.locator(".claim-list li").first().waitFor();
    await settle(page, page.url());
    expect([...(await violationsOf(page)), ...faults]).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await context.close();
  });
});
