import { useState } from "react";

/** The cursors of the pages that are shown: none for the first, then one for each "show more". A new `list` starts anew. */
export function usePages(list: string): { cursors: readonly (string | null)[]; more: (cursor: string) => void } {
  const [state, setState] = useState<{ list: string; cursors: readonly (string | null)[] }>({ list, cursors: [null] });
  const current = state.list === list ? state.cursors : [null];
  return { cursors: current, more: (cursor) => setState({ list, cursors: [...current, cursor] }) };
}
