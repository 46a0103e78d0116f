import { markersOf } from "./marker.js";

/** English markers of polarity and modality, as lemmas. A marker that ends in "to" governs the infinitive after it. */
export const MARKERS_EN = markersOf({
  NEGATION:
    "not|never|no|no longer|neither|nor|fail to|refuse to|decline to|cannot|without|hardly|scarcely|barely|unable to|stop short of|avoid|refrain from|rule out|have yet to|be yet to|yet to",
  ENDING:
    "abandon|cancel|cease to|give up|drop plan to|back out of|pull out of|end|terminate|scrap|call off|sever|break off|wind up|dissolve|cut short",
  POSSIBLE:
    "may|might|could|possibly|perhaps|maybe|allegedly|reportedly|purportedly|supposedly|apparently|seemingly|appear to|seem to|appear|seem|suspect of|suspect to|accuse of|rumored to|rumoured to|rumor to|rumour to|it be possible that|be say to|say to|be report to|be believe to|believe to|be think to|think to|be understand to|be alleged to|allege to|be rumor to|potentially|conceivably|claim to|purport to|be suspect of|suspect|possible|potential|alleged|claimed|suspected|apparent|unconfirmed|be accuse of|report to|understand to",
  PROBABLE:
    "likely|likely to|probably|presumably|be expect to|expect to|be likely to|be project to|project to|be forecast to|be poise to|poise to|in all likelihood|most likely|almost certainly|be bind to|tend to|be anticipate to|probable|be due to|due to",
  INTENDED:
    "be to|will|shall|'ll|would|plan to|plan|intend to|aim to|be set to|set to|be about to|about to|be go to|go to|want to|hope to|seek to|be prepare to|prepare to|pledge to|vow to|promise to|threaten to|decide to|agree to|commit to|mean to|propose to|propose|look to|try to|attempt to|be ready to|ready to|consider|mull|weigh|eye|in talk to|be in talk to|in talk with|be slate to|slate to|be schedule to|schedule to|offer to|wish to|envisage|contemplate|be consider|have plan to|would like to|explore|move to|race to|be eager to|eager to|keen to|be keen to|planned|proposed|upcoming|prospective|deal to|agreement to|bid to|offer to|counteroffer to|proposal to|decision to|effort to|attempt to|push to|pledge to|right to|contract to|pact to|campaign to|drive to|order to|request to|talk to",
  REQUIRED:
    "must|should|ought to|have to|need to|be require to|require to|be oblige to|oblige to|urge to|call on|call for|be urge to|be ask to|ask to|be order to|order to|demand that|be suppose to|had better|it be necessary to|recommend that|advise to|be tell to|tell to|instruct to|be force to|force to",
  CONDITIONAL:
    "if|unless|provided that|provide that|on condition that|as long as|in case|should it|subject to|depend on|only if|assuming that|assume that|contingent on",
  HYPOTHETICAL:
    "would have|should have|if only|suppose that|imagine that|were it to|as if|as though|hypothetically|nearly|almost",
  UNCOMMITTED:
    "whether|if or not|unclear|uncertain|no evidence|no evidence that|no proof that|no sign that|not clear|do not know|doubt that|question whether|unsure|wonder if|ask if|ask whether|see if|remain to be see|no indication that|not sure|not certain",
  NONE: "be to blame|not only|not just|not least|not to mention|no doubt|no matter|without doubt|can not help but|no wonder|once again|once more|at once|no sooner|as well as|may day|last may|in may|due to the|due to a|go to court|must-have|will of|at will|good will|free will|if any|what if not|even so|not long ago|nothing but|no less than|no more than|not all|more than likely|could not be reach|in order to|in case of|mean to say|need for|report to the|once a|seem like|able to|be able to|have be able to",
});
