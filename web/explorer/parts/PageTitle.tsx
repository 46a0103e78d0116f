import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../i18n/Words.js";

/** The screen's heading: names the tab and takes the focus when the screen was reached by a link, so that readers hear it. */
export function PageTitle({
  title,
  children,
  className,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string;
}) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t("titleSuffix")}`;
  }, [title, t]);
  useEffect(() => {
    if (document.body.dataset["visited"]) heading.current?.focus({ preventScroll: true });
    document.body.dataset["visited"] = "yes";
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
