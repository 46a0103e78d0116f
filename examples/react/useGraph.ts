import { createContext, useContext, useEffect, useState } from "react";
import { ClaimGraphError, createClient, type Client, type TypedDocument } from "claimgraph/client";

/** The client that the components below use; give another with `<GraphContext value={createClient(...)}>`. */
export const GraphContext = createContext<Client>(createClient({ url: "http://127.0.0.1:4000" }));

/** What is known of an answer: nothing yet, the answer, or why there is none. */
export type Asked<Answer> =
  | { readonly state: "loading" }
  | { readonly state: "done"; readonly data: Answer }
  | { readonly state: "failed"; readonly error: ClaimGraphError };

/** Asks when the component appears and whenever the variables change; an answer that is no longer wanted is dropped and its request ended. */
export function useGraph<Answer, Variables extends object>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
): Asked<Answer> {
  const graph = useContext(GraphContext);
  const key = JSON.stringify(variables);
  const [asked, setAsked] = useState<Asked<Answer>>({ state: "loading" });
  useEffect(() => {
    const stop = new AbortController();
    setAsked({ state: "loading" });
    const request = graph.request<Answer, object>(
      document as TypedDocument<Answer, object>,
      JSON.parse(key) as object,
      {
        signal: stop.signal,
      },
    );
    request.then(
      (data) => setAsked({ state: "done", data }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setAsked({
          state: "failed",
          error: error instanceof ClaimGraphError ? error : new ClaimGraphError("UNEXPECTED", String(error)),
        });
      },
    );
    return () => stop.abort();
  }, [graph, document, key]);
  return asked;
}
