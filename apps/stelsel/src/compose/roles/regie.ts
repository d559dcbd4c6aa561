import fastifyStatic from '@fastify/static';
import type { SignIn } from '@stelsel/authentication';
import { ok, type Result } from '@stelsel/kernel';
import {
  type Account,
  faultPages,
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
import type { FastifyRequest } from 'fastify';
import type { MountRole } from '../process-context.ts';
import { mountMeasuring } from '../regie/mount-measuring.ts';
import { readNetworkRegion } from '../regie/read-network-region.ts';
import { regieSignIn } from '../sign-in/regie-sign-in.ts';
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
  const web = await buildRegie();
  const people =
    settings.signIn === undefined
      ? ok(undefined)
      : await regieSignIn(context, settings.signIn, () => faultPages(deps, web.app));
  if (!people.ok) {
    return people;
  }
  const signIn = people.value;
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
    signedIn: signIn === undefined ? async () => ok(undefined) : (request) => accountOf(signIn, request),
    ...(signIn === undefined ? {} : { formTargets: signIn.formTargets }),
  };
  const loaded = await loadContent(deps, content.value.records);
  if (!loaded.ok) {
    return loaded;
  }
  await signIn?.addTo(server);
  await server.register(fastifyStatic, { root: web.assets, prefix: '/assets/', immutable: true, maxAge: '365d' });
  await server.register(regieServer(deps));
  await server.register(pageRoutes(deps, web.app));
  const measuring = settings.measured ? await mountMeasuring(context, deps, db.value) : ok(undefined);
  const network = await readNetworkRegion(settings.invented?.network, content.value, clock.nowMs());
  if (!measuring.ok || !network.ok) {
    return measuring.ok ? (network as Result<never>) : measuring;
  }
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
      // Known already after a restart: loading leaves it alone.
      house.first(() => deps.store.load([network.value]));
      // What was reported meanwhile is of organisations that are known only now.
      house.first(async () => ok(measuring.value?.soon()));
    }
    house.begin();
    return ok();
  });
  return ok();
};

async function accountOf(signIn: SignIn<Account>, request: FastifyRequest): Promise<Result<Account | undefined>> {
  const session = await signIn.session(request);
  return session.ok ? ok(session.value?.account) : session;
}
