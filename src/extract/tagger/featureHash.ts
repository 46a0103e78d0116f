/** Features are hashed to this many bits; two that share a bucket share their weights. */
export const BUCKET_BITS = 20;

/** Hash of a string (FNV-1a over its code units), 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Folds one more value into a hash (the mixing step of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The bucket of the feature that template number `template` makes of two values. */
export function featureBucket(template: number, a: number, b: number): number {
  let hash = Math.imul(mix(mix(template, a), b), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> (32 - BUCKET_BITS);
}
