import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";
import { describeInBrowser, openBrowser, violationsOf, watchPage } from "./support/browser.js";
import { startHostSite, type HostSite } from "./support/hostPage.js";
import { seedIds, type SeedIds } from "./support/seedIds.js";

const WIDGETS = ["entity", "claims", "evidence", "graph", "timeline", "search"] as const;

describeInBrowser("the widgets on somebody else's page", () => {
  let browser: Browser;
  /** Lets every page share. */
  let open: TestServer;
  /** Lets none. */
  let shut: TestServer;
  let host: HostSite;
  let ids: SeedIds;
  beforeAll(async () => {
    open = await startServer({ seeds: true, allowedOrigins: ["*"] });
    shut = await startServer();
    host = await startHostSite();
    ids = await seedIds(open);
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([open?.close(), shut?.close(), host?.close()]);
  });

  /** Nothing allowed but the widgets' scripts and their API: no inline style, no images, no frames. */
  const strict = (): string =>
    `default-src 'none'; script-src ${open.address}; connect-src ${open.address}; style-src 'none'`;
  const element = (name: string): string =>
    `<kg-${name} endpoint="${open.address}/graphql" ${name === "evidence" ? `claim="${ids.claim}"` : `entity="${ids.deepSeek}"`}>The graph of claims</kg-${name}>`;
  const module_ = (name: string): string => `<script type="module" src="${open.address}/w/1/kg-${name}.js"></script>`;

  /** Events that the page hears, told through the console so that no script of the page is needed. */
  async function visit(body: string, policy: string) {
    host.serve(body, policy);
    const watched = await watchPage(browser);
    const heard: { type: string; detail: Record<string, unknown> }[] = [];
    await watched.context.exposeFunction("hear", (type: string, detail: Record<string, unknown>) =>
      heard.push({ type, detail }),
    );
    await watched.context.addInitScript(() => {
      for (const type of ["kg-load", "kg-error", "kg-select", "kg-navigate", "kg-expand", "kg-range"]) {
        document.addEventListener(type, (event) => {
          if (type === "kg-navigate") event.preventDefault();
          (window as unknown as { hear(type: string, detail: object): void }).hear(
            type,
            (event as CustomEvent<object>).detail,
          );
        });
      }
    });
    await watched.page.goto(host.origin);
    const waitFor = (type: string, count = 1) =>
      expect
        .poll(() => heard.filter((event) => event.type === type).length, { timeout: 30_000 })
        .toBeGreaterThanOrEqual(count);
    return { ...watched, heard, waitFor };
  }

  // Requests to the API are what a widget is for; everything else stays a fault.
  const unexpected = (faults: readonly string[]): string[] => faults.filter((fault) => !fault.includes("favicon"));

  test("all draw under the strictest policy, as modules", { timeout: 180_000 }, async () => {
    const { page, context, faults, heard, waitFor } = await visit(
      WIDGETS.map((name) => module_(name) + element(name)).join(""),
      strict(),
    );
    await waitFor("kg-load", WIDGETS.length);
    const texts = await page.evaluate(
      (names) => names.map((name) => document.querySelector(`kg-${name}`)?.shadowRoot?.textContent ?? ""),
      [...WIDGETS],
    );
    expect(texts.map((text, index) => (WIDGETS[index] === "search" ? true : /DeepSeek|\d{4}/u.test(text)))).toEqual(
      WIDGETS.map(() => true),
    );
    expect(heard.filter((event) => event.type === "kg-error")).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    expect(unexpected(faults)).toEqual([]);
    await context.close();
  });

  test("draw with trusted types required, from the classic script", { timeout: 120_000 }, async () => {
    const body = `<script src="${open.address}/w/1/kg-all.js" defer></script>${element("graph")}${element("claims")}`;
    const { context, faults, waitFor } = await visit(body, `${strict()}; require-trusted-types-for 'script'`);
    await waitFor("kg-load", 2);
    expect(unexpected(faults)).toEqual([]);
    await context.close();
  });

  test("let the keyboard reach every node and relation, and the page keep the link", { timeout: 120_000 }, async () => {
    const { page, context, heard, waitFor } = await visit(module_("graph") + element("graph"), strict());
    await waitFor("kg-load");
    const labels: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.querySelector("title")?.textContent ?? "",
      );
      if (label !== "") labels.push(label);
    }
    expect(labels.some((label) => /OpenAI accuses DeepSeek/u.test(label))).toBe(true);
    expect(labels).toContain("OpenAI, company");
    await page.evaluate(() =>
      document
        .querySelector<HTMLElement & { select(id: string): void }>("kg-graph")!
        .select(document.querySelector("kg-graph")!.getAttribute("entity")!),
    );
    await page.keyboard.press("Enter");
    await waitFor("kg-navigate");
    expect(heard.find((event) => event.type === "kg-select")?.detail).toEqual({ kind: "entity", id: ids.deepSeek });
    expect(context.pages()).toHaveLength(1);
    await context.close();
  });

  test("say what is wrong when the server does not share or the page forbids it", { timeout: 120_000 }, async () => {
    const closed = element("claims").replace(open.address, shut.address);
    const first = await visit(
      module_("claims") + closed,
      `default-src 'none'; script-src ${open.address}; connect-src ${shut.address}`,
    );
    await first.waitFor("kg-error");
    expect(first.heard.at(-1)?.detail).toEqual({ code: "UNREACHABLE", message: "Failed to fetch", retryable: true });
    await first.context.close();
    const second = await visit(module_("claims") + element("claims"), `default-src 'none'; script-src ${open.address}`);
    await second.waitFor("kg-error");
    expect(second.heard.at(-1)?.detail).toMatchObject({ code: "UNREACHABLE" });
    await second.context.close();
  });

  test("grow and shrink their frame", { timeout: 120_000 }, async () => {
    const frame = `<iframe src="${shut.address}/embed/claims?entity=none" title="empty" height="400"></iframe><iframe src="${open.address}/embed/claims?entity=${ids.deepSeek}&amp;limit=10" title="full" sandbox="allow-scripts allow-same-origin" height="60"></iframe><script src="${open.address}/w/1/kg-host.js"></script>`;
    const { page, context, faults } = await visit(frame, "");
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll("iframe")].map((one) => one.getBoundingClientRect().height));
    await expect.poll(async () => (await heights())[1], { timeout: 30_000 }).toBeGreaterThan(400);
    await expect.poll(async () => (await heights())[0], { timeout: 30_000 }).toBeLessThan(200);
    expect(unexpected(faults)).toEqual([]);
    await context.close();
  });

  test("twenty-four graphs on one page all draw", { timeout: 180_000 }, async () => {
    const { context, heard, waitFor } = await visit(module_("graph") + element("graph").repeat(24), strict());
    await waitFor("kg-load", 24);
    expect(heard.filter((event) => event.type === "kg-error")).toEqual([]);
    await context.close();
  });

  test("a timeline sets the dates of the widget that it is for", { timeout: 120_000 }, async () => {
    const body = `${module_("timeline")}${module_("claims")}${element("timeline").replace("<kg-timeline", '<kg-timeline brush for="list"')}${element("claims").replace("<kg-claims", '<kg-claims id="list"')}`;
    const { page, context, heard, waitFor } = await visit(body, strict());
    await waitFor("kg-load", 2);
    const box = (await page.locator("kg-timeline svg").boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await waitFor("kg-range");
    const { from, to } = heard.find((event) => event.type === "kg-range")!.detail;
    await waitFor("kg-load", 3);
    expect(await page.locator("#list").getAttribute("from")).toBe(from);
    expect(await page.locator("#list").getAttribute("to")).toBe(to);
    await context.close();
  });

  test("a link to a record's page carries what others show of it", async () => {
    const page = await (await fetch(`${open.address}/c/${ids.claim}`)).text();
    expect(page).toMatch(/<title>David Sacks accuses DeepSeek · ClaimGraph<\/title>/u);
    expect(page).toContain('"@type":"Claim"');
    const oembed = /href="([^"]+oembed[^"]+)"/u.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const answer = (await (await fetch(`${oembed}&maxwidth=300`)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      width: 300,
      height: 480,
      title: "David Sacks accuses DeepSeek",
    });
    expect((await fetch(`${open.address}/oembed?url=https://elsewhere.example/e/1`)).status).toBe(404);
    expect((await fetch(String(answer["thumbnail_url"]))).headers.get("content-type")).toContain("image/svg+xml");
  });

  test("attributes of a frame's address stay text", async () => {
    const hostile = `${open.address}/embed/graph?entity=${encodeURIComponent('"><script>alert(1)</script>')}`;
    expect(await (await fetch(hostile)).text()).toContain("&quot;&gt;&lt;script&gt;");
  });
});
