import { resolve } from 'node:path';
import { certificationFaults } from '@stelsel/certification';
import { type Exchange, type ExchangeVersion, surveyExchanges } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';

export interface VersionWish {
  readonly exchange: string;
  readonly version?: string;
  readonly fhir?: 'R4' | 'STU3';
  /** Directories with exchanges besides our own. */
  readonly directories: readonly string[];
}

export interface FoundVersion {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  /** All that were found. */
  readonly exchanges: readonly Exchange[];
}

/** The exchange version that is meant: the one that is named, or the preferred one of the FHIR version. */
export async function findVersion(wish: VersionWish): Promise<Result<FoundVersion>> {
  const { exchanges } = await surveyExchanges({ directories: wish.directories.map((directory) => resolve(directory)) });
  const exchange = exchanges.find(({ id }) => id === wish.exchange);
  if (exchange === undefined) {
    const known = exchanges.map(({ id }) => id).join(', ');
    return err(certificationFaults('CER-EXCHANGE', { id: wish.exchange.slice(0, 64), known }));
  }
  const version = exchange.versions.find(({ id, fhir }) => (wish.version ?? id) === id && (wish.fhir ?? fhir) === fhir);
  if (version === undefined) {
    const known = exchange.versions.map(({ id, fhir }) => `${id} (${fhir})`).join(', ');
    const asked = [wish.version, wish.fhir].filter((part) => part !== undefined).join(' ');
    return err(certificationFaults('CER-VERSION', { id: exchange.id, version: asked.slice(0, 64), known }));
  }
  return ok({ exchange, version, exchanges });
}
