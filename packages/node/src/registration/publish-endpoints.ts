import type { DirectoryClient, Published } from '@stelsel/addressing';
import type { Exchange, Qualified } from '@stelsel/exchanges';
import type { FhirModel } from '@stelsel/fhir';
import type { Result, Ura } from '@stelsel/kernel';
import { answeredExchanges } from '../answered-exchanges.ts';
import { signalSegment } from '../signal-address.ts';
import { takesNotices } from '../takes-notices.ts';

export interface PublishDeps {
  readonly directory: Pick<DirectoryClient, 'publish'>;
  readonly exchanges: readonly Exchange[];
}

/** Where an organisation answers in one FHIR version. */
export interface FhirBase {
  readonly base: string;
  readonly fhir: FhirModel['version'];
  /** Nothing but its log is answered there. */
  readonly logOnly?: boolean;
  /** What its system is qualified for, where it says so. */
  readonly qualified?: Qualified;
}

/**
 * Tells the directory where an organisation answers and which exchange versions it speaks there. Publishing what stands
 * there already changes nothing, so it can run at every start.
 */
export function publishEndpoints(
  deps: PublishDeps,
  tenant: {
    readonly ura: Ura;
    /** RoleCodeNL: who receives nothing takes no notices. */
    readonly type: string;
    readonly bases: readonly FhirBase[];
    readonly tokenEndpoint: string;
  },
): Promise<Result<Published>> {
  const offers = tenant.bases.map((place) => {
    const { base, fhir } = place;
    const answered = answeredExchanges(deps.exchanges, place);
    const received = answered.filter((exchange) => receivesIn(exchange, fhir, tenant.type));
    const signals = signalsAt(base, fhir, received);
    return {
      base,
      fhir,
      exchanges: exchangesIn(answered, fhir),
      ...(received.length === 0 ? {} : { takesNotices: true }),
      ...(signals.length === 0 ? {} : { signals }),
    };
  });
  return deps.directory.publish({
    ura: tenant.ura,
    tokenEndpoint: tenant.tokenEndpoint,
    fhir: offers.filter(({ exchanges }) => exchanges.length > 0),
  });
}

/** Whether this kind of organisation gets Tasks of the exchange in this FHIR version. */
function receivesIn(exchange: Exchange, fhir: FhirBase['fhir'], type: string): boolean {
  const speaks = exchange.versions.some((version) => version.fhir === fhir && version.workflow !== undefined);
  return speaks && takesNotices(exchange, type);
}

/** A base where nothing is exchanged is not published: nobody could ask anything there. */
function exchangesIn(exchanges: readonly Exchange[], fhir: FhirBase['fhir']) {
  return exchanges.flatMap(({ id, versions }) =>
    versions
      .filter((version) => version.fhir === fhir)
      .map(({ id: version, advertised }) => ({ id, version, ...(advertised && { codes: advertised }) })),
  );
}

/** Where others leave a bare signal, once for each code that a national guide has for it. */
function signalsAt(base: string, fhir: FhirBase['fhir'], exchanges: readonly Exchange[]) {
  const codes = exchanges.flatMap(({ versions }) =>
    versions.flatMap(({ fhir: spoken, workflow }) => (spoken === fhir ? (workflow?.signal ?? []) : [])),
  );
  return [...new Set(codes)].map((code) => ({ code, address: `${base}/${signalSegment}` }));
}
