import { IngestJobsDocument } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { JobProgress } from "./JobPanel.js";

const SHOWN = 10;

/** The last jobs of the server, but those that are shown already; nothing for a visitor who may not see jobs. */
export function JobList({ without }: { readonly without: readonly string[] }) {
  const { t, date } = useWords();
  const { data } = useAnswer(IngestJobsDocument, { first: SHOWN }, { isChanging: true });
  const jobs = (data?.ingestJobs?.nodes ?? []).filter(({ id }) => !without.includes(id));
  if (jobs.length === 0) return null;
  return (
    <section>
      <h2>{t("jobsEarlier")}</h2>
      <ul className="ingest-list">
        {jobs.map((job) => (
          <li key={job.id} className="ingest-item">
            <p>
              <Link href={pageOf.job(job.id)}>{job.title}</Link> <span className="meta">{date(job.createdAt)}</span>
            </p>
            <JobProgress job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}
