import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/Words.js";

const KEYS = [
  ["/", "keySearch"],
  ["← ↑ ↓ →", "keyArrows"],
  ["Enter", "keyEnter"],
  ["Space", "keySpace"],
  ["E", "keyE"],
  ["P", "keyP"],
  ["H", "keyH"],
  ["U", "keyU"],
  ["F", "keyF"],
  ["+ −", "keyZoom"],
  ["T", "keyT"],
  ["Ctrl Z, Ctrl ⇧ Z", "keyUndo"],
  ["Esc", "keyEsc"],
  ["?", "keyHelp"],
] as const;

/** The keys of the canvas. They work while the focus is on it. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t("shortcutsTitle")}</h2>
      <dl>
        {KEYS.map(([key, label]) => (
          <div key={label}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t("close")}
      </button>
    </dialog>
  );
}
