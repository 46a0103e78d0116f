import { useState } from "react";
import { useWords } from "../i18n/Words.js";

/** Copies a text and says so. */
export function CopyButton({
  text,
  label,
  className = "quiet",
}: {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await copyText(text);
    setCopied(true);
    window.setTimeout(() => setCopied(false), 2500);
  };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? t("copied") : label}</span>
    </button>
  );
}

/** The clipboard is only there on secure origins; a selected field is the way on plain HTTP. */
async function copyText(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text).catch(() => copyBySelection(text));
  copyBySelection(text);
}

function copyBySelection(text: string): void {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
