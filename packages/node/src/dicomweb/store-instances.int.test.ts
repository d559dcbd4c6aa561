/** An upload whose sender goes away halfway. */
import { sampleInstances } from '@stelsel/dicom';
import { beforeAll, expect, it } from 'vitest';
import { createPageCursors } from '../rest/page-cursor.ts';
import { about, send } from '../testing/ask-node.ts';
import { filledNode } from '../testing/filled-node.ts';
import { imageGp, kneeOf, messageOf } from '../testing/images.ts';
import { anna, hospital, ownSystem, type TestNode } from '../testing/test-node.ts';
import { type DicomCall, imageTenants } from './dicom-call.ts';
import { storeInstances } from './store-instances.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

const type = 'multipart/related; type="application/dicom"; boundary=grens';

function callOf({ deps }: TestNode): DicomCall {
  const [first, ...others] = imageTenants(deps, hospital);
  if (first === undefined) {
    throw new Error('the hospital keeps images');
  }
  const cursors = createPageCursors({ key: deps.pageKey, clock: deps.clock, randomness: deps.randomness });
  const message = { method: 'POST', path: 'studies', query: [], headers: { 'content-type': type } };
  const base = `https://node.example/${hospital}/dicomweb`;
  return { deps, cursors, message, tenants: [first, ...others], base, peer: '127.0.0.1', traceId: 'trace' };
}

/** The first instances of the message, and then nothing any more. */
async function* broken(whole: Buffer, part: number): AsyncGenerator<Uint8Array> {
  yield whole.subarray(0, part);
  throw new Error('the sender went away');
}

async function told(): Promise<unknown> {
  node.actAs(imageGp);
  const form = [about(anna), ['_include', 'ImagingStudy:endpoint']] as const;
  const found = await send(node, hospital, { path: 'ImagingStudy/_search', form });
  const [entry] = found.resource.entry as readonly { resource: { numberOfInstances: number } }[];
  return entry?.resource.numberOfInstances;
}

it('leaves the study telling of every image that was stored before, and the whole upload of all', async () => {
  node.actAs(ownSystem(hospital));
  const whole = messageOf(await sampleInstances(kneeOf(anna)));
  const halfway = broken(whole, whole.lastIndexOf('--grens\r\n') + 20);
  await expect(storeInstances(callOf(node), type, halfway)).rejects.toThrow('went away');
  expect(await told()).toBe(2);
  node.actAs(ownSystem(hospital));
  async function* all() {
    yield whole;
  }
  expect(await storeInstances(callOf(node), type, all())).toMatchObject({ kind: 'told', status: 200 });
  expect(await told()).toBe(3);
});
