/** The client of identification against its server, over real HTTP. */
import { createServer } from '@stelsel/http';
import {
  type Actor,
  type Agb,
  type Bsn,
  err,
  fixedClock,
  type LogEvent,
  ok,
  type Ura,
  type Uzi,
  unwrap,
} from '@stelsel/kernel';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { fault } from './faults.ts';
import { identificationClient } from './identification-client.ts';
import { identificationServer } from './identification-server.ts';
import type { BsnQuestion } from './person-check.ts';
import type { RegisteredPerson, Registers } from './ports.ts';

const bsn = '999990019' as Bsn;
const question: BsnQuestion = { bsn, birthDate: '1950-03-00', sex: 'V', surname: 'Brölsma & Zn <x>' };
const actor: Actor = {
  organization: { ura: '90000001' as Ura, name: 'Praktijk', type: 'Z3' },
  client: 'did:web:a.test',
  purpose: 'TREAT',
  scope: ['identification'],
  tokenId: 't',
};

let person: RegisteredPerson | undefined;
let available: boolean;
let scope: readonly string[];
let logWorks: boolean;
let events: LogEvent[];
let origin: string;

const unavailable = err(fault('IDN-REGISTER'));
const registers: Registers = {
  person: async () => (available ? ok(person) : unavailable),
  professional: async (number) => {
    const known = 'uzi' in number ? number.uzi === '900000123' : number.big === '19012345601';
    const doctor = { uzi: '900000123' as Uzi, big: '19012345601', name: 'A.B. de Vries', role: '01.015' };
    return available ? ok(known ? { ...doctor, roleName: 'Huisarts', active: true } : undefined) : unavailable;
  },
  organization: async (number) => {
    const known = 'ura' in number ? number.ura === '00000042' : number.agb === '01012345';
    const practice = { ura: '00000042' as Ura, agb: '01012345' as Agb, name: 'De Linde', type: 'Z3', active: true };
    return available ? ok(known ? practice : undefined) : unavailable;
  },
};

beforeEach(async () => {
  person = {
    bsn,
    birthDate: '1950-03-00',
    sex: 'V',
    surname: 'BROLSMA & zn X',
    postcode: '1234 AB',
    houseNumber: '12',
    initials: 'A.',
    deceased: false,
    underInvestigation: false,
  };
  [available, logWorks, scope, events] = [true, true, ['identification'], []];
  const server = createServer({ name: 'identification', clock: fixedClock() });
  const deps = {
    registers,
    log: async (event: LogEvent) => {
      events.push(event);
      return logWorks ? ok({ eventId: '1', sequence: 1 }) : err(fault('IDN-REGISTER'));
    },
    authenticate: async (request: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }) =>
      request.headers.authorization === `DPoP for ${request.url}`
        ? ok({ ...actor, scope })
        : err({ ...fault('IDN-SCOPE'), params: { challenge: 'DPoP algs="ES256"' } }),
  };
  await server.register(async (app) => {
    await app.register(identificationServer({ ...deps, origin: 'https://issuer.test' }), { prefix: '/identification' });
  });
  origin = await listen(server);
});

function client(authorization?: string) {
  return identificationClient({
    fetch: loopbackFetcher(),
    baseUrl: `${origin}/identification`,
    authorize: async ({ url }) =>
      ok({ authorization: authorization ?? `DPoP for ${url.replace(origin, 'https://issuer.test')}` }),
  });
}

const outcomeOf = async (changes: Partial<BsnQuestion> = {}) =>
  unwrap(await client().checkBsn({ ...question, ...changes })).outcome;

describe('checking a BSN', () => {
  it('matches on birth date, sex and family name, without case, accents and punctuation', async () => {
    expect(unwrap(await client().checkBsn(question))).toEqual({ outcome: 'match', differing: [] });
    expect(events).toMatchObject([{ act: 'operation', outcome: 'answered', subject: { bsn }, query: 'bsn' }]);
  });

  it('matches on birth date, sex, postcode and house number', async () => {
    const { surname: _, ...path } = question;
    const address = { postcode: '1234ab', houseNumber: '12' };
    expect(unwrap(await client().checkBsn({ ...path, ...address })).outcome).toBe('match');
    expect(unwrap(await client().checkBsn({ ...path, ...address, houseNumber: '13' })).outcome).toBe('no-match');
  });

  it('does not match another name, birth date or sex', async () => {
    expect(await outcomeOf({ surname: 'Jansen' })).toBe('no-match');
    expect(await outcomeOf({ birthDate: '1950-03-01' })).toBe('no-match');
    expect(await outcomeOf({ sex: 'M' })).toBe('no-match');
  });

  it('matches, and says which members differ that are not needed', async () => {
    expect(unwrap(await client().checkBsn({ ...question, initials: 'B.', houseNumber: '12' }))).toEqual({
      outcome: 'match-differing',
      differing: ['initials'],
    });
  });

  it('says unknown, deceased and under investigation; the last two only of who matches', async () => {
    const known = person as RegisteredPerson;
    person = { ...known, deceased: true };
    expect(await outcomeOf()).toBe('deceased');
    expect(await outcomeOf({ surname: 'Jansen' })).toBe('no-match');
    person = { ...known, underInvestigation: true };
    expect(await outcomeOf()).toBe('under-investigation');
    person = undefined;
    expect(await outcomeOf()).toBe('unknown');
  });

  it('is refused without a complete search path', async () => {
    const { surname: _, ...path } = question;
    expect(await client().checkBsn({ ...path, postcode: '1234AB' })).toMatchObject({ fault: { code: 'IDN-REFUSED' } });
    expect(events).toMatchObject([{ outcome: 'refused-query', ground: 'IDN-SEARCH-PATH' }]);
  });

  it('confirms nobody when the register, the log or the service is away', async () => {
    available = false;
    expect(await client().checkBsn(question)).toMatchObject({
      fault: { code: 'IDN-UNAVAILABLE', kind: 'unavailable' },
    });
    [available, logWorks] = [true, false];
    expect(await client().checkBsn(question)).toMatchObject({ fault: { code: 'IDN-UNAVAILABLE' } });
    const away = identificationClient({
      fetch: loopbackFetcher(),
      baseUrl: 'http://127.0.0.1:9',
      authorize: async () => ok({}),
    });
    expect(await away.checkBsn(question)).toMatchObject({ fault: { code: 'IDN-UNAVAILABLE', kind: 'unavailable' } });
  });
});

describe('looking up', () => {
  it('finds a professional by UZI and BIG number, and says when there is none', async () => {
    expect(unwrap(await client().findProfessional({ uzi: '900000123' as Uzi }))).toMatchObject({ role: '01.015' });
    expect(unwrap(await client().findProfessional({ big: '19012345601' }))).toMatchObject({ name: 'A.B. de Vries' });
    expect(unwrap(await client().findProfessional({ big: '19012345602' }))).toBeUndefined();
    expect(await client().findProfessional({ big: '1' })).toMatchObject({ fault: { code: 'IDN-REFUSED' } });
  });

  it('finds an organisation by URA with or without its leading zeros (trap 1), and by AGB', async () => {
    expect(unwrap(await client().findOrganization({ ura: '00000042' as Ura }))).toMatchObject({ name: 'De Linde' });
    expect(unwrap(await client().findOrganization({ ura: '42' as Ura }))).toMatchObject({ ura: '00000042' });
    expect(unwrap(await client().findOrganization({ agb: '01012345' as Agb }))).toMatchObject({ type: 'Z3' });
    expect(unwrap(await client().findOrganization({ ura: '90000009' as Ura }))).toBeUndefined();
  });

  it('is a fault, and not an absent organisation, when the register or the address is wrong', async () => {
    available = false;
    expect(await client().findOrganization({ ura: '42' as Ura })).toMatchObject({ fault: { code: 'IDN-UNAVAILABLE' } });
    const lost = identificationClient({ fetch: loopbackFetcher(), baseUrl: origin, authorize: async () => ok({}) });
    expect(await lost.findOrganization({ ura: '42' as Ura })).toMatchObject({ fault: { code: 'IDN-UNAVAILABLE' } });
  });
});

describe('access', () => {
  it('needs a token for this address, and says how to get in', async () => {
    expect(await client('Bearer x').checkBsn(question)).toMatchObject({ fault: { params: { status: 401 } } });
    const answer = unwrap(
      await loopbackFetcher()({ method: 'GET', url: `${origin}/identification/professionals?uzi=1` }),
    );
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'DPoP algs="ES256"']);
    expect(events).toMatchObject([{ outcome: 'refused-token' }, { outcome: 'refused-token' }]);
  });

  it('needs the scope', async () => {
    scope = ['bgz'];
    expect(await client().checkBsn(question)).toMatchObject({ fault: { params: { status: 403 } } });
    scope = ['bgz', 'identification'];
    unwrap(await client().checkBsn(question));
  });
});
