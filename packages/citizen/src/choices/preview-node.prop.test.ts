/** What the preview says is what a node does: the same question asked of a node with every guard, over drawn choices. */
import { createGrants, createPolicyEngine } from '@stelsel/authorization';
import { decideConsent, holderCategories, type Party, type Statement, userCategories } from '@stelsel/consent';
import { discoverExchanges, queryParameters, queryPath } from '@stelsel/exchanges';
import { r4Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import {
  type Actor,
  type LogEvent,
  ok,
  parseBsn,
  parseUra,
  parseUzi,
  secureRandomness,
  systemClock,
  unwrap,
} from '@stelsel/kernel';
import { type ConsentAnswers, nodeServer, type Tenant } from '@stelsel/node';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { subjectsOf } from '../world.ts';
import { previewAccess, type SectionVerdict, type Viewer, viewers } from './preview-access.ts';

const bsn = unwrap(parseBsn('999990019'));
const holder = unwrap(parseUra('90000001'));
const types = ['V4', 'Z3', 'J8', 'G5', 'L1'] as const;
const exchanges = await discoverExchanges();
const policies = unwrap(createPolicyEngine(exchanges));
const subjects = subjectsOf(exchanges);

let statements: readonly Statement[] = [];
let actor: Actor;
let type: string = types[0];
let logged: LogEvent[] = [];
const server = createServer({ name: 'node', clock: systemClock });

/** Keeps nothing: what a guard lets through finds nothing, and the log says which guard it was. */
const repository = {
  model: r4Model,
  personKeys: async () => ok(['nobody']),
  search: async () => ok({ matches: [], included: [] }),
  lastn: async () => ok({ matches: [], included: [] }),
} as unknown as Tenant['repository'];

const tenant = (): Tenant => ({
  ura: holder,
  name: 'Houder',
  type,
  fhirBase: `https://node.example/${holder}/fhir/r4`,
  repository,
  authenticate: async () => ok(actor),
  log: {
    append: async (event) => {
      logged.push(event);
      return ok({ eventId: 'e', sequence: 1 });
    },
    search: async () => ok({ events: [] }),
  },
  askConsent: async ({ categories, purpose, user, presumed }) =>
    ok(
      Object.fromEntries(
        categories.map((data) => [
          data,
          decideConsent(statements, {
            holder: { ura: holder, type },
            user,
            data,
            purpose,
            ...(presumed === undefined ? {} : { presumed }),
          }).answer,
        ]),
      ),
    ),
});

beforeAll(async () => {
  await server.register(
    nodeServer({
      tenantOf: () => tenant(),
      exchanges,
      policies,
      grants: createGrants<ConsentAnswers>({ clock: systemClock }),
      pageKey: new Uint8Array(32),
      clock: systemClock,
      randomness: secureRandomness,
    }),
  );
});

/** What the node does with this question, in the words of the preview. */
async function asked(
  { exchange, query }: SectionVerdict,
  viewer: Viewer,
  number: number,
): Promise<SectionVerdict['verdict']> {
  logged = [];
  actor = {
    organization: { ura: unwrap(parseUra('90000099')), name: 'Vrager', type: viewer.type },
    client: 'did:web:vrager.example',
    professional: { id: unwrap(parseUzi('900000011')), name: 'V. Vrager', role: viewer.role },
    purpose: viewer.purpose,
    patient: bsn,
    scope: [exchange.id],
    tokenId: `token-${number}`,
  };
  await server.inject({
    method: query.interaction === 'search' ? 'POST' : 'GET',
    url: `/${holder}/fhir/r4/${queryPath(query)}${query.interaction === 'search' ? '' : `?${new URLSearchParams(queryParameters(query, bsn).map(([name, value]) => [name, value]))}`}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload:
      query.interaction === 'search'
        ? new URLSearchParams(queryParameters(query, bsn).map(([name, value]) => [name, value])).toString()
        : '',
  });
  const outcome = logged.at(-1)?.outcome;
  return outcome === 'refused-right'
    ? 'by-role'
    : outcome === 'withheld-consent'
      ? 'by-choice'
      : outcome === 'holds-nothing'
        ? 'shown'
        : (outcome as never);
}

const party = (codes: readonly string[]): fc.Arbitrary<Party> =>
  fc.oneof(
    fc.constant<Party>({ kind: 'any' }),
    fc.constantFrom(...codes).map((code): Party => ({ kind: 'category', code })),
    fc.constant<Party>({ kind: 'organization', ura: holder }),
  );
const statement: fc.Arbitrary<Statement> = fc.record({
  holder: party(Object.keys(holderCategories)),
  user: party(Object.keys(userCategories)),
  data: fc.constantFrom('GGC002', 'GGC012', 'GGC013'),
  situation: fc.constantFrom('regular', 'emergency'),
  decision: fc.constantFrom('permit', 'objection'),
});

describe('the preview of a choice', () => {
  it('says of every section what a node does with that very question', async () => {
    let number = 0;
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(statement, { maxLength: 5 }),
        fc.constantFrom(...viewers),
        fc.constantFrom(...types),
        fc.nat(),
        async (drawn, viewer, holderType, pick) => {
          statements = drawn;
          type = holderType;
          const verdicts = (
            await previewAccess(viewer, { ura: holder, type }, statements, { exchanges: subjects, policies })
          ).filter(({ exchange }) => exchange.versions[0]?.fhir === 'R4');
          const chosen = verdicts[pick % Math.max(verdicts.length, 1)];
          if (chosen !== undefined) {
            number += 1;
            seen.add(chosen.verdict);
            expect([chosen.exchange.id, chosen.query.id, await asked(chosen, viewer, number)]).toEqual([
              chosen.exchange.id,
              chosen.query.id,
              chosen.verdict,
            ]);
          }
        },
      ),
      { numRuns: 80 },
    );
    expect([...seen].toSorted()).toEqual(['by-choice', 'by-role', 'shown']);
  });
});
