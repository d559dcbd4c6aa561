/** Offline verification of log heads and proofs (RFC 9162, section 2.1); behind `stelsel verify FILE`. */
import { err, ok, type PublicJwk, type Result, type Text } from '@stelsel/kernel';
import { loggingFaults } from '../faults.ts';
import { logLimits } from '../limits.ts';
import { verifyConsistency, verifyInclusion } from '../merkle/verify.ts';
import { commitTo, type LogRecord, leafOf } from '../sealing/seal-event.ts';
import type { EventProof, GrowthProof, LogProof } from './log-proof.ts';
import { type TreeHead, thumbprint, verifyTreeHead } from './tree-head.ts';

export interface VerifiedProof {
  readonly type: LogProof['type'];
  readonly head: TreeHead;
  /** Thumbprint of the key that signed: compare it with the one the keeper of the log published. */
  readonly key: string;
  readonly text: Text;
}

/**
 * Reads and checks one proof. With `trusted`, a proof signed by any other key is refused; without it the answer names
 * the key, and the reader decides.
 * Faults: LOG-PROOF-SHAPE, LOG-PROOF-SIGNATURE, LOG-PROOF-KEY, LOG-PROOF-INVALID.
 */
export async function verifyLogProof(text: string, trusted?: PublicJwk): Promise<Result<VerifiedProof>> {
  const parsed = readProof(text);
  if (!parsed.ok) {
    return parsed;
  }
  const proof = parsed.value;
  const key = await keyOf(proof.key);
  if (key === undefined) {
    return err(loggingFaults('LOG-PROOF-SHAPE', { name: 'key' }));
  }
  if (trusted !== undefined && (await keyOf(trusted)) !== key) {
    return err(loggingFaults('LOG-PROOF-KEY'));
  }
  const checked = await checkProof(proof);
  return checked.ok ? ok({ type: proof.type, head: checked.value, key, text: textOf(proof, checked.value) }) : checked;
}

function checkProof(proof: LogProof): Promise<Result<TreeHead>> {
  switch (proof.type) {
    case 'stelsel-log-head':
      return verifyTreeHead(proof.head, proof.key);
    case 'stelsel-log-event':
      return checkEvent(proof);
    case 'stelsel-log-growth':
      return checkGrowth(proof);
    default:
      return proof satisfies never;
  }
}

async function checkEvent(proof: EventProof): Promise<Result<TreeHead>> {
  const head = await verifyTreeHead(proof.head, proof.key);
  if (!head.ok) {
    return head;
  }
  const { size, root, log } = head.value;
  const inclusion = {
    leaf: leafOf(proof.record),
    index: proof.index,
    size,
    path: hashes(proof.path),
    root: hash(root),
  };
  if (!verifyInclusion(inclusion)) {
    return invalid('record');
  }
  const record = JSON.parse(proof.record) as LogRecord;
  if (record.log !== log || record.sequence !== proof.index) {
    return invalid('sequence');
  }
  return personalFits(proof, record) ? head : invalid('personal');
}

function personalFits({ personal }: EventProof, record: LogRecord): boolean {
  return personal === undefined || commitTo(hash(personal.salt), personal.text) === record.personal;
}

async function checkGrowth(proof: GrowthProof): Promise<Result<TreeHead>> {
  const older = await verifyTreeHead(proof.older, proof.key);
  const newer = await verifyTreeHead(proof.newer, proof.key);
  if (!older.ok || !newer.ok) {
    return older.ok ? newer : older;
  }
  const grown = verifyConsistency({
    olderSize: older.value.size,
    olderRoot: hash(older.value.root),
    newerSize: newer.value.size,
    newerRoot: hash(newer.value.root),
    path: hashes(proof.path),
  });
  return grown && older.value.log === newer.value.log ? newer : invalid('older');
}

function readProof(text: string): Result<LogProof> {
  if (text.length > logLimits.proofBytes) {
    return err(loggingFaults('LOG-PROOF-SHAPE', { name: 'size' }));
  }
  let value: Partial<Record<string, unknown>> | null;
  try {
    value = JSON.parse(text) as Partial<Record<string, unknown>> | null;
  } catch {
    return err(loggingFaults('LOG-PROOF-SHAPE', { name: 'JSON' }));
  }
  const wanted = shapes[String(value?.type)];
  if (value === null || wanted === undefined) {
    return err(loggingFaults('LOG-PROOF-SHAPE', { name: 'type' }));
  }
  const wrong = Object.entries(wanted).find(([name, fits]) => !fits(value[name]));
  return wrong === undefined
    ? ok(value as unknown as LogProof)
    : err(loggingFaults('LOG-PROOF-SHAPE', { name: wrong[0] }));
}

type Fits = (value: unknown) => boolean;
const isText: Fits = (value) => typeof value === 'string';
const isPath: Fits = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isObject: Fits = (value) => typeof value === 'object' && value !== null;
const isPersonal: Fits = (value) =>
  value === undefined ||
  (isObject(value) &&
    isText((value as EventProof['personal'])?.salt) &&
    isText((value as EventProof['personal'])?.text));

const shapes: Readonly<Record<string, Readonly<Record<string, Fits>>>> = {
  'stelsel-log-head': { key: isObject, head: isText },
  'stelsel-log-event': {
    key: isObject,
    head: isText,
    record: isText,
    index: Number.isSafeInteger as Fits,
    path: isPath,
    personal: isPersonal,
  },
  'stelsel-log-growth': { key: isObject, older: isText, newer: isText, path: isPath },
};

function textOf(proof: LogProof, head: TreeHead): Text {
  const of = {
    nl: `${head.log}, ${head.size} regels, ${head.signed}`,
    en: `${head.log}, ${head.size} entries, ${head.signed}`,
  };
  switch (proof.type) {
    case 'stelsel-log-head':
      return { nl: `Geldige logkop: ${of.nl}`, en: `Valid log head: ${of.en}` };
    case 'stelsel-log-event':
      return {
        nl: `Regel ${proof.index} staat in het log: ${of.nl}`,
        en: `Entry ${proof.index} is in the log: ${of.en}`,
      };
    case 'stelsel-log-growth':
      return { nl: `Het log is alleen gegroeid: ${of.nl}`, en: `The log only grew: ${of.en}` };
    default:
      return proof satisfies never;
  }
}

async function keyOf(key: PublicJwk): Promise<string | undefined> {
  try {
    return await thumbprint(key);
  } catch {
    return undefined;
  }
}

function invalid(what: string): Result<never> {
  return err(loggingFaults('LOG-PROOF-INVALID', { what }));
}

function hash(text: string): Uint8Array {
  return Buffer.from(text, 'base64url');
}

function hashes(path: readonly string[]): readonly Uint8Array[] {
  return path.map(hash);
}
