import type { CombinedError } from "@urql/core";
import { useEffect, useState, type ReactNode } from "react";
import type { Answer } from "../data/useAnswer.js";
import { faultOf } from "../data/faultOf.js";
import { useWords } from "../i18n/Words.js";

interface Properties<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
  /** What stands in its place while nothing is there yet. */
  readonly skeleton?: ReactNode;
}

/** Shows an answer in whatever state it is: loading, whole, partial with a banner, or failed with a way on. */
export function AnswerView<Data>({ answer, children, skeleton }: Properties<Data>) {
  const { data, error, isLoading, retry } = answer;
  if (data === undefined) {
    if (error) return <FaultNotice error={error} retry={retry} />;
    return <Waiting>{skeleton ?? <Skeleton lines={4} />}</Waiting>;
  }
  return (
    <>
      {error && <FaultNotice error={error} retry={retry} partial />}
      <div className={isLoading ? "is-refreshing" : undefined} aria-busy={isLoading}>
        {children(data)}
      </div>
    </>
  );
}

/** What failed, in words, with the server's code and a way to try again. */
export function FaultNotice({
  error,
  retry,
  partial = false,
}: {
  readonly error: CombinedError;
  readonly retry: () => void;
  readonly partial?: boolean;
}) {
  const { t } = useWords();
  const fault = faultOf(error);
  const sentence = {
    offline: "errorOffline",
    busy: "errorBusy",
    refused: "errorRefused",
    broken: "errorBroken",
  } as const;
  return (
    <div className="notice notice-fault" role="alert">
      <p>
        <strong>{partial ? t("partial", { message: fault.message }) : t(sentence[fault.kind])}</strong>{" "}
        {!partial && fault.kind !== "offline" && <span>{fault.message}</span>} {fault.code && <code>{fault.code}</code>}
      </p>
      <button type="button" onClick={retry}>
        {t("retry")}
      </button>
    </div>
  );
}

const PATIENCE_MS = 5000;

function Waiting({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{t("loading")}</span>
      {isLong && <p>{t("stillWorking")}</p>}
      {children}
    </div>
  );
}

/** Grey lines where text will be; CSS keeps them unseen for the first 200 ms. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
