import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_FILES } from "../../src/server/serveUpload.js";
import { startServer, type TestServer } from "../support/seededServer.js";

const KEY = "a-key-of-the-editors-0123456789";
const ARTICLE =
  "The minister Ada Holm said on Monday that the harbour would be closed.\n\nShe accused Blue Bay Corp of hiding the damage.";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ apiKey: KEY });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: {
    readonly job?: { readonly id: string; readonly title: string; readonly state: string; readonly total: number };
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

async function upload(
  files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[],
  options: { readonly headers?: Record<string, string>; readonly fields?: Record<string, string> } = {},
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
  for (const [name, content] of files) form.append("file", new Blob([content]), name);
  const answer = await fetch(`${server.address}/upload`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${KEY}`, ...options.headers },
  });
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

async function finished(id: string) {
  for (;;) {
    const { data } = await server.query(
      "query($id: ID!) { ingestJob(id: $id) { state title items { nodes { name state message article { title } } } } }",
      { id },
      { authorization: `Bearer ${KEY}` },
    );
    if (!["QUEUED", "RUNNING"].includes(data.ingestJob.state as string)) return data.ingestJob;
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe("uploaded files", () => {
  test("become one job, each an article", async () => {
    const { status, body } = await upload(
      [
        ["harbour.txt", ARTICLE],
        [
          "页面.html",
          `<html><title>Second</title><body><article><p>${ARTICLE.replace("Monday", "Friday")}</p></article>`,
        ],
      ],
      { fields: { title: "Two of the harbour" } },
    );
    expect(status).toBe(202);
    expect(body.job).toMatchObject({ title: "Two of the harbour", total: 2 });
    const job = await finished(body.job!.id);
    expect(job.state).toBe("SUCCEEDED");
    expect(job.items.nodes.map((one: { name: string; state: string }) => [one.name, one.state])).toEqual([
      ["harbour.txt", "DONE"],
      ["页面.html", "DONE"],
    ]);
  });

  test("of records are an article a record", async () => {
    const lines = ["Tuesday", "Wednesday"].map((day) =>
      JSON.stringify({ title: `On ${day}`, text: ARTICLE.replace("Monday", day) }),
    );
    const { status, body } = await upload([["news.jsonl", lines.join("\n")]]);
    expect(status).toBe(202);
    const job = await finished(body.job!.id);
    expect(job.items.nodes.map((one: { article: { title: string } }) => one.article.title)).toEqual([
      "On Tuesday",
      "On Wednesday",
    ]);
  });

  test("that cannot be read as articles fail by themselves", async () => {
    const { body } = await upload([
      ["binary.txt", new Uint8Array([0, 1, 2, 3, 0, 0, 5])],
      ["good.txt", ARTICLE.replace("Monday", "Thursday")],
    ]);
    const job = await finished(body.job!.id);
    expect(job.items.nodes.map((one: { state: string }) => one.state)).toEqual(["FAILED", "DONE"]);
  });
});

describe("an upload is refused", () => {
  const refusal = ({ status, body }: Answer) => [status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.message];

  test("without a key, and from pages of other origins", async () => {
    const stranger = { authorization: "" };
    expect((await upload([["a.txt", ARTICLE]], { headers: stranger })).status).toBe(401);
    const elsewhere = { origin: "https://elsewhere.example" };
    expect(refusal(await upload([["a.txt", ARTICLE]], { headers: elsewhere }))).toEqual([
      403,
      "FORBIDDEN",
      "Pages of this origin may not use the API.",
    ]);
  });

  test("when it is too large", async () => {
    const large = new Uint8Array(MAX_UPLOAD_BYTES + 1000).fill(97);
    const [status, code, message] = refusal(await upload([["large.txt", large]]));
    expect([status, code]).toEqual([413, "BAD_USER_INPUT"]);
    expect(message).toMatch(/10 MiB/u);
    const half = new Uint8Array(MAX_UPLOAD_BYTES / 2 + 1000).fill(97);
    const both = await upload([
      ["one.txt", half],
      ["two.txt", half],
    ]);
    expect(refusal(both).slice(0, 2)).toEqual([413, "BAD_USER_INPUT"]);
  });

  test("when it holds too many files, or none", async () => {
    const many = Array.from({ length: MAX_UPLOAD_FILES + 1 }, (_, i) => [`${i}.txt`, ARTICLE] as const);
    expect(refusal(await upload(many)).slice(0, 2)).toEqual([413, "BAD_USER_INPUT"]);
    expect(refusal(await upload([]))).toEqual([400, "BAD_USER_INPUT", "The request holds no file."]);
  });

  test("when a record is broken, with its line", async () => {
    const [status, code, message] = refusal(await upload([["news.jsonl", `{"title": "One", "text": "x"\n`]]));
    expect([status, code]).toEqual([422, "ARTICLE_REJECTED"]);
    expect(message).toMatch(/^news\.jsonl:1: /u);
  });

  test("when it is no form, or a broken one", async () => {
    const send = (type: string, body: string) =>
      fetch(`${server.address}/upload`, {
        method: "POST",
        headers: { authorization: `Bearer ${KEY}`, "content-type": type },
        body,
      }).then((answer) => answer.status);
    expect(await send("application/json", "{}")).toBe(415);
    expect(
      await send(
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\ncut",
      ),
    ).toBe(400);
    expect(await send("multipart/form-data", "nothing")).toBe(400);
  });

  test("and nothing of it stays", async () => {
    const { data } = await server.query("{ ingestJobs { totalCount } }", {}, { authorization: `Bearer ${KEY}` });
    expect(data.ingestJobs.totalCount).toBe(3);
  });
});
