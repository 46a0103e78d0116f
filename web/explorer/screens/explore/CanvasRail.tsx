import type { RelationLineFragment } from "../../../documents/documents.generated.js";
import { useWords } from "../../i18n/Words.js";
import { EntitySearch } from "../../parts/EntitySearch.js";
import { LineSample } from "../../parts/StatusTag.js";
import { CheckList, type CheckChoice } from "./CheckList.js";
import type { ShownGraph } from "./canvasRecords.js";
import { canvasSteps, toggled } from "./canvasSteps.js";
import { NO_FILTERS, type CanvasFilters } from "./canvasView.js";
import type { CanvasHistory } from "./useCanvasView.js";

/** Beside the canvas: search to add, and filters with the number of relations behind each choice. */
export function CanvasRail({ history, shown }: { readonly history: CanvasHistory; readonly shown: ShownGraph }) {
  const { t } = useWords();
  const { view, step } = history;
  const isFiltered = JSON.stringify(view.filters) !== JSON.stringify(NO_FILTERS);
  return (
    <aside className="rail" aria-label={t("filters")}>
      <EntitySearch onChoose={(entity) => step((now) => canvasSteps.add(now, entity.id))} />
      <details className="rail-filters" open={!window.matchMedia("(max-width: 900px)").matches}>
        <summary>{t("filters")}</summary>
        <FilterGroups history={history} shown={shown} />
      </details>
      {shown.removedByFilters > 0 && <p className="rail-note">{t("filtersRemoved", { n: shown.removedByFilters })}</p>}
      {isFiltered && (
        <button type="button" onClick={() => step(canvasSteps.resetFilters)}>
          {t("resetFilters")}
        </button>
      )}
      {view.hidden.length > 0 && (
        <button type="button" onClick={() => step(canvasSteps.showHidden)}>
          {t("showHidden", { n: view.hidden.length })}
        </button>
      )}
    </aside>
  );
}

function FilterGroups({ history, shown }: { readonly history: CanvasHistory; readonly shown: ShownGraph }) {
  const { t, domain } = useWords();
  const { filters } = history.view;
  const change = (part: Partial<CanvasFilters>): void => history.step((now) => canvasSteps.filter(now, part));
  const { relations } = shown;
  const articles = relations.flatMap((relation) =>
    (relation.claims?.nodes ?? []).map((claim) => ({ relation, article: claim.article })),
  );
  const publishers = new Map(
    articles.map(({ article }) => [article.publisher?.id ?? "", article.publisher?.name ?? ""]),
  );
  publishers.delete("");
  return (
    <>
      <CheckList
        title={t("filterStatus")}
        choices={countBy(relations, (one) => one.status).map((one) => ({
          ...one,
          label: domain.status[one.value],
          sample: <LineSample status={one.value} />,
        }))}
        chosen={filters.statuses}
        onToggle={(value) => change({ statuses: toggled(filters.statuses, value) })}
      />
      <CheckList
        title={t("filterPredicates")}
        choices={countBy(relations, (one) => one.predicate).map((one) => ({
          ...one,
          label: domain.predicate[one.value],
        }))}
        chosen={filters.predicates}
        onToggle={(value) => change({ predicates: toggled(filters.predicates, value) })}
      />
      <CheckList
        title={t("filterTypes")}
        choices={countTypes(relations).map((one) => ({ ...one, label: domain.type[one.value] }))}
        chosen={filters.types}
        onToggle={(value) => change({ types: toggled(filters.types, value) })}
      />
      <CheckList
        title={t("filterPublishers")}
        choices={[...publishers].map(([value, label]) => ({
          value,
          label,
          count: distinct(
            articles.filter(({ article }) => article.publisher?.id === value).map(({ relation }) => relation.id),
          ),
        }))}
        chosen={filters.publishers}
        onToggle={(value) => change({ publishers: toggled(filters.publishers, value) })}
      />
      <CheckList
        title={t("filterLanguages")}
        choices={[...new Set(articles.map(({ article }) => article.lang))].map((value) => ({
          value,
          label: languageName(value, document.documentElement.lang),
          count: distinct(articles.filter(({ article }) => article.lang === value).map(({ relation }) => relation.id)),
        }))}
        chosen={filters.languages}
        onToggle={(value) => change({ languages: toggled(filters.languages, value) })}
      />
      <fieldset className="check-list">
        <legend>{t("timelineBrush")}</legend>
        <div className="date-range">
          <label className="field">
            <span>{t("filterFrom")}</span>
            <input
              type="date"
              value={filters.from ?? ""}
              onChange={(event) => change({ from: event.target.value || null })}
            />
          </label>
          <label className="field">
            <span>{t("filterTo")}</span>
            <input
              type="date"
              value={filters.to ?? ""}
              onChange={(event) => change({ to: event.target.value || null })}
            />
          </label>
        </div>
        <label className="field">
          <span>{t("filterOrigins")}</span>
          <select value={filters.minOrigins} onChange={(event) => change({ minOrigins: Number(event.target.value) })}>
            {[1, 2, 3, 5].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </>
  );
}

type Counted<Value extends string> = Pick<CheckChoice<Value>, "value" | "count">;

function countBy<Value extends string>(
  relations: readonly RelationLineFragment[],
  valueOf: (one: RelationLineFragment) => Value,
): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const one of relations) counts.set(valueOf(one), (counts.get(valueOf(one)) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Entities by type, each counted once. */
function countTypes(relations: readonly RelationLineFragment[]) {
  const entities = new Map(
    relations.flatMap(({ subject, object }) =>
      [subject, ...(object ? [object] : [])].map((one) => [one.id, one.type] as const),
    ),
  );
  const types = [...entities.values()];
  return [...new Set(types)]
    .map((value) => ({ value, count: types.filter((one) => one === value).length }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const distinct = (values: readonly string[]): number => new Set(values).size;

const languageName = (lang: string, language: string): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(lang) ?? lang;
