/** Makes the other side that we play findable in the network of the product: in the directory, and as a holder in the index. */
import { directoryClient, directoryScopes, type EndpointOffer } from '@stelsel/addressing';
import { type Exchange, type ExchangeVersion, isDataCategory } from '@stelsel/exchanges';
import type { Fetcher } from '@stelsel/http';
import { type Bsn, type Clock, err, ok, type Randomness, type Result, type Ura } from '@stelsel/kernel';
import { localizationClient } from '@stelsel/localization';
import { pseudonymClient } from '@stelsel/pseudonyms';
import { tokenPlace } from '../compose/organization-agent.ts';
import { indexRecipient } from '../compose/pseudonym-recipient.ts';
import { fault } from '../faults.ts';
import type { ClientFile, ClientParty } from '../guarded/client-file.ts';
import { clientTokens } from '../guarded/client-tokens.ts';

export interface JoinDeps {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

interface Place {
  readonly fhirBase: string;
  readonly tokenEndpoint: string;
  /** Where a bare signal is taken; when it is the only way, notices are taken nowhere. */
  readonly signals: string;
  readonly onlySignals: boolean;
}

/** What is played, all in one FHIR version. */
interface Offered {
  readonly exchanges: readonly { readonly exchange: Exchange; readonly version: ExchangeVersion }[];
  readonly place: Place;
}

export interface Joined {
  /** Says in the index that this organisation holds data of the exchanges about a person. */
  hold(bsn: Bsn): Promise<Result<void>>;
  /** Takes the addresses out of use. */
  leave(): Promise<Result<void>>;
}

/** Addresses from now on; whatever the organisation had before comes after these. Fault: CLI-NO-NETWORK. */
export async function joinNetwork(
  file: ClientFile,
  { organization }: ClientParty,
  what: Offered,
  deps: JoinDeps,
): Promise<Result<Joined>> {
  const { national, software } = file;
  if (national === undefined) {
    return err(fault('CLI-NO-NETWORK'));
  }
  const { fetch, clock, randomness } = deps;
  const tokens = clientTokens({ organization, software }, { fetch, clock });
  const authorizeAt = (url: string, scope: string) =>
    tokens.authorizer({ ...tokenPlace(url), scope, purpose: 'TREAT' });
  const { read, write } = directoryScopes;
  const directory = directoryClient({
    fetch,
    baseUrl: national.directory,
    authorize: authorizeAt(national.directory, `${read} ${write}`),
  });
  const ura = organization.ura as Ura;
  const start = new Date(clock.nowMs()).toISOString();
  const published = await directory.publish(offerOf(ura, what, { start }));
  if (!published.ok) {
    return published;
  }
  const pseudonyms = pseudonymClient({
    fetch,
    baseUrl: national.pseudonyms,
    authorize: authorizeAt(national.pseudonyms, 'prs:read'),
    randomness,
  });
  const index = localizationClient(
    { fetch, baseUrl: national.index, authorize: authorizeAt(national.index, 'nvi:create nvi:delete') },
    { ura, clientId: organization.did },
  );
  return ok({
    hold: async (bsn) => {
      const subjectToken = await pseudonyms.tokenFor(bsn, indexRecipient(national.indexUra));
      return subjectToken.ok
        ? index.register(
            [...new Set(what.exchanges.flatMap(({ exchange }) => exchange.categories))]
              .filter(isDataCategory)
              .map((category) => ({ subjectToken: subjectToken.value, category })),
          )
        : subjectToken;
    },
    leave: async () => {
      const end = new Date(clock.nowMs()).toISOString();
      const left = await directory.publish(offerOf(ura, what, { start, end }));
      return left.ok ? ok() : left;
    },
  });
}

function offerOf(
  ura: Ura,
  { exchanges, place }: Offered,
  period: { readonly start: string; readonly end?: string },
): EndpointOffer {
  const told = exchanges.flatMap(({ version }) => version.workflow ?? []);
  const signals = new Set(told.flatMap(({ signal }) => signal ?? []));
  return {
    ura,
    tokenEndpoint: place.tokenEndpoint,
    tokenPeriod: period,
    fhir: [
      {
        base: place.fhirBase,
        fhir: exchanges[0]?.version.fhir ?? 'R4',
        exchanges: exchanges.map(({ exchange, version: { id: version, advertised } }) => ({
          id: exchange.id,
          version,
          ...(advertised && { codes: advertised }),
        })),
        ...(told.length === 0 || place.onlySignals ? {} : { takesNotices: true }),
        ...(signals.size === 0 ? {} : { signals: [...signals].map((code) => ({ code, address: place.signals })) }),
        period,
      },
    ],
  };
}
