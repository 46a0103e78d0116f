import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { startServer, type TestServer } from "../support/seededServer.js";
import { describeInBrowser, openBrowser, overflows, settle, violationsOf, watchPage } from "./support/browser.js";

const [EDITOR, READER] = ["a-key-of-an-editor", "a-key-of-nobody"];
const TEXTS = [
  "The minister Ada Holm accused Blue Bay Corp of hiding the damage. Blue Bay Corp denied the accusation.",
  "Blue Boy Corp accused Norrland Power of copying its turbines.",
];

describeInBrowser("an editor", () => {
  let browser: Browser;
  let server: TestServer;
  const articles: string[] = [];
  const entities = new Map<string, string>();
  beforeAll(async () => {
    server = await startServer({ apiKey: EDITOR, access: { writes: "key" } });
    for (const [i, text] of TEXTS.entries()) {
      const { data } = await server.query(
        `mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
          article { id mentions(first: 20) { nodes { entity { id name } } } } } }`,
        { input: { text, title: `Report ${i + 1}`, publishedAt: `2025-03-0${i + 1}T08:00:00Z` } },
        { authorization: `Bearer ${EDITOR}` },
      );
      const { article } = data.ingestArticle;
      articles.push(article.id as string);
      for (const { entity } of article.mentions.nodes as { entity: { id: string; name: string } }[])
        entities.set(entity.name, entity.id);
    }
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const claimPage = async (page: Page): Promise<void> => {
    await settle(page, `${server.address}/e/${entities.get("Blue Bay Corp")}?tab=threads`);
    await page.locator(".thread-list .claim-content a").first().click();
    await page.locator(".claim-page").waitFor();
  };
  const giveKey = async (page: Page, key: string): Promise<void> => {
    await page.getByLabel("Write key").fill(key);
    await page.getByRole("button", { name: "Try again" }).click();
  };
  const stateOf = async (id: string): Promise<{ reviewState: string; polarity: string; speechAct: string }> => {
    const { data } = await server.query(
      "query($id: ID!) { node(id: $id) { ... on Claim { reviewState polarity speechAct } } }",
      { id },
    );
    return data.node;
  };

  test(
    "rejects a claim by keyboard, after showing a key that may, and takes it back",
    { timeout: 60_000 },
    async () => {
      const { page, context } = await watchPage(browser);
      await claimPage(page);
      const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      await page.locator(".editor-box summary").press("Enter");
      await page.getByLabel(/^Reason/u).fill("Nobody said so");
      await page.getByRole("button", { name: "It is misread" }).press("Enter");
      await giveKey(page, READER);
      await page.getByText("does not know this key").waitFor();
      expect((await stateOf(id)).reviewState).toBe("AUTO");
      await giveKey(page, EDITOR);
      await page.locator(".editor-box summary .meta", { hasText: "rejected" }).waitFor();
      expect((await stateOf(id)).reviewState).toBe("REJECTED");
      await page.getByRole("button", { name: "Take back" }).click();
      await page.locator(".editor-box summary .meta", { hasText: "not reviewed" }).waitFor();
      expect((await stateOf(id)).reviewState).toBe("AUTO");
      await context.close();
    },
  );

  const asEditor = async (look: Parameters<typeof watchPage>[1] = {}) => {
    const watched = await watchPage(browser, look);
    await settle(watched.page, `${server.address}/#key=${EDITOR}`);
    return watched;
  };

  test("corrects how something was said", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await asEditor();
    await claimPage(page);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await page.locator(".editor-box summary").click();
    const store = page.getByRole("button", { name: "Store the correction" });
    expect(await store.isDisabled()).toBe(true);
    await page.getByLabel("Kind of saying").selectOption("CRITICIZES");
    await store.click();
    await page.locator(".editor-box summary .meta", { hasText: "corrected" }).waitFor();
    expect(await stateOf(id)).toMatchObject({ reviewState: "CORRECTED", speechAct: "CRITICIZES" });
    await page.getByRole("button", { name: "Take back" }).click();
    await page.locator(".editor-box summary .meta", { hasText: "not reviewed" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("makes two entities one, and parts them again by taking the decision back", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await asEditor();
    await settle(page, `${server.address}/e/${entities.get("Blue Bay Corp")}?tab=identity`);
    const candidate = page.locator(".candidate", { hasText: "Blue Boy Corp" });
    await candidate.locator("summary").click();
    await candidate.getByRole("button", { name: "They are one: Blue Bay Corp" }).click();
    await page.getByText("Made one").waitFor();
    await page.getByText("Nothing looks like it.").waitFor();
    const other = { id: entities.get("Blue Boy Corp") };
    const nameOf = async (): Promise<string> =>
      (await server.query("query($id: ID!) { entity(id: $id) { name } }", other)).data.entity.name;
    expect(await nameOf()).toBe("Blue Bay Corp");
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByText(/taken back/u).waitFor();
    expect(await nameOf()).toBe("Blue Boy Corp");
    await candidate.locator("summary").click();
    await candidate.getByRole("button", { name: "They are not the same" }).click();
    await page.getByText("Told apart").waitFor();
    await expect.poll(() => page.locator(".candidate").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("withdraws an article, and says why", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await asEditor();
    await settle(page, `${server.address}/a/${articles[1]}`);
    await page.getByText("Withdraw this article").click();
    const withdraw = page.getByRole("button", { name: "Withdraw", exact: true });
    await withdraw.click();
    expect(await page.locator("input:invalid").count()).toBe(1);
    await page.getByLabel("Reason").fill("The paper took it back");
    await withdraw.click();
    await page.getByText("This article has been withdrawn.").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each([
    { language: "en", theme: "light", width: 1280 },
    { language: "zh", theme: "dark", width: 390 },
  ] as const)("finds sound and accessible pages in $language at $width pixels", { timeout: 60_000 }, async (look) => {
    const { page, context, faults } = await asEditor(look);
    const found: Record<string, readonly string[]> = {};
    for (const path of ["/review", `/e/${entities.get("Blue Bay Corp")}?tab=identity`, `/a/${articles[0]}`, "claim"]) {
      if (path === "claim") await claimPage(page);
      else await settle(page, server.address + path);
      for (const box of await page.locator(".editor-box summary").all()) await box.click();
      const problems = [...(await violationsOf(page)), ...faults.splice(0)];
      if (await overflows(page)) problems.push("wider than the window");
      if (problems.length > 0) found[path] = problems;
    }
    expect(found).toEqual({});
    await context.close();
  });
});
