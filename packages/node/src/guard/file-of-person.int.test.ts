import { unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { about, send } from '../testing/ask-node.ts';
import { filledNode, startAgain } from '../testing/filled-node.ts';
import { anna, citizen, gp, hospital, type TestNode } from '../testing/test-node.ts';

let node: TestNode;
const reader = { ...gp, scope: ['documents'], tokenId: 'token-for-documents' };

beforeAll(async () => {
  node = await filledNode();
  const file = (id: string) => ({ resourceType: 'Binary', id, contentType: 'application/pdf', data: 'JVBERi0xLjQK' });
  const letter = (id: string, name: string) => ({
    resourceType: 'DocumentReference',
    id: `letter-${id}`,
    status: 'current',
    subject: { reference: `Patient/patient-${name}` },
    content: [{ attachment: { contentType: 'application/pdf', url: `Binary/${id}` } }],
  });
  const resources = [
    file('of-anna'),
    file('of-bram'),
    file('of-nobody'),
    letter('of-anna', 'anna'),
    letter('of-bram', 'bram'),
  ];
  const repository = node.tenants.get(hospital)?.repository;
  expect(repository === undefined ? [] : unwrap(await repository.putAll(resources))).toHaveLength(5);
});

beforeEach(() => {
  startAgain(node);
  node.actAs(reader);
});

it('a file leaves for who may see the letter that names it', async () => {
  const found = await send(node, hospital, {
    path: 'DocumentReference/_search',
    form: [['status', 'current'], about(anna)],
  });
  expect(found.entries).toEqual(['DocumentReference/letter-of-anna']);
  expect((await send(node, hospital, { path: 'Binary/of-anna' })).status).toBe(200);
  node.actAs(citizen(anna, 'documents'));
  expect((await send(node, hospital, { path: 'Binary/of-anna' })).status).toBe(200);
});

it.each(['of-bram', 'of-nobody', 'of-ann', 'none'])(
  'no file of somebody else leaves, nor one of nobody: %s',
  async (id) => {
    const refused = await send(node, hospital, { path: `Binary/${id}` });
    expect([refused.status, refused.text.includes('JVBERi0')]).toEqual([404, false]);
  },
);

it('a letter is found by the day it was made', async () => {
  const form = [['status', 'current'], ['date', 'ge2030'], about(anna)] as const;
  expect((await send(node, hospital, { path: 'DocumentReference/_search', form })).entries).toEqual([]);
});
