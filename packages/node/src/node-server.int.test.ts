import { authenticationFaults } from '@stelsel/authentication';
import { err, type OutcomeReason, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fault } from './faults.ts';
import { about, codesOf, problems, send, withoutTime } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { anna, bram, carla, citizen, gp, hospital, ownSystem, pharmacy, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(() => startAgain(node));

const outcomes = (): readonly OutcomeReason[] => node.logged.map(({ outcome }) => outcome);

describe('a query of the exchange', () => {
  it('is answered with the records of this person, and logged', async () => {
    const reply = await send(node, hospital, problems(anna));
    expect(reply.status).toBe(200);
    expect(reply.entries.toSorted()).toEqual(['Condition/anna-asthma', 'Condition/anna-gout']);
    expect(node.logged).toMatchObject([
      { act: 'search', outcome: 'answered', exchange: 'bgz', subject: { bsn: anna }, ground: 'consent-permit' },
    ]);
  });

  it('never shows the BSN in a link', async () => {
    const reply = await send(node, hospital, problems(anna));
    expect(JSON.stringify(reply.resource.link)).not.toContain(anna);
    expect(JSON.stringify(reply.resource.link)).toContain('patient.identifier');
  });

  it('is answered the same when the person stands in the address, as some guides demand', async () => {
    const reply = await send(node, hospital, { path: `Condition?${new URLSearchParams([[...about(anna)]])}` });
    expect(reply.entries).toHaveLength(2);
    expect(JSON.stringify(node.logged)).not.toContain(`|${anna}`);
  });

  it('includes what the query says, of this person only', async () => {
    const category = 'http://snomed.info/sct|422979000,http://nictiz.nl/fhir/NamingSystem/medication-process-9|6';
    const exact = node.deps.exchanges
      .find(({ id }) => id === 'bgz')
      ?.versions[0]?.queries.find(({ id }) => id === 'medication-use');
    const form = [about(anna), ...(exact?.params ?? [['category', category] as const])];
    const reply = await send(node, hospital, { path: 'MedicationStatement/_search', form });
    expect(reply.entries).toEqual(['MedicationStatement/anna-use', 'Medication/anna-pill']);
  });

  it('tells an onlooker every guard, without a BSN', async () => {
    await send(node, hospital, problems(anna));
    expect(node.traces.map(({ step }) => step)).toEqual(
      'token match relation right consent fetch filter log'.split(' '),
    );
    expect(JSON.stringify(node.traces)).not.toContain(anna);
  });

  it('gives pages whose links say nothing of the person, and guards each page again', async () => {
    const first = await send(node, hospital, { ...problems(anna), form: [about(anna), ['_count', '1']] });
    const links = first.resource.link as readonly { relation: string; url: string }[];
    const next = links.find(({ relation }) => relation === 'next')?.url ?? '';
    expect(next).not.toContain(anna);
    const path = next.slice(`https://node.example/${hospital}/fhir/r4/`.length);
    const second = await send(node, hospital, { path });
    expect([...first.entries, ...second.entries].toSorted()).toEqual(['Condition/anna-asthma', 'Condition/anna-gout']);
    node.actAs({ ...gp, patient: bram });
    expect((await send(node, hospital, { path })).status).toBe(403);
    expect((await send(node, pharmacy, { path })).status).toBe(400);
  });
});

describe('what is refused, each with what makes it accepted', () => {
  it.each([
    ['wider: no person', { path: 'Condition/_search', form: [] }],
    ['wider: one parameter less', { path: 'MedicationStatement/_search', form: [about(anna)] }],
    ['other: a parameter more', { path: 'Condition/_search', form: [about(anna), ['code', 'x'] as const] }],
    ['other: an include', { path: 'Condition/_search', form: [about(anna), ['_include', '*'] as const] }],
    [
      'other: a reverse include',
      { path: 'Condition/_search', form: [about(anna), ['_revinclude', 'Provenance:target'] as const] },
    ],
    ['other: by id', { path: 'Condition/anna-asthma' }],
    ['other: history', { path: 'Condition/anna-asthma/_history' }],
    [
      'other: a write',
      { path: 'Condition', resource: { resourceType: 'Condition', subject: { reference: 'Patient/patient-anna' } } },
    ],
    ['other: everything', { path: 'Patient/patient-anna/$everything' }],
  ])('%s', async (_name, sent) => {
    const reply = await send(node, hospital, sent);
    expect(reply.status).toBeGreaterThanOrEqual(403);
    expect(codesOf(reply)).toContain('refused-query');
    expect(outcomes()).toEqual(['refused-query']);
    expect((await send(node, hospital, problems(anna))).status).toBe(200);
  });

  it('a token that cannot be verified: 401 with a challenge, logged without an actor', async () => {
    node.actAs(authenticationFaults('AUT-DPOP-KEY'));
    const reply = await send(node, hospital, problems(anna));
    expect(reply.status).toBe(401);
    expect(reply.headers['www-authenticate']).toContain('DPoP');
    expect(node.logged[0]?.actor).toBeUndefined();
    expect(outcomes()).toEqual(['refused-token']);
  });

  it('a scope that is no exchange of this node', async () => {
    node.actAs({ ...gp, scope: ['weather'] });
    expect(codesOf(await send(node, hospital, problems(anna)))).toContain('refused-query');
  });

  it('another person than the token was given for', async () => {
    const reply = await send(node, hospital, problems(bram));
    expect([reply.status, ...codesOf(reply)]).toEqual([403, 'NOD-SUBJECT', 'refused-relation']);
    expect(node.consentAsked).toEqual([]);
  });

  it('a token that declares nobody', async () => {
    const { patient: _nobody, ...undeclared } = gp;
    node.actAs(undeclared);
    expect(codesOf(await send(node, hospital, problems(anna)))).toEqual(['NOD-RELATION', 'refused-relation']);
  });

  it('a role without right, before the register is asked', async () => {
    node.actAs({ ...gp, professional: { ...gp.professional, role: '99.000' } as never });
    const reply = await send(node, hospital, problems(anna));
    expect([reply.status, ...codesOf(reply)]).toEqual([403, 'NOD-RIGHT', 'refused-right']);
    expect(node.consentAsked).toEqual([]);
  });

  it('an emergency without a reason; with a reason it opens, and the log keeps both', async () => {
    const emergency = { ...gp, purpose: 'BTG' as const };
    node.actAs(emergency);
    expect(codesOf(await send(node, hospital, problems(anna)))).toContain('refused-relation');
    node.setConsent({ ok: true, value: { GGC002: 'deny' } });
    node.actAs({ ...emergency, reason: 'bewusteloos binnengebracht' });
    expect((await send(node, hospital, problems(anna))).entries).toHaveLength(2);
    expect(outcomes()).toEqual(['refused-relation', 'answered', 'answered']);
    expect(node.logged.map(({ act }) => act)).toEqual(['search', 'break-glass', 'search']);
    expect(node.logged[2]).toMatchObject({
      ground: 'break-the-glass',
      actor: { reason: 'bewusteloos binnengebracht' },
    });
  });

  it('a section this kind of organisation does not keep, whoever is asked about', async () => {
    const known = await send(node, pharmacy, problems(anna));
    node.actAs({ ...gp, patient: carla });
    const unknown = await send(node, pharmacy, problems(carla));
    expect(codesOf(known)).toEqual(['NOD-NOT-KEPT-HERE', 'not-kept-here']);
    expect(unknown.text).toBe(known.text);
    expect(node.consentAsked).toEqual([]);
  });
});

describe('without consent', () => {
  it('a holder is in every byte one that holds nothing, and only the log knows', async () => {
    node.setConsent({ ok: true, value: { GGC002: 'deny', GGC012: 'deny', GGC013: 'deny' } });
    const withheld = await send(node, hospital, problems(anna));
    node.setConsent({ ok: true, value: { GGC002: 'permit' } });
    node.actAs({ ...gp, patient: carla, tokenId: 'token-2' });
    const empty = await send(node, hospital, problems(carla));
    expect(withoutTime(withheld.text)).toBe(withoutTime(empty.text));
    expect(withheld.status).toBe(empty.status);
    expect(Object.keys(withheld.headers)).toEqual(Object.keys(empty.headers));
    expect(outcomes()).toEqual(['withheld-consent', 'holds-nothing']);
  });

  it('a follow-up read finds nothing, in the words of what never existed', async () => {
    const path = 'Organization/anna-insurer';
    expect((await send(node, hospital, { path })).status).toBe(200);
    node.endGrants(anna);
    node.setConsent({ ok: true, value: { GGC002: 'deny' } });
    const withheld = await send(node, hospital, { path });
    const absent = await send(node, hospital, { path: 'Organization/nobody' });
    expect(withheld.status).toBe(404);
    expect(withheld.text).toBe(absent.text);
  });

  it('a permit on another category is no permit', async () => {
    node.setConsent({ ok: true, value: { GGC002: 'deny', GGC013: 'permit' } });
    expect((await send(node, hospital, problems(anna))).entries).toEqual([]);
    const allergies = { path: 'AllergyIntolerance/_search', form: [about(anna)] };
    expect((await send(node, hospital, allergies)).entries).toEqual(['AllergyIntolerance/anna-nuts']);
  });

  it('a register that cannot be asked is a failure, never an empty answer', async () => {
    node.setConsent(err(fault('NOD-CURSOR')));
    const reply = await send(node, hospital, problems(anna));
    expect([reply.status, ...codesOf(reply)]).toEqual([503, 'NOD-CONSENT-UNAVAILABLE', 'failed-consent-register']);
    expect(outcomes()).toEqual(['failed-consent-register']);
  });

  it('one answer serves the searches of one token, until the person chooses otherwise', async () => {
    await send(node, hospital, problems(anna));
    await send(node, hospital, { path: 'AllergyIntolerance/_search', form: [about(anna)] });
    expect(node.consentAsked).toHaveLength(1);
    node.setConsent({ ok: true, value: { GGC002: 'deny' } });
    node.endGrants(anna);
    expect((await send(node, hospital, problems(anna))).entries).toEqual([]);
    expect(node.consentAsked).toHaveLength(2);
  });
});

describe('the person', () => {
  it('reads the own data without asking the register', async () => {
    node.actAs(citizen(anna));
    expect((await send(node, hospital, problems(anna))).entries).toHaveLength(2);
    expect(node.consentAsked).toEqual([]);
  });

  it('reads nobody else', async () => {
    node.actAs(citizen(bram));
    expect(codesOf(await send(node, hospital, problems(anna)))).toContain('refused-relation');
  });

  it('reads who looked, and that reading is logged too', async () => {
    await send(node, hospital, problems(anna));
    node.actAs(citizen(anna, 'log'));
    const reply = await send(node, hospital, { path: 'AuditEvent/_search', form: [about(anna)] });
    expect(reply.status).toBe(200);
    expect(reply.entries.length).toBeGreaterThan(0);
    expect(node.logged.at(-1)).toMatchObject({ act: 'log-read', exchange: 'log', subject: { bsn: anna } });
  });

  it('does not read the data with a token for the log', async () => {
    node.actAs(citizen(anna, 'log'));
    expect(codesOf(await send(node, hospital, problems(anna)))).toContain('refused-query');
  });
});

describe('the log', () => {
  it('comes before the answer: when it cannot be written, nothing leaves', async () => {
    node.breakLog(true);
    const reply = await send(node, hospital, problems(anna));
    expect([reply.status, ...codesOf(reply)]).toEqual([503, 'NOD-LOG-UNAVAILABLE', 'failed-log']);
    expect(reply.text).not.toContain('anna');
    node.breakLog(false);
    expect((await send(node, hospital, problems(anna))).status).toBe(200);
  });

  it('has an event for every entry of a batch, each guarded by itself, after one token check', async () => {
    const url = (bsn: typeof anna) => `Condition?${new URLSearchParams([[...about(bsn)]])}`;
    const entry = [url(anna), url(bram), 'Condition/bram-gout'].map((one) => ({
      request: { method: 'GET', url: one },
    }));
    const wrong = {
      resource: { resourceType: 'Condition', subject: 1 },
      request: { method: 'POST', url: 'Condition' },
    };
    const sent = { resourceType: 'Bundle', type: 'batch', entry: [...entry, wrong] };
    const reply = await send(node, hospital, { path: '', resource: sent });
    const responses = reply.resource.entry as readonly { response: { status: string } }[];
    expect(responses.map(({ response }) => response.status.slice(0, 3))).toEqual(['200', '403', '403', '400']);
    expect(outcomes().toSorted()).toEqual(['answered', 'refused-query', 'refused-query', 'refused-relation']);
    expect(node.traces.filter(({ step }) => step === 'token')).toHaveLength(1);
  });
});

describe('HTTP', () => {
  it('answers metadata without a token, from what exists', async () => {
    node.actAs(authenticationFaults('AUT-DPOP-KEY'));
    const reply = await send(node, hospital, { path: 'metadata' });
    expect(reply.resource.resourceType).toBe('CapabilityStatement');
    expect(node.logged).toEqual([]);
  });

  it('treats HEAD as GET, guards and log included', async () => {
    const reply = await send(node, hospital, { method: 'HEAD', path: 'Patient/patient-anna' });
    expect(reply.status).toBe(403);
    expect(reply.text).toBe('');
    expect(outcomes()).toEqual(['refused-query']);
  });

  it('answers and refuses in XML when that is asked for', async () => {
    const headers = { accept: 'application/fhir+xml' };
    const xml = await send(node, hospital, { ...problems(anna), headers });
    expect([xml.status, xml.headers['content-type']]).toEqual([200, 'application/fhir+xml; charset=utf-8']);
    expect(xml.entries.toSorted()).toEqual((await send(node, hospital, problems(anna))).entries.toSorted());
    node.actAs(authenticationFaults('AUT-TOKEN'));
    const refused = await send(node, hospital, { ...problems(anna), headers });
    expect([refused.status, refused.headers['content-type']]).toEqual([401, 'application/fhir+xml; charset=utf-8']);
    expect(codesOf(refused).length).toBeGreaterThan(0);
  });

  it('says clearly what it does not write, and which FHIR version it is not', async () => {
    const ask = async (accept: string) => send(node, hospital, { ...problems(anna), headers: { accept } });
    const turtle = await ask('text/turtle');
    expect([turtle.status, codesOf(turtle)[0]]).toEqual([406, 'NOD-ACCEPT']);
    const older = await ask('application/fhir+xml; fhirVersion=3.0');
    expect([older.status, codesOf(older)[0]]).toEqual([406, 'NOD-FHIR-VERSION']);
    expect((await ask('application/fhir+xml; fhirVersion=3.0, application/fhir+json;fhirVersion=4.0')).status).toBe(
      200,
    );
  });

  it('wants the proof of the address as it was asked, with a slash at the end or without', async () => {
    const base = node.tenants.get(hospital)?.fhirBase ?? '';
    for (const path of ['', '/', '/Condition/1', '/Condition/1/?_summary=true']) {
      await node.server.inject({ method: 'GET', url: `/${hospital}/fhir/r4${path}` });
      expect(node.proven.at(-1)).toBe(`${base}${path.split('?')[0]}`);
    }
  });

  it('knows no other organisation', async () => {
    expect((await send(node, '99999999' as typeof hospital, problems(anna))).status).toBe(404);
  });

  it('repeats no BSN in any refusal', async () => {
    const reply = await send(node, hospital, { path: `Condition?patient=${anna}&x${anna}=1` });
    expect(reply.status).toBe(403);
    expect(reply.text).not.toContain(anna);
  });

  it('keeps what it stores unchanged', async () => {
    node.actAs(ownSystem(hospital));
    const weight = `{"resourceType":"Observation","id":"w","status":"final","code":{"text":"Gewicht"},"subject":{"reference":"Patient/patient-anna"},"valueQuantity":{"value":80.00}}`;
    const put = await node.server.inject({
      method: 'PUT',
      url: `/${hospital}/fhir/r4/Observation/w`,
      headers: { 'content-type': 'application/fhir+json' },
      payload: weight,
    });
    expect(put.statusCode).toBe(201);
    expect((await send(node, hospital, { path: 'Observation/w' })).text).toContain('80.00');
    const found = await send(node, hospital, { path: 'Observation/_search', form: [about(anna)] });
    expect(found.text).toContain('80.00');
    expect(unwrap({ ok: true, value: found.status })).toBe(200);
  });
});
