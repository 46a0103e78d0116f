const table = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const)));

/** PLOVER sectors by the nouns for those who act in them, singular. */
export const SECTORS: ReadonlyMap<string, string> = table({
  GOV: "government president minister premier ministry official authority administration cabinet chancellor secretary ambassador diplomat envoy king queen prince emir sultan leader spokesman spokeswoman spokesperson negotiator governor mayor vice-president monarch delegation regime",
  MIL: "army troop soldier military general colonel navy marine warship warplane jet serviceman commander peacekeeper battalion brigade fighter-jet airforce aircraft gunboat commando paratrooper conscript",
  COP: "police policeman officer constable patrol guard",
  SPY: "spy",
  REB: "rebel guerrilla insurgent militant separatist fighter gunman militia militiaman insurgency junta",
  OPP: "opposition dissident activist protester demonstrator",
  PTY: "party",
  LEG: "parliament congress senate legislature lawmaker senator deputy legislator mp assembly",
  JUD: "court judge prosecutor tribunal jury attorney magistrate",
  CVL: "civilian people resident inhabitant villager citizen student worker farmer settler crowd youth mob woman man child immigrant migrant population community teacher miner employee striker driver hostage detainee prisoner inmate",
  REF: "refugee asylum-seeker",
  BUS: "company firm bank business corporation industry investor trader airline",
  MED: "newspaper journalist reporter media agency broadcaster editor",
  REL: "church bishop archbishop priest pope cleric imam monk missionary rabbi muslim christian jew hindu",
  HLH: "doctor hospital nurse",
  EDU: "university school professor scholar",
  CRM: "criminal gang kidnapper trafficker smuggler hijacker hostage-taker pirate gunmen",
  UAF: "attacker bomber terrorist",
  ELI: "ex-president candidate celebrity",
  NGO: "charity ngo organization organisation",
});

/** Names of international bodies: their source code is IGO. */
export const INTERNATIONAL =
  /\b(?:united nations|u\.?n\.?|security council|european (?:union|community|commission|parliament)|eu|nato|iaea|opec|arab league|asean|african union|oau|osce|unesco|unicef|unhcr|imf|world bank|wto|commonwealth|red cross|red crescent|apec|ecowas|g-?[78]|g-?20|international \S+ (?:agency|court|fund|organization|committee)|organi[sz]ation of \S+ \S+)\b/iu;
