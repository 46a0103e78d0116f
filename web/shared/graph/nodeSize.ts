/** Radius of a node by its number of claims, pixels at scale 1: the area grows with the logarithm. */
export const nodeRadius = (claimCount: number): number => 7 + 3.2 * Math.log2(1 + Math.min(claimCount, 5000)) ** 0.9;

/** Width of a name at 13 pixels, roughly: Han characters are as wide as they are high. */
export function nameWidth(name: string): number {
  let width = 0;
  for (const letter of name) width += letter.codePointAt(0)! > 0x2e7f ? 13 : 7;
  return width;
}

const LONGEST_NAME = 22;

/** A name as the graph shows it; the whole one is in the title and in the list. */
export function shortName(name: string): string {
  const letters = [...name];
  const limit = nameWidth(name) > letters.length * 9 ? LONGEST_NAME / 2 + 2 : LONGEST_NAME;
  return letters.length <= limit ? name : `${letters.slice(0, limit - 1).join("")}…`;
}

/** Half the room that a node with its name needs. */
export const nodeRoom = (claimCount: number, name: string): number =>
  Math.max(nodeRadius(claimCount) + 16, nameWidth(shortName(name)) * 0.52);
