import type { EntityBriefFragment } from "../../documents/documents.generated.js";
import { Link } from "../app/Link.js";
import { pageOf } from "../app/routes.js";
import { useWords } from "../i18n/Words.js";
import { TypeGlyph } from "./TypeGlyph.js";

/** An entity as a link with the shape of its kind. */
export function EntityChip({ entity, count }: { readonly entity: EntityBriefFragment; readonly count?: number }) {
  const { domain, t, number } = useWords();
  return (
    <Link className="chip" href={pageOf.entity(entity.id)} title={domain.type[entity.type]}>
      <TypeGlyph type={entity.type} />
      <span>{entity.name}</span>
      {count !== undefined && (
        <span className="count">
          <span aria-hidden="true">{number(count)}</span>
          <span className="visually-hidden">{t("claimsN", { n: count })}</span>
        </span>
      )}
    </Link>
  );
}
