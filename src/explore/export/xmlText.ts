const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A value as text or attribute of XML 1.0. Characters that XML cannot hold (controls, lone surrogates) become U+FFFD. */
export function xmlText(value: string | number): string {
  return (
    String(value)
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")
      .replaceAll(/[&<>"'\t\n\r]/gu, (character) => ENTITIES[character] ?? character)
  );
}
