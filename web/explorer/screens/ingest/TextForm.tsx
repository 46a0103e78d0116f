import { useRef, type FormEvent } from "react";
import { useWords } from "../../i18n/Words.js";
import type { IngestOrder } from "./useIngestQueue.js";

const FIELDS = [
  ["title", "ingestTitleField", "text"],
  ["publisher", "ingestPublisher", "text"],
  ["publishedAt", "ingestDate", "date"],
  ["url", "ingestAddress", "url"],
  ["author", "ingestAuthor", "text"],
] as const;

/** An article as pasted text, with what is known about it. */
export function TextForm({ onSubmit }: { readonly onSubmit: (order: IngestOrder) => void }) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = (name: string): string => String(data.get(name) ?? "").trim();
    const known = FIELDS.map(([name]) => [name, value(name)] as const).filter(([, text]) => text !== "");
    const text = value("text");
    onSubmit({ name: value("title") || firstLine(text), input: { text, ...Object.fromEntries(known) } });
    form.current?.reset();
  };
  return (
    <form ref={form} className="form" onSubmit={submit}>
      <label className="field">
        <span>{t("ingestText")}</span>
        <textarea name="text" rows={10} required aria-describedby="text-hint" />
        <small id="text-hint">{t("ingestTextHint")}</small>
      </label>
      <div className="field-grid">
        {FIELDS.map(([name, label, type]) => (
          <label key={name} className="field">
            <span>
              {t(label)} <small>{t("optional")}</small>
            </span>
            <input name={name} type={type} autoComplete="off" />
          </label>
        ))}
      </div>
      <button type="submit" className="button">
        {t("ingestRun")}
      </button>
    </form>
  );
}

/** What an untitled text is called until it has been read. */
const firstLine = (text: string): string => (text.split("\n", 1)[0] ?? "").replace(/^#+\s*/u, "").slice(0, 80);
