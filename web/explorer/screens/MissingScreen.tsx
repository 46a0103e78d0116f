import { Link } from "../app/Link.js";
import { useWords } from "../i18n/Words.js";
import { PageTitle } from "../parts/PageTitle.js";

export function MissingScreen() {
  const { t } = useWords();
  return (
    <div className="narrow">
      <PageTitle title={t("missingTitle")} />
      <p>{t("missingText")}</p>
      <p>
        <Link href="/">{t("backHome")}</Link>
      </p>
    </div>
  );
}
