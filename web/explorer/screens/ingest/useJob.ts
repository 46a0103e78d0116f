import { useEffect, useState } from "react";
import {
  IngestJobDocument,
  type IngestJobQuery,
  type IngestJobQueryVariables,
  type JobLineFragment,
} from "../../../documents/documents.generated.js";
import { followJob } from "../../data/follow.js";
import { useAnswer, type Answer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";

/** Items of a page. */
const ITEMS = 20;
/** Claims that are shown of a single article, and of each of several. */
const [MANY_CLAIMS, FEW_CLAIMS] = [50, 3];

export type JobItem = NonNullable<IngestJobQuery["ingestJob"]>["items"]["nodes"][number];

export interface FollowedJob {
  readonly answer: Answer<IngestJobQuery>;
  /** As it is now; null while nothing is known. */
  readonly job: JobLineFragment | null;
  /** Follows it on, after it was taken up again. */
  readonly followOn: () => void;
}

/** A job with the first page of its items, kept up to date until it is over. */
export function useJob(id: string, states: IngestJobQueryVariables["states"] = null): FollowedJob {
  const { language } = useWords();
  const [live, setLive] = useState<JobLineFragment | null>(null);
  const [round, setRound] = useState(0);
  const [claims, setClaims] = useState(FEW_CLAIMS);
  const variables = { id, first: ITEMS, after: null, states, claims, lang: language };
  const answer = useAnswer(IngestJobDocument, variables, { isChanging: true });
  const job = live ?? answer.data?.ingestJob ?? null;
  useEffect(() => {
    const stop = new AbortController();
    void followJob(id, setLive, stop.signal);
    return () => stop.abort();
  }, [id, round]);
  useEffect(() => {
    if (job?.total === 1) setClaims(MANY_CLAIMS);
  }, [job?.total]);
  // The items are asked for again with each step, at the pace at which the server tells of it.
  const { retry } = answer;
  const step = live && `${live.state} ${settledOf(live)}`;
  useEffect(() => {
    if (step !== null) retry();
    // `retry` is another one with each answer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [step]);
  return { answer, job, followOn: () => setRound(round + 1) };
}

/** Documents of which nothing more is to come. */
export const settledOf = ({ done, failed, cancelled }: JobLineFragment): number => done + failed + cancelled;
