import type { EntityType } from "../../domain/ontology.js";

const heads = (type: EntityType, words: string): [string, EntityType][] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => [word.replaceAll("_", " "), type]);

/** Capitalised words that close a name (… Inc, … Ministry, … River) or open it before "of" or "for" (Bank of, University of), lower case, with the type they give. */
export const ENGLISH_NAME_HEADS: ReadonlyMap<string, EntityType> = new Map([
  ...heads(
    "COMPANY",
    "inc incorporated corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv bv spa ab oyj kk pte group holdings holding enterprises industries technologies technology labs lab laboratories systems software networks semiconductor semiconductors electronics motors airlines airways aviation aerospace bank bancorp financial insurance pharmaceuticals pharma therapeutics biotech petroleum energy steel motor automotive studios studio pictures entertainment records games interactive brothers bros stores store hotel hotels resorts railway railways railroad foods beverages brewery mining logistics telecom communications telecommunications solutions services associates consulting robotics dynamics media mobility networks bakery grill pizza cafe restaurant salon",
  ),
  ...heads("FUND", "capital ventures partners fund funds investments securities advisors equity trust"),
  ...heads(
    "GOVERNMENT_BODY",
    "ministry department dept office bureau senate congress parliament house cabinet council assembly government administration army navy force forces guard corps police treasury directorate embassy consulate secretariat command division brigade regiment battalion fleet squadron legislature duma knesset bundestag politburo board task_force",
  ),
  ...heads("REGULATOR", "commission agency authority regulator watchdog garante inspectorate"),
  ...heads("COURT", "court tribunal courts"),
  ...heads(
    "PARTY",
    "party democrats republicans greens front movement coalition conservatives socialists liberals democracy",
  ),
  ...heads(
    "MEDIA",
    "times post journal news herald tribune gazette guardian telegraph magazine press newspaper weekly daily broadcasting radio television network chronicle observer review",
  ),
  ...heads(
    "UNIVERSITY",
    "university college institute school academy polytechnic seminary faculty conservatory laboratory kindergarten",
  ),
  ...heads(
    "NGO",
    "association federation union society foundation organization organisation league club alliance committee consortium forum initiative confederation church diocese orchestra band team museum library hospital center centre exchange congregation synod nations guild brotherhood chapter clinic",
  ),
  ...heads(
    "PLACE",
    "river lake sea ocean bay gulf strait island islands mountain mountains mount valley desert forest peninsula canal county city town village district province state territory republic kingdom empire street st avenue ave road rd boulevard blvd square park airport station bridge tower palace castle cathedral temple stadium arena beach hill hills coast cape canyon falls creek harbor harbour port reservation heights springs plaza mall highway route prefecture region oblast borough township square hall building theatre theater zoo gardens garden plateau basin peak range reef fort manor terminal junction quarter",
  ),
  ...heads(
    "LAW_OR_POLICY",
    "act bill law treaty agreement accord accords convention protocol amendment constitution regulation directive doctrine charter pact resolution",
  ),
  ...heads(
    "EVENT",
    "war wars battle revolution conference summit olympics games championship championships cup election elections referendum festival massacre crisis protests riots coup uprising expo day congresses symposium workshop siege rebellion invasion tournament grand_prix",
  ),
  ...heads("WORK", "report bible encyclopedia dictionary album symphony novel prize award awards medal"),
]);

/** Heads that may be followed by "of" or "for" and a name: the whole is one name. */
export const ENGLISH_OF_HEADS: ReadonlySet<string> = new Set(
  "university bank ministry department dept office bureau house court institute school college academy association federation union society council commission committee board chamber republic kingdom state states province city county bay gulf isle strait cape mount church league party army ministry museum library center centre foundation organization organisation forum fund trust empire act treaty battle war conference convention convention declaration treaty duchy principality district federation commonwealth guild national initiative alliance campaign archdiocese diocese movement front minister journal palace tower temple faculty laboratory order line agency authority registrar bundle secretariat assembly parliament people".split(
    " ",
  ),
);
