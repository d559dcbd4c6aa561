import fastifyStatic from '@fastify/static';
import { ok } from '@stelsel/kernel';
import {
  inventedCountry,
  keepHouse,
  listCache,
  loadContent,
  loadInvented,
  measuredCategories,
  pageRoutes,
  postgresHooks,
  postgresProposals,
  postgresRecords,
  type RegieDeps,
  readContent,
  regieMigrations,
  regieServer,
  snapshotDirectory,
} from '@stelsel/regie';
import { buildRegie } from '@stelsel/regie-web/build';
import type { MountRole } from '../process-context.ts';
import { missingSetting } from './missing-setting.ts';

/** The agendas at the root of their own address: open data, and pages that can be read without JavaScript. */
export const mountRegie: MountRole = async (context) => {
  const { clock, randomness, server, config, fetch } = context;
  const settings = config.roles.regie;
  if (settings === undefined) {
    return missingSetting('regie', 'roles.regie');
  }
  const db = await context.database('regie', regieMigrations);
  const signingKey = await context.keys.signingKey('regie', 'EdDSA');
  const content = await readContent();
  if (!db.ok || !signingKey.ok || !content.ok) {
    return [db, signingKey, content].find((part) => !part.ok) as never;
  }
  const deps: RegieDeps = {
    store: postgresRecords(db.value, clock),
    proposals: postgresProposals(db.value),
    hooks: postgresHooks(db.value),
    snapshots: snapshotDirectory(settings.snapshots),
    cache: listCache(),
    base: config.listen.publicUrl,
    clock,
    randomness,
    fetch,
    signingKey: signingKey.value,
    // Reading needs no account; without a sign-in service nobody can write.
    signedIn: async () => ok(undefined),
  };
  const loaded = await loadContent(deps, content.value.records);
  if (!loaded.ok) {
    return loaded;
  }
  const web = await buildRegie();
  await server.register(fastifyStatic, { root: web.assets, prefix: '/assets/', immutable: true, maxAge: '365d' });
  await server.register(regieServer(deps));
  await server.register(pageRoutes(deps, web.app));
  const house = keepHouse(deps, { onNote: context.onNote });
  context.onClose(() => house.stop());
  context.afterListen(async () => {
    const { invented } = settings;
    if (invented !== undefined) {
      const country = inventedCountry(content.value, {
        seed: invented.seed,
        nowMs: clock.nowMs(),
        organisations: invented.organizations,
        measuredCategories,
      });
      house.first(() => loadInvented(deps, country));
    }
    house.begin();
    return ok();
  });
  return ok();
};
