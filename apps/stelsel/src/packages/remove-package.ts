import { builtOn, type PackageRegistry, packageId } from '@stelsel/conformance';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';
import { fault } from '../faults.ts';

interface Removal {
  readonly name: string;
  readonly version: string;
  readonly force: boolean;
}

/**
 * Removes a package that nothing needs: a package without what it is built on, or a profile that is demanded and not there,
 * would make validation weaker in silence. With `force` it goes all the same. Gives what needed it. Faults: CLI-PACKAGE-USED,
 * CNF-PACKAGE-MISSING.
 */
export async function removePackage(
  registry: PackageRegistry,
  config: Config,
  { name, version, force }: Removal,
): Promise<Result<readonly string[]>> {
  const demanded = (config.roles.node?.organizations ?? []).flatMap(({ validation }) =>
    Object.entries(validation.profiles).flatMap(([profile, mode]) => (mode === 'off' ? [] : [profile])),
  );
  const all = await registry.list();
  const profiles = all.ok ? await registry.onlyIn(name, version, demanded) : all;
  if (!all.ok || !profiles.ok) {
    return all.ok ? (profiles as Result<never>) : all;
  }
  const uses = [...builtOn({ name, version }, all.value).map(packageId), ...profiles.value];
  if (uses.length > 0 && !force) {
    return err(fault('CLI-PACKAGE-USED', { name: packageId({ name, version }), use: uses.join(', ') }));
  }
  const removed = await registry.remove(name, version);
  return removed.ok ? ok(uses) : removed;
}
