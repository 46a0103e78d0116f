import { ListClaimsDocument, type ListClaimsQueryVariables } from "claimgraph/client";
import { useGraph } from "./useGraph.js";

/** Claims that fit a filter: who says it, what, and in which article. */
export function Claims({ filter, first = 10 }: Pick<ListClaimsQueryVariables, "filter"> & { readonly first?: number }) {
  const asked = useGraph(ListClaimsDocument, { filter: filter ?? null, first });
  if (asked.state === "loading") return <p aria-busy="true">Loading …</p>;
  if (asked.state === "failed") return <p role="alert">{asked.error.message}</p>;
  return (
    <ul>
      {asked.data.claims.nodes.map(({ id, speaker, speakerText, content, article }) => (
        <li key={id}>
          <strong>{speaker?.name ?? speakerText ?? article.publisher?.name ?? "The article"}</strong>: {content}{" "}
          <cite>{article.title}</cite>
        </li>
      ))}
    </ul>
  );
}
