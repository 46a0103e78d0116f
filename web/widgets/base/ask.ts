import type { TypedDocument } from "../../../src/client/typedDocument.js";

/** Why a widget has nothing to show. */
export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Trying again may help. */
    readonly isRetryable: boolean,
  ) {
    super(message);
  }
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the API. No cookies go along, whatever the page.
 * @throws AskError when the server cannot be reached (the browser does not say whether the network, the server's sharing rules or the
 * page's own policy forbade it), refuses, or answers with errors and no data.
 */
export async function ask<Data, Variables extends object>(
  endpoint: string,
  token: string | null,
  query: TypedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const request = {
    method: "POST",
    credentials: "omit",
    headers,
    body: JSON.stringify({ query, variables }),
    signal,
  } as const;
  const response = await fetch(endpoint, request).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new AskError("UNREACHABLE", "Failed to fetch", true);
  });
  const answer = (await response.json().catch(() => ({}))) as GraphQLAnswer<Data>;
  if (answer.data) return answer.data;
  const first = answer.errors?.[0];
  throw new AskError(
    first?.extensions?.code ?? `HTTP_${response.status}`,
    first?.message ?? response.statusText,
    response.status >= 500 || response.status === 429,
  );
}
