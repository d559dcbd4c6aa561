import type { DirectoryClient, Published } from '@stelsel/addressing';
import type { Exchange } from '@stelsel/exchanges';
import type { Result, Ura } from '@stelsel/kernel';

export interface PublishDeps {
  readonly directory: Pick<DirectoryClient, 'publish'>;
  readonly exchanges: readonly Exchange[];
}

/**
 * Tells the directory where an organisation answers and which exchange versions it speaks there. Publishing what stands
 * there already changes nothing, so it can run at every start.
 */
export function publishEndpoints(
  deps: PublishDeps,
  tenant: { readonly ura: Ura; readonly fhirBase: string; readonly tokenEndpoint: string },
): Promise<Result<Published>> {
  const offered = deps.exchanges.flatMap(({ id, versions }) =>
    versions.filter(({ fhir }) => fhir === 'R4').map((version) => ({ id, version: version.id })),
  );
  return deps.directory.publish({
    ura: tenant.ura,
    tokenEndpoint: tenant.tokenEndpoint,
    fhir: [{ base: tenant.fhirBase, fhir: 'R4', exchanges: offered }],
  });
}
