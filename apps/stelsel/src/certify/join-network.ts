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

export interface Place {
  readonly fhirBase: string;
  readonly tokenEndpoint: string;
  /** Where a bare signal is taken; when it is the only way, notices are taken nowhere. */
  readonly signals: string;
  readonly onlySignals: boolean;
}

export interface Joined {
  /** Says in the index that this organisation holds data of the exchange about a person. */
  hold(bsn: Bsn): Promise<Result<void>>;
  /** Takes the addresses out of use. */
  leave(): Promise<Result<void>>;
}

/** Addresses from now on; whatever the organisation had before comes after these. Fault: CLI-NO-NETWORK. */
export async function joinNetwork(
  file: ClientFile,
  { organization }: ClientParty,
  what: { readonly exchange: Exchange; readonly version: ExchangeVersion; readonly place: Place },
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
            what.exchange.categories
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
  { exchange, version, place }: Parameters<typeof joinNetwork>[2],
  period: { readonly start: string; readonly end?: string },
): EndpointOffer {
  const { advertised, workflow } = version;
  const signal = workflow?.signal;
  return {
    ura,
    tokenEndpoint: place.tokenEndpoint,
    tokenPeriod: period,
    fhir: [
      {
        base: place.fhirBase,
        fhir: version.fhir,
        exchanges: [{ id: exchange.id, version: version.id, ...(advertised && { codes: advertised }) }],
        ...(workflow === undefined || place.onlySignals ? {} : { takesNotices: true }),
        ...(signal === undefined ? {} : { signals: [{ code: signal, address: place.signals }] }),
        period,
      },
    ],
  };
}
