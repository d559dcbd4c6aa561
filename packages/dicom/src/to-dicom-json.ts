/** From what the DICOM library read to the DICOM JSON model: nothing of the library stays on it. */
import type { Attribute, DicomJson } from './dicom-json.ts';
import { dicomLimits } from './limits.ts';

type Read = Readonly<Record<string, { readonly vr?: string; readonly Value?: unknown }>>;

const binary = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN']);
const numeric = new Set(['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);

/** Values of bytes longer than the limit keep their tag and lose their value, as PS3.18 lets metadata do. */
export function toDicomJson(read: Read): DicomJson {
  const json: Record<string, Attribute> = {};
  for (const tag of Object.keys(read)
    .filter((name) => /^[0-9A-F]{8}$/.test(name))
    .sort()) {
    const { vr, Value } = read[tag] ?? {};
    if (typeof vr === 'string' && vr !== '') {
      json[tag] = attributeOf(vr, Array.isArray(Value) ? Value : Value === undefined ? [] : [Value]);
    }
  }
  return json;
}

function attributeOf(vr: string, values: readonly unknown[]): Attribute {
  if (vr === 'SQ') {
    return { vr, Value: values.map((item) => (isObject(item) ? toDicomJson(item as Read) : {})) };
  }
  if (binary.has(vr)) {
    const [bytes] = values;
    const fits = bytes instanceof ArrayBuffer && bytes.byteLength > 0 && bytes.byteLength <= dicomLimits.inlineBytes;
    return fits ? { vr, InlineBinary: Buffer.from(bytes).toString('base64') } : { vr };
  }
  const present = values.map((value) => jsonValue(vr, value));
  return present.some((value) => value !== null) ? { vr, Value: present } : { vr };
}

/** A value as JSON has it; `null` where one of several is empty. */
function jsonValue(vr: string, value: unknown): unknown {
  if (vr === 'PN') {
    const name = isObject(value) ? (value as { Alphabetic?: unknown }).Alphabetic : value;
    return typeof name === 'string' && name !== '' ? { Alphabetic: name } : null;
  }
  if (numeric.has(vr)) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }
  const text = typeof value === 'bigint' || typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
