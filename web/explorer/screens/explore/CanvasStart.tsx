import { HomePageDocument } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { EntitySearch } from "../../parts/EntitySearch.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { TypeGlyph } from "../../parts/TypeGlyph.js";

/** The canvas before anything is on it: search, or begin with those who are spoken of most. */
export function CanvasStart() {
  const { t, language } = useWords();
  const answer = useAnswer(HomePageDocument, { lang: language });
  return (
    <div className="narrow canvas-start">
      <PageTitle title={t("graphTitle")} />
      <p className="lead">{t("graphEmpty")}</p>
      <EntitySearch className="hero-search" focusOnLoad onChoose={(entity) => navigate(pageOf.explore([entity.id]))} />
      <AnswerView answer={answer}>
        {(data) => (
          <ul className="chip-list">
            {data.entities.nodes.map((entity) => (
              <li key={entity.id}>
                <Link className="chip" href={pageOf.explore([entity.id])}>
                  <TypeGlyph type={entity.type} />
                  <span>{entity.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </AnswerView>
    </div>
  );
}
