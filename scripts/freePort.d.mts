/** A port of this machine that was free a moment ago: for servers that tests and benches start. */
export function freePort(): Promise<number>;
