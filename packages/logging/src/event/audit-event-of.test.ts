import { type Actor, type LogEvent, outcomeReasons, parsePseudonym, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { bsn, citizen, gp, logSource } from '../testing/people.ts';
import { auditEventOf } from './audit-event-of.ts';

const recording = { id: 'e1', recordedMs: Date.UTC(2026, 10, 22, 9), source: logSource };
const audit = (event: LogEvent) => auditEventOf(event, recording);
const profileOf = (event: LogEvent) => audit(event).meta?.profile[0]?.split('IHE.BasicAudit.')[1];
const search: LogEvent = {
  act: 'search',
  outcome: 'answered',
  actor: gp,
  subject: { bsn },
  exchange: 'bgz',
  resources: ['Condition/1', 'Condition/2'],
  query: 'Condition?category=problem-list-item',
  policy: 'bgz:1',
  network: '203.0.113.7',
  traceId: '0af7651916cd43dd8448eb211c80319c',
};

test('a search about a person is a BALP PatientQuery with every field of NEN 7513', () => {
  expect(audit(search)).toMatchObject({
    meta: { profile: ['https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientQuery'] },
    type: { code: 'rest' },
    subtype: [{ code: 'search-type' }],
    action: 'E',
    recorded: '2026-11-22T09:00:00.000Z',
    outcome: '0',
    purposeOfEvent: [{ coding: [{ code: 'TREAT' }] }],
    source: { site: 'node.example', observer: { display: 'Ziekenhuis Noord' } },
  });
  expect(audit(search).entity).toMatchObject([
    { type: { code: '1' }, role: { code: '1' }, what: { identifier: { value: bsn } } },
    { type: { code: '2' }, role: { code: '4' }, what: { reference: 'Condition/1' } },
    { type: { code: '2' }, role: { code: '4' }, what: { reference: 'Condition/2' } },
    { role: { code: '24' }, query: Buffer.from('Condition?category=problem-list-item').toString('base64') },
    { type: { code: 'Consent' }, detail: expect.arrayContaining([{ type: 'policy', valueString: 'bgz:1' }]) },
    { type: { code: 'XrequestId' }, what: { identifier: { value: '0af7651916cd43dd8448eb211c80319c' } } },
  ]);
});

test('client, holder, professional, responsible professional and organisation take part; one of them asks', () => {
  const { agent } = audit(search);
  expect(agent.map(({ type }) => type.coding[0]?.code)).toEqual(['110153', '110152', 'IRCP', 'RESP', 'PROV']);
  expect(agent.filter(({ requestor }) => requestor)).toMatchObject([
    {
      who: { identifier: { value: '900000009' } },
      policy: ['urn:ietf:params:oauth:jti:token-1', 'urn:stelsel:policy:bgz%3A1'],
    },
  ]);
  expect(agent[0]?.network).toEqual({ address: '203.0.113.7', type: '2' });
});

test.each([
  ['read', 'PatientRead', 'R', ['110152', '110153']],
  ['search', 'PatientQuery', 'E', ['110153', '110152']],
  ['create', 'PatientCreate', 'C', ['110153', '110152']],
  ['update', 'PatientUpdate', 'U', ['110153', '110152']],
  ['delete', 'PatientDelete', 'D', ['110150', '110155']],
  ['localize', 'PatientQuery', 'E', ['110153', '110152']],
  ['consent-question', 'AuthZconsent', 'E', ['110153', '110152']],
] as const)('%s follows the direction rule and profile %s', (act, profile, action, roles) => {
  const event: LogEvent = { ...search, act };
  expect(profileOf(event)).toBe(profile);
  expect(audit(event).action).toBe(action);
  expect(
    audit(event)
      .agent.slice(0, 2)
      .map(({ type }) => type.coding[0]?.code),
  ).toEqual(roles);
});

test('without a person the profile is the basic one', () => {
  expect(profileOf({ act: 'directory-write', outcome: 'answered', actor: gp })).toBe('Update');
});

test('without a verified token the client is the one who asks, and it is still recorded', () => {
  const event = audit({ act: 'read', outcome: 'refused-token', network: '203.0.113.7' });
  expect(event.outcome).toBe('4');
  expect(event.agent.filter(({ requestor }) => requestor)).toMatchObject([{ network: { address: '203.0.113.7' } }]);
});

test('an emergency carries its purpose and the words of the professional', () => {
  const actor: Actor = { ...gp, purpose: 'BTG', reason: 'bewusteloos binnengebracht' };
  const event = audit({ ...search, actor });
  expect(event.purposeOfEvent?.[0]?.coding[0]?.code).toBe('BTG');
  expect(event.agent[2]?.purposeOfUse?.[0]?.text).toBe('bewusteloos binnengebracht');
});

test('a service that knows a pseudonym only does not write the BSN of a citizen who asks', () => {
  const pseudonym = unwrap(parsePseudonym('A'.repeat(43)));
  const event = audit({ act: 'localize', outcome: 'answered', actor: citizen, subject: { pseudonym } });
  expect(JSON.stringify(event)).not.toContain(bsn);
  expect(JSON.stringify(audit({ act: 'search', outcome: 'answered', actor: citizen, subject: { bsn } }))).toContain(
    bsn,
  );
});

test('every reason of outcome has an indicator and Dutch words; only 0 and 8 for a consent decision', () => {
  for (const outcome of outcomeReasons) {
    const event = audit({ act: 'search', outcome });
    expect(['0', '4', '8']).toContain(event.outcome);
    expect(event.outcomeDesc.length).toBeGreaterThan(3);
    expect(['0', '8']).toContain(audit({ act: 'consent-question', outcome }).outcome);
  }
  expect(audit({ act: 'search', outcome: 'failed-timeout' }).outcome).toBe('8');
  expect(audit({ act: 'search', outcome: 'withheld-consent' }).outcome).toBe('4');
});

test('who was signed out by the sign-in service and is known by pseudonym only takes part by that', () => {
  const { agent } = audit({ act: 'sign-out', outcome: 'answered', user: { id: 'p-1', roles: [] } });
  expect(agent.filter(({ requestor }) => requestor)).toEqual([
    {
      type: { coding: [expect.objectContaining({ code: 'IRCP' })] },
      who: { identifier: { system: 'urn:stelsel:site-user', value: 'p-1' } },
      requestor: true,
    },
  ]);
});

test('who signed in to a site without care data takes part by pseudonym, organisation and roles', () => {
  const user = { id: 'p-1', organization: 'RSO Duinrand', roles: ['rsoManager'] };
  const { agent, type, subtype } = audit({ act: 'token', outcome: 'answered', user });
  expect([type.code, subtype[0]?.code]).toEqual(['110114', '110122']);
  const left = audit({ act: 'sign-out', outcome: 'answered', user });
  expect([left.type.code, left.subtype[0]?.code]).toEqual(['110114', '110123']);
  expect(agent.filter(({ requestor }) => requestor)).toEqual([
    {
      type: { coding: [expect.objectContaining({ code: 'IRCP' })] },
      role: [{ coding: [{ system: 'urn:stelsel:site-role', code: 'rsoManager' }] }],
      who: { identifier: { system: 'urn:stelsel:site-user', value: 'p-1' }, display: 'RSO Duinrand' },
      requestor: true,
    },
  ]);
});
