import type { DecisionState } from "../data/useDecision.js";
import { Problems } from "./Problems.js";
import { WriteKey } from "./WriteKey.js";

/** Why a decision was not taken: what is wrong with it, or the key that it wants. */
export function Refused({ state }: { readonly state: DecisionState }) {
  return (
    <>
      {state.access && <WriteKey key={state.access} wanted={state.access} onStored={state.again} />}
      <Problems problems={state.problems} />
    </>
  );
}
