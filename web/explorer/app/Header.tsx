import type { UiLanguage } from "../../shared/words/domainWords.js";
import { useWords } from "../i18n/Words.js";
import { EntitySearch } from "../parts/EntitySearch.js";
import { Link } from "./Link.js";
import { navigate } from "./location.js";
import { pageOf } from "./routes.js";
import type { Theme } from "./preferences.js";
import markUrl from "../mark.svg";

interface Properties {
  /** The start page and the canvas have a search box of their own. */
  readonly hasSearch: boolean;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Mark, search, the few places to go, language and appearance. */
export function Header({ hasSearch, theme, onTheme, onLanguage }: Properties) {
  const { t, language } = useWords();
  const other: UiLanguage = language === "zh" ? "en" : "zh";
  return (
    <header className="header">
      <Link className="brand" href="/">
        <img src={markUrl} alt="" width="26" height="26" />
        <span>ClaimGraph</span>
      </Link>
      {hasSearch && (
        <EntitySearch
          className="header-search"
          onChoose={(entity) => navigate(pageOf.entity(entity.id))}
          onAdd={(entity) => navigate(pageOf.explore([entity.id]))}
          onSubmit={(query) => navigate(pageOf.search(query))}
        />
      )}
      <nav className="header-nav">
        <Link href="/x">{t("navExplore")}</Link>
        <Link href="/ingest">{t("navIngest")}</Link>
        <Link href="/embed">{t("navEmbed")}</Link>
        <a href="/playground">{t("navPlayground")}</a>
      </nav>
      <div className="header-settings">
        <button
          type="button"
          className="quiet"
          lang={other === "zh" ? "zh-Hans" : "en"}
          onClick={() => onLanguage(other)}
        >
          {other === "zh" ? "中文" : "English"}
        </button>
        <label>
          <span className="visually-hidden">{t("theme")}</span>
          <select value={theme} onChange={(event) => onTheme(event.target.value as Theme)}>
            <option value="auto">{t("themeAuto")}</option>
            <option value="light">{t("themeLight")}</option>
            <option value="dark">{t("themeDark")}</option>
          </select>
        </label>
      </div>
    </header>
  );
}
