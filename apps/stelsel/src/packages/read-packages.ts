import { type FhirPackage, readPackage } from '@stelsel/conformance';
import { ok, type Result } from '@stelsel/kernel';
import { packageFetcher } from './package-fetcher.ts';

/** Reads packages named on the command line, one by one; the first that cannot be read ends it. */
export async function readPackages(sources: readonly string[]): Promise<Result<readonly FhirPackage[]>> {
  const fetcher = packageFetcher(false);
  const found: FhirPackage[] = [];
  try {
    for (const source of sources) {
      const one = await readPackage(source, fetcher);
      if (!one.ok) {
        return one;
      }
      found.push(one.value);
    }
    return ok(found);
  } finally {
    await fetcher.close();
  }
}
