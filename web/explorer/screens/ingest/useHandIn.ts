import { useRef, useState } from "react";
import { handIn, type HandedIn, type Order, type Problem } from "./handIn.js";

/** Handing in, as the forms need it. */
export interface HandInState {
  readonly isBusy: boolean;
  readonly problems: readonly Problem[];
  readonly access: HandedIn["access"];
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

const NOTHING: HandedIn = { jobId: null, problems: [], access: null };

export function useHandIn(): HandInState {
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState(NOTHING);
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
    refuse: (message) => setLast({ ...NOTHING, problems: [{ field: null, message }] }),
    clear: () => setLast(NOTHING),
  };
}
