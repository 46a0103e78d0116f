/** Letter case of ASCII only: filters fold letters as the embedded store's SQL does, so that both stores admit the same. */
export const asciiLow = (value: string): string => value.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase());
