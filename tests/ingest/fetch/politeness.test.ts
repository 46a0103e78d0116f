import { afterEach, describe, expect, test } from "vitest";
import { createFetcher } from "../../../src/ingest/fetch/createFetcher.js";
import type { Fetcher } from "../../../src/ingest/fetch/fetcher.js";
import type { FetchLimits } from "../../../src/ingest/fetch/fetchLimits.js";
import { document, movedTo, openSite, type Answer, type Site } from "../../support/site.js";

const PAGE = "<p>Norvik accused Orban Labs of copying its plans.</p>";
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function siteAndFetcher(
  answers: Readonly<Record<string, Answer>>,
  limits: Partial<FetchLimits> = {},
): Promise<[Site, Fetcher]> {
  const site = await openSite(answers);
  const fetcher = createFetcher({ allow: [site.place], now: Date.now, limits: { spacing: 1, ...limits } });
  open.push(site, fetcher);
  return [site, fetcher];
}

const codeOf = (fetched: Promise<unknown>) =>
  fetched.then(
    () => "fetched",
    ({ code }: { code: string }) => code,
  );

const article = (fetcher: Fetcher, address: string) => fetcher.fetch(address, { kind: "article" });

describe("robots.txt", () => {
  test("is read once for an origin and honoured, also for where a redirect leads", async () => {
    const rules = "User-agent: *\nDisallow: /\n\nUser-agent: ClaimGraph\nDisallow: /private\nAllow: /private/open\n";
    const [site, fetcher] = await siteAndFetcher({
      "/robots.txt": document(rules, "text/plain"),
      "/a": document(PAGE),
      "/private/a": document(PAGE),
      "/private/open": document(PAGE),
      "/moved": movedTo("/private/a"),
    });
    const codes: string[] = [];
    for (const path of ["/a", "/private/a", "/private/open", "/moved"]) {
      codes.push(await codeOf(article(fetcher, site.address + path)));
    }
    expect(codes).toEqual(["fetched", "ROBOTS_REFUSED", "fetched", "ROBOTS_REFUSED"]);
    expect(site.asked).toEqual(["/robots.txt", "/a", "/private/open", "/moved"]);
  });

  test.each<[string, Answer, string]>([
    ["is not there", (_, response) => void response.writeHead(404).end(), "fetched"],
    ["is closed", (_, response) => void response.writeHead(401).end(), "fetched"],
    ["cannot be served", (_, response) => void response.writeHead(503).end(), "FETCH_LATER"],
    ["asks to wait", (_, response) => void response.writeHead(429).end(), "FETCH_LATER"],
    ["has moved", movedTo("/rules.txt"), "ROBOTS_REFUSED"],
    ["allows everything", document("User-agent: *\nDisallow:\n", "text/plain"), "fetched"],
    ["is a page", document("<html>hello", "text/html"), "fetched"],
  ])("that %s", async (_, answer, code) => {
    const [site, fetcher] = await siteAndFetcher({
      "/robots.txt": answer,
      "/rules.txt": document("User-agent: *\nDisallow: /", "text/plain"),
      "/a": document(PAGE),
    });
    expect(await codeOf(article(fetcher, `${site.address}/a`))).toBe(code);
    expect(site.asked.includes("/a")).toBe(code === "fetched");
  });
});

describe("a host", () => {
  /** Tells when requests began, and how many ran at once. */
  function clocked() {
    const seen = { begun: [] as number[], running: 0, most: 0 };
    const answer: Answer = (_, response) => {
      seen.begun.push(Date.now());
      seen.running += 1;
      seen.most = Math.max(seen.most, seen.running);
      setTimeout(() => {
        seen.running -= 1;
        response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      }, 30);
    };
    return { seen, answer };
  }

  const gaps = (moments: readonly number[]) => moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));

  test("is asked one thing at a time, with a pause", async () => {
    const { seen, answer } = clocked();
    const [site, fetcher] = await siteAndFetcher({ "/1": answer, "/2": answer, "/3": answer }, { spacing: 200 });
    await Promise.all(["/1", "/2", "/3"].map((path) => article(fetcher, site.address + path)));
    expect([seen.begun.length, seen.most]).toEqual([3, 1]);
    expect(Math.min(...gaps(seen.begun))).toBeGreaterThanOrEqual(200);
  });

  test("gets the delay that it asks for, up to a limit", async () => {
    const { seen, answer } = clocked();
    const robots = document("User-agent: *\nCrawl-delay: 3600\n", "text/plain");
    const [site, fetcher] = await siteAndFetcher(
      { "/robots.txt": robots, "/1": answer, "/2": answer },
      { longestSpacing: 300 },
    );
    await Promise.all(["/1", "/2"].map((path) => article(fetcher, site.address + path)));
    expect(gaps(seen.begun)[0]).toBeGreaterThanOrEqual(300);
  });

  test.each(["Crawl-delay: soon", "Crawl-delay: -9", "Crawl-delay: 0"])("is not hurried by %s", async (line) => {
    const { seen, answer } = clocked();
    const robots = document(`User-agent: *\n${line}\n`, "text/plain");
    const [site, fetcher] = await siteAndFetcher(
      { "/robots.txt": robots, "/1": answer, "/2": answer },
      { spacing: 200 },
    );
    await Promise.all(["/1", "/2"].map((path) => article(fetcher, site.address + path)));
    expect(gaps(seen.begun)[0]).toBeGreaterThanOrEqual(200);
  });

  test("does not make another host wait", async () => {
    const slow = await siteAndFetcher({ "/": () => undefined });
    const quick = await openSite({ "/": document(PAGE) });
    const both = createFetcher({ allow: [slow[0].place, quick.place], now: Date.now, limits: { time: 2000 } });
    open.push(quick, both);
    const stuck = codeOf(article(both, `${slow[0].address}/`));
    const begun = Date.now();
    expect(await codeOf(article(both, `${quick.address}/`))).toBe("fetched");
    expect(Date.now() - begun).toBeLessThan(1900);
    expect(await stuck).toBe("FETCH_LATER");
  });

  test("that says when to come back is not asked before", async () => {
    const [site, fetcher] = await siteAndFetcher({
      "/busy": (_, response) => void response.writeHead(429, { "retry-after": "3600" }).end(),
      "/a": document(PAGE),
    });
    const fault = await article(fetcher, `${site.address}/busy`).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: "FETCH_LATER",
      message: expect.stringContaining("answered 429. Try again after"),
    });
    const { retryAt } = fault as { retryAt: number };
    expect(Math.abs(retryAt - Date.now() - 3_600_000)).toBeLessThan(10_000);
    await expect(article(fetcher, `${site.address}/a`)).rejects.toMatchObject({ code: "FETCH_LATER", retryAt });
    expect(site.asked).toEqual(["/robots.txt", "/busy"]);
  });

  test("that wants to be left alone for years is asked again after a day", async () => {
    const [site, fetcher] = await siteAndFetcher({
      "/a": (_, response) => void response.writeHead(503, { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" }).end(),
    });
    const fault = await article(fetcher, `${site.address}/a`).catch((error: unknown) => error);
    expect((fault as { retryAt: number }).retryAt - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
  });

  test("that says to come back soon is asked then", async () => {
    let isBusy = true;
    const [site, fetcher] = await siteAndFetcher({
      "/a": (request, response, asked) => {
        if (!isBusy) return document(PAGE)(request, response, asked);
        isBusy = false;
        response.writeHead(503, { "retry-after": "1" }).end();
      },
    });
    const begun = Date.now();
    expect(await codeOf(article(fetcher, `${site.address}/a`))).toBe("FETCH_LATER");
    expect(await codeOf(article(fetcher, `${site.address}/a`))).toBe("fetched");
    expect(Date.now() - begun).toBeGreaterThanOrEqual(1000);
  });

  test("whose turns are all taken for too long is given up", async () => {
    const [site, fetcher] = await siteAndFetcher({ "/": () => undefined, "/a": document(PAGE) }, { patience: 300 });
    const stuck = codeOf(article(fetcher, `${site.address}/`));
    expect(await Promise.all([codeOf(article(fetcher, `${site.address}/a`)), stuck])).toEqual([
      "FETCH_LATER",
      "FETCH_LATER",
    ]);
  });
});
