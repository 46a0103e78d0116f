import { useId, useState, type DragEvent } from "react";
import { useWords } from "../../i18n/Words.js";
import { Problems } from "../../parts/Problems.js";
import type { HandInState } from "./useHandIn.js";

const KINDS =
  ".txt,.md,.markdown,.html,.htm,.mhtml,.mht,.pdf,.eml,.json,.jsonl,.ndjson,.csv,.warc,.gz,text/plain,text/markdown,text/html,application/pdf";
/** What one upload may hold; the server refuses more (`POST /upload`). */
const MOST_FILES = 100;
const MOST_BYTES = 10 * 1024 * 1024;

/** Files dropped or chosen. The server reads them; they go there as they are. */
export function FileForm({ state }: { readonly state: HandInState }) {
  const { t } = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    if (files.length > MOST_FILES) state.refuse(t("ingestTooMany", { n: files.length, most: MOST_FILES }));
    else if (bytes > MOST_BYTES) state.refuse(t("ingestTooLarge", { mb: Math.ceil(bytes / 1024 / 1024), most: 10 }));
    else void state.submit({ kind: "files", files });
  };
  const over = (event: DragEvent, value: boolean): void => {
    event.preventDefault();
    setOver(value);
  };
  return (
    <div className="form">
      <div
        className={isOver ? "drop-zone is-over" : "drop-zone"}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          take(event.dataTransfer.files);
        }}
      >
        <label htmlFor={id}>{t(state.isBusy ? "ingestSending" : "ingestDrop")}</label>
        <input
          id={id}
          type="file"
          multiple
          accept={KINDS}
          disabled={state.isBusy}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <small id={`${id}-hint`}>{t("ingestKinds")}</small>
      </div>
      <Problems problems={state.problems} />
    </div>
  );
}
