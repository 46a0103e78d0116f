import type { UiLanguage } from "../../shared/words/domainWords.js";

export type Theme = "auto" | "light" | "dark";

const LANGUAGE = "claimgraph:language";
const THEME = "claimgraph:theme";

/** The address decides (`?lang=`), then what was chosen here before, then the browser. */
export function readLanguage(address: URL): UiLanguage {
  const asked = address.searchParams.get("lang") ?? window.localStorage.getItem(LANGUAGE) ?? navigator.language;
  return asked.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export const storeLanguage = (language: UiLanguage): void => window.localStorage.setItem(LANGUAGE, language);

export function readTheme(): Theme {
  const stored = window.localStorage.getItem(THEME);
  return stored === "light" || stored === "dark" ? stored : "auto";
}

/** Puts the theme on the page and remembers it. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  if (theme === "auto") window.localStorage.removeItem(THEME);
  else window.localStorage.setItem(THEME, theme);
}
