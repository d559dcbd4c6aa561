/** Test only: one region for everything our own node is tested for in one FHIR version, and what is played in it. */

import type { ExchangeVersion } from '@stelsel/exchanges';
import { type Purpose, parseBsn, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { expect } from 'vitest';
import { chooseParty } from '../../certify/choose-party.ts';
import { joinNetwork } from '../../certify/join-network.ts';
import { freePorts } from '../../demo/free-ports.ts';
import type { ClientParty } from '../../guarded/client-file.ts';
import { onlyPlayed, type RegionOfParties, regionOfParties } from '../region-of-parties.ts';
import { type Served, servedIn, type Tested, testedIn, testPeople } from './tested-versions.ts';

/** Kinds that send and receive the Tasks of an exchange, of those that stand in the region. */
export const pairs: Readonly<Record<string, readonly [sender: string, receiver: string]>> = {
  referral: ['Z3', 'V4'],
  'physio-referral': ['Z3', 'F1'],
  'nursing-handover': ['V4', 'X3'],
  'youth-record': ['JGZ', 'JGZ'],
};

export interface OwnProcess {
  readonly fhir: ExchangeVersion['fhir'];
  readonly region: RegionOfParties;
  /** Where certify plays the other side. */
  readonly port: number;
  /** The answer of the own interface, which must have been taken. */
  taken(ura: string, path: string, body?: object): Promise<string>;
  /** Who of the region may bring a delivery to this kind of organisation, or ask it, and why; nobody: undefined. */
  whoMay(
    tested: Tested,
    need: { readonly kind: 'query' | 'delivery'; readonly id?: string },
    holder: { readonly type: string; readonly ura: string },
  ): { readonly ura: string; readonly purpose: Purpose } | undefined;
}

/** What certify plays to be asked by our own node: a version at a kind of organisation. */
export interface Played extends Tested {
  readonly kind: string;
}

/**
 * Beside the kinds that together keep every section of a version the one that keeps least of it: there most questions are not
 * asked, because such an organisation does not keep it.
 */
export function playedIn(fhir: ExchangeVersion['fhir']): readonly Played[] {
  const askable = ({ exchange, version }: Tested): boolean =>
    exchange.relation === 'treatment' && exchange.patterns.includes('query') && version.queries.length > 0;
  const served = servedIn(fhir);
  return testedIn(fhir)
    .filter(askable)
    .flatMap((tested) => {
      const { version } = tested;
      const count = (kind: string): number => version.queries.filter(({ keptBy }) => keptBy.includes(kind)).length;
      const kinds = [...new Set(version.queries.flatMap(({ keptBy }) => keptBy))];
      const least = kinds.reduce((one, other) => (count(other) < count(one) ? other : one), kinds[0] ?? '');
      const covering = served.filter((one) => one.version === version).map(({ holder }) => holder.type);
      return [...new Set([...covering, least])].map((kind) => ({ ...tested, kind }));
    });
}

/** Receivers that nobody plays, so that two organisations of ours can be watched with each other. */
const receivers = [...new Set(Object.values(pairs).map(([, receiver]) => receiver))].map((type, index) => ({
  ura: String(90000300 + index),
  name: `Ontvanger ${type}`,
  type,
  records: [],
}));

export function receiverOf(exchange: string): string {
  const type = pairs[exchange]?.[1];
  return receivers.find((one) => one.type === type)?.ura ?? '';
}

export async function openOwnProcess(
  fhir: ExchangeVersion['fhir'],
  served: readonly Served[],
  played: readonly Played[],
): Promise<OwnProcess> {
  const patients = testPeople.map((value, index) => ({
    resourceType: 'Patient',
    id: `p-${index}`,
    identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value }],
  }));
  const kinds = [...new Set(played.map(({ kind }) => kind))];
  const region = await regionOfParties({
    people: testPeople,
    fhir: fhir === 'R4' ? 'r4' : 'stu3',
    records: patients,
    holders: [...served.map(({ holder }) => holder), ...receivers],
    played: kinds,
  });
  const [port = 0] = await freePorts(1);
  const { file } = await region.identityFor('');
  const parties = [file, ...(file.parties ?? [])];
  for (const party of parties) {
    const { type = '' } = party.organization;
    if (kinds.includes(type) || playedTasks.includes(type)) {
      await join(
        { fhir, region, port, file },
        party,
        played.filter(({ kind }) => kind === type),
      );
    }
  }
  return { fhir, region, port, ...askingOf(region, parties) };
}

/** Kinds that certify plays when a Task goes to or fro. */
const playedTasks: readonly string[] = [...new Set([...Object.values(pairs).flat(), onlyPlayed])];

function askingOf(region: RegionOfParties, parties: readonly ClientParty[]): Pick<OwnProcess, 'taken' | 'whoMay'> {
  const own = parties.filter(({ professional }) => professional !== undefined);
  return {
    taken: async (ura, path, body) => {
      const answer = await region.call(ura, body === undefined ? 'GET' : 'POST', path, body);
      expect([path, answer.status < 300 ? '' : answer.text]).toEqual([path, '']);
      return answer.text;
    },
    whoMay: ({ exchange, version }, need, { type: holderType, ura }) => {
      const others = own.filter(({ organization }) => organization.ura !== ura);
      const choose = unwrap(chooseParty({ exchange, version, parties: others, isCitizen: () => false, holderType }));
      const chosen = choose(need);
      return chosen && { ura: chosen.party.organization.ura, purpose: chosen.purpose };
    },
  };
}

/** Publishes that this party answers, and takes what is told, where certify will be; and that it holds something. */
async function join(
  {
    fhir,
    region,
    port,
    file,
  }: Pick<OwnProcess, 'fhir' | 'region' | 'port'> & {
    readonly file: Awaited<ReturnType<RegionOfParties['identityFor']>>['file'];
  },
  party: ClientParty,
  held: readonly Tested[],
): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  const base = `${origin}/fhir/${fhir.toLowerCase()}`;
  const onlySignals = party.organization.type === onlyPlayed;
  const place = {
    fhirBase: base,
    tokenEndpoint: `${origin}/oauth/token`,
    signals: `${base}/notification`,
    onlySignals,
  };
  const deps = { fetch: region.fetch, clock: systemClock, randomness: secureRandomness };
  const joined = unwrap(await joinNetwork(file, party, { exchanges: testedIn(fhir), place }, deps));
  for (const bsn of new Set(held.flatMap(({ records }) => records[0]?.bsn ?? []))) {
    unwrap(await joined.hold(unwrap(parseBsn(bsn))));
  }
}
