/** The repository of an organisation whose record is kept by an existing FHIR server: the same port, asked over HTTP. */
import type { FhirModel, Resource } from '@stelsel/fhir';
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { Repository, Written } from '../../repository.ts';
import type { AskCapability } from '../../source-capability.ts';
import { transactionAtSource } from './bundle-source.ts';
import type { FhirServerOptions } from './fhir-server-options.ts';
import { historyOfSource } from './history-source.ts';
import { knownPersons } from './known-persons.ts';
import { lastnAtSource } from './lastn-source.ts';
import { patchAtSource } from './patch-source.ts';
import { everythingAtSource, personKeysAtSource } from './person-source.ts';
import { readSource } from './read-source.ts';
import { searchSource } from './search-source.ts';
import { askingWhoCan, capabilityOf } from './source-capability.ts';
import { sourceClient } from './source-client.ts';
import type { SourceSession } from './source-session.ts';
import { createAtSource, deleteAtSource, deleteWhereAtSource, updateAtSource } from './write-source.ts';

/** A repository before another source, and what that source says of itself. */
export interface FhirServerRepository extends Repository {
  readonly capability: AskCapability;
  /** The same source, read with what packages have added to its FHIR version since. */
  readonly inModel: (model: FhirModel) => FhirServerRepository;
}

/**
 * What the source keeps is never kept here. Physical erasure is refused: FHIR has no word for it, so it is done at the
 * source itself. Faults besides those of the port: STO-SOURCE-*.
 */
export function fhirServerRepository(options: FhirServerOptions): FhirServerRepository {
  const client = sourceClient(options);
  const capability = capabilityOf(client, options.model, options.clock);
  const ask = askingWhoCan(client, capability);
  return inSession({ ask, capability, base: options.url, model: options.model, persons: knownPersons() });
}

function inSession(session: SourceSession): FhirServerRepository {
  return {
    model: session.model,
    capability: session.capability,
    inModel: (model) => inSession({ ...session, model }),
    read: (type, id) => readSource(session, type, id),
    vread: (type, id, version) => readSource(session, type, id, version),
    search: (search, wish) => searchSource(session, search, wish),
    lastn: (search, wish) => lastnAtSource(session, search, wish),
    history: (query) => historyOfSource(session, query),
    everything: (subjects) => everythingAtSource(session, subjects),
    personKeys: (identifier) => personKeysAtSource(session, identifier),
    create: (resource, wish = {}) => createAtSource(session, resource, wish),
    update: (resource, wish = {}) => updateAtSource(session, resource, wish),
    patch: (where, patch, wish = {}) => patchAtSource(session, where, patch, wish),
    delete: (type, id, wish = {}) => deleteAtSource(session, type, id, wish),
    deleteWhere: (type, condition, wish = {}) => deleteWhereAtSource(session, type, condition, wish),
    putAll: (resources) => putAll(session, resources),
    transaction: (bundle, wish) => transactionAtSource(session, bundle, wish),
    erase: async () => err(fault('STO-SOURCE-CANNOT', { interaction: 'erase' })),
  };
}

/** All or nothing: one transaction. */
async function putAll(session: SourceSession, resources: readonly Resource[]): Promise<Result<readonly Written[]>> {
  if (resources.length > limits.bundleEntries) {
    return err(fault('STO-SOURCE-CANNOT', { interaction: `transaction > ${limits.bundleEntries}` }));
  }
  const entry = resources.map((resource) => ({
    resource,
    request: {
      method: resource.id === undefined ? 'POST' : 'PUT',
      url: resource.id === undefined ? resource.resourceType : `${resource.resourceType}/${resource.id}`,
    },
  }));
  const done = await transactionAtSource(session, { resourceType: 'Bundle', type: 'transaction', entry });
  return done.ok ? ok(done.value.flatMap(({ written }) => written ?? [])) : done;
}
