import { useRef, useState } from "react";
import type { TypedDocument } from "../../../src/client/typedDocument.js";
import { client } from "./client.js";
import { NOT_REFUSED, problemsOf, refusalOf, type Problem, type Refusal } from "./refusal.js";

/** The answer of every document that decides something: its one field is named `outcome`. */
interface Decided {
  readonly outcome: {
    readonly errors: readonly { readonly message: string; readonly path: readonly string[] | null }[];
  };
}

export interface DecisionState extends Refusal {
  readonly isBusy: boolean;
  /** Whether it was decided; what is shown of the records is asked for anew then. */
  readonly decide: <Variables extends object>(
    document: TypedDocument<Decided, Variables>,
    variables: Variables,
  ) => Promise<boolean>;
  /** Decides again what was refused last. */
  readonly again: () => void;
}

/** Decisions of an editor, with why the server refused the last one. */
export function useDecision(onDecided: () => void = () => undefined): DecisionState {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(NOT_REFUSED);
  const last = useRef<(() => Promise<boolean>) | null>(null);
  const decide: DecisionState["decide"] = async (document, variables) => {
    last.current = () => decide(document, variables);
    setBusy(true);
    const { data, error } = await client.mutation<Decided>(document, variables).toPromise();
    setBusy(false);
    const problems: readonly Problem[] = problemsOf(data?.outcome.errors ?? []);
    setRefusal(data ? { problems, access: null } : error ? refusalOf(error) : NOT_REFUSED);
    const isDecided = data !== undefined && problems.length === 0;
    if (isDecided) onDecided();
    return isDecided;
  };
  return { ...refusal, isBusy, decide, again: () => void last.current?.() };
}
