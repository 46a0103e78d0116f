import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { RelationLineFragment } from "../../../documents/documents.generated.js";
import { relationSentence } from "../../../shared/voice/relationSentence.js";
import { plainText } from "../../../shared/voice/segment.js";
import type { Selection, ViewGraph } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";

interface Properties {
  readonly graph: ViewGraph;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => boolean;
}

interface Item {
  readonly selection: NonNullable<Selection>;
  readonly text: string;
}

/** So many items before and after the active one are in the page; a listbox of thousands would be slow to read. */
const AROUND = 100;
const PAGE = 10;

/** Everything on the canvas in words, as one listbox: entities, each followed by its relations. */
export function ListMirror({ graph, selection, onSelect, onOpen, onKey }: Properties) {
  const { t } = useWords();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const items = useItems(graph);
  const active = Math.max(
    0,
    items.findIndex((one) => one.selection.kind === selection?.kind && one.selection.id === selection.id),
  );
  const first = Math.max(0, active - AROUND);
  const windowed = items.slice(first, active + AROUND + 1);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = {
      ArrowDown: active + (selection === null ? 0 : 1),
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: items.length - 1,
    };
    const move = moves[event.key];
    const current = items[active];
    if (move !== undefined) onSelect(items[Math.min(items.length - 1, Math.max(0, move))]?.selection ?? null);
    else if (event.key === "Enter" && current?.selection.kind === "node") onOpen(current.selection.id);
    else if (!onKey(event)) return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className="list-mirror"
      role="listbox"
      tabIndex={0}
      aria-label={t("onCanvas")}
      aria-activedescendant={selection ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      {windowed.map((item, index) => (
        <li
          key={`${item.selection.kind}${item.selection.id}${first + index}`}
          id={`${id}-${first + index}`}
          role="option"
          className={`mirror-${item.selection.kind}`}
          aria-selected={selection !== null && first + index === active}
          aria-posinset={first + index + 1}
          aria-setsize={items.length}
          onClick={() => onSelect(item.selection)}
        >
          {item.text}
        </li>
      ))}
    </ul>
  );
}

function useItems(graph: ViewGraph): Item[] {
  const { t, domain, language } = useWords();
  const told = (relation: RelationLineFragment): string =>
    `${plainText(relationSentence({ ...relation, voices: relation.claims?.nodes ?? [] }, language))} (${domain.status[relation.status]})`;
  return graph.nodes.flatMap((node) => {
    const bundles = graph.bundles.filter((one) => one.source === node.id || one.target === node.id);
    const count = bundles.reduce((sum, one) => sum + one.relations.length, 0);
    return [
      {
        selection: { kind: "node" as const, id: node.id },
        text: t("selectedNode", { name: node.name, type: domain.type[node.type], n: count }),
      },
      // Relations of a pair are told once, under the first of the two.
      ...bundles
        .filter((bundle) => bundle.source === node.id)
        .map((bundle) => ({
          selection: { kind: "bundle" as const, id: bundle.id },
          text: bundle.relations.map(told).join(language === "zh" ? "\uff1b" : "; "),
        })),
    ];
  });
}
