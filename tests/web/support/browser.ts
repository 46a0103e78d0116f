import { existsSync } from "node:fs";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { describe } from "vitest";

export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const HAS_CHROMIUM = existsSync(CHROMIUM);

/** Tests in a real browser. Without one they are skipped, loudly; a pipeline (`CI=true`) must have one. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!HAS_CHROMIUM && process.env["CI"] !== "true") {
    console.warn(`SKIPPED ${name}: no Chromium at ${CHROMIUM}; set CHROMIUM to its path.`);
    describe.skip(name, tests);
    return;
  }
  describe(name, tests);
}

/** A Chromium that can reach nothing but this machine. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}

export interface PageOptions {
  readonly language?: "en" | "zh";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A page that writes down what a good page never does. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, policy violations, failed requests and requests to other hosts. */
  readonly faults: string[];
  /** GraphQL operations, by name, in the order they were sent. */
  readonly operations: string[];
}

const PATIENCE_MS = 30_000;

/** Opens a page in a fresh profile. */
export async function watchPage(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const { language = "en", theme = "light", width = 1280, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === "zh" ? "zh-CN" : "en-GB",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  const operations: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1")
      faults.push(`other host: ${request.url()}`);
    const operation = /(?:query|mutation|subscription) (\w+)/u.exec(request.postData() ?? "")?.[1];
    if (operation && request.method() === "POST") operations.push(operation);
  });
  page.on("requestfailed", (request) => {
    // A question that is no longer wanted is called off.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}`);
  });
  await context.exposeFunction("reportViolation", (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return { page, context, faults, operations };
}

/** Goes to an address and waits until nothing on the page is loading any more. */
export async function settle(page: Page, address?: string): Promise<void> {
  if (address !== undefined) await page.goto(address);
  await page.locator("h1").first().waitFor();
  await page.locator(".waiting, [aria-busy=true]").first().waitFor({ state: "detached" });
}

/** WCAG 2.2 A and AA by axe-core: rule and element of each violation. It does not prove keyboard use; the path tests do. */
export async function violationsOf(page: Page): Promise<string[]> {
  // `evaluate` is outside the page's policy, so the script itself needs no exception.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const result = await runner.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return result.violations.map(({ id, nodes }) => ({ id, targets: nodes.map((node) => node.target.join(" ")) }));
  });
  return violations.flatMap(({ id, targets }) => targets.map((target) => `${id}: ${target}`));
}

/** True where the page is wider than the window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
