/** A document asked on the ground of a Task, with consent, and by the person: never more than the queries of the exchange give. */
import type { Resource } from '@stelsel/fhir';
import { type Actor, namingSystem, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, type Sent, send } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, bram, citizen, gp, hospital, practice, type TestNode } from './testing/test-node.ts';

const exchange = 'nursing-handover';
const owner = `${namingSystem.ura}|${practice}`;
const later = new Date(Date.now() + 86_400_000).toISOString();
const sct = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });
const subject = { reference: 'Patient/patient-anna' };

let node: TestNode;

const versions = [
  ['R4', 'r4'],
  ['STU3', 'stu3'],
] as const;

beforeAll(async () => {
  node = await filledNode();
  for (const [, fhir] of versions) {
    await keep(fhir, ...people, ...record(fhir));
  }
});

beforeEach(() => startAgain(node));

const people: readonly Resource[] = [
  { resourceType: 'Organization', id: 'sender', name: 'Ziekenhuis Noord' },
  { resourceType: 'Patient', id: 'patient-anna', identifier: [{ system: namingSystem.bsn, value: anna }] },
  { resourceType: 'Patient', id: 'patient-bram', identifier: [{ system: namingSystem.bsn, value: bram }] },
];

function record(fhir: 'r4' | 'stu3'): readonly Resource[] {
  const wound = fhir === 'r4' ? { category: [sct('416462003')] } : { code: sct('416462003') };
  return [
    {
      resourceType: 'Condition',
      id: 'wound',
      subject,
      ...wound,
      meta: { profile: [`http://nictiz.nl/fhir/StructureDefinition/zib-Wound`] },
    },
    {
      resourceType: 'Observation',
      id: 'must',
      status: 'final',
      subject,
      code: sct(fhir === 'r4' ? '414648004' : '444297006'),
      effectiveDateTime: '2026-06-01',
      valueQuantity: { value: 2.0 },
    },
    {
      resourceType: 'Coverage',
      id: 'insurance',
      status: 'active',
      beneficiary: subject,
      payor: [{ reference: 'Organization/sender' }],
    },
    {
      resourceType: 'Observation',
      id: 'eye',
      status: 'final',
      subject,
      code: sct('999999'),
      valueString: 'niet van deze overdracht',
    },
    { resourceType: 'Condition', id: 'wound-of-bram', subject: { reference: 'Patient/patient-bram' }, ...wound },
    { resourceType: 'AllergyIntolerance', id: 'allergy', patient: subject, code: { text: 'Noten' } },
    composition('handover', '11171000146100', 'wound', 'insurance', 'eye', 'wound-of-bram', 'must', 'allergy'),
    composition('other-handover', '11171000146100', 'wound'),
    composition('notice', '721915006', 'must'),
    composition('letter', '371525003', 'wound'),
    {
      ...composition('bram-handover', '11171000146100', 'wound-of-bram'),
      subject: { reference: 'Patient/patient-bram' },
    },
  ];
}

const types: Readonly<Record<string, string>> = {
  allergy: 'AllergyIntolerance',
  must: 'Observation',
  eye: 'Observation',
  insurance: 'Coverage',
};

function composition(id: string, type: string, ...entries: readonly string[]): Resource {
  const entry = entries.map((name) => ({ reference: `${types[name] ?? 'Condition'}/${name}` }));
  return {
    resourceType: 'Composition',
    id,
    status: 'final',
    type: sct(type),
    subject,
    date: '2026-06-01',
    title: 'Overdracht',
    author: [{ reference: 'Organization/sender' }],
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">alles</div>' },
    section: [
      {
        title: 'Zorg',
        text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">alles</div>' },
        section: [{ title: 'Gegevens', entry }],
      },
    ],
  };
}

async function keep(fhir: 'r4' | 'stu3', ...resources: readonly Resource[]): Promise<void> {
  const tenants = fhir === 'r4' ? node.tenants : node.stu3Tenants;
  unwrap((await tenants.get(hospital)?.repository.putAll(resources)) ?? { ok: true, value: [] });
}

/** The Task of the hospital, sent to the practice, with the documents it names. */
function task(fhir: 'r4' | 'stu3', status: string, ...documents: readonly string[]): Resource {
  const requester = { identifier: { system: namingSystem.ura, value: hospital } };
  return {
    resourceType: 'Task',
    id: 'handover-task',
    status,
    intent: 'order',
    code: sct('308292007'),
    for: subject,
    requester: fhir === 'r4' ? requester : { agent: requester },
    owner: { identifier: { system: namingSystem.ura, value: practice } },
    restriction: { period: { end: later } },
    input: documents.map((id) => ({ type: sct('11171000146100'), valueReference: { reference: `Composition/${id}` } })),
  };
}

/** Somebody of the nursing home, with a token that rests on that Task. */
function receiver(fhir: 'r4' | 'stu3', role = '30.000'): Actor {
  return {
    ...gp,
    organization: { ...gp.organization, type: 'X3' },
    professional: { ...gp.professional, role } as NonNullable<Actor['professional']>,
    purpose: 'COC',
    scope: [exchange],
    referral: { task: 'handover-task', fhir: fhir === 'r4' ? 'R4' : 'STU3', owner },
    tokenId: `token-${fhir}-${role}`,
  };
}

const document = (fhir: 'r4' | 'stu3', id: string, more: Partial<Sent> = {}): Sent => ({
  fhir,
  path: `Composition/${id}/$document`,
  ...more,
});

describe.each(versions)('the document of a Task in %s', (_, fhir) => {
  beforeEach(async () => {
    await keep(fhir, task(fhir, 'in-progress', 'handover', 'bram-handover', 'letter'));
    node.actAs(receiver(fhir));
  });

  it('holds the Composition and what it refers to, as far as a query of the exchange would give it', async () => {
    const found = await send(node, hospital, document(fhir, 'handover'));
    expect(found.status).toBe(200);
    expect(found.resource).toMatchObject({ resourceType: 'Bundle', type: 'document' });
    expect(found.entries[0]).toBe('Composition/handover');
    expect(found.entries.toSorted()).toEqual([
      'AllergyIntolerance/allergy',
      'Composition/handover',
      'Condition/wound',
      'Coverage/insurance',
      'Observation/must',
      'Organization/sender',
      'Patient/patient-anna',
    ]);
  });

  it('names nothing that does not leave: no reference, no narrative', async () => {
    const found = await send(node, hospital, document(fhir, 'handover'));
    expect(found.text).not.toContain('Observation/eye');
    expect(found.text).not.toContain('wound-of-bram');
    expect(found.text).not.toContain('alles');
    const whole = await send(node, hospital, document(fhir, 'handover'));
    expect((whole.resource as { identifier?: unknown }).identifier).toEqual(
      (found.resource as { identifier?: unknown }).identifier,
    );
  });

  it('leaves as it is when all of it may', async () => {
    await keep(fhir, task(fhir, 'in-progress', 'other-handover'));
    const found = await send(node, hospital, document(fhir, 'other-handover'));
    expect(found.entries).toContain('Condition/wound');
    expect(found.text).toContain('alles');
  });

  it('gives a carer no insurance', async () => {
    node.actAs(receiver(fhir, '86.000'));
    const found = await send(node, hospital, document(fhir, 'handover'));
    expect(found.entries).toContain('Condition/wound');
    expect(found.text).not.toContain('insurance');
  });

  it.each([
    ['of the same person that the Task does not name', 'other-handover', 403],
    ['of another person, also when a Task names it', 'bram-handover', 404],
    ['of another kind, also when a Task names it', 'letter', 404],
  ])('is not one %s', async (_what, id, status) => {
    const found = await send(node, hospital, document(fhir, id));
    expect(found.status).toBe(status);
    expect(found.entries).toEqual([]);
  });

  it('waits until the handover is ready; the advance notice does not', async () => {
    await keep(fhir, task(fhir, 'requested', 'handover', 'notice'));
    expect((await send(node, hospital, document(fhir, 'handover'))).status).toBe(404);
    const notice = await send(node, hospital, document(fhir, 'notice'));
    expect(notice.status).toBe(200);
    // A score belongs to the handover, not to the question for a place.
    expect(notice.entries).not.toContain('Observation/must');
  });

  it('ends with the Task', async () => {
    await keep(fhir, task(fhir, 'completed', 'handover'));
    const found = await send(node, hospital, document(fhir, 'handover'));
    expect([found.status, ...codesOf(found)]).toEqual([403, 'NOD-REFERRAL-ENDED', 'refused-relation']);
  });

  it('is stored by nobody else, and takes no parameters', async () => {
    expect(
      (await send(node, hospital, document(fhir, 'handover', { path: 'Composition/handover/$document?persist=true' })))
        .status,
    ).toBe(403);
    const persist = { resourceType: 'Parameters', parameter: [{ name: 'persist', valueBoolean: true }] };
    const found = await send(node, hospital, document(fhir, 'handover', { resource: persist }));
    expect(found.resource).toMatchObject({ type: 'document' });
    expect(found.headers.location).toBeUndefined();
  });

  it('is logged with all that left, on the ground of the Task', async () => {
    await send(node, hospital, document(fhir, 'handover'));
    expect(node.logged.at(-1)).toMatchObject({ act: 'operation', outcome: 'answered', subject: { bsn: anna } });
    expect(node.logged.at(-1)?.resources).toContain('Condition/wound');
    expect(node.logged.at(-1)?.resources).not.toContain('Observation/eye');
  });
});

describe('a document without a Task', () => {
  const nurse: Actor = { ...receiver('r4'), purpose: 'TREAT', tokenId: 'token-nurse' };
  const { referral: _none, ...treating } = nurse;

  it('is given with consent, and holds nothing of a category without', async () => {
    node.actAs(treating);
    expect((await send(node, hospital, document('r4', 'handover'))).text).toContain('AllergyIntolerance/allergy');
    node.endGrants(anna);
    node.setConsent({ ok: true, value: { GGC002: 'permit', GGC012: 'permit', GGC013: 'deny' } });
    const found = await send(node, hospital, document('r4', 'handover'));
    expect(found.entries).toContain('Condition/wound');
    expect(found.text).not.toContain('AllergyIntolerance');
  });

  it('is as absent without consent as one that does not exist', async () => {
    node.actAs(treating);
    const absent = await send(node, hospital, document('r4', 'none'));
    node.endGrants(anna);
    node.setConsent({ ok: true, value: { GGC002: 'deny', GGC012: 'deny', GGC013: 'deny' } });
    const withheld = await send(node, hospital, document('r4', 'handover'));
    expect([withheld.status, withheld.text]).toEqual([absent.status, absent.text]);
  });

  it('is the own data of the person, and not of anybody else', async () => {
    node.actAs(citizen(anna, exchange));
    expect((await send(node, hospital, document('r4', 'handover'))).entries).toContain('Coverage/insurance');
    expect((await send(node, hospital, document('r4', 'bram-handover'))).status).toBe(404);
  });

  it('is not reached with a token for another exchange', async () => {
    node.actAs({ ...treating, scope: ['bgz'] });
    expect((await send(node, hospital, document('r4', 'handover'))).status).toBe(403);
  });
});
