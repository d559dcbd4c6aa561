/** Does what a product must write down, and asks what it wrote down within the period of that. */
import { setTimeout as pause } from 'node:timers/promises';
import { type ExchangeQuery, type MadeAct, type MadeAnswers, queryParameters, queryPath } from '@stelsel/exchanges';
import { type Bsn, type Clock, instant, parseBsn, type Text } from '@stelsel/kernel';
import { certificationLimits } from '../../limits.ts';
import { type ConnectOptions, connectProduct } from '../../product/connect-product.ts';
import { addressOf, askSearchset, isSearchset, matchesOf } from '../../product/searchset.ts';
import type { OtherUse } from './other-use.ts';

export interface Making {
  readonly made: MadeAnswers;
  readonly query: ExchangeQuery;
  /** The person whose entries they are, and another one. */
  readonly citizens: readonly string[];
  /** Tried in order, until one is answered. */
  readonly uses: readonly OtherUse[];
  readonly connect: ConnectOptions;
  readonly clock: Clock;
}

/** What was done and when, and what the product wrote down about each of the two people in that time. */
export interface MadeEntries {
  readonly made: MadeAnswers;
  /** Asks within the period of the test. */
  readonly query: ExchangeQuery;
  readonly person: Bsn;
  readonly other: Bsn;
  readonly since: string;
  readonly done: ReadonlySet<MadeAct>;
  readonly use?: OtherUse['who'];
  /** Status of the refusals: of another person, and of a professional. */
  readonly refused: { readonly ofAnother: number; readonly ofProfessional?: number };
  /** `Type/id` by number of the person. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

const twoPeople: Text = {
  nl: 'Noem in het identiteitsbestand onder citizens twee testburgers die zich kunnen aanmelden.',
  en: 'Name two test citizens who can sign in under citizens in the identity file.',
};

/** Or in words why it could not be tried. */
export async function makeEntries(making: Making): Promise<MadeEntries | Text> {
  const { made, query, clock } = making;
  const people = making.citizens.map(parseBsn).flatMap((bsn) => (bsn.ok ? [bsn.value] : []));
  const [person, other] = people;
  if (person === undefined || other === undefined) {
    return twoPeople;
  }
  const product = connectProduct(making.connect).product(() => undefined);
  const since = instant(clock);
  const use = await useOnce(making, person);
  const own = await product.ask({ query, subject: person });
  const ofAnother = await product.ask({ query, subject: person, tokenFor: other });
  const ofProfessional = use && (await askAs(making, use, person));
  // The period ends after the last moment in which something was done, and before anything is looked at.
  await pause(certificationLimits.periodGapMs);
  const until = instant(clock);
  const closed: ExchangeQuery = {
    ...query,
    params: [...query.params, [made.period, `ge${since}`], [made.period, `lt${until}`]],
  };
  const done = new Set<MadeAct>([
    ...(use === undefined ? [] : ['use' as const]),
    ...(own.status === 200 ? ['own-question' as const] : []),
    'of-another',
  ]);
  const written = new Map<string, readonly string[]>();
  for (const bsn of [person, other]) {
    written.set(bsn, await writtenAbout({ ...making, query: closed }, bsn, bsn === person ? done.size : 0));
  }
  return {
    made,
    query: closed,
    person,
    other,
    since,
    done,
    ...(use && { use: use.who }),
    refused: { ofAnother: ofAnother.status, ...(ofProfessional === undefined ? {} : { ofProfessional }) },
    written,
  };
}

/** The first that is answered. */
async function useOnce({ uses, connect }: Making, subject: Bsn): Promise<OtherUse | undefined> {
  for (const use of uses) {
    const product = connectProduct({ ...connect, access: use.access }).product(() => undefined);
    if ((await product.ask({ query: use.query, subject })).status === 200) {
      return use;
    }
  }
  return undefined;
}

/** The same professional asks for the entries themselves. */
async function askAs({ connect, query }: Making, { access, query: own }: OtherUse, subject: Bsn): Promise<number> {
  const product = connectProduct({ ...connect, access }).product(() => undefined);
  const body = new URLSearchParams(queryParameters(query, subject).map(([name, value]) => [name, value])).toString();
  const headers = { accept: 'application/fhir+json', 'content-type': 'application/x-www-form-urlencoded' };
  const url = `${product.base}/${queryPath(query)}`;
  const answer = await product.send({ method: 'POST', url, headers, body }, { kind: 'query', id: own.id, subject });
  return answer.status;
}

/** A product may take a moment to write down what was done. */
async function writtenAbout(making: Making, subject: Bsn, least: number): Promise<readonly string[]> {
  const { query, clock, connect } = making;
  const endMs = clock.nowMs() + certificationLimits.writtenMs;
  for (;;) {
    const product = connectProduct(connect).product(() => undefined);
    const answer = await askSearchset(product, { query, subject });
    const found = isSearchset(answer) ? matchesOf(answer).map(addressOf) : [];
    if (found.length >= least || clock.nowMs() >= endMs) {
      return found;
    }
    await pause(certificationLimits.writtenPauseMs);
  }
}
