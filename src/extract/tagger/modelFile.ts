import { bucketRows, bucketsOf } from "./bucketRows.js";
import { BUCKET_BITS } from "./featureHash.js";
import { TAG_COUNT, TAGGED_TYPES } from "./tags.js";
import type { TaggerModel } from "./taggerModel.js";

const MAGIC = `claimgraph-tagger 1 bits=${BUCKET_BITS} types=${TAGGED_TYPES.join(",")}\n`;

/**
 * The bytes of a model. After a line that names format, bucket bits and types: scale and number of rows (32 bits, little end first), the transitions
 * (16 bits each), then for each row the distance of its bucket from the one before (7 bits a byte, low first), a mask of the tags that have a weight
 * (24 bits) and those weights (8 bits each).
 */
export function writeModel(model: TaggerModel): Uint8Array {
  const bytes: number[] = [...new TextEncoder().encode(MAGIC)];
  const put = (value: number, size: number) => {
    for (let i = 0; i < size; i += 1) bytes.push((value >> (8 * i)) & 255);
  };
  put(model.scale, 4);
  put(model.rows.count, 4);
  for (const weight of model.transitions) put(weight, 2);
  let last = -1;
  let next = 0;
  for (const bucket of bucketsOf(model.rows)) {
    let distance = bucket - last;
    last = bucket;
    for (; distance > 127; distance >>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
    const row = model.weights.subarray(next, (next += TAG_COUNT));
    put(
      row.reduce((mask, weight, tag) => (weight === 0 ? mask : mask | (1 << tag)), 0),
      3,
    );
    for (const weight of row) if (weight !== 0) bytes.push(weight & 255);
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what `writeModel` wrote.
 * @throws Error when the bytes are no model of this version, or end too early (naming `source`).
 */
export function readModel(bytes: Uint8Array, source: string): TaggerModel {
  const found = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (found !== MAGIC)
    throw new Error(
      `${source} is no tagger model of this version (it begins with ${JSON.stringify(found)}). Train it again: npm run train:tagger.`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = MAGIC.length;
  const scale = view.getUint32(at, true);
  const rows = view.getUint32(at + 4, true);
  at += 8;
  const transitions = new Int16Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < transitions.length; i += 1, at += 2) transitions[i] = view.getInt16(at, true);
  const buckets = new Int32Array(rows);
  const weights = new Int8Array(rows * TAG_COUNT);
  let bucket = -1;
  for (let row = 0; row < rows; row += 1) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at);
      at += 1;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += distance;
    buckets[row] = bucket;
    const mask = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    at += 3;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      if ((mask & (1 << tag)) === 0) continue;
      weights[row * TAG_COUNT + tag] = view.getInt8(at);
      at += 1;
    }
  }
  if (at !== bytes.length) throw new Error(`${source} is ${bytes.length} bytes long; its ${rows} rows end at ${at}.`);
  return { rows: bucketRows(buckets), weights, transitions, scale };
}
