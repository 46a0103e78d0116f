import { useState, type FormEvent } from "react";
import { useWords } from "../../i18n/Words.js";
import { Problems } from "../../parts/Problems.js";
import type { HandInState } from "./useHandIn.js";

const KINDS = [
  ["page", "ingestOnePage"],
  ["feed", "ingestOneFeed"],
] as const;

/** An article or a feed, by its address; the server fetches it by the site's own rules. */
export function AddressForm({ state }: { readonly state: HandInState }) {
  const { t } = useWords();
  const [kind, setKind] = useState<"page" | "feed">("page");
  const [url, setUrl] = useState("");
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await state.submit({ kind, url: url.trim() })) setUrl("");
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <label className="field">
        <span>{t("ingestAddress")}</span>
        <input
          type="url"
          name="url"
          required
          placeholder="https://"
          autoComplete="off"
          value={url}
          aria-describedby="address-hint"
          aria-invalid={state.problems.length > 0}
          onChange={(event) => setUrl(event.target.value)}
        />
        <small id="address-hint">{t("ingestAddressHint")}</small>
      </label>
      <fieldset className="choice">
        <legend className="visually-hidden">{t("ingestAddressKind")}</legend>
        {KINDS.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} /> {t(label)}
          </label>
        ))}
      </fieldset>
      <Problems problems={state.problems} />
      <button type="submit" className="button" disabled={state.isBusy}>
        {t(state.isBusy && kind === "feed" ? "ingestFetching" : "ingestRun")}
      </button>
    </form>
  );
}
