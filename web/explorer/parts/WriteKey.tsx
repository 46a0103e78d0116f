import { useState } from "react";
import { writeKey } from "../data/client.js";
import { useWords } from "../i18n/Words.js";
import type { WantedAccess } from "../data/refusal.js";

interface Properties {
  /** What it would be good for: to write at all, to write more, or to see a job. */
  readonly wanted: WantedAccess | "job";
  readonly onStored: () => void;
}

/** Asks for the key that this server wants before it writes, or for one that may do more. */
export function WriteKey({ wanted, onStored }: Properties) {
  const { t } = useWords();
  const [key, setKey] = useState(writeKey.read());
  const hint = {
    key: writeKey.read() === "" ? "ingestKeyHint" : "ingestKeyUnknown",
    right: "ingestKeyTooLow",
    job: "jobKeyHint",
  } as const;
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
        <small role="alert">{t(hint[wanted])}</small>
      </label>
      <button type="submit">{t("retry")}</button>
    </form>
  );
}
