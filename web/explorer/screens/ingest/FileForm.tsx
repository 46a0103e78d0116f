import { useId, useState, type DragEvent } from "react";
import { useWords } from "../../i18n/Words.js";
import type { IngestOrder } from "./useIngestQueue.js";

const KINDS = ".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html";

/** Files dropped or chosen. The server strips menus and markup; the file goes there as it is. */
export function FileForm({ onFiles }: { readonly onFiles: (orders: readonly IngestOrder[]) => void }) {
  const { t } = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = async (files: FileList | null): Promise<void> =>
    onFiles(await Promise.all([...(files ?? [])].map(readOrder)));
  const over = (event: DragEvent, value: boolean): void => {
    event.preventDefault();
    setOver(value);
  };
  return (
    <div
      className={isOver ? "drop-zone is-over" : "drop-zone"}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        void take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id}>{t("ingestDrop")}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={KINDS}
        onChange={(event) => {
          void take(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}

async function readOrder(file: File): Promise<IngestOrder> {
  const text = await file.text();
  const isHtml = /\.html?$/iu.test(file.name) || file.type === "text/html";
  return { name: file.name, input: isHtml ? { html: text } : { text } };
}
