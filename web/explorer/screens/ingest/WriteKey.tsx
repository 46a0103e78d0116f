import { useState } from "react";
import { writeKey } from "../../data/client.js";
import { useWords } from "../../i18n/Words.js";

/** Asks for the key that this server wants before it writes. */
export function WriteKey({ onStored }: { readonly onStored: () => void }) {
  const { t } = useWords();
  const [key, setKey] = useState(writeKey.read());
  return (
    <form
      className="notice"
      onSubmit={(event) => {
        event.preventDefault();
        writeKey.write(key.trim());
        onStored();
      }}
    >
      <label className="field">
        <span>{t("ingestKey")}</span>
        <input type="password" autoComplete="off" value={key} onChange={(event) => setKey(event.target.value)} />
        <small>{t("ingestKeyHint")}</small>
      </label>
      <button type="submit">{t("retry")}</button>
    </form>
  );
}
