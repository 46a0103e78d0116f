import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";
import { describeInBrowser, openBrowser, watchPage } from "./support/browser.js";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const CLIENT = fileURLToPath(new URL("../../src/client/index.ts", import.meta.url));

const PAGE = `<!doctype html><title>React</title><div id="root"></div><script type="module" src="/page.js"></script>`;

describeInBrowser("the examples for browsers", () => {
  let browser: Browser;
  let graph: TestServer;
  let site: Server;
  let origin: string;
  beforeAll(async () => {
    graph = await startServer({ seeds: true, allowedOrigins: ["*"] });
    const files: Record<string, [type: string, body: string]> = {
      "/search": ["text/html", readFileSync(`${EXAMPLES}html/search.html`, "utf8")],
      "/react": ["text/html", PAGE],
      "/page.js": ["text/javascript", await reactPage()],
    };
    site = createServer((request, response) => {
      const [type, body] = files[request.url?.split("?")[0] ?? ""] ?? ["text/plain", ""];
      response.setHeader("content-type", `${type}; charset=utf-8`).end(body);
    }).listen(0, "127.0.0.1");
    await new Promise((done) => site.once("listening", done));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await graph?.close();
  });

  /** The React example on a page of its own, bundled as an application would be. */
  async function reactPage(): Promise<string> {
    const entry = "\0page.tsx";
    const source = `
      import { createElement } from "react";
      import { createRoot } from "react-dom/client";
      import { createClient } from "claimgraph/client";
      import { Claims } from ${JSON.stringify(`${EXAMPLES}react/Claims.tsx`)};
      import { GraphContext } from ${JSON.stringify(`${EXAMPLES}react/useGraph.ts`)};
      const graph = createClient({ url: ${JSON.stringify(graph.address)} });
      const filter = { speechAct: { eq: "ACCUSES" } };
      createRoot(document.getElementById("root")).render(
        createElement(GraphContext, { value: graph }, createElement(Claims, { filter, first: 3 }), createElement(Claims, { first: 500 })),
      );`;
    const made = await build({
      configFile: false,
      logLevel: "error",
      root: EXAMPLES,
      resolve: { alias: { "claimgraph/client": CLIENT } },
      // A test's NODE_ENV would choose React's development runtime.
      oxc: { jsx: { runtime: "automatic", development: false } },
      define: { "process.env.NODE_ENV": '"production"' },
      plugins: [
        {
          name: "page",
          resolveId: (id) => (id === "page.tsx" ? entry : null),
          load: (id) => (id === entry ? source : null),
        },
      ],
      build: { write: false, minify: false, rolldownOptions: { input: "page.tsx" } },
    });
    const [result] = [made].flat();
    if (!result || !("output" in result)) throw new Error("Vite made no bundle");
    return result.output.flatMap((one) => (one.type === "chunk" ? [one.code] : [])).join("\n");
  }

  test("plain HTML searches, and says what it took misspelt words for", async () => {
    const { page, faults, context } = await watchPage(browser);
    await page.goto(`${origin}/search?server=${encodeURIComponent(graph.address)}`);
    await expect.poll(() => page.locator("p").textContent(), { timeout: 30_000 }).toMatch(/^\d+ found$/u);
    expect(await page.locator("li").first().textContent()).toBe("DeepSeek");
    await page.fill("input", "Depseek");
    await page.click("button");
    await expect
      .poll(() => page.locator("p").textContent(), { timeout: 30_000 })
      .toMatch(/^\d+ found for “deepseek”$/u);
    await page.fill("input", " ");
    await page.click("button");
    await expect.poll(() => page.locator("p").textContent(), { timeout: 30_000 }).toContain("BAD_USER_INPUT");
    expect(faults.filter((fault) => !fault.includes(graph.address) && !fault.includes("favicon"))).toEqual([]);
    await context.close();
  });

  test("React shows claims with their speakers, and a fault in words", async () => {
    const { page, context } = await watchPage(browser);
    await page.goto(`${origin}/react`);
    await expect.poll(() => page.locator("li").count(), { timeout: 30_000 }).toBe(3);
    expect(await page.locator("li strong").first().textContent()).not.toBe("");
    expect(await page.locator("[role=alert]").textContent()).toContain("100");
    await context.close();
  });
});
