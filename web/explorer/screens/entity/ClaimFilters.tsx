import type { ClaimOrder, ClaimRole, SpeechAct } from "../../../documents/documents.generated.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useWords } from "../../i18n/Words.js";
import type { EntityRecord } from "./EntityScreen.js";

interface OrderChoice {
  readonly key: string;
  readonly label: "orderNewest" | "orderOldest" | "orderConfidence";
  readonly value: ClaimOrder;
}

/** Orders of the table; the first is the default. */
export const ORDERS: readonly [OrderChoice, ...OrderChoice[]] = [
  { key: "newest", label: "orderNewest", value: { field: "PUBLISHED_AT", direction: "DESC" } },
  { key: "oldest", label: "orderOldest", value: { field: "PUBLISHED_AT", direction: "ASC" } },
  { key: "confidence", label: "orderConfidence", value: { field: "CONFIDENCE", direction: "DESC" } },
];

const ROLES = [
  ["ANY", "roleAny"],
  ["SPEAKER", "roleSpeaker"],
  ["TARGET", "roleTarget"],
  ["ABOUT", "roleAbout"],
] as const;

interface Properties {
  readonly entity: EntityRecord;
  readonly role: ClaimRole;
  readonly act: SpeechAct | null;
  readonly order: string;
}

/** Who speaks, what kind of saying, in which order. Every choice is an address. */
export function ClaimFilters({ entity, role, act, order }: Properties) {
  const { t, domain } = useWords();
  const go = (changes: { role?: string; act?: string; order?: string }): void => {
    const chosen = { role, act: act ?? "", order, ...changes };
    const parameters = new URLSearchParams();
    if (chosen.role !== "ANY") parameters.set("role", chosen.role);
    if (chosen.act !== "") parameters.set("act", chosen.act);
    if (chosen.order !== ORDERS[0].key) parameters.set("order", chosen.order);
    const search = parameters.toString();
    navigate(`${pageOf.entity(entity.id)}${search === "" ? "" : `?${search}`}`);
  };
  return (
    <form className="filter-row" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="segmented">
        <legend className="visually-hidden">{t("roleFilter")}</legend>
        {ROLES.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="role" checked={role === value} onChange={() => go({ role: value })} />
            <span>{t(label, { name: entity.name })}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span className="visually-hidden">{t("actFilter")}</span>
        <select value={act ?? ""} onChange={(event) => go({ act: event.target.value })}>
          <option value="">{t("actAny")}</option>
          {Object.entries(domain.act).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{t("orderBy")}</span>
        <select value={order} onChange={(event) => go({ order: event.target.value })}>
          {ORDERS.map((one) => (
            <option key={one.key} value={one.key}>
              {t(one.label)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
