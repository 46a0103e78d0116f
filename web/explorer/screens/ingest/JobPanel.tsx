import { useState } from "react";
import {
  CancelIngestJobDocument,
  RetryIngestJobDocument,
  type CancelIngestJobMutation,
  type JobLineFragment,
  type RetryIngestJobMutation,
} from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { client } from "../../data/client.js";
import { faultOf } from "../../data/faultOf.js";
import { useWords, type Words } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { JobItems } from "./JobItems.js";
import { Problems } from "../../parts/Problems.js";
import { settledOf, useJob } from "./useJob.js";
import { WriteKey } from "../../parts/WriteKey.js";

/** A job: how far it is, what became of its documents, and what can be done about it. `isPage` where it has the page to itself. */
export function JobPanel({ id, isPage = false }: { readonly id: string; readonly isPage?: boolean }) {
  const { t } = useWords();
  const [onlyFailed, setOnlyFailed] = useState(false);
  const { answer, job, followOn } = useJob(id, onlyFailed ? ["FAILED"] : null);
  if (answer.data?.ingestJob === null && !job) {
    const again = (): void => {
      answer.retry();
      followOn();
    };
    return (
      <>
        <PageTitle title={t("jobMissing")} />
        <WriteKey wanted="job" onStored={again} />
      </>
    );
  }
  return (
    <section className="job" aria-busy={job !== null && job.finishedAt === null}>
      {job && (
        <>
          {isPage ? (
            <PageTitle title={job.title} />
          ) : (
            <h2>
              <Link href={pageOf.job(id)}>{job.title}</Link>
            </h2>
          )}
          <JobProgress job={job} />
          <JobActions job={job} onDone={followOn} />
          {job.total > 1 && job.failed > 0 && (
            <label className="job-filter">
              <input type="checkbox" checked={onlyFailed} onChange={() => setOnlyFailed(!onlyFailed)} />{" "}
              {t("jobOnlyFailed", { n: job.failed })}
            </label>
          )}
        </>
      )}
      <AnswerView answer={answer}>
        {({ ingestJob }) => ingestJob && <JobItems job={ingestJob} states={onlyFailed ? ["FAILED"] : null} />}
      </AnswerView>
    </section>
  );
}

/** Bar and words: how many, how long yet, what came of it. */
export function JobProgress({ job }: { readonly job: JobLineFragment }) {
  const words = useWords();
  return (
    <p className="job-progress" role="status">
      {job.finishedAt === null && <progress value={job.progress} max={1} aria-label={job.title} />}
      <span>{progressInWords(job, words)}</span>
    </p>
  );
}

function progressInWords(job: JobLineFragment, { t }: Words): string {
  const { total, done, duplicates, failed, cancelled, estimatedEnd, finishedAt } = job;
  const isOver = finishedAt !== null;
  const left = estimatedEnd === null ? 0 : Math.ceil((Date.parse(estimatedEnd) - Date.now()) / 60_000);
  const parts = [
    !isOver && t("ingestProgress", { done: settledOf(job), total }),
    isOver && (done > duplicates || total === cancelled) && t("jobRead", { n: done - duplicates }),
    duplicates > 0 && t("jobKnown", { n: duplicates }),
    failed > 0 && t("jobFailed", { n: failed }),
    cancelled > 0 && t("jobCancelled", { n: cancelled }),
    !isOver && left > 0 && t("jobMinutes", { n: left }),
  ];
  return parts.filter(Boolean).join(" · ");
}

function JobActions({ job, onDone }: { readonly job: JobLineFragment; readonly onDone: () => void }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const isOver = job.finishedAt !== null;
  const run = async (document: typeof RetryIngestJobDocument | typeof CancelIngestJobDocument): Promise<void> => {
    const { data, error } = await client
      .mutation<RetryIngestJobMutation | CancelIngestJobMutation>(document, { id: job.id })
      .toPromise();
    setProblem(error ? faultOf(error).message : (data?.outcome.errors[0]?.message ?? null));
    onDone();
  };
  return (
    <div className="job-actions">
      {!isOver && job.total > 1 && (
        <button type="button" onClick={() => void run(CancelIngestJobDocument)}>
          {t("jobCancel")}
        </button>
      )}
      {isOver && job.failed + job.cancelled > 0 && (
        <button type="button" onClick={() => void run(RetryIngestJobDocument)}>
          {t("jobRetry")}
        </button>
      )}
      <Problems problems={problem === null ? [] : [{ field: null, message: problem }]} />
    </div>
  );
}
