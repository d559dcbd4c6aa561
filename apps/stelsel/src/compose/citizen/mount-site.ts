/** Opens the site of MijnZorgoverzicht beside its API for programs: on an address of its own, for browsers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fastifyStatic from '@fastify/static';
import { representationClient } from '@stelsel/authentication';
import {
  citizenMigrations,
  hearChoices,
  postgresMailStore,
  postgresPendingChoices,
  postgresResearchChoices,
  postgresSealedItems,
  postgresShareStore,
  type SiteDeps,
  sessionMemory,
  siteServer,
  type WatchChoices,
  type World,
} from '@stelsel/citizen';
import type { Notification } from '@stelsel/consent';
import { createServer } from '@stelsel/http';
import { combine, err, ok, type Result, release } from '@stelsel/kernel';
import type { Log } from '@stelsel/logging';
import { buildOverzicht } from '@stelsel/overzicht/build';
import type { Config } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';
import { nationalUrl, type ProcessContext } from '../process-context.ts';
import { citizenSignIn } from './citizen-sign-in.ts';
import { exampleWorld } from './example-world.ts';
import { mailboxPage } from './mailbox-page.ts';
import { openMail } from './open-mail.ts';

type SiteSettings = NonNullable<NonNullable<Config['roles']['citizen']>['site']>;

export interface SiteParts {
  readonly world: World;
  readonly organization: SiteDeps['organization'];
  readonly log: Log;
  /** Lets the register of choices tell the site of changes. */
  readonly watchChoices: (hear: (notice: Notification) => Promise<Result<void>>) => Promise<Result<WatchChoices>>;
}

export async function mountSite(
  context: ProcessContext,
  settings: SiteSettings,
  { world, organization, log, watchChoices }: SiteParts,
): Promise<Result<void>> {
  const { clock, randomness, fetch } = context;
  const issuer = nationalUrl(context.config, 'citizen', 'issuer');
  if (!issuer.ok) {
    return issuer;
  }
  const opened = combine([
    await context.database('citizen', citizenMigrations),
    await context.keys.secret('citizen-own', 32),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, secret] = opened.value;
  const representation = representationClient({ fetch, baseUrl: issuer.value });
  const memory = sessionMemory({ representation, clock, randomness });
  const signIn = await citizenSignIn(context, settings, { log: log.append, organization, memory });
  if (!signIn.ok) {
    return signIn;
  }
  const folder = await buildOverzicht();
  const mail = await openMail(settings.mail, clock);
  if (!mail.ok) {
    return mail;
  }
  const post = mail.value;
  const store = postgresMailStore(db);
  const choices =
    post === undefined
      ? undefined
      : await watchChoices((notice) => hearChoices(notice, { store, clock, randomness, secret }));
  if (choices?.ok === false) {
    return choices;
  }
  const server = createServer({ name: 'mijnzorgoverzicht', clock });
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  });
  await server.register(
    siteServer({
      origin: settings.publicUrl,
      signIn: signIn.value,
      memory,
      representation,
      world,
      example: exampleWorld(world, clock),
      organization,
      log: log.append,
      itemStore: postgresSealedItems(db),
      research: postgresResearchChoices(db),
      pendingChoices: postgresPendingChoices(db),
      shares: postgresShareStore(db),
      ...(post === undefined
        ? {}
        : { mail: { store, send: post.send, ...(choices === undefined ? {} : { choices: choices.value }) } }),
      secret,
      higher: settings.highest,
      version: release,
      clock,
      randomness,
      wait: (ms, signal) => sleep(ms, undefined, { signal, ref: false }).catch(() => undefined),
      page: await readFile(join(folder, 'index.html'), 'utf8'),
    }),
  );
  if (post?.folder !== undefined) {
    mailboxPage(server, post.folder);
  }
  context.onClose(() => server.close());
  try {
    await server.listen({ host: settings.host, port: settings.port });
    return ok();
  } catch {
    return err(fault('CLI-PORT-BUSY', { port: settings.port }));
  }
}
