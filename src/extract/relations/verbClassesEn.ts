const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs that take a statement as their object, with or without "that". */
export const CLAUSE_VERBS_EN = words(
  "say think believe know report claim allege argue suggest find show reveal insist confirm deny admit announce state note add warn hope fear expect suspect understand acknowledge conclude estimate predict mean feel hear learn see guess imagine assume suppose contend maintain declare indicate discover realize realise doubt recall concede assert complain agree decide ensure swear testify write tweet post tell inform assure convince remind",
);

/** Verbs whose object does what the infinitive after it says: urged Acme to sell. */
export const PIVOT_VERBS_EN = words(
  "ask urge order tell force require allow want help push press permit enable cause instruct direct invite persuade convince encourage expect advise lead get warn forbid pressure lobby compel authorize authorise hire command appeal request beg implore call oblige challenge lead prompt drive spur tempt pay appoint choose select assign task nominate name teach train prepare motivate empower license entitle recommend commission contract enlist recruit",
);

/** Verbs whose object does what the gerund after "of", "from", "for" or "into" says: accused Acme of stealing. */
export const GERUND_OBJECT_VERBS_EN = words(
  "accuse suspect ban bar block stop prevent prohibit fine sue charge convict blame criticize criticise praise force pressure arrest jail sanction thank penalize penalise condemn indict discourage deter forgive slam keep restrict dissuade coerce trick talk congratulate punish rebuke excuse acquit clear prosecute reprimand fault credit hail chide investigate probe detain sentence restrain",
);

/** What is only forbidden, prevented or avoided is no doing: banned from using, a ban on using. */
export const PREVENTING_EN =
  /^(?:ban|bar|block|stop|prevent|prohibit|forbid|deter|discourage|restrict|keep|dissuade|restrain|avoid|hinder|prohibition|restriction|moratorium)s?$/iu;

/** Verbs whose subject does what the noun they bring says: opened an investigation, completed the acquisition. */
export const LIGHT_VERBS_EN = words(
  "open launch start begin file impose announce make complete strike sign hold conduct reach form enter seek plan propose consider lead join have take buy acquire own initiate carry mount issue place slap levy tighten widen expand extend introduce enact adopt finalize finalise close pursue explore negotiate order win secure renew unveil resume agree bring do maintain raise increase threaten prepare weigh mull eye build set hand enforce bid offer attempt commit continue finish establish undertake stage end abandon cancel drop commence deny confirm step ease lift call give provide send deliver express show stop halt suspend restore break cut sever engage participate attend arrange host ratify conclude approve discuss urge demand request lodge voice pledge promise deploy wage intensify",
);

/** Verbs whose subject undergoes what the noun they bring says: faces a lawsuit. */
export const SUFFERING_VERBS_EN = words(
  "face receive undergo suffer draw confront sustain fear risk avoid escape survive attract incur",
);

/** Verbs that give somebody a role: named Reed chief executive. */
export const NAMING_VERBS_EN = words(
  "name appoint elect become make choose select hire promote nominate serve join act call consider remain confirm install crown",
);

/** Verbs that govern an infinitive or a clause: a plural noun between a name and "to" is one of these (Norvik plans to buy). */
export const GOVERNING_VERBS_EN: ReadonlySet<string> = new Set([
  ...CLAUSE_VERBS_EN,
  ...PIVOT_VERBS_EN,
  ...words(
    "plan vow aim bid move hope want seek try attempt pledge promise threaten intend offer refuse fail decline need start continue agree accuse criticise criticize blame demand praise condemn slam reject visit back support",
  ),
]);
