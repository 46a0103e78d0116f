import { wordSet } from "./wordSet.js";

/** Titles and offices as they stand right before or after a person's name, lower case. Several words are joined by `_`. */
export const ENGLISH_TITLES: ReadonlySet<string> = new Set(
  [
    ...wordSet(`
mr mrs ms miss dr prof professor sir lord lady dame madam president vice_president vice-president prime_minister premier chancellor minister deputy_prime_minister foreign_minister finance_minister defense_minister defence_minister interior_minister justice_minister health_minister
secretary secretary_of_state secretary_general secretary-general defense_secretary treasury_secretary commerce_secretary press_secretary foreign_secretary home_secretary attorney_general solicitor_general surgeon_general governor gov lieutenant_governor senator sen representative rep congressman congresswoman speaker mayor councillor councilor alderman ambassador envoy commissioner delegate mp mep
king queen prince princess emperor empress duke duchess count baron pope cardinal archbishop bishop rabbi imam reverend rev father sister brother saint st sheikh sultan tsar
general gen lieutenant lt lieutenant_general major_general brigadier colonel col major maj captain capt commander cmdr sergeant sgt corporal private admiral adm marshal field_marshal officer detective inspector sheriff chief police_chief judge justice chief_justice prosecutor attorney lawyer district_attorney
chairman chairwoman chairperson chair vice_chairman chief_executive chief_executive_officer ceo cto cfo coo cmo cio chief_technology_officer chief_financial_officer chief_operating_officer chief_scientist chief_economist chief_product_officer chief_of_staff managing_director executive_director director deputy_director executive_vice_president senior_vice_president president-elect founder co-founder cofounder co-founders partner managing_partner head boss executive manager general_manager editor editor-in-chief publisher treasurer spokesman spokeswoman spokesperson adviser advisor national_security_adviser national_security_advisor senior_adviser analyst economist strategist researcher scientist engineer developer investor entrepreneur billionaire lawmaker legislator
author writer novelist poet journalist reporter correspondent columnist anchor host actor actress director filmmaker producer singer musician composer artist painter architect designer historian philosopher physicist mathematician chemist biologist psychologist sociologist linguist scholar coach manager striker midfielder goalkeeper quarterback pitcher activist campaigner
principal dean provost rector superintendent nurse doctor surgeon student teacher
uncle aunt grandpa grandma
`),
  ].map((title) => title.replaceAll("_", " ")),
);

/** Words that stand before a title and belong to it, lower case. */
export const ENGLISH_TITLE_MODIFIERS: ReadonlySet<string> = wordSet(
  "former ex ex- then-president acting interim outgoing incoming deputy vice assistant associate senior chief executive managing co late current new longtime top first lead honorary general national foreign former-president then",
);
