import type { UnitEn } from "../../../extract/relations/unitEn.js";
import { lemmasEn } from "../../../extract/relations/lemmasEn.js";

const table = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(entries).flatMap(([code, words]) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [word, code] as const),
    ),
  );

/** PLOVER event types by verb. The concepts are those of the PLOVER manual, the verbs general English. */
const VERBS: ReadonlyMap<string, string> = table({
  AGREE: "agree promise pledge vow plan intend offer prepare propose consent undertake will commit decide accept",
  CONSULT:
    "meet visit talk discuss consult negotiate host receive telephone phone mediate arrive confer travel fly tour greet debate brief return attend hold contact call",
  SUPPORT:
    "support praise endorse back welcome defend hail applaud approve congratulate apologize apologise recognize recognise thank commend honor honour forgive ratify reassure sympathize affirm express celebrate uphold",
  CONCEDE:
    "concede yield allow permit free release pardon lift ease relax acquit reinstate legalize legalise resign restore capitulate submit shorten enhance reform",
  COOPERATE:
    "cooperate collaborate share sign join exchange extradite ally partner coordinate establish open launch trade upgrade",
  AID: "aid help assist give provide donate send supply deliver finance fund grant hand rescue shelter evacuate airlift feed treat ship lend contribute pay compensate dispatch",
  RETREAT: "withdraw retreat surrender leave disarm pull demobilize demobilise dismantle evacuate abandon disengage",
  INVESTIGATE: "investigate probe examine inspect monitor inquire search review question verify interrogate",
  DEMAND:
    "ask request appeal urge call plead seek beg invite propose demand insist require order must instruct press pressure",
  DISAPPROVE:
    "accuse blame condemn criticize criticise denounce charge allege complain deplore slam attack rebuke sue convict fault protest decry sentence lambast castigate",
  REJECT: "reject refuse deny decline dismiss oppose veto boycott block rule ignore defy postpone delay resist rebuff",
  THREATEN: "threaten warn caution",
  PROTEST: "protest demonstrate riot rally march strike picket chant parade rampage",
  MOBILIZE: "mobilize mobilise deploy alert arm reinforce strengthen mass station test fortify amass",
  SANCTION:
    "sanction suspend expel cut sever break halt recall cancel restrict embargo reduce stop downgrade freeze withhold reimpose",
  COERCE:
    "arrest detain ban seize impose confiscate jail deport imprison censor raid close destroy burn torch outlaw prevent disperse curb expel ransack evict blockade execute hang forbid bar demolish vandalize hack",
  ASSAULT:
    "kill attack bomb shoot assault beat torture murder assassinate abduct kidnap rape injure wound abuse massacre execute stab slay hijack ambush behead maim harass",
  FIGHT:
    "fight shell clash invade fire battle bombard capture occupy launch raid storm strafe strike down overrun force intercept besiege",
});

/** Event types by the noun that a light verb brings: signed an accord, held talks, launched an attack. */
const NOUNS: ReadonlyMap<string, string> = table({
  AGREE: "agreement consensus promise pledge commitment",
  CONSULT: "talk meeting visit negotiation mediation discussion summit consultation dialogue conference call trip",
  SUPPORT: "support praise apology sympathy backing confidence recognition thanks tribute",
  COOPERATE: "accord treaty pact deal cooperation memorandum exercise alliance trade relation tie",
  AID: "aid assistance relief loan grant help medicine food supply asylum",
  RETREAT: "withdrawal ceasefire truce surrender pullout pullback",
  INVESTIGATE: "investigation inquiry probe inspection hearing inspector",
  DEMAND: "demand ultimatum appeal request plea invitation",
  DISAPPROVE: "accusation complaint lawsuit charge criticism condemnation",
  REJECT: "rejection refusal veto",
  THREATEN: "threat warning",
  PROTEST: "protest demonstration rally strike riot march petition boycott",
  MOBILIZE: "troop reinforcement force mobilization deployment patrol",
  SANCTION: "sanction embargo boycott suspension",
  COERCE: "curfew ban blockade restriction crackdown arrest raid fire censorship siege",
  ASSAULT: "killing assassination abduction torture bomb",
  FIGHT: "attack offensive strike raid assault shelling operation war fire rocket airstrike battle invasion clash",
});

/** Verbs that say nothing of the event themselves: the noun after them does. */
const LIGHT =
  /^(?:hold|make|launch|sign|open|renew|reach|begin|start|carry|conduct|stage|impose|issue|give|express|send|have|take|undertake|announce|end|break|file|offer|resume|declare|set|pay|mount|wage|cancel|provide|deploy|dispatch|lift|demand|reject|deliver|ask|call|hand|establish|restore|suspend|do)$/u;

/** The event type of a verb with the head of its object; null when neither says one. */
export function eventCode(verb: UnitEn, object: UnitEn | null): string | null {
  const lemmas = lemmasEn(verb);
  const own = lemmas.map((lemma) => VERBS.get(lemma)).find((code) => code !== undefined) ?? null;
  if (!object || !lemmas.some((lemma) => LIGHT.test(lemma))) return own;
  const brought = lemmasEn(object)
    .map((lemma) => NOUNS.get(lemma))
    .find((code) => code !== undefined);
  return brought ?? own;
}

/** Whether the lemma is a verb that events are told with. */
export const isEventVerb = (lemma: string): boolean => VERBS.has(lemma);

/** Events that several doers without an undergoer do with each other. */
export const MUTUAL_EVENTS: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "COOPERATE", "FIGHT", "SUPPORT"]);

/** Verbs of what both sides do: their events are listed both ways. */
export const TWO_WAY =
  /^(?:meet|talk|discuss|negotiate|consult|telephone|phone|confer|sign|cooperate|collaborate|exchange|partner|ally|clash|debate|hold|renew|resume)$/u;

/** Events that nobody undergoes, whoever is named after their verb. */
export const WITHOUT_TARGET = /^(?:resign|capitulate|surrender)$/u;

/** Verbs whose passive says how somebody is minded: is prepared to, is opposed to. */
export const MINDED = /^(?:prepare|oppose|commit|determine|resolve|expect|schedule|force|set)$/u;

/** Verbs that only tell: the event is in what they tell. */
export const TELLING =
  /^(?:say|report|tell|announce|state|add|note|believe|think|claim|reveal|declare|quote|write|show|indicate|suggest|confirm|acknowledge|know|hear|expect|estimate|argue|explain|maintain|admit|predict|find|recall|stress|describe)$/u;
