import type { EntityType, Predicate } from "../../domain/ontology.js";
import type { FrameEn } from "./frameEntry.js";

type Options = Omit<FrameEn, "predicate" | "form" | "kind" | "prepositions">;

const frames = (
  kind: FrameEn["kind"],
  predicate: Predicate,
  forms: string,
  prepositions: string,
  options: Options = {},
): FrameEn[] =>
  forms
    .split("|")
    .map((form) => ({ predicate, form, kind, prepositions: prepositions ? prepositions.split("|") : [], ...options }));

const verb = (predicate: Predicate, forms: string, options: Options = {}) =>
  frames("verb", predicate, forms, "", options);
const verbWith = (predicate: Predicate, forms: string, prepositions: string, options: Options = {}) =>
  frames("verb", predicate, forms, prepositions, options);
const noun = (predicate: Predicate, forms: string, prepositions: string, options: Options = {}) =>
  frames("noun", predicate, forms, prepositions, options);
const participle = (predicate: Predicate, forms: string, prepositions: string, options: Options = {}) =>
  frames("participle", predicate, forms, prepositions, options);
const state = (predicate: Predicate, forms: string, prepositions: string, options: Options = {}) =>
  frames("state", predicate, forms, prepositions, options);
const role = (predicate: Predicate, forms: string, prepositions: string, options: Options = {}) =>
  frames("role", predicate, forms, prepositions, options);

const ORGANISATIONS: readonly EntityType[] = ["ORGANIZATION"];
const CUSTOMERS: readonly EntityType[] = ["ORGANIZATION", "COUNTRY", "PLACE"];
const NO_MEDIA: readonly EntityType[] = [
  "PERSON",
  "COMPANY",
  "GOVERNMENT_BODY",
  "REGULATOR",
  "COUNTRY",
  "PARTY",
  "UNIVERSITY",
  "NGO",
  "FUND",
  "ORGANIZATION",
];

/** English frames. Of several that fit one verb the one with more words wins. */
export const FRAMES_EN: readonly FrameEn[] = [
  ...verb("INVESTIGATES", "investigate|probe|look into|examine|scrutinize|scrutinise|review|inspect", { owner: true }),
  ...noun("INVESTIGATES", "investigation|probe|inquiry|enquiry|review|scrutiny", "into|of|on|against", { owner: true }),
  ...verb("SUES", "sue|countersue|counter-sue", { not: /^for peace/u }),
  ...verb("SUES", "take", { tail: "to court" }),
  ...verb("SUES", "bring", { tail: "to court" }),
  ...noun("SUES", "lawsuit|suit|complaint|case|legal action|class action|proceedings|antitrust lawsuit", "against"),
  ...verb("CHARGES", "charge|indict|arrest|detain|prosecute", {
    not: /^(?:an? |the )?(?:\S+ )?(?:fee|premium|rate|price|customers|users)|^[$€£\d]/u,
  }),
  ...noun("CHARGES", "indictment|charges|prosecution", "against|of"),
  ...verb("FINES", "fine|penalize|penalise"),
  ...verb("FINES", "hit", { tail: "with a fine" }),
  ...verb("FINES", "slap", { tail: "with a fine" }),
  ...noun("FINES", "fine|penalty", "on|against"),
  ...verb("SANCTIONS", "sanction|blacklist|embargo"),
  ...verb("SANCTIONS", "add", { tail: "to the entity list" }),
  ...verb("SANCTIONS", "put", { tail: "on the entity list" }),
  ...verb("SANCTIONS", "place", { tail: "on the entity list" }),
  ...noun("SANCTIONS", "sanction|sanctions|embargo", "on|against"),
  ...verb("RESTRICTS", "restrict|curb|limit|tighten|suspend|halt|cap|rein in|clamp down on|crack down on", {
    owner: true,
    bare: true,
  }),
  ...verb("RESTRICTS", "block", { tail: "from accessing", owner: true }),
  ...verbWith(
    "RESTRICTS",
    "control export|restrict export|limit export|curb export|block export|halt export|ban export|tighten export|block access|restrict access|limit access|cut off",
    "to|of",
    { owner: true },
  ),
  ...noun(
    "RESTRICTS",
    "export control|export controls|export curb|export curbs|export restriction|restriction|restrictions|curb|curbs|controls|limit|limits|export ban|crackdown",
    "on|to|against|for",
    { owner: true },
  ),
  ...verb("BANS", "ban|block|prohibit|outlaw|forbid|bar", { bare: true, not: /^(?:off|together|up)\b/u }),
  ...noun("BANS", "ban|prohibition", "on|of|against"),
  ...verb("DELISTS", "delist|take down"),
  ...verb("DELISTS", "remove|pull|drop|withdraw", { tail: "from", not: /^(?:its|their|his|her)\b/u }),
  ...verb("DELISTS", "remove|pull", { only: ["APP"] }),
  ...noun("DELISTS", "removal|delisting", "of"),
  ...verb(
    "RELEASES",
    "release|launch|unveil|introduce|roll out|open-source|open source|debut|publish|ship|put out|bring out|opensource|premiere",
    {
      bare: true,
      not: /^(?:on bail|on parole|from (?:prison|jail|custody|detention|hospital)|without charge|(?:an? |the |his |her |its |their )?(?:\S+ )?(?:statement|investigation|probe|attack|strike|inquiry|lawsuit|review|bid|campaign|appeal|crackdown|offensive|takeover))/u,
    },
  ),
  ...noun("RELEASES", "release|launch|unveiling|debut|rollout", "of"),
  ...verb("DEVELOPS", "develop|build|create|design|make|work on|engineer|co-develop|produce", { bare: true }),
  ...verb("DEVELOPS", "train", { bare: true }),
  ...role("DEVELOPS", "maker|developer|creator|manufacturer|parent company|parent|owner", "of|behind"),
  ...verb("DISCONTINUES", "discontinue|shut down|retire|scrap|phase out|kill off|wind down|sunset|pull the plug on"),
  ...noun("DISCONTINUES", "shutdown|discontinuation|closure", "of"),
  ...verb("ACQUIRES", "acquire|buy|purchase|take over|buy out|snap up|take private", { not: /^(?:time|into|from)\b/u }),
  ...verbWith("ACQUIRES", "merge", "with"),
  ...noun("ACQUIRES", "acquisition|takeover|purchase|buyout|merger|buy-out", "of|with"),
  ...verbWith("INVESTS_IN", "invest|put money|pour money|inject|pour|sink", "in|into"),
  ...verb("INVESTS_IN", "fund|finance|bankroll|back"),
  ...verbWith("INVESTS_IN", "lead|co-lead|participate|join", "in", { only: ORGANISATIONS }),
  ...noun("INVESTS_IN", "investment|stake|funding round|round", "in|for|of|into"),
  ...verbWith("INVESTS_IN", "raise", "from", { reversed: true }),
  ...verbWith(
    "PARTNERS_WITH",
    "partner|team up|collaborate|cooperate|work|join forces|ally|sign an agreement|strike a deal|sign a deal|join hand|team|reach an agreement|reach a deal|agree a deal|sign a contract|sign a partnership",
    "with",
    { symmetric: true },
  ),
  ...noun(
    "PARTNERS_WITH",
    "partnership|joint venture|collaboration|alliance|deal|agreement|tie-up|cooperation|contract|pact",
    "with|between",
    { symmetric: true },
  ),
  ...role("PARTNERS_WITH", "partner|ally", "of", { symmetric: true }),
  ...verb("SUPPLIES", "supply", { only: ["ORGANIZATION", "COUNTRY", "PLACE", "PRODUCT"] }),
  ...verbWith("SUPPLIES", "sell|provide|ship|deliver|export|supply", "to", { only: CUSTOMERS }),
  ...verb("SUPPLIES", "provide|supply", { tail: "with", only: CUSTOMERS }),
  ...role("SUPPLIES", "supplier", "of|to"),
  ...verb("FOUNDED", "found|co-found|cofound|set up|establish|start|start up", {
    only: ["ORGANIZATION", "PRODUCT"],
    not: /^(?:on|with|to)\b/u,
  }),
  ...role("FOUNDED", "founder|co-founder|cofounder|founding partner", "of|at"),
  ...role(
    "HOLDS_POSITION",
    "chief executive|chief executive officer|ceo|chairman|chairwoman|chair|president|vice president|prime minister|minister|foreign minister|head|director|managing director|chief financial officer|cfo|chief technology officer|cto|chief operating officer|coo|chief scientist|spokesman|spokeswoman|spokesperson|secretary|governor|mayor|chief|general counsel|professor|board member|senator|executive|analyst|researcher|engineer|boss|commissioner|partner|editor|ambassador|adviser|advisor|chancellor",
    "of|at|for|with",
  ),
  ...verb("HOLDS_POSITION", "join", { only: ORGANISATIONS }),
  ...verb("HOLDS_POSITION", "appoint|hire", { reversed: true, only: ["PERSON"] }),
  ...verb("HOLDS_POSITION", "name", { reversed: true, only: ["PERSON"] }),
  ...verbWith("HOLDS_POSITION", "serve|work", "as|at|for", { only: ORGANISATIONS, owner: true }),
  ...verbWith(
    "LEAVES_POSITION",
    "resign|step down|retire|depart|resign as|step down as|quit as|be oust|oust|fire",
    "from|as|at|of",
    { only: ORGANISATIONS, owner: true },
  ),
  ...verb("LEAVES_POSITION", "leave|quit", { only: ORGANISATIONS }),
  ...noun("LEAVES_POSITION", "departure|resignation|exit", "from|of", { only: ORGANISATIONS }),
  ...verb("OWNS", "own", { owner: true }),
  ...verb("OWNS", "control", { only: ["ORGANIZATION", "PRODUCT"] }),
  ...verbWith("OWNS", "hold a stake|have a stake|own a stake|hold stake", "in"),
  ...role("OWNS", "subsidiary|unit|division|arm", "of", { reversed: true }),
  ...participle("LOCATED_IN", "base|headquarter|locate|situate", "in|at|near"),
  ...verb("MEETS_WITH", "meet", {
    symmetric: true,
    only: NO_MEDIA,
    not: /^(?:with\b.{0,20}\b(?:criticism|resistance|opposition|skepticism)|the (?:requirement|demand|standard))/u,
  }),
  ...verbWith(
    "MEETS_WITH",
    "meet|hold talk|talk|negotiate|meet up|hold a meeting|hold meeting|confer|consult",
    "with|to",
    { symmetric: true, only: NO_MEDIA },
  ),
  ...verb("MEETS_WITH", "visit|host", { symmetric: true, only: NO_MEDIA }),
  ...noun("MEETS_WITH", "meeting|talk|talks|summit|negotiation|negotiations|visit", "with|between|to", {
    symmetric: true,
    only: NO_MEDIA,
  }),
  ...verbWith("COMPETES_WITH", "compete|vie", "with|against", { symmetric: true }),
  ...verb("COMPETES_WITH", "rival|challenge|take on", { symmetric: true }),
  ...role("COMPETES_WITH", "rival|competitor|archrival|challenger", "of|to", { symmetric: true }),
  ...noun("COMPETES_WITH", "rivalry|competition", "with", { symmetric: true }),
  ...verb(
    "SURPASSES",
    "surpass|outperform|beat|overtake|exceed|top|outdo|outpace|best|outstrip|dethrone|leapfrog|eclipse|outclass|outshine|outrank|trounce|pass|defeat",
    { maker: true, only: ["ORGANIZATION", "PRODUCT", "COUNTRY", "TECHNOLOGY"] },
  ),
  ...state(
    "SURPASSES",
    "better|faster|stronger|smarter|superior|cheaper|ahead|more capable|more powerful|more advanced|more efficient|more accurate|more popular|more reliable|far better|much better|more secure|more sophisticated",
    "than|of|to",
    { maker: true },
  ),
  ...verbWith("SURPASSES", "lag|trail|fall|rank", "behind", { maker: true, reversed: true }),
  ...verb("SURPASSES", "trail|lag", { maker: true, reversed: true }),
  ...state("SURPASSES", "worse|slower|weaker|inferior|less capable|less powerful|less accurate|behind", "than|to", {
    maker: true,
    reversed: true,
  }),
  ...frames("trained", "TRAINS_ON", "train|fine-tune|pre-train|pretrain|retrain", "on|with|using", {
    owner: true,
    maker: true,
  }),
  ...frames("trained", "TRAINS_ON", "use", "", { tail: "to train", owner: true, maker: true }),
  ...noun("TRAINS_ON", "training data", "from", { owner: true, maker: true }),
  ...frames("trained", "DISTILLS_FROM", "distill|distil|distill knowledge|distil knowledge", "from", {
    owner: true,
    maker: true,
  }),
  ...verb("DISTILLS_FROM", "distill|distil", { owner: true, maker: true }),
  ...verb("DISTILLS_FROM", "use the output of|use output of|copy the output of", { owner: true, maker: true }),
  ...noun("DISTILLS_FROM", "distillation", "of|from", { owner: true, maker: true }),
  ...verbWith(
    "STEALS_FROM",
    "steal|pilfer|misappropriate|exfiltrate|siphon|copy|take without permission|siphon off|extract",
    "from",
    { owner: true },
  ),
  ...verb(
    "STEALS_FROM",
    "steal|pilfer|misappropriate|exfiltrate|plagiarize|plagiarise|pirate|infringe|infringe on|infringe upon|copy",
    { owner: true },
  ),
  ...noun("STEALS_FROM", "theft|stealing|misappropriation|infringement", "of|from", { owner: true }),
  ...participle("BASED_ON", "base|build|derive|power|model|adapt|fork", "on|upon|from|by|of|around", {
    owner: true,
    maker: true,
    only: ["PRODUCT", "WORK", "LAW_OR_POLICY", "TECHNOLOGY"],
  }),
  ...role("BASED_ON", "fork|derivative|clone", "of"),
  ...verb("USES", "use|adopt|deploy|integrate|employ|rely on|run on|incorporate", {
    maker: true,
    only: ["PRODUCT", "TECHNOLOGY"],
  }),
  ...noun("USES", "use|adoption|deployment|integration", "of", { only: ["PRODUCT", "TECHNOLOGY"] }),
  ...verb("ATTACKS", "attack|hack|strike|bomb|breach|raid|assault|shell|invade|hack into|ambush", {
    owner: true,
    not: /^(?:a|an|the)? ?(?:deal|agreement|balance|tone|pose|chord)\b/u,
  }),
  ...noun(
    "ATTACKS",
    "attack|strike|cyberattack|cyber attack|raid|assault|hack|bombing|airstrike|air strike|invasion|offensive",
    "on|against|of",
    { owner: true },
  ),
];
