import { useSyncExternalStore } from "react";

const CHANGED = "claimgraph:location";

/** Path and search part of the address, re-rendered when either changes. */
export function useAddress(): URL {
  const href = useSyncExternalStore(
    (changed) => {
      window.addEventListener("popstate", changed);
      window.addEventListener(CHANGED, changed);
      return () => {
        window.removeEventListener("popstate", changed);
        window.removeEventListener(CHANGED, changed);
      };
    },
    () => window.location.href,
  );
  return new URL(href);
}

/** Goes to an address of the explorer. `replace` for what is no step of its own (camera, typing). */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  if (new URL(to, window.location.href).href === window.location.href) return;
  window.history[replace ? "replaceState" : "pushState"](null, "", to);
  window.dispatchEvent(new Event(CHANGED));
}
