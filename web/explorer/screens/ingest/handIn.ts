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
import { NOT_REFUSED, problemsOf, refusalOf, refuse, type Refusal } from "../../data/refusal.js";

/** What a visitor hands in. */
export type Order =
  | { readonly kind: "text"; readonly title: string; readonly input: IngestArticleInput }
  | { readonly kind: "page" | "feed"; readonly url: string }
  | { readonly kind: "files"; readonly files: readonly File[] };

/** The job that it became, or what kept it from becoming one. */
export interface HandedIn extends Refusal {
  readonly jobId: string | null;
}

/** Hands documents in; the server answers with a job as soon as it has stored them. */
export async function handIn(order: Order): Promise<HandedIn> {
  if (order.kind === "files") return upload(order.files);
  const { data, error } = await send(order);
  const payload = data?.accepted;
  if (!payload) return { jobId: null, ...(error ? refusalOf(error) : NOT_REFUSED) };
  return { jobId: payload.job?.id ?? null, problems: problemsOf(payload.errors), access: null };
}

function send(order: Exclude<Order, { kind: "files" }>) {
  if (order.kind === "text") {
    const input = { title: order.title, articles: [order.input] };
    return client.mutation<IngestArticlesMutation>(IngestArticlesDocument, { input }).toPromise();
  }
  const document = order.kind === "feed" ? IngestFeedDocument : IngestUrlDocument;
  return client.mutation<IngestUrlMutation | IngestFeedMutation>(document, { input: { url: order.url } }).toPromise();
}

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
    if (job) return { jobId: job.id, ...NOT_REFUSED };
    const [first] = errors ?? [];
    return { jobId: null, ...refuse(first?.message ?? response.statusText, first?.extensions?.code ?? null) };
  } catch (error) {
    return { jobId: null, ...refuse(error instanceof Error ? error.message : String(error)) };
  }
}
