import type { CombinedError } from "@urql/core";
import {
  IngestArticlesDocument,
  IngestFeedDocument,
  IngestUrlDocument,
  type IngestArticleInput,
  type IngestArticlesMutation,
  type IngestFeedMutation,
  type IngestUrlMutation,
} from "../../../documents/documents.generated.js";
import { client, writeKey } from "../../data/client.js";
import { faultOf } from "../../data/faultOf.js";

/** What a visitor hands in. */
export type Order =
  | { readonly kind: "text"; readonly title: string; readonly input: IngestArticleInput }
  | { readonly kind: "page" | "feed"; readonly url: string }
  | { readonly kind: "files"; readonly files: readonly File[] };

/** What is wrong with it, in the server's words; `field` is the input's own name. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** The job that it became, or what kept it from becoming one. */
export interface HandedIn {
  readonly jobId: string | null;
  readonly problems: readonly Problem[];
  /** The server wants a key, or a key with more rights. */
  readonly access: "key" | "right" | null;
}

/** Hands documents in; the server answers with a job as soon as it has stored them. */
export async function handIn(order: Order): Promise<HandedIn> {
  if (order.kind === "files") return upload(order.files);
  const { data, error } = await send(order);
  const payload = data?.accepted;
  if (!payload) return error ? refusal(error) : failed("");
  return {
    jobId: payload.job?.id ?? null,
    problems: payload.errors.map(({ message, path }) => ({ message, field: path?.at(-1) ?? null })),
    access: null,
  };
}

function send(order: Exclude<Order, { kind: "files" }>) {
  if (order.kind === "text") {
    const input = { title: order.title, articles: [order.input] };
    return client.mutation<IngestArticlesMutation>(IngestArticlesDocument, { input }).toPromise();
  }
  const document = order.kind === "feed" ? IngestFeedDocument : IngestUrlDocument;
  return client.mutation<IngestUrlMutation | IngestFeedMutation>(document, { input: { url: order.url } }).toPromise();
}

const failed = (message: string, code: string | null = null): HandedIn => {
  const access = code === "UNAUTHENTICATED" ? "key" : code === "FORBIDDEN" ? "right" : null;
  return { jobId: null, problems: access ? [] : [{ field: null, message }], access };
};

function refusal(error: CombinedError): HandedIn {
  const { message, code } = faultOf(error);
  const [, field, reason] = INVALID_VALUE.exec(message) ?? [];
  if (field && reason) return { jobId: null, problems: [{ field, message: reason }], access: null };
  return failed(message, code);
}

/** How a value that is none of its type is refused (GraphQL specification, 6.1.2, in the words of graphql-js): field and reason. */
const INVALID_VALUE = /at "[^"]{0,80}?\b(\w{1,40})"; (.{1,400})$/su;

/** The names of the first files: what the job is called. */
const titleOf = (files: readonly File[]): string => {
  const names = files.slice(0, NAMED).map(({ name }) => name.slice(0, 60));
  return files.length > NAMED ? `${names.join(", ")} … (${files.length})` : names.join(", ");
};
const NAMED = 3;

interface UploadAnswer {
  readonly job?: { readonly id: string };
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function upload(files: readonly File[]): Promise<HandedIn> {
  const form = new FormData();
  form.append("title", titleOf(files));
  for (const file of files) form.append("file", file, file.name);
  const key = writeKey.read();
  try {
    const response = await fetch("/upload", {
      method: "POST",
      body: form,
      headers: key === "" ? {} : { authorization: `Bearer ${key}` },
    });
    const { job, errors } = (await response.json()) as UploadAnswer;
    if (job) return { jobId: job.id, problems: [], access: null };
    return failed(errors?.[0]?.message ?? response.statusText, errors?.[0]?.extensions?.code ?? null);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
