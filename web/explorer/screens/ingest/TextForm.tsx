import { useId, useRef, type FormEvent } from "react";
import { useWords } from "../../i18n/Words.js";
import type { Problem } from "../../data/refusal.js";
import { Problems } from "../../parts/Problems.js";
import type { HandInState } from "./useHandIn.js";

const FIELDS = [
  ["title", "ingestTitleField", "text"],
  ["publisher", "ingestPublisher", "text"],
  ["publishedAt", "ingestDate", "date"],
  ["url", "ingestAddress", "url"],
  ["author", "ingestAuthor", "text"],
] as const;
const NAMES: ReadonlySet<string> = new Set(["text", ...FIELDS.map(([name]) => name)]);

/** An article as pasted text, with what is known about it. */
export function TextForm({ state }: { readonly state: HandInState }) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = (name: string): string => String(data.get(name) ?? "").trim();
    const known = FIELDS.map(([name]) => [name, value(name)] as const).filter(([, text]) => text !== "");
    const text = value("text");
    const input = { text, ...Object.fromEntries(known) };
    if (await state.submit({ kind: "text", title: value("title") || firstLine(text), input })) form.current?.reset();
  };
  const problemOf = (name: string): Problem | undefined => state.problems.find(({ field }) => field === name);
  return (
    <form ref={form} className="form" onSubmit={(event) => void submit(event)}>
      <label className="field">
        <span>{t("ingestText")}</span>
        <textarea
          name="text"
          rows={10}
          required
          aria-describedby="text-hint"
          aria-invalid={Boolean(problemOf("text"))}
        />
        <small id="text-hint">{problemOf("text")?.message ?? t("ingestTextHint")}</small>
      </label>
      <div className="field-grid">
        {FIELDS.map(([name, label, type]) => (
          <Field key={name} name={name} label={t(label)} type={type} problem={problemOf(name)} />
        ))}
      </div>
      <Problems problems={state.problems.filter(({ field }) => field === null || !NAMES.has(field))} />
      <button type="submit" className="button" disabled={state.isBusy}>
        {t("ingestRun")}
      </button>
    </form>
  );
}

interface FieldProperties {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly problem: Problem | undefined;
}

function Field({ name, label, type, problem }: FieldProperties) {
  const { t } = useWords();
  const id = useId();
  return (
    <label className="field">
      <span>
        {label} <small>{t("optional")}</small>
      </span>
      <input
        name={name}
        type={type}
        autoComplete="off"
        aria-invalid={Boolean(problem)}
        aria-describedby={problem ? id : undefined}
      />
      {problem && (
        <small id={id} className="field-problem" role="alert">
          {problem.message}
        </small>
      )}
    </label>
  );
}

/** What an untitled text is called until it has been read. */
const firstLine = (text: string): string => (text.split("\n", 1)[0] ?? "").replace(/^#+\s*/u, "").slice(0, 80);
