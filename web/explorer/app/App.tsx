import { lazy, Suspense, useEffect, useState } from "react";
import { Provider } from "urql";
import { client } from "../data/client.js";
import { useWords, WordsProvider } from "../i18n/Words.js";
import { Skeleton } from "../parts/AnswerView.js";
import { ArticleScreen } from "../screens/article/ArticleScreen.js";
import { ClaimScreen } from "../screens/claim/ClaimScreen.js";
import { EntityScreen } from "../screens/entity/EntityScreen.js";
import { HomeScreen } from "../screens/home/HomeScreen.js";
import { MissingScreen } from "../screens/MissingScreen.js";
import { RelationScreen } from "../screens/relation/RelationScreen.js";
import { SearchScreen } from "../screens/search/SearchScreen.js";
import { Header } from "./Header.js";
import { useAddress } from "./location.js";
import { applyTheme, readLanguage, readTheme, storeLanguage } from "./preferences.js";
import { readRoute, type Route } from "./routes.js";

const ExploreScreen = lazy(async () => ({
  default: (await import("../screens/explore/ExploreScreen.js")).ExploreScreen,
}));
const PathScreen = lazy(async () => ({ default: (await import("../screens/path/PathScreen.js")).PathScreen }));
const EmbedScreen = lazy(async () => ({ default: (await import("../screens/embed/EmbedScreen.js")).EmbedScreen }));
const IngestScreen = lazy(async () => ({ default: (await import("../screens/ingest/IngestScreen.js")).IngestScreen }));
const ReviewScreen = lazy(async () => ({ default: (await import("../screens/review/ReviewScreen.js")).ReviewScreen }));
const JobScreen = lazy(async () => ({ default: (await import("../screens/ingest/JobScreen.js")).JobScreen }));

/** The explorer: header, and the screen that the address names. */
export function App() {
  const address = useAddress();
  const [language, setLanguage] = useState(() => readLanguage(address));
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }, [language]);
  const route = readRoute(address.pathname);
  return (
    <Provider value={client}>
      <WordsProvider language={language}>
        <SkipLink />
        <Header
          hasSearch={route.screen !== "home" && route.screen !== "explore"}
          theme={theme}
          onTheme={setTheme}
          onLanguage={(chosen) => {
            storeLanguage(chosen);
            setLanguage(chosen);
          }}
        />
        <main id="content" className={`screen screen-${route.screen}`} tabIndex={-1}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Screen key={"id" in route ? route.id : route.screen} route={route} address={address} />
          </Suspense>
        </main>
      </WordsProvider>
    </Provider>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip-link" href="#content">
      {t("skipToContent")}
    </a>
  );
}

function Screen({ route, address }: { readonly route: Route; readonly address: URL }) {
  switch (route.screen) {
    case "home":
      return <HomeScreen />;
    case "search":
      return <SearchScreen address={address} />;
    case "entity":
      return <EntityScreen id={route.id} address={address} />;
    case "claim":
      return <ClaimScreen id={route.id} />;
    case "relation":
      return <RelationScreen id={route.id} />;
    case "article":
      return <ArticleScreen id={route.id} address={address} />;
    case "explore":
      return <ExploreScreen address={address} />;
    case "path":
      return <PathScreen address={address} />;
    case "embed":
      return <EmbedScreen address={address} />;
    case "ingest":
      return <IngestScreen />;
    case "review":
      return <ReviewScreen />;
    case "job":
      return <JobScreen id={route.id} />;
    default:
      return <MissingScreen />;
  }
}
