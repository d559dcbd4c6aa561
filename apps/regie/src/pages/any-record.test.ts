/** Every type of record that people keep, in the form that is made from its definition, without a script. */
import { unwrap } from '@stelsel/kernel';
import { type Account, type RecordType, type Role, recordTypes } from '@stelsel/regie';
import { beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../testing/addresses.ts';
import { boxesIn, type FormBox, visitor } from '../testing/forms.ts';
import {
  agendaOwner,
  auditor,
  board,
  careAdmin,
  desk,
  funder,
  rsoManager,
  second,
  sectorBody,
  statistician,
  supplier,
} from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

const careBuyer: Account = { ...careAdmin, roles: [{ role: 'careBuyer', party: careAdmin.party }] };
const signer: Account = { ...supplier, roles: [{ role: 'vendorSigner', party: supplier.party }] };
const people: readonly Account[] = [
  agendaOwner,
  rsoManager,
  desk,
  careAdmin,
  careBuyer,
  supplier,
  signer,
  sectorBody,
  funder,
  statistician,
  board,
];
/** By role; `-2` is a colleague. */
const accounts = Object.fromEntries(
  people.flatMap((account) => {
    const role = account.roles[0]?.role ?? '';
    return [
      [role, account],
      [`${role}-2`, second(account)],
    ];
  }),
);

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ ...accounts, auditor });
});
const { html, look, send, save } = visitor(() => site);

const kept = recordTypes.flatMap((type) => {
  const [role] = Object.keys(type.write);
  return role === undefined ? [] : [{ type, name: type.name, role: role as Role }];
});

/** What a text box holds where anything else would be refused. */
const asked: Readonly<Record<string, string>> = {
  quarter: '2031-Q1',
  start: '2027',
  end: '2028-03',
  ends: '2028',
  ended: '2027',
  value: '0.5',
  adoptionPlan: '0.5',
  layer: '2',
  layerLevels: '1\n1\n1\n1\n1',
  url: 'https://voorbeeld.example/',
};
/** Of types with a rule over other records. */
const askedOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dependency: { from: 'v.open-1', to: 'v.open-4', kind: 'FS' },
  'supplier-answer': { state: 'in beraad', item: 'v.samenvatting-1' },
  'wish-vote': { wish: 'v.wens-5' },
  track: { state: 'voorbereiding' },
};

/** What somebody types who fills in everything. */
function filled(type: RecordType, boxes: readonly FormBox[]): Record<string, string> {
  return Object.fromEntries(
    boxes
      .filter(({ name, kind }) => name !== '' && kind !== 'hidden' && name !== 'vanaf')
      .map((box) => [box.name, askedOf[type.name]?.[box.name] ?? typed(box)]),
  );
}

function typed({ name, kind, value, options }: FormBox): string {
  const part = name.split('.').at(-1) ?? '';
  switch (kind) {
    case 'select':
      return value === '' ? (options[0] ?? '') : value;
    case 'date':
      return '2027-02-03';
    case 'number':
      return asked[part] ?? '2';
    case 'checkbox':
      return value;
    case 'textarea':
    case 'text':
    case 'hidden':
      return asked[part] ?? (value === '' ? 'proef' : value);
    default:
      return kind satisfies never;
  }
}

async function approve(type: RecordType): Promise<void> {
  const open = unwrap(await site.deps.proposals.list('open'));
  for (const { id } of open.filter((one) => one.type === type.name)) {
    const [role = ''] = type.approve;
    const decided = await send('/voorstellen', `${role}-2`, { proposal: id, state: 'approved', reason: 'gezien' });
    expect(decided.text === '' ? decided.status : decided.text).toBe(303);
  }
}

/** A box that can be changed by one person, with another value for it. */
function changeable(type: RecordType, boxes: readonly FormBox[], mark: string): readonly [string, string] {
  const box = boxes.find(({ name, kind, options }) => {
    const field = type.fields[name];
    return (
      field !== undefined &&
      field.fourEyes !== true &&
      name !== type.states?.field &&
      onceFor[type.name]?.includes(name) !== true &&
      !Object.values(type.belongs).includes(name) &&
      ((kind === 'text' && field.refersTo === undefined) || kind === 'textarea' || options.length > 2)
    );
  });
  if (box === undefined) {
    throw new Error(`${type.name}: nothing to change`);
  }
  const other = box.options.filter((option) => option !== box.value);
  return [box.name, asked[box.name] ?? (box.kind === 'select' ? (other[mark.length % 2] ?? '') : mark)];
}

const today = { asOf: '2026-11-22T09:00:00.000Z', on: '2026-11-22', current: true };

/** Of these there is one for every combination; what stands there goes first. */
const onceFor: Readonly<Record<string, readonly string[]>> = {
  applicability: ['topic', 'sector'],
  'regional-topic': ['topic'],
  'declared-light': ['topic', 'sector'],
  'regional-commitment': ['topic', 'sector'],
  track: ['topic'],
  maturity: ['model'],
};

async function makeRoom({ name }: RecordType, role: string, values: Readonly<Record<string, string>>): Promise<void> {
  const parts = onceFor[name] ?? [];
  const all = parts.length === 0 ? [] : unwrap(await site.deps.store.list(name, today));
  const inTheWay = all.filter(
    ({ fields }) =>
      parts.every((part) => fields[part] === values[part]) &&
      [undefined, accounts[role]?.party].includes(fields.organisation as string | undefined) &&
      [undefined, 'v-duinrand'].includes(fields.region as string | undefined),
  );
  for (const { code, version } of inTheWay) {
    await send(`/gegevens/${name}/${code}`, role, { act: 'verwijder', versie: version, reden: 'plaats maken' });
  }
}

const newest = async (type: RecordType) => {
  const [last] = unwrap(await site.deps.store.newestChanges(1, [type.name]));
  return last?.code ?? '';
};

/** Every type that hides something: what it hides says one word that stands nowhere else. */
const hiding = recordTypes.filter(({ fields }) =>
  Object.values(fields).some(({ visibility = 'public' }) => visibility !== 'public'),
);

describe('a visitor', () => {
  it('finds nothing that is not public on any page, in either language, by id or by name', async () => {
    const source = { class: 'declared', by: 'GeheimeNaam', method: 'page', at: '2026-11-01' } as const;
    const planted = hiding.map((type, index) => {
      const hidden = Object.entries(type.fields).filter(([, { visibility = 'public' }]) => visibility !== 'public');
      const texts = hidden.filter(([, { schema }]) => schema.safeParse('geheim-teken').success);
      const owner = type.belongs.owner ?? '';
      const nameless = hidden.some(([name]) => name === owner);
      return {
        type: type.name,
        id: `01M7ZZZZZZZZZZZZZZZZZZZZ${String(index).padStart(2, '0')}` as never,
        code: nameless ? `geheim-teken.${index}` : `gewoon.${index}`,
        invented: true,
        version: 1,
        fields: Object.fromEntries(texts.map(([name]) => [name, 'geheim-teken'])),
        source: nameless ? source : { ...source, by: 'iemand' },
        sources: {},
        validFrom: '2026-11-01',
        validTo: '9999-12-31',
        recordedAt: '2026-11-22T08:59:00.000Z',
        supersededAt: 'infinity',
        removed: false,
        part: type.partOf({}),
        subject: '',
      };
    });
    unwrap(await site.deps.store.load([planted]));
    const secret = /geheim-teken|GeheimeNaam/;
    for (const { type, id } of planted) {
      for (const path of [`/gegevens/${type}`, `/gegevens/${type}/${id}`, `/en/gegevens/${type}/${id}`]) {
        expect([path, secret.exec(await look(path))]).toEqual([path, null]);
      }
    }
    for (const [path] of addresses.filter(([, as]) => as === undefined)) {
      expect([path, secret.exec(await look(path))]).toEqual([path, null]);
    }
    expect(await look('/zoeken?q=geheim')).not.toMatch(/GeheimeNaam|geheim-teken/);
    const own = await html(`/gegevens/wish/${planted.find(({ type }) => type === 'wish')?.id}`, 'auditor');
    expect(own).toMatch(secret);
  });
});

describe('the form of every type that people keep', () => {
  it.each(kept)('makes, changes and takes away, and loses nothing of two at once: $name', async ({ type, role }) => {
    const fresh = `/gegevens/${type.name}/nieuw`;
    const empty = boxesIn(await html(`${fresh}?bewerk=1`, role));
    const values = filled(type, empty);
    const preview = await send(fresh, role, { ...values, versie: 0, stap: 'voorbeeld' });
    expect(preview.text).toContain('Het is nog niet bewaard.');
    const carried = Object.fromEntries(boxesIn(preview.html).map(({ name, value }) => [name, value]));
    await makeRoom(type, role, values);
    const made = await send(fresh, role, { ...carried, stap: 'bewaar' });
    expect([made.status, made.text.slice(0, 300)]).toEqual([303, '']);
    await approve(type);
    const code = await newest(type);
    const path = `/gegevens/${type.name}/${code}`;

    const mine = boxesIn(await html(`${path}?bewerk=1`, role));
    const held = Object.fromEntries(mine.map(({ name, value }) => [name, value]));
    const [box, first] = changeable(type, mine, 'eerste');
    const [, later] = changeable(type, mine, 'tweede!');
    const saved = await save(path, role, { ...held, [box]: first });
    expect([saved.location, saved.text.slice(0, 300)]).toEqual([expect.stringContaining('bewaard'), '']);
    const late = await save(path, `${role}-2`, { ...held, [box]: later });
    expect([late.status, late.text.includes('Beide versies naast elkaar')]).toEqual([409, true]);
    const again = boxesIn(late.html).find(({ name }) => name === box);
    expect(again?.value).toBe(later);
    const version = boxesIn(late.html).find(({ name }) => name === 'versie')?.value ?? '';
    expect((await save(path, `${role}-2`, { ...held, versie: version, [box]: later })).location).toContain('bewaard');
    expect(await look(path, role)).toContain('Alle versies');

    expect(boxesIn(await html(`${path}?bewerk=1`))).toEqual([]);
    expect((await send(path, undefined, { ...held, stap: 'bewaar' })).status).toBe(401);
    expect((await send(path, undefined, { act: 'verwijder', versie: 3, reden: 'x' })).status).toBe(401);

    expect((await send(path, role, { act: 'verwijder', versie: 1, reden: 'x' })).status).toBe(409);
    const gone = await send(path, role, { act: 'verwijder', versie: Number(version) + 1, reden: 'niet meer nodig' });
    expect([gone.status, gone.text]).toEqual([303, '']);
    await approve(type);
    expect(await look(path, role)).toContain('Dit is verwijderd op');
  });

  it('offers no form for what comes from documents and measurements', async () => {
    for (const { name } of recordTypes.filter(({ write }) => Object.keys(write).length === 0)) {
      expect([name, boxesIn(await html(`/gegevens/${name}/nieuw?bewerk=1`, 'agendaOwner'))]).toEqual([name, []]);
    }
  });
});
