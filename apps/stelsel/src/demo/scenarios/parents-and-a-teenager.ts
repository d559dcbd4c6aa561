import assert from 'node:assert/strict';
import type { Agreements, ChoiceReceipt, CollectionEvent, Me, PendingChoice } from '@stelsel/citizen';
import { storyPeople } from '@stelsel/population';
import { storyPerson } from '../running-region.ts';
import { type SiteVisitor, visitSite } from '../site-visitor.ts';
import type { Scenario } from './scenario.ts';

export const parentsAndATeenager: Scenario = {
  name: 'parents-and-a-teenager',
  promise: {
    nl: 'Een meisje van dertien beslist wie er meekijkt. Haar moeder ziet wat zij afsprak en geen spoor van de rest, en wat zij samen kiezen geldt als beiden het willen.',
    en: 'A girl of thirteen decides who looks along. Her mother sees what she agreed and no trace of the rest, and what they choose together counts when both want it.',
  },
  run: async (region) => {
    const girl = storyPerson('teenager');
    const [mother] = storyPeople.filter(({ role }) => role === 'parent');
    assert.ok(mother !== undefined);
    const [hers, mothers] = [
      await visitSite(region.file.overzicht, girl.name),
      await visitSite(region.file.overzicht, mother.name),
    ];
    assert.equal(await looksAt(mothers, girl.name), false, 'nothing is agreed until she says so');
    const { parents } = await hers.get<Agreements>('me/agreements');
    const key = parents.find(({ name }) => name === mother.name)?.key;
    await hers.post<Agreements>('me/agreements', { parent: key, agreed: true });
    await mothers.post<Me>('me/extend');
    assert.equal(await looksAt(mothers, girl.name), true, 'her mother looks along once she agreed');
    const [own, along] = [await collect(hers), await collect(mothers)];
    const hidden = own.sources.filter((name) => !along.sources.includes(name));
    assert.ok(hidden.length > 0, 'there is a source only she sees');
    assert.ok(along.rows > 0 && along.rows < own.rows, 'her mother sees part of it');
    for (const name of hidden) {
      assert.ok(!along.text.includes(name), 'no word tells of what is hidden');
    }
    await chooseTogether(hers, mothers);
    const after = await hers.get<Agreements>('me/agreements');
    assert.ok(
      after.looked.some(({ name }) => name === mother.name),
      'she sees that her mother looked',
    );
    await hers.post<Agreements>('me/agreements', { parent: key, agreed: false });
    await mothers.post<Me>('me/person', { key: await ownKey(mothers) });
    await mothers.post<Me>('me/extend');
    assert.equal(await looksAt(mothers, girl.name), false, 'she takes it back alone');
    await Promise.all([hers.signOut(), mothers.signOut()]);
    return undefined;
  },
};

async function chooseTogether(hers: SiteVisitor, mothers: SiteVisitor): Promise<void> {
  const changes = [{ question: 'simple-care', answer: 'yes' }];
  const receipt = await hers.post<ChoiceReceipt>('choices', { changes });
  assert.ok(receipt.waitsFor !== undefined, 'what opens more waits for a parent');
  const [asked] = await mothers.get<PendingChoice[]>('choices/pending');
  assert.equal(asked?.next, 'answer');
  await mothers.post<PendingChoice[]>(`choices/pending/${asked?.key}`, { agree: true });
  const [agreed] = await hers.get<PendingChoice[]>('choices/pending');
  assert.equal(agreed?.next, 'finish', 'she has the last word');
  const left = await hers.post<PendingChoice[]>(`choices/pending/${agreed?.key}`, { agree: true });
  assert.deepEqual(left, [], 'then it counts');
}

/** Puts the person on screen; false when that is refused. */
async function looksAt(site: SiteVisitor, name: string): Promise<boolean> {
  const { persons } = await site.get<Me>('me');
  const person = persons.find((known) => known.name === name);
  if (person === undefined || !person.rights.includes('read')) {
    return false;
  }
  const now = await site.post<Me>('me/person', { key: person.key });
  return now.active === person.key;
}

async function ownKey(site: SiteVisitor): Promise<string> {
  const { persons } = await site.get<Me>('me');
  return persons[0]?.key ?? '';
}

async function collect(site: SiteVisitor) {
  const events = await site.stream<CollectionEvent>('collection', {});
  const end = events.at(-1);
  assert.equal(end?.type, 'end', 'collecting ends');
  const names = events.flatMap((event) => (event.type === 'source' ? [event.source.name] : []));
  return {
    sources: [...new Set(names)],
    rows: end?.type === 'end' ? end.summary.rows : 0,
    text: JSON.stringify(events),
  };
}
