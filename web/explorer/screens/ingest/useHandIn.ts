import { useRef, useState } from "react";
import { NOT_REFUSED, type Refusal } from "../../data/refusal.js";
import { handIn, type Order } from "./handIn.js";

/** Handing in, as the forms need it. */
export interface HandInState extends Refusal {
  readonly isBusy: boolean;
  /** Jobs of this visit, the newest first. */
  readonly jobIds: readonly string[];
  /** Whether a job came of it. */
  readonly submit: (order: Order) => Promise<boolean>;
  /** Hands in again what was refused last. */
  readonly again: () => void;
  /** Says what is wrong before anything is sent. */
  readonly refuse: (message: string) => void;
  /** Takes back what was said of the last try. */
  readonly clear: () => void;
}

export function useHandIn(): HandInState {
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState(NOT_REFUSED);
  const [jobIds, setJobIds] = useState<readonly string[]>([]);
  const refused = useRef<Order | null>(null);
  const submit = async (order: Order): Promise<boolean> => {
    setBusy(true);
    const outcome = await handIn(order);
    setBusy(false);
    setLast(outcome);
    refused.current = outcome.jobId === null ? order : null;
    const { jobId } = outcome;
    if (jobId !== null) setJobIds((old) => [jobId, ...old]);
    return jobId !== null;
  };
  return {
    isBusy,
    problems: last.problems,
    access: last.access,
    jobIds,
    submit,
    again: () => void (refused.current && submit(refused.current)),
    refuse: (message) => setLast({ ...NOT_REFUSED, problems: [{ field: null, message }] }),
    clear: () => setLast(NOT_REFUSED),
  };
}
