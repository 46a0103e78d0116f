import type { TypedDocument } from "../../../src/client/typedDocument.js";
import { useWords } from "../i18n/Words.js";

/** The screen's own question, opened in the playground. */
export function QueryLink<Data, Variables extends object>({
  document: text,
  variables,
}: {
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: Variables;
}) {
  const { t } = useWords();
  const parameters = new URLSearchParams({ query: text, variables: JSON.stringify(variables) });
  return (
    <a className="query-link" href={`/playground?${parameters.toString()}`}>
      {t("openAsQuery")}
    </a>
  );
}
