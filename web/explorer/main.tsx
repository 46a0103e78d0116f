import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.js";
import { applyTheme, readTheme } from "./app/preferences.js";
import { takeKeyFromAddress } from "./data/client.js";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/claims.css";
import "./styles/screens.css";
import "./styles/graph.css";

takeKeyFromAddress();
applyTheme(readTheme());
const root = document.getElementById("explorer");
if (root === null) throw new Error("index.html has no #explorer element");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
