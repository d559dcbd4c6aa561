import assert from 'node:assert/strict';
import type { Alerts, ChoiceReceipt, CollectionEvent, CreatedShare } from '@stelsel/citizen';
import { storyPerson } from '../running-region.ts';
import { visitSite } from '../site-visitor.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const passcode = 'geheim-1';

export const mailWithoutHealth: Scenario = {
  name: 'mail-without-health',
  promise: {
    nl: 'Een burger krijgt mail als een keuze verandert en als iemand een gedeelde link opent. In de mail staat niets over de zorg of over wie, en een klik stopt alles.',
    en: 'A citizen is mailed when a choice changes and when somebody opens a shared link. The mail says nothing of care or of who, and one click stops it all.',
  },
  run: async (region) => {
    const origin = region.file.overzicht;
    const { name } = storyPerson('main');
    const site = await visitSite(origin, name);
    const mailbox = async (): Promise<string> => (await fetch(`${origin}/postvak`)).text();
    const address = 'hanna@voorbeeld.example';
    await site.post<Alerts>('alerts', { ...(await site.get<Alerts>('alerts')), email: address });
    const first = await untilTrue(mailbox, (text) => text.includes(address));
    const link = /\/e-mail\/[\w-]+/.exec(first)?.[0] ?? '';
    await fetch(`${origin}${link}/ja`, { method: 'POST' });
    assert.equal((await site.get<Alerts>('alerts')).confirmed, true, 'the address is hers');
    const changes = [{ question: 'simple-emergency', answer: 'no' }];
    const receipt = await site.post<ChoiceReceipt>('choices', { changes });
    await untilTrue(mailbox, (text) => text.includes('Een keuze van u is veranderd'));
    assert.match(await mailbox(), /Een keuze van u is veranderd/, 'the register told the site');
    await site.post<ChoiceReceipt>(`choices/${receipt.id}/undo`);
    await site.stream<CollectionEvent>('collection', {});
    const draft = { label: 'Voor de fysiotherapeut', what: 'overview', passcode, hours: 1, withSensitive: false };
    const { share } = await site.post<CreatedShare>('shares', draft);
    const opened = await fetch(`${origin}/api/shl/${share.key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ passcode, recipient: 'J. Lamers' }),
    });
    assert.equal(opened.status, 200, 'the link opens');
    const told = await untilTrue(mailbox, (text) => text.includes('Iemand opende een link'));
    assert.ok(!/Lamers|fysio|de Wit/.test(told), 'nobody is named');
    await fetch(`${origin}${link}`, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') });
    assert.equal((await site.get<Alerts>('alerts')).email, '', 'one click without signing in forgets the address');
    await site.signOut();
    return undefined;
  },
};
