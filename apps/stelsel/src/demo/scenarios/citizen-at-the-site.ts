import assert from 'node:assert/strict';
import type { ChoicePreview, CollectionEvent, ImageStudy, OwnLogView } from '@stelsel/citizen';
import { professional, storyPerson } from '../running-region.ts';
import { visitSite } from '../site-visitor.ts';
import type { Scenario } from './scenario.ts';

export const citizenAtTheSite: Scenario = {
  name: 'citizen-at-the-site',
  promise: {
    nl: 'Een burger meldt zich aan, ziet alles bij elkaar en wie er net keek, en laat na het afmelden niets achter.',
    en: 'A citizen signs in, sees everything together and who just looked, and leaves nothing behind after signing out.',
  },
  run: async (region) => {
    const main = storyPerson('main');
    const gp = await region.answer({ asker: professional('01.015', '90000004'), subject: main.bsn });
    const site = await visitSite(region.file.overzicht, main.name);
    const events = await site.stream<CollectionEvent>('collection', {});
    const rows = events.flatMap((event) => (event.type === 'groups' ? event.changed : []));
    assert.ok(rows.length > 0, 'there is something to see');
    const end = events.at(-1);
    assert.equal(end?.type, 'end', 'collecting ends');
    const scan = `collection/images/${rows.find(({ zib }) => zib === 'ImagingStudy')?.lead.key}`;
    const { series, reports } = await site.get<ImageStudy>(scan);
    const pictures = series.reduce((sum, one) => sum + one.pictures.length, 0);
    assert.ok(pictures > 0 && reports.length > 0, 'the scan has pictures, with a report beside them');
    assert.equal(await site.status(`${scan}/1/1?center=500&width=800`), 200, 'and its hospital draws them');
    const log = await site.get<OwnLogView>('log');
    const looked = log.visits.find(({ who }) => !who.self && who.role?.nl === 'Huisarts');
    assert.equal(looked?.outcome, 'shown', 'the GP who just looked is in the list');
    assert.equal(gp.status, 'answered');
    const preview = await site.post<ChoicePreview>('choices/preview', { changes: [] });
    const post = preview.viewers.find(({ id }) => id === 'gp-post');
    assert.ok((post?.rows?.shown ?? 0) > 0, 'the preview shows what the out-of-hours GP would see');
    assert.equal(await site.signOut(), `${region.file.overzicht}/afgemeld`, 'signing out ends at the site');
    assert.equal(await site.signsInAgainAs(), 'asked again', 'and it ended at the sign-in service too');
    assert.equal(await site.status('collection'), 401, 'nothing is left after signing out');
    const digits = site.addresses.filter((address) => decodeURIComponent(address).includes(main.bsn));
    assert.deepEqual(digits, [], 'no address held the number of the person');
    const hints = site.addresses.filter((address) => new URL(address).searchParams.has('id_token_hint'));
    assert.deepEqual(hints, [], 'nor a token that could hold it');
    return [
      { label: { nl: 'rijen in het overzicht', en: 'rows in the overview' }, value: rows.length, origin: 'gemeten' },
      { label: { nl: 'beelden van een scan', en: 'pictures of a scan' }, value: pictures, origin: 'gemeten' },
    ];
  },
};
