import { directoryScopes, directoryServer, seedOrganizations } from '@stelsel/addressing';
import { r4Model } from '@stelsel/fhir';
import { combine, ok, type Ura } from '@stelsel/kernel';
import { createStore, storeMigrations } from '@stelsel/store';
import { readIdentities } from '../../identities/read-identities.ts';
import type { MountRole } from '../process-context.ts';

/** The national directory at `/directory`; it starts with the organisations of the register. */
export const mountDirectory: MountRole = async (context) => {
  const { clock, randomness, server, config } = context;
  const opened = combine([
    await context.database('directory', storeMigrations),
    await context.logs('directory', { site: 'directory', name: 'Landelijk adresboek' }),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, log] = opened.value;
  const repository = createStore({ db, clock, randomness }).repository('directory', r4Model);
  const register = config.roles.directory?.organizations;
  if (register !== undefined) {
    const identities = await readIdentities(register);
    const seeded = identities.ok
      ? await seedOrganizations(
          repository,
          identities.value.organizations.map(({ ura, name, type, place }) => ({
            ura: ura as Ura,
            name,
            type,
            ...(place === undefined ? {} : { place }),
          })),
        )
      : identities;
    if (!seeded.ok) {
      return seeded;
    }
  }
  const authenticate = await context.protection.protect({
    path: 'directory',
    scopes: {
      [directoryScopes.read]: { callers: ['organization'] },
      [directoryScopes.write]: { callers: ['organization'] },
    },
    log: log.append,
  });
  if (!authenticate.ok) {
    return authenticate;
  }
  await server.register(
    directoryServer({
      repository,
      clock,
      baseUrl: `${config.listen.publicUrl}/directory`,
      authenticate: authenticate.value,
      log: log.append,
    }),
    { prefix: '/directory' },
  );
  return ok();
};
