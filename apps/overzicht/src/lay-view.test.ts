/** What people read of a record, drawn as the pages draw it: never an id, a code or an address, whatever a source sent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordGroup } from '@stelsel/citizen';
import { parseXml, r4Model, stu3Model } from '@stelsel/fhir';
import { storyPeople } from '@stelsel/population';
import { viewsOf } from '@stelsel/zibs';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { AppContext, openServices } from './app-context.ts';
import { Facts } from './item/facts.tsx';
import { itemFacts, moreFacts } from './item/item-facts.ts';
import { GroupRow } from './parts/group-row.tsx';
import { GroupTitle } from './parts/group-title.tsx';
import { storyGroups, testNowMs } from './testing/people.ts';
import { recordGroups } from './testing/record-groups.ts';
import { languageOf } from './words/languages.ts';
import { TongueContext } from './words/use-words.tsx';

const services = openServices({ fetch: () => Promise.reject(new Error('no network')) }, undefined);

/** The text of a row and of its page, in both languages. Telephone numbers are what people call, not technique. */
function readBy(group: RecordGroup, language: string): string {
  const facts = [...itemFacts(group), ...moreFacts(group)];
  const contacts = facts.filter(({ kind }) => kind === 'contact').map(({ value }) => value);
  const open = { ...group, sensitive: false };
  const page = [
    createElement(GroupRow, { key: 'row', group: open }),
    createElement('h1', { key: 'title' }, createElement(GroupTitle, { group })),
    createElement(Facts, { key: 'facts', facts }),
  ];
  const tongue = createElement(TongueContext, { value: { language: languageOf(language) } }, page);
  const app = createElement(AppContext, { value: services }, tongue);
  const html = renderToStaticMarkup(
    createElement(Router as FunctionComponent<{ readonly ssrPath: string }>, { ssrPath: '/' }, app),
  );
  return contacts.reduce((text, contact) => text.replaceAll(contact, ''), html.replaceAll(/<[^>]+>/g, ' '));
}

const technical = /urn:|https?:|\bid\b|\d{7,}|undefined|\[object/i;

function leaks(groups: readonly RecordGroup[]): readonly string[] {
  return groups.flatMap((group) =>
    ['nl', 'en'].flatMap((language) => {
      const found = technical.exec(readBy(group, language))?.[0];
      return found === undefined ? [] : [`${group.zib} ${group.title}: ${found}`];
    }),
  );
}

/** The examples that Nictiz publishes, when they stand beside the repository. */
const fixtures = join(import.meta.dirname, '../../../../shared/fixtures/nictiz');
const guides = [
  ['zib2020-r4', r4Model, 'R4'],
  ['cio-r4', r4Model, 'R4'],
  ['zib2017-stu3', stu3Model, 'STU3'],
] as const;

function examples(guide: string, model: typeof r4Model, fhir: 'R4' | 'STU3'): readonly RecordGroup[] {
  const folder = join(fixtures, guide);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];
  // Some are templates with blanks, which are no resources yet.
  const read = files.map((name) => parseXml(readFileSync(join(folder, name), 'utf8'), model.definitions));
  const resources = read.flatMap((resource) => (resource.ok ? [resource.value] : []));
  const views = viewsOf(resources, { person: 'a', fhir, source: { ura: '90000001', name: 'Bron' } });
  return recordGroups(views, () => 's', testNowMs).groups.filter(({ supporting }) => !supporting);
}

describe('what people read', () => {
  it.each(storyPeople.map(({ id }) => id))('of the record of %s holds no id, no code and no address', async (id) => {
    const { groups } = await storyGroups(id);
    expect(leaks(groups.filter(({ supporting }) => !supporting))).toEqual([]);
  });

  it.each(guides)('of the published examples of %s holds no id, no code and no address', (name, model, fhir) => {
    expect(leaks(examples(name, model, fhir))).toEqual([]);
  });

  it('is seen to leak when it does', async () => {
    const { groups } = await storyGroups('hanna');
    const group = groups.find(({ ownTitle }) => ownTitle === undefined) as RecordGroup;
    expect(leaks([{ ...group, title: 'urn:oid:2.16.840' }])).not.toEqual([]);
    expect(readBy(group, 'nl')).toContain(group.title);
  });

  it('of somebody who was never there is nothing', async () => {
    expect((await storyGroups('nobody')).groups).toEqual([]);
  });
});
