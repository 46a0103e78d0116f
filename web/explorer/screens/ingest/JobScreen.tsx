import { Link } from "../../app/Link.js";
import { useWords } from "../../i18n/Words.js";
import { JobPanel } from "./JobPanel.js";

/** One ingest job by its address: it can be left, shared with other editors and come back to. */
export function JobScreen({ id }: { readonly id: string }) {
  const { t } = useWords();
  return (
    <div className="narrow">
      <JobPanel id={id} isPage />
      <p>
        <Link href="/ingest">{t("ingestTitle")}</Link>
      </p>
    </div>
  );
}
