import { useId, useRef, useState, type KeyboardEvent } from "react";
import { SearchBoxDocument, type EntityBriefFragment } from "../../documents/documents.generated.js";
import { useAnswer } from "../data/useAnswer.js";
import { useDelayed } from "../data/useDelayed.js";
import { useWords } from "../i18n/Words.js";
import { TypeGlyph } from "./TypeGlyph.js";

interface Properties {
  readonly className?: string;
  readonly label?: string;
  readonly focusOnLoad?: boolean;
  readonly onChoose: (entity: EntityBriefFragment) => void;
  /** Shift and Enter. */
  readonly onAdd?: (entity: EntityBriefFragment) => void;
  /** Enter with no suggestion chosen; without it the first suggestion is taken. */
  readonly onSubmit?: (query: string) => void;
}

const DEBOUNCE_MS = 150;

/** A search box with suggestions: the combobox pattern of WAI-ARIA. It waits while a Chinese input method composes. */
export function EntitySearch({ className = "", label, focusOnLoad = false, onChoose, onAdd, onSubmit }: Properties) {
  const { t, language, domain, number } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [isComposing, setComposing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = useDelayed(isComposing ? "" : text.trim(), DEBOUNCE_MS);
  const answer = useAnswer(SearchBoxDocument, { query, lang: language }, { pause: query === "" });
  const input = useRef<HTMLInputElement>(null);
  const hits = query === "" ? [] : (answer.data?.search.edges ?? []).filter((edge) => "id" in edge.node);
  const entities = hits.map((edge) => edge.node as EntityBriefFragment & { readonly claimCount: number });
  const isShown = isOpen && query !== "" && answer.data !== undefined;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (entity: EntityBriefFragment, add: boolean): void => {
    close();
    setText("");
    (add && onAdd ? onAdd : onChoose)(entity);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && entities.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + move + entities.length + (active < 0 && move < 0 ? 1 : 0)) % entities.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const entity = entities[active] ?? (onSubmit ? undefined : entities[0]);
      if (entity) choose(entity, event.shiftKey);
      else if (text.trim() !== "" && onSubmit) {
        close();
        onSubmit(text.trim());
      }
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (isOpen) close();
      else setText("");
    }
  };

  return (
    <form
      className={`search ${className}`}
      // A chooser inside a form is no second search of the page.
      role={onSubmit ? "search" : undefined}
      onSubmit={(event) => event.preventDefault()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <svg className="search-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.800 12.800 L17.500 17.500" />
      </svg>
      <input
        ref={input}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        // The home page is the search box; elsewhere the focus is the visitor's.
        autoFocus={focusOnLoad}
        maxLength={200}
        value={text}
        placeholder={t("searchPlaceholder")}
        aria-label={label ?? t("searchLabel")}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
      />
      <div className="search-list" hidden={!isShown}>
        <ul role="listbox" id={`${id}-list`} aria-label={t("searchLabel")}>
          {entities.map((entity, index) => (
            <li
              key={entity.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={(event) => choose(entity, event.shiftKey)}
            >
              <TypeGlyph type={entity.type} />
              <span className="hit-name">{entity.name}</span>
              <MatchedAlias names={hits[index]?.highlight ?? null} query={query} name={entity.name} />
              <span className="hit-type">{domain.type[entity.type]}</span>
              <span className="count">
                {number(entity.claimCount)}
                <span className="visually-hidden"> {t("claimsN", { n: entity.claimCount })}</span>
              </span>
            </li>
          ))}
        </ul>
        {entities.length === 0 && <p className="search-note">{t("noSuggestions")}</p>}
        {onSubmit && (
          <button
            type="button"
            className="search-all"
            onClick={() => {
              close();
              onSubmit(query);
            }}
          >
            {t("searchAll", { query })}
          </button>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {isShown ? t("suggestions", { n: entities.length }) : ""}
      </span>
    </form>
  );
}

/** The name that was matched, where it is not the one shown. The API answers with all names of the entity, " · " between them. */
function MatchedAlias({
  names,
  query,
  name,
}: {
  readonly names: string | null;
  readonly query: string;
  readonly name: string;
}) {
  const wanted = query.toLowerCase();
  if (names === null || name.toLowerCase().includes(wanted)) return null;
  const alias = names.split(" · ").find((one) => one.toLowerCase().includes(wanted));
  return alias ? <span className="hit-alias">{alias}</span> : null;
}
