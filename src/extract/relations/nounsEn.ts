/** Heads of noun phrases that a product's maker may stand for, where the product has no name. */
export const PRODUCT_NOUNS_EN =
  /^(?:model|app|application|chip|product|system|tool|assistant|service|chatbot|software|platform|phone|smartphone|device|processor|algorithm|engine|browser|robot|car|vehicle|version|laptop|headset|network|offering|agent|api|feature|game|llm|semiconductor|accelerator|gpu|camera|dataset|framework|plugin|watch|truck|drug|vaccine|update|language|bot|program|programme|technology|weight|code|library|suite|console|drone|rocket|satellite|reasoner|tablet|computer|battery|website|line-up|lineup|headphone|glasses)s?$/iu;

/** Nouns that add nothing to the name before them: "the DeepSeek app", "the Italian government". */
export const TRANSPARENT_NOUNS_EN =
  /^(?:app|apps|company|group|government|corp|corporation|inc|team|platform|service|model|models|chatbot|website|site|software|party|administration|authorities|officials|regulators|police|forces|troops|chip|chips|firm|brand|product|products|itself|regime|army|military|navy|leadership|side|parliament|congress|state|republic|people|prosecutors|court|courts|lawmakers|board|management|assistant|network|store|start-up|startup|subsidiary|unit|maker|phone|phones|smartphone|smartphones|system|systems|processor|processors|benchmark|family|series)$/iu;

/** Nouns that pass on what comes after "of": control of, the government of, all of. */
export const PASSES_ON_EN =
  /^(?:government|city|state|republic|kingdom|control|all|most|rest|whole|both|each|half|part|parts|majority|parliament|army|people|region|province|capital|outskirts|north|south|east|west|remainder|users?|likes?|leadership|presidents|leaders|ministers|premiers|governments|delegations|negotiators|diplomats|territory|likes|shares?|version|versions|users|customers|use|sale|sales|export|exports|import|imports|download|downloads|installation)$/iu;

/** Nouns that say what somebody means to do: X's plan to buy Y. */
export const CONTROL_NOUNS_EN =
  /^(?:plan|bid|deal|agreement|effort|attempt|move|decision|proposal|offer|pledge|promise|vow|intention|push|desire|threat|refusal|failure|ability|right|drive|campaign|order|request|demand|call|chance|contract|pact|willingness|readiness|authority|power|resolve|ambition|talk|negotiation|race|preparation)s?$/iu;

/** Nouns whose "that" opens what is claimed, not a description of them. */
export const CLAIM_NOUNS_EN =
  /^(?:claim|allegation|accusation|report|fact|evidence|suggestion|statement|belief|concern|fear|hope|idea|news|notion|view|rumou?r|sign|proof|suspicion|possibility|warning|announcement|argument|charge|complaint|assertion|confirmation|speculation|indication|assurance|condition|demand|denial|doubt|impression|risk|danger|conclusion|finding|promise|pledge|threat|prediction|revelation)s?$/iu;

/** Who or what acts for its owner: Acme's engineers, Italy's regulators. */
export const DEPENDENT_NOUNS_EN =
  /^(?:team|engineer|researcher|scientist|government|authority|authorities|regulator|official|court|police|army|forces|troops|parliament|board|management|executive|lawyer|leadership|leader|move|decision|action|developer|military|negotiator|diplomat|lawmaker|ministry|representative|envoy)s?$/iu;
