import type { ReactNode } from "react";
import { useWords } from "../../i18n/Words.js";

export interface CheckChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly sample?: ReactNode;
}

interface Properties<Value extends string> {
  readonly title: string;
  readonly choices: readonly CheckChoice<Value>[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

const AT_FIRST = 7;

/** Choices with their numbers; none chosen lets all through. A chosen one stays even when nothing is left of it. */
export function CheckList<Value extends string>({ title, choices, chosen, onToggle }: Properties<Value>) {
  const { t, number } = useWords();
  const shown = choices.filter((one, index) => index < AT_FIRST || chosen.includes(one.value));
  const rest = choices.filter((one) => !shown.includes(one));
  if (choices.length === 0) return null;
  const item = ({ value, label, count, sample }: CheckChoice<Value>) => (
    <label key={value} className="check">
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
      {sample}
      <span>{label}</span>
      <span className="count">{number(count)}</span>
    </label>
  );
  return (
    <fieldset className="check-list">
      <legend>{title}</legend>
      {shown.map(item)}
      {rest.length > 0 && (
        <details>
          <summary>{t("moreRelations", { n: rest.length })}</summary>
          {rest.map(item)}
        </details>
      )}
    </fieldset>
  );
}
