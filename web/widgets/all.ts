import "./elements/kgClaims.js";
import "./elements/kgEntity.js";
import "./elements/kgEvidence.js";
import "./elements/kgGraph.js";
import "./elements/kgSearch.js";
import "./elements/kgTimeline.js";
import { defineKgConfig } from "./base/kgConfig.js";

// For pages that load the classic script: what a module would import.
Object.assign(globalThis, { defineKgConfig });
