/**
 * The form of a name in which spelling variants are equal: NFKC (full width to half width), lower case, spaces, hyphens, full stops,
 * apostrophes and middle dots removed. "App Store" and "Appstore", "大卫·萨克斯" and "大卫・萨克斯" fold to the same text.
 * Traditional script is not folded here: pass text that has been through the simplifying copy (`extract/text/analysisCopy`).
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-‐-―.'’‘·・•‧∙]+/gu, "");
}
