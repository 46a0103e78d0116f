import { parse as parseGraphml } from "graphology-graphml";
import { MultiDirectedGraph } from "graphology";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { startServer, type TestServer } from "../support/seededServer.js";
import {
  describeInBrowser,
  openBrowser,
  settle,
  violationsOf,
  watchPage,
  type WatchedPage,
} from "./support/browser.js";
import { seedIds, type SeedIds } from "./support/seedIds.js";

interface NodeOnScreen {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

describeInBrowser("the canvas", () => {
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

  /** Opens the canvas about DeepSeek and waits until its neighbours have places. */
  async function openCanvas(search = "", options = {}): Promise<WatchedPage> {
    const watched = await watchPage(browser, options);
    await settle(watched.page, `${server.address}/x?e=${ids.deepSeek}${search}`);
    if (!search.includes("view=")) await nodesOn(watched.page, 2);
    return watched;
  }

  const count = (page: Page): Promise<string> => page.locator(".toolbar-count").innerText();

  test("expands an entity with exactly one request, and undoes and redoes it", { timeout: 120_000 }, async () => {
    const { page, context, operations, faults } = await openCanvas();
    const before = await count(page);
    operations.length = 0;
    const openai = (await nodesOn(page, 2)).find((node) => node.name === "OpenAI")!;
    await page.mouse.dblclick(openai.x, openai.y);
    await expect.poll(() => count(page), { timeout: 30_000 }).not.toBe(before);
    const after = await count(page);
    expect(operations).toEqual(["Expand"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => count(page), { timeout: 30_000 }).toBe(before);
    await page.getByRole("button", { name: "Redo" }).click();
    await expect.poll(() => count(page), { timeout: 30_000 }).toBe(after);
    expect(operations).toEqual(["Expand"]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("keeps known nodes where they are while others come", { timeout: 120_000 }, async () => {
    const { page, context } = await openCanvas(`,${ids.sacks}`);
    const apart = async (): Promise<number> => {
      const nodes = await nodesOn(page, 2);
      const at = (name: string): NodeOnScreen => nodes.find((node) => node.name === name)!;
      const [a, b, c] = [at("DeepSeek"), at("OpenAI"), at("David Sacks")];
      // A ratio of distances does not depend on the camera.
      return Math.hypot(a.x - b.x, a.y - b.y) / Math.hypot(a.x - c.x, a.y - c.y);
    };
    const before = await apart();
    await selectByKeys(page, "OpenAI");
    const nodes = (await nodesOn(page, 2)).length;
    await page.keyboard.press("Enter");
    await nodesOn(page, nodes + 1);
    expect(await apart()).toBeCloseTo(before, 3);
    await context.close();
  });

  test("goes from search over expansion and evidence back without a mouse", { timeout: 180_000 }, async () => {
    const { page, context, faults } = await watchPage(browser);
    await settle(page, `${server.address}/x`);
    await page.locator("input[role=combobox]").fill("DeepSeek");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await nodesOn(page, 2);
    await selectByKeys(page, "OpenAI");
    await page.keyboard.press("e");
    expect(await page.evaluate(() => document.activeElement?.classList.contains("panel"))).toBe(true);
    await page.getByRole("button", { name: "Evidence", exact: true }).first().press("Enter");
    await page.locator(".panel .evidence-quote mark").first().waitFor();
    expect(await page.locator(".panel").innerText()).toMatch(/OpenAI accuses DeepSeek/u);
    await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
    expect(await page.locator(".panel .evidence-quote").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("opens an edge's evidence by a click on the line", { timeout: 120_000 }, async () => {
    const { page, context } = await openCanvas();
    await page.locator(".edge-line.status-alleged .edge-label").first().click();
    await page.locator(".panel .relation-evidence").first().waitFor();
    expect(await page.locator(".panel").innerText()).toMatch(/alleged/u);
    await context.close();
  });

  test("shows the same view to whoever opens its address", { timeout: 120_000 }, async () => {
    const { page, context } = await openCanvas("&status=ALLEGED");
    await expect.poll(() => page.locator(".edge-line:not(.status-alleged)").count(), { timeout: 30_000 }).toBe(0);
    const shown = await count(page);
    await selectByKeys(page, "OpenAI");
    const address = page.url();
    const other = await watchPage(browser);
    await settle(other.page, address);
    await other.page.locator(".panel-title").waitFor();
    expect([await count(other.page), await other.page.locator(".panel-title").innerText()]).toEqual([shown, "OpenAI"]);
    await other.context.close();
    await context.close();
  });

  test("hides, pins, unpins and filters, each of them undone", { timeout: 180_000 }, async () => {
    const { page, context } = await openCanvas();
    const first = new URL(page.url()).search;
    await selectByKeys(page, "OpenAI");
    await page.keyboard.press("h");
    await page.getByRole("button", { name: "Show 1 hidden" }).waitFor();
    const china = (await nodesOn(page, 2)).find((node) => node.name === "China")!;
    await page.mouse.move(china.x, china.y);
    await page.mouse.down();
    await page.mouse.move(china.x + 60, china.y - 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url(), { timeout: 30_000 }).toContain("pin=");
    await page.getByRole("checkbox", { name: /accuses/u }).check();
    await expect.poll(() => page.url(), { timeout: 30_000 }).toContain("pred=ACCUSES");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    await expect.poll(() => page.url(), { timeout: 30_000 }).not.toMatch(/hide=|pin=|pred=/u);
    expect(first).not.toMatch(/hide=|pin=|pred=/u);
    await context.close();
  });

  test("finds the path between two entities that are picked", { timeout: 120_000 }, async () => {
    const { page, context } = await openCanvas();
    await selectByKeys(page, "OpenAI");
    await page.keyboard.press("p");
    const china = (await nodesOn(page, 2)).find((node) => node.name === "China")!;
    await page.mouse.click(china.x, china.y);
    await expect.poll(() => page.url(), { timeout: 30_000 }).toContain(`path=`);
    await context.close();
  });

  test("says everything on it in words, as table and as list", { timeout: 120_000 }, async () => {
    const { page, context, faults } = await openCanvas("&view=list");
    const list = page.getByRole("listbox", { name: "On the canvas" });
    await list.getByRole("option").first().waitFor();
    expect(await list.innerText()).toMatch(/DeepSeek, company, \d+ relations here/u);
    await list.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await list.locator("[aria-selected=true]").count()).toBe(1);
    await page.getByRole("radio", { name: "Table" }).check();
    await page.getByRole("table").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each([
    ["zh", "dark", 390],
    ["en", "light", 1280],
  ] as const)("is accessible in %s, %s, at %i pixels", { timeout: 120_000 }, async (language, theme, width) => {
    const { page, context, faults } = await openCanvas("&view=graph", { language, theme, width });
    await nodesOn(page, 2);
    expect([await violationsOf(page), faults]).toEqual([[], []]);
    await context.close();
  });

  test("draws with WebGL when asked, and gives its contexts back", { timeout: 180_000 }, async () => {
    const { page, context, faults } = await openCanvas("&draw=webgl");
    await page.locator(".graph-webgl canvas").first().waitFor();
    for (let round = 0; round < 8; round += 1) {
      await page.getByRole("radio", { name: "Table" }).check();
      await page.locator(".graph-webgl").waitFor({ state: "detached" });
      await page.getByRole("radio", { name: "Graph" }).check();
      await page.locator(".graph-webgl canvas").first().waitFor();
    }
    // With contexts leaked, the browser would have taken the first ones away and the page would say so.
    expect(await page.getByText("graphics context was lost").count()).toBe(0);
    const openai = (await nodesOn(page, 2)).find((node) => node.name === "OpenAI")!;
    await page.mouse.click(openai.x, openai.y);
    await page.locator(".panel-title").waitFor();
    expect(await page.locator(".panel-title").innerText()).toBe("OpenAI");
    expect(faults).toEqual([]);
    await context.close();
  });

  test("exports what it shows", { timeout: 180_000 }, async () => {
    const { page, context, faults } = await openCanvas();
    const save = async (name: string): Promise<Buffer> => {
      await page.getByText("Export", { exact: true }).click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFile(await download.path());
    };
    const csv = (await save("Table (CSV)")).toString("utf8");
    const relations = csv.trim().split("\r\n").length - 1;
    const json = JSON.parse((await save("Data (JSON)")).toString("utf8"));
    const graphml = parseGraphml(MultiDirectedGraph as never, (await save("GraphML")).toString("utf8"), {
      addMissingNodes: false,
    } as never);
    const jsonld = JSON.parse((await save("JSON-LD")).toString("utf8"));
    const svg = (await save("Picture (SVG)")).toString("utf8");
    const png = await save("Picture (PNG)");
    expect(await count(page)).toBe(`${json.nodes.length} entities, ${relations} relations`);
    expect(graphml.order).toBe(json.nodes.length);
    expect(jsonld["@graph"]).toHaveLength(json.nodes.length + relations);
    expect(svg).toMatch(/stroke-dasharray/u);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // What leaves the page still says who says so.
    expect(json.relations.every((one: { sentence: string }) => / that | whether |: |account/u.test(one.sentence))).toBe(
      true,
    );
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** The nodes on screen, once there are at least so many and they have come to rest. */
async function nodesOn(page: Page, least: number): Promise<NodeOnScreen[]> {
  let last = "";
  await expect
    .poll(
      async () => {
        const nodes = await page.evaluate(() => window.claimgraph?.nodes() ?? []);
        const now = JSON.stringify(nodes);
        const isStill = now === last;
        last = now;
        return isStill && nodes.length >= least;
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBe(true);
  return JSON.parse(last) as NodeOnScreen[];
}

/** Walks the canvas with the arrow keys until a node is chosen. */
async function selectByKeys(page: Page, name: string): Promise<void> {
  await page.locator(".stage").focus();
  const chosen = async (): Promise<string> =>
    (await page.locator(".panel-title").count()) ? page.locator(".panel-title").innerText() : "";
  const goal = (await nodesOn(page, 2)).find((node) => node.name === name)!;
  for (let step = 0; step < 40; step += 1) {
    const here = await chosen();
    if (here === name) return;
    const at = (await page.evaluate(() => window.claimgraph?.nodes() ?? [])).find((node) => node.name === here);
    const [dx, dy] = at ? [goal.x - at.x, goal.y - at.y] : [0, 0];
    const across = Math.abs(dx) > Math.abs(dy);
    await page.keyboard.press(across ? (dx > 0 ? "ArrowRight" : "ArrowLeft") : dy > 0 ? "ArrowDown" : "ArrowUp");
    await page.waitForTimeout(100);
  }
  throw new Error(`Arrow keys do not reach ${name}.`);
}
