import { useEffect, useRef, useState } from "react";
import { EntityHeadDocument, HomePageDocument } from "../../../documents/documents.generated.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { CopyButton } from "../../parts/CopyButton.js";
import { EntityChip } from "../../parts/EntityChip.js";
import { EntitySearch } from "../../parts/EntitySearch.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { embedCode, framePath, type EmbedChoice } from "./embedCode.js";

const WIDGETS = [
  ["graph", "widgetGraph"],
  ["claims", "widgetClaims"],
  ["entity", "widgetEntity"],
  ["evidence", "widgetEvidence"],
  ["timeline", "widgetTimeline"],
  ["search", "widgetSearch"],
] as const;

/** Puts an embed together: choose what it shows, see it live, copy the HTML. */
export function EmbedScreen({ address }: { readonly address: URL }) {
  const { t, language } = useWords();
  const claim = address.searchParams.get("claim") ?? "";
  const home = useAnswer(HomePageDocument, { lang: language });
  const [choice, setChoice] = useState<EmbedChoice>({
    widget: claim === "" ? "graph" : "evidence",
    entity: address.searchParams.get("entity") ?? "",
    claim,
    lang: language,
    theme: "auto",
    limit: 20,
    height: 480,
  });
  const first = home.data?.entities.nodes[0]?.id ?? "";
  const firstClaim = home.data?.claims.nodes[0]?.id ?? "";
  const filled = { ...choice, entity: choice.entity || first, claim: choice.claim || firstClaim };
  const change = (part: Partial<EmbedChoice>): void => setChoice({ ...choice, ...part });
  const code = embedCode(filled, window.location.origin);
  return (
    <div className="embed-page">
      <PageTitle title={t("embedTitle")} />
      <p className="lead">{t("embedLead")}</p>
      <div className="embed-grid">
        <form className="form" onSubmit={(event) => event.preventDefault()}>
          <label className="field">
            <span>{t("embedWidget")}</span>
            <select
              value={choice.widget}
              onChange={(event) => change({ widget: event.target.value as EmbedChoice["widget"] })}
            >
              {WIDGETS.map(([value, label]) => (
                <option key={value} value={value}>
                  {t(label)}
                </option>
              ))}
            </select>
          </label>
          {choice.widget !== "evidence" && choice.widget !== "search" && (
            <Subject id={filled.entity} onChoose={(entity) => change({ entity })} />
          )}
          <label className="field">
            <span>{t("embedLang")}</span>
            <select
              value={choice.lang}
              onChange={(event) => change({ lang: event.target.value as EmbedChoice["lang"] })}
            >
              <option value="en">English</option>
              <option value="zh">中文</option>
            </select>
          </label>
          <label className="field">
            <span>{t("embedTheme")}</span>
            <select
              value={choice.theme}
              onChange={(event) => change({ theme: event.target.value as EmbedChoice["theme"] })}
            >
              <option value="auto">{t("themeAuto")}</option>
              <option value="light">{t("themeLight")}</option>
              <option value="dark">{t("themeDark")}</option>
            </select>
          </label>
          <label className="field">
            <span>{t("embedLimit")}</span>
            <input
              type="number"
              min={1}
              max={50}
              value={choice.limit}
              onChange={(event) => change({ limit: Math.min(50, Math.max(1, event.target.valueAsNumber || 1)) })}
            />
          </label>
        </form>
        <section>
          <h2>{t("embedPreview")}</h2>
          {filled.entity !== "" && <Preview source={framePath(filled)} height={choice.height} />}
        </section>
      </div>
      <Snippet title={t("embedCodeElement")} code={code.element} />
      <Snippet title={t("embedCodeFrame")} code={code.frame} />
      <Snippet title={t("embedCodeClassic")} code={code.classic} />
      <Snippet
        title={t("embedOembed")}
        code={`${window.location.origin}/oembed?url=${encodeURIComponent(`${window.location.origin}/e/${filled.entity}`)}`}
      />
    </div>
  );
}

function Subject({ id, onChoose }: { readonly id: string; readonly onChoose: (id: string) => void }) {
  const { t, language } = useWords();
  const answer = useAnswer(EntityHeadDocument, { id, lang: language }, { pause: id === "" });
  return (
    <div className="field">
      <span>{t("embedSubject")}</span>
      {answer.data?.entity && <EntityChip entity={answer.data.entity} />}
      <EntitySearch label={t("chooseEntity")} onChoose={(entity) => onChoose(entity.id)} />
    </div>
  );
}

/** The framed page itself, as high as it says. */
function Preview({ source, height }: { readonly source: string; readonly height: number }) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [actual, setActual] = useState(height);
  useEffect(() => {
    const resize = (event: MessageEvent<{ source?: string; type?: string; height?: number } | null>): void => {
      if (event.source !== frame.current?.contentWindow || event.data?.type !== "resize") return;
      setActual(Math.max(60, event.data.height ?? height));
    };
    window.addEventListener("message", resize);
    return () => window.removeEventListener("message", resize);
  }, [height]);
  return (
    <iframe ref={frame} className="embed-frame" src={source} title={t("embedPreview")} style={{ height: actual }} />
  );
}

function Snippet({ title, code }: { readonly title: string; readonly code: string }) {
  const { t } = useWords();
  return (
    <section className="snippet">
      <h2>{title}</h2>
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
      <CopyButton text={code} label={t("copy")} />
    </section>
  );
}
