/** Values that fill a message's places. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills `{x}` with a value and `{n|one|other}` by number; with three forms, `{n|zero|one|other}`. A form may hold one place of its own.
 */
export function formatMessage(message: string, values: MessageValues = {}): string {
  return message
    .replaceAll(/\{(\w+)\|((?:[^{}]|\{\w+\})*)\}/gu, (_, key: string, forms: string) =>
      chooseForm(forms.split("|"), Number(values[key] ?? 0)),
    )
    .replaceAll(/\{(\w+)\}/gu, (whole, key: string) => String(values[key] ?? whole));
}

function chooseForm(forms: readonly string[], count: number): string {
  const index = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return forms[Math.max(0, index)] ?? "";
}
