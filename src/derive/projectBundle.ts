import type { ArticleBundle } from "../domain/bundle.js";
import type { DecisionsInForce } from "./decisionsInForce.js";
import { moveEntities } from "./moveEntities.js";
import { reviewClaims } from "./reviewClaims.js";

/**
 * What readers see of an article: its bundle, as resolution gave it, through the decisions in force. Merges, splits and links move mentions, and with them
 * claims and relations; reviews mark and correct claims. Pure, and the one place where this is done: every store stores its result.
 * Answers the very same object where no decision concerns the article.
 */
export function projectBundle(bundle: ArticleBundle, decisions: DecisionsInForce): ArticleBundle {
  const moves = decisions.movesOf(bundle.entities.map((entity) => entity.id));
  return reviewClaims(moves.reduce(moveEntities, bundle), decisions);
}
