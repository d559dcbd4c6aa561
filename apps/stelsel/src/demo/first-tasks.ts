/**
 * A few Tasks that are under way when the region is first seen: what a nurse, a carer and a doctor find in their inbox. They go the
 * real road, from the record of the sender, and are about invented people. A check of the region starts without them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exchange } from '@stelsel/exchanges';
import { ok, type Result, type Ura } from '@stelsel/kernel';
import { region as invented, type StoryPerson } from '@stelsel/population';
import { type OwnApi, openFor } from '../own-api/call-own-api.ts';
import { storyPerson } from './running-region.ts';
import type { StartedRegion } from './start-region.ts';

interface FirstTask {
  /** A handover goes with a document; a referral asks for an opinion. */
  readonly kind: 'handover' | 'referral';
  readonly from: { readonly slug: string; readonly role: string };
  readonly to: string;
  readonly about: StoryPerson['role'];
  readonly words: string;
}

const firstTasks: readonly FirstTask[] = [
  {
    kind: 'handover',
    from: { slug: 'hospital', role: '01.016' },
    to: 'care-home',
    about: 'handover',
    words: 'Is er plek vanaf maandag? Meneer heeft een doorligwond en hulp nodig bij het lopen.',
  },
  {
    kind: 'handover',
    from: { slug: 'hospital', role: '01.016' },
    to: 'home-care-elzer',
    about: 'main',
    words: 'Mevrouw gaat morgen naar huis. Graag elke ochtend hulp bij de medicijnen.',
  },
  {
    kind: 'referral',
    from: { slug: 'gp-hoogweert', role: '01.015' },
    to: 'hospital',
    about: 'main',
    words: 'De knie blijft dik en pijnlijk. Graag uw oordeel.',
  },
];

/** Sends them once in the life of a data directory; gives how many went. */
export async function sendFirstTasks(
  { file, directory }: Pick<StartedRegion, 'file' | 'directory'>,
  exchanges: readonly Exchange[],
): Promise<Result<number>> {
  const marker = join(directory, 'first-tasks.json');
  const done = await readFile(marker).then(
    () => true,
    () => false,
  );
  if (done) {
    return ok(0);
  }
  let sent = 0;
  for (const task of firstTasks) {
    const one = await send(task, file, exchanges);
    if (!one.ok) {
      return one;
    }
    sent += 1;
  }
  await writeFile(marker, JSON.stringify({ sent }), { mode: 0o600 });
  return ok(sent);
}

async function send(
  { kind, from, to, about, words }: FirstTask,
  file: StartedRegion['file'],
  exchanges: readonly Exchange[],
): Promise<Result<unknown>> {
  const api = await openFor(file, { kind: 'professional', role: from.role, ura: uraOf(from.slug) });
  const kinds = api.ok ? await api.value.call('GET', 'sent/kinds') : api;
  if (!api.ok || !kinds.ok) {
    return kinds;
  }
  const exchange = (kinds.value as readonly { readonly exchange: string }[])
    .map(({ exchange: id }) => exchanges.find((known) => known.id === id))
    .find((known) => known !== undefined && isOf(kind, known, typeOf(to)));
  const fields = {
    exchange: exchange?.id,
    subject: storyPerson(about).bsn,
    receiver: uraOf(to),
    description: words,
  };
  const documents = await newestDocuments(api.value, fields);
  return documents.ok ? api.value.call('POST', 'sent', { ...fields, documents: documents.value }) : documents;
}

/** The kind of exchange that this kind of organisation takes, whatever it is called. */
function isOf(kind: FirstTask['kind'], { layouts = [], roles = [] }: Exchange, type: string): boolean {
  const takes = roles.some(({ role, organizations }) => role === 'receive' && organizations.includes(type));
  return takes && layouts.includes('handover') === (kind === 'handover');
}

/** Of the first kind that the sender wrote the newest: what says whether there is a place. */
async function newestDocuments(api: OwnApi, fields: object): Promise<Result<Readonly<Record<string, string>>>> {
  const preview = await api.call('POST', 'sent/preview', fields);
  if (!preview.ok) {
    return preview;
  }
  const { documents } = preview.value as { readonly documents: readonly Documents[] };
  const written = documents
    .slice(0, 1)
    .flatMap(({ query, found: [newest] }) => (newest ? [[query, newest.address]] : []));
  return ok(Object.fromEntries(written) as Readonly<Record<string, string>>);
}

interface Documents {
  readonly query: string;
  readonly found: readonly { readonly address: string }[];
}

function organizationOf(slug: string) {
  return invented.organizations.find((organization) => organization.slug === slug);
}

function uraOf(slug: string): Ura {
  return (organizationOf(slug)?.ura ?? '') as Ura;
}

function typeOf(slug: string): string {
  return organizationOf(slug)?.type ?? '';
}
