import { useState } from "react";
import { Link } from "../../app/Link.js";
import { useWords } from "../../i18n/Words.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { AddressForm } from "./AddressForm.js";
import { FileForm } from "./FileForm.js";
import { JobList } from "./JobList.js";
import { JobPanel } from "./JobPanel.js";
import { TextForm } from "./TextForm.js";
import { useHandIn } from "./useHandIn.js";
import { WriteKey } from "../../parts/WriteKey.js";

const WAYS = [
  ["paste", "ingestPaste", TextForm],
  ["web", "ingestUrl", AddressForm],
  ["files", "ingestFiles", FileForm],
] as const;
type Way = (typeof WAYS)[number][0];

/** Takes articles in: pasted, from the web or as files, each handing-in a job that is followed here and has a page of its own. */
export function IngestScreen() {
  const { t } = useWords();
  const [way, setWay] = useState<Way>("paste");
  const state = useHandIn();
  const Form = WAYS.find(([value]) => value === way)?.[2] ?? TextForm;
  return (
    <div className="narrow">
      <PageTitle title={t("ingestTitle")} />
      <p className="lead">{t("ingestLead")}</p>
      <fieldset className="segmented">
        <legend className="visually-hidden">{t("ingestTitle")}</legend>
        {WAYS.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="way"
              checked={way === value}
              onChange={() => {
                setWay(value);
                state.clear();
              }}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      {state.access && <WriteKey key={state.access} wanted={state.access} onStored={state.again} />}
      <Form state={state} />
      {state.jobIds.map((id) => (
        <JobPanel key={id} id={id} />
      ))}
      <JobList without={state.jobIds} />
      <p className="page-foot">
        <Link href="/review">{t("reviewPage")}</Link>
      </p>
    </div>
  );
}
