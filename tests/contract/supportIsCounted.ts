import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { ArticleBundle } from "../../src/domain/bundle.js";
import { MODALITIES, POLARITIES, type Claim } from "../../src/domain/claim.js";
import { articleId, claimId } from "../../src/domain/ids.js";
import { OntologyViolationError } from "../../src/domain/errors.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const base = (() => {
  const random = new Random(4);
  for (let serial = 0; ; serial += 1) {
    const bundle = makeBundle(random, makeEntities(6), serial);
    if (bundle.relations.length > 0 && bundle.claims.some(({ links }) => links.length > 0)) return bundle;
  }
})();

/** Another article that says the same in claims of its own, each with the links given. */
function retell(serial: number, links: Claim["links"]): ArticleBundle {
  const text = `${base.article.text} Told again, ${serial}.`;
  const id = articleId(text);
  const [claim] = base.claims;
  const article = { ...base.article, id, text, publisherId: base.article.publisherId };
  const told = { ...(claim as Claim), id: claimId(id, [0]), articleId: id, links, reviewState: "AUTO" as const };
  return { ...base, article, mentions: [], claims: [told], relations: base.relations.slice(0, 1) };
}

const [relation] = base.relations;
const link = fc.record({
  kind: fc.constantFrom("CONTENT" as const, "SPEECH" as const),
  polarity: fc.constantFrom(...POLARITIES),
  modality: fc.constantFrom(...MODALITIES),
});

/** What counts as support, and what may be a principal. */
export function supportIsCounted(open: OpenStore): void {
  describe("support", () => {
    test("is never raised by a NEGATIVE, HYPOTHETICAL or CONDITIONAL claim", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(link, { minLength: 1, maxLength: 4 }), link, async (before, added) => {
          await withStore(open, async (store) => {
            const id = relation?.id as NonNullable<typeof relation>["id"];
            await store.putArticles(before.map((one, i) => retell(i, [{ ...one, relationId: id }])));
            const supportOf = async (): Promise<number> => (await store.relations([id]))[0]?.support ?? -1;
            const first = await supportOf();
            await store.putArticles([retell(before.length, [{ ...added, relationId: id }])]);
            const raises = added.polarity === "POSITIVE" && !["HYPOTHETICAL", "CONDITIONAL"].includes(added.modality);
            expect((await supportOf()) - first).toBeLessThanOrEqual(raises ? 1 : 0);
          });
        }),
        { numRuns: 12, seed: 6 },
      );
    });

    test.each(["FOUNDED", "ACQUIRES", "HOLDS_POSITION"] as const)(
      "is refused to a group as subject of %s, with all of its batch",
      async (predicate) => {
        await withStore(open, async (store) => {
          const [subject, object] = base.entities;
          const entities = base.entities.map((one) => (one === subject ? { ...one, type: "GROUP" as const } : one));
          const wrong = {
            ...(relation as NonNullable<typeof relation>),
            predicate,
            subjectId: subject?.id as never,
            objectId: object?.id as never,
            objectText: null,
          };
          const one = retell(0, [{ kind: "CONTENT", polarity: "POSITIVE", modality: "CERTAIN", relationId: wrong.id }]);
          const bundle = { ...one, entities, relations: [wrong] };
          await expect(store.putArticles([bundle])).rejects.toBeInstanceOf(OntologyViolationError);
          expect(await store.totals()).toMatchObject({ articles: 0, entities: 0 });
        });
      },
    );
  });
}
