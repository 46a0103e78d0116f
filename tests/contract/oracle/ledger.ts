import { DecisionsInForce } from "../../../src/derive/decisionsInForce.js";
import { projectBundle } from "../../../src/derive/projectBundle.js";
import type { ArticleBundle } from "../../../src/domain/bundle.js";
import type { Claim } from "../../../src/domain/claim.js";
import type { Decision, DecisionRequest } from "../../../src/domain/decision.js";
import { ConflictError, NotFoundError } from "../../../src/domain/errors.js";
import { EventSignal } from "../../../src/store/eventSignal.js";
import type { ClaimEvent, ClaimEventKind } from "../../../src/store/graphStore.js";
import { checkRequest, lookupsOf, makeDecision, resolveRequest } from "../../../src/store/settleDecision.js";

/** An article as readers see it at some moment. */
export interface Stored {
  readonly raw: ArticleBundle;
  readonly bundle: ArticleBundle;
  readonly live: boolean;
}

/** The graph at some moment: every article through the decisions in force. */
export interface State {
  readonly stored: ReadonlyMap<string, Stored>;
  /** As they stood then, in the order in which they were made. */
  readonly decisions: readonly Decision[];
  readonly inForce: DecisionsInForce;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** All that was ever put or decided, with its moment; any state of the graph is computed from it. */
export class Ledger {
  readonly log: ClaimEvent[] = [];
  readonly signal = new EventSignal();
  /** Moments of all commits that changed something. */
  readonly moments: number[] = [];
  private readonly puts: { readonly at: number; readonly bundle: ArticleBundle }[] = [];
  private decisions: Decision[] = [];
  private readonly states = new Map<number, State>();

  /** The latest state. */
  state(): State {
    return this.stateAt(Number.POSITIVE_INFINITY);
  }

  stateAt(moment: number): State {
    const known = this.states.get(moment);
    if (known) return known;
    const decisions = this.decisions
      .filter((one) => one.at <= moment)
      .map((one) => (one.revertedAt !== null && one.revertedAt > moment ? { ...one, revertedAt: null } : one));
    const inForce = new DecisionsInForce(decisions);
    const stored = new Map(
      this.puts
        .filter((put) => put.at <= moment)
        .map(({ bundle: raw }) => [raw.article.id as string, project(raw, decisions, inForce)]),
    );
    const state = { stored, decisions, inForce };
    this.states.set(moment, state);
    return state;
  }

  /** Takes the moment of a commit that will change something. */
  tick(asked: number): number {
    const at = Math.max(asked, (this.moments.at(-1) ?? 0) + 1);
    this.moments.push(at);
    return at;
  }

  put(bundle: ArticleBundle, at: number): void {
    this.change(at, () => this.puts.push({ at, bundle: structuredClone(bundle) }));
  }

  record(detail: Parameters<typeof makeDecision>[0], reason: string, by: string, at: number): Decision {
    const decision = makeDecision(detail, { serial: this.decisions.length + 1, reason, by, at });
    this.change(at, () => this.decisions.push(decision));
    return decision;
  }

  decide(request: DecisionRequest): Decision {
    const { stored, inForce } = this.state();
    const detail = resolveRequest(request.detail, inForce);
    const { entityIds, articleIds, mentionIds, claimId } = lookupsOf(detail);
    const bundles = [...stored.values()].map((one) => one.bundle);
    const told = new Set(bundles.flatMap((bundle) => bundle.entities.map((one) => one.id as string)));
    const owner = entityIds[0];
    const reviewed = bundles.find((bundle) => bundle.claims.some((claim) => claim.id === claimId));
    const has = (id: string): boolean => stored.get(id)?.bundle.entities.some((entity) => entity.id === owner) ?? false;
    const own = bundles.flatMap((bundle) => bundle.mentions).filter((mention) => mention.entityId === owner);
    const facts = {
      entityIds: new Set(entityIds.filter((id) => told.has(id))),
      articleIds: new Set(articleIds.filter(has)),
      mentionIds: new Set(mentionIds.filter((id) => own.some((mention) => mention.id === id))),
      claimEntityIds: reviewed ? new Set(reviewed.entities.map((entity) => entity.id as string)) : null,
    };
    checkRequest(detail, facts, inForce);
    return this.record(detail, request.reason, request.by, this.tick(request.at));
  }

  revert(id: string, asked: number): Decision {
    const decision = this.decisions.find((one) => one.id === id);
    if (!decision) throw new NotFoundError("No decision has this id.", { field: ["id"] });
    if (decision.revertedAt !== null) throw new ConflictError("It was taken back before.", { field: ["id"] });
    const at = this.tick(asked);
    const reverted = { ...decision, revertedAt: at };
    this.change(at, () => {
      this.decisions = this.decisions.map((one) => (one === decision ? reverted : one));
    });
    return reverted;
  }

  /** Makes a change and logs what it did to claims, article by article. */
  private change(at: number, work: () => void): void {
    const before = this.state().stored;
    work();
    this.states.clear();
    for (const [id, after] of [...this.state().stored].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      for (const [kind, claim] of eventsOf(before.get(id), after)) this.note(kind, claim, at);
    this.signal.advance(this.log.length);
  }

  private note(kind: ClaimEventKind, claim: Claim, at: number): void {
    this.log.push({ position: this.log.length + 1, kind, claimId: claim.id, at });
  }
}

function project(raw: ArticleBundle, decisions: readonly Decision[], inForce: DecisionsInForce): Stored {
  const bundle = projectBundle(raw, inForce);
  const live = !inForce.isWithdrawn(raw.article.id);
  if (live) return { raw, bundle, live };
  const retiredAt = Math.max(
    ...decisions.map(({ detail, at }) => (detail.kind === "RETRACT" && detail.articleId === raw.article.id ? at : 0)),
  );
  return { raw, bundle: { ...bundle, claims: bundle.claims.map((claim) => ({ ...claim, retiredAt })) }, live };
}

function eventsOf(before: Stored | undefined, after: Stored): [ClaimEventKind, Claim][] {
  const claims = after.bundle.claims.toSorted(byId);
  if (after.live !== (before?.live ?? false)) return claims.map((claim) => [after.live ? "ADDED" : "RETRACTED", claim]);
  if (!after.live) return [];
  const known = new Map(before?.bundle.claims.map((claim) => [claim.id, JSON.stringify(claim)]));
  return claims.filter((claim) => known.get(claim.id) !== JSON.stringify(claim)).map((claim) => ["UPDATED", claim]);
}
