/** The national functions over the wire: pseudonyms, index, consent register and directory, each with token and log. */
import { directoryScopes } from '@stelsel/addressing';
import { consentClient } from '@stelsel/consent';
import type { Authorize } from '@stelsel/http';
import { type Bsn, namingSystem, ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { localizationClient } from '@stelsel/localization';
import { pseudonymClient } from '@stelsel/pseudonyms';
import { tokenPlace } from '../../apps/stelsel/src/compose/organization-agent.ts';
import { consentRecipient, indexRecipient } from '../../apps/stelsel/src/compose/pseudonym-recipient.ts';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rate, rateOf } from '../rate.ts';
import { type BenchRegion, benchRegion } from '../region/bench-region.ts';
import { answeringHospital, askingPractice, type RegionParty, regionParty } from '../region/region-party.ts';

const conditions =
  'TLS, token and proof checked, durable log; all national services share one process, PostgreSQL and load generator the machine';

/** A national function is asked by thousands of parties: what waits together shares statements and commits. */
const inFlight = 32;
/** Proofs live a minute: so many are made before the clock starts as are surely used by then. */
const mostCalls = 8_000;
const leastCalls = 400;

export const nationalBench: Bench = {
  names: [
    'pseudonym.evaluations_per_s',
    'localization.lookups_per_s',
    'consent.questions_per_s',
    'directory.searches_per_s',
  ],
  run: nationalFigures,
};

async function* nationalFigures(context: BenchContext): AsyncIterable<Figure> {
  const region = await benchRegion(context);
  const { readCpu } = region;
  const practice = await regionParty(region, askingPractice);
  const hospital = await regionParty(region, answeringHospital);
  const { bsn } = storyPerson('main');
  const tokenFor = pseudonymsOf(region, practice);
  const pseudonymSize = `blinding by the caller in the same thread as the load generator; ${conditions}`;
  yield await rate(
    context,
    {
      name: 'pseudonym.evaluations_per_s',
      unit: 'evaluations/s',
      inFlight,
      readCpu,
      flow: 'pseudonymExchanges',
      size: pseudonymSize,
    },
    () => tokenFor.index(bsn),
  );
  yield await lookups(context, region, practice, tokenFor);
  const calls = Math.max(leastCalls, Math.round(mostCalls * context.scale));
  const questionProofs = await proofs(calls, consentAuthorize(hospital), { method: 'POST', url: closedUrl(hospital) });
  yield await rateOf(
    {
      name: 'consent.questions_per_s',
      unit: 'questions/s',
      inFlight,
      readCpu,
      flow: 'consentChecks',
      size: `closed question about one person and one category, SOAP/XACML; ${conditions}`,
    },
    questionProofs,
    closedQuestion(region, hospital, bsn, practice),
  );
  const directoryProofs = await proofs(calls, directoryAuthorize(practice), {
    method: 'GET',
    url: searchUrl(practice),
  });
  yield await rateOf(
    {
      name: 'directory.searches_per_s',
      unit: 'searches/s',
      inFlight,
      readCpu,
      flow: 'directoryLive',
      size: `one organisation by URA; ${conditions}`,
    },
    directoryProofs,
    directorySearch(region, practice),
  );
}

type Proof = Readonly<Record<string, string>>;

/** The signatures of the client for one request, as often as it is sent: they are the work of another machine. */
async function proofs(
  count: number,
  authorize: Authorize,
  request: { readonly method: string; readonly url: string },
): Promise<readonly Proof[]> {
  return Promise.all(Array.from({ length: count }, async () => unwrap(await authorize(request))));
}

function pseudonymsOf(region: BenchRegion, { agent, config }: RegionParty) {
  const { pseudonyms = '', indexUra = '', consentUra = '' } = config.national;
  const client = pseudonymClient({
    fetch: region.fetch,
    baseUrl: pseudonyms,
    authorize: agent.authorizeAt(pseudonyms, 'prs:read'),
    randomness: secureRandomness,
  });
  return {
    index: async (bsn: Bsn) => unwrap(await client.tokenFor(bsn, indexRecipient(indexUra))),
    consent: async (bsn: Bsn) => unwrap(await client.tokenFor(bsn, consentRecipient(consentUra))),
  };
}

/** Tokens of persons serve once, so they are made before the clock starts; the lookup opens them and asks for consent. */
async function lookups(
  context: BenchContext,
  region: BenchRegion,
  { agent, attestation, config }: RegionParty,
  tokenFor: ReturnType<typeof pseudonymsOf>,
): Promise<Figure> {
  const { index = '' } = config.national;
  const { bsn } = storyPerson('main');
  const bound = unwrap(
    await agent.tokens.token({ ...tokenPlace(index), scope: 'nvi:localize', purpose: 'TREAT', attestation }),
  );
  const client = localizationClient(
    { fetch: region.fetch, baseUrl: index, authorize: bound.authorize },
    { ura: agent.ura, clientId: agent.did },
  );
  const count = Math.max(40, Math.round(600 * context.scale));
  const questions: { subjectToken: string; consentToken: string }[] = [];
  for (let made = 0; made < count; made += 1) {
    const [subjectToken, consentToken] = await Promise.all([tokenFor.index(bsn), tokenFor.consent(bsn)]);
    questions.push({ subjectToken, consentToken });
  }
  return await rateOf(
    {
      name: 'localization.lookups_per_s',
      unit: 'lookups/s',
      inFlight,
      readCpu: region.readCpu,
      flow: 'localizationLookups',
      size: `two one-time tokens opened, consent register asked for every holder, ${region.people} people; ${conditions}`,
    },
    questions,
    async (question) => {
      const found = unwrap(await client.findHolders({ ...question, categories: ['Condition', 'AllergyIntolerance'] }));
      if (found.length === 0) {
        throw new Error('the index found nobody');
      }
    },
  );
}

function consentAuthorize({ agent, config }: RegionParty): Authorize {
  return agent.authorizeAt(config.national.consent ?? '', 'consent:ask');
}

function closedUrl({ config }: RegionParty): string {
  return `${config.national.consent}/geslotenautorisatievraag/xacml3`;
}

function closedQuestion(region: BenchRegion, { agent, config, type }: RegionParty, bsn: Bsn, asker: RegionParty) {
  const question = {
    bsn,
    holder: { ura: agent.ura, type },
    user: { ura: asker.ura, type: asker.type },
    categories: ['GGC002'],
    purpose: 'TREAT',
  } as const;
  const { consent = '' } = config.national;
  return async (proof: Proof) => {
    const client = consentClient({
      fetch: region.fetch,
      baseUrl: consent,
      authorize: async () => ok(proof),
      clock: systemClock,
      randomness: secureRandomness,
    });
    return unwrap(await client.askClosed(question));
  };
}

function directoryAuthorize({ agent, config }: RegionParty): Authorize {
  return agent.authorizeAt(config.national.directory ?? '', directoryScopes.read);
}

function searchUrl({ config }: RegionParty): string {
  const organization = encodeURIComponent(`${namingSystem.ura}|${answeringHospital}`);
  return `${config.national.directory}/Organization?identifier=${organization}`;
}

function directorySearch(region: BenchRegion, practice: RegionParty) {
  const url = searchUrl(practice);
  return async (proof: Proof) => {
    const answer = unwrap(
      await region.fetch({ method: 'GET', url, headers: { ...proof, accept: 'application/fhir+json' } }),
    );
    if (answer.status !== 200) {
      throw new Error(`the directory answered ${answer.status}: ${answer.body}`);
    }
  };
}
