import { useState } from "react";
import { useWords } from "../../i18n/Words.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { FileForm } from "./FileForm.js";
import { IngestResults } from "./IngestResults.js";
import { TextForm } from "./TextForm.js";
import { useIngestQueue } from "./useIngestQueue.js";
import { WriteKey } from "./WriteKey.js";

const WAYS = [
  ["paste", "ingestPaste"],
  ["files", "ingestFiles"],
] as const;

/** Takes articles in: pasted or dropped, one after the other, each with what became of it and the claims that were read. */
export function IngestScreen() {
  const { t } = useWords();
  const [way, setWay] = useState<"paste" | "files">("paste");
  const queue = useIngestQueue();
  return (
    <div className="narrow">
      <PageTitle title={t("ingestTitle")} />
      <p className="lead">{t("ingestLead")}</p>
      <fieldset className="segmented">
        <legend className="visually-hidden">{t("ingestTitle")}</legend>
        {WAYS.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="way" checked={way === value} onChange={() => setWay(value)} />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      {queue.needsKey && <WriteKey onStored={queue.retry} />}
      {way === "paste" ? <TextForm onSubmit={(item) => queue.add([item])} /> : <FileForm onFiles={queue.add} />}
      <IngestResults queue={queue} />
    </div>
  );
}
