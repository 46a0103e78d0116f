import type { CombinedError } from "@urql/core";
import { useQuery } from "urql";
import type { TypedDocument } from "../../../src/client/typedDocument.js";

/** What is known of an answer: nothing yet, data, a failure, or both. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

export interface AskOptions {
  readonly pause?: boolean;
  /** Asks the server even where an answer is known: it is shown until the new one is there. For what changes by itself. */
  readonly isChanging?: boolean;
}

/** Asks a document and keeps its answer; the former answer stays while variables change. */
export function useAnswer<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { pause = false, isChanging = false }: AskOptions = {},
): Answer<Data> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Record<string, unknown>>({
    query: document,
    variables: variables as Record<string, unknown>,
    pause,
    ...(isChanging && { requestPolicy: "cache-and-network" as const }),
  });
  return {
    data,
    error,
    isLoading: fetching || stale,
    retry: () => execute({ requestPolicy: "network-only" }),
  };
}
