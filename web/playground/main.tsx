import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import { examples } from "./examples.js";
import { readLinkedQuery } from "./linkedQuery.js";
import type { LinkedQuery } from "./linkedQuery.js";
import { openPlaygroundStorage } from "./playgroundStorage.js";
import markUrl from "./mark.svg";
import "./style.css";

const fetcher = createGraphiQLFetcher({
  url: "/graphql",
  subscriptionUrl: `${window.location.origin.replace(/^http/u, "ws")}/graphql`,
});

function Playground({ linked }: { readonly linked: LinkedQuery | null }) {
  const tabs = examples.map((query) => ({ query }));
  const fromLink = linked && { initialQuery: linked.query, initialVariables: linked.variables };
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={openPlaygroundStorage(window.localStorage)}
      defaultTabs={linked ? [linked, ...tabs] : tabs}
      schemaDescription
      {...fromLink}
    >
      <GraphiQL.Logo>
        <span className="playground-mark">
          <img src={markUrl} alt="" width="24" height="24" />
          ClaimGraph
        </span>
      </GraphiQL.Logo>
      {linked && <ActiveTabFirst />}
    </GraphiQL>
  );
}

/** GraphiQL appends a linked query to the tabs it remembers and activates it; this moves it to the front, once. */
function ActiveTabFirst() {
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const { moveTab } = useGraphiQLActions();
  useEffect(() => {
    const active = tabs[activeTabIndex];
    if (active && activeTabIndex > 0) moveTab([active, ...tabs.filter((tab) => tab !== active)]);
    // On opening only: every later change of tab is the visitor's own.
  }, []);
  return null;
}

const root = document.getElementById("playground");
if (root === null) throw new Error("index.html has no #playground element");
createRoot(root).render(<Playground linked={readLinkedQuery(window.location.search)} />);
