import { pageOf } from "../app/routes.js";
import { Link } from "../app/Link.js";
import type { Segment } from "../../shared/voice/segment.js";

/** A sentence about a claim or relation, with its entities as links. */
export function Sentence({
  segments,
  linked = true,
}: {
  readonly segments: readonly Segment[];
  readonly linked?: boolean;
}) {
  return (
    <span className="sentence">
      {segments.map((segment, index) => (
        <Piece key={index} segment={segment} linked={linked} />
      ))}
    </span>
  );
}

function Piece({ segment, linked }: { readonly segment: Segment; readonly linked: boolean }) {
  switch (segment.kind) {
    case "entity":
      return linked ? (
        <Link className="entity" href={pageOf.entity(segment.entity.id)}>
          {segment.entity.name}
        </Link>
      ) : (
        <b>{segment.entity.name}</b>
      );
    case "source":
      return (
        <span className="source" lang={segment.lang ?? undefined}>
          {segment.text}
        </span>
      );
    case "verb":
      return <em className="verb">{segment.text}</em>;
    case "words":
      return segment.text;
  }
}
