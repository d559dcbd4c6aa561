import {
  consentMigrations,
  consentServer,
  noticeConsumer,
  patientSeal,
  postgresChoices,
  postgresSubscriptions,
  recordChoices,
  rememberPseudonyms,
  startNotices,
} from '@stelsel/consent';
import { createOutbox } from '@stelsel/database';
import { combine, ok, type Result } from '@stelsel/kernel';
import { logServer } from '@stelsel/logging';
import { pseudonymClient } from '@stelsel/pseudonyms';
import { type FirstChoices, readFirstChoices } from '../../identities/first-choices.ts';
import { inParallel, startWidth } from '../in-parallel.ts';
import { atEachOrganization, openAgent } from '../organization-agent.ts';
import { type MountRole, nationalUrl } from '../process-context.ts';
import { consentRecipient, openReceiver } from '../pseudonym-recipient.ts';
import { missingSetting } from './missing-setting.ts';

/**
 * The register of choices at `/consent`. It keeps people by its own pseudonym: a BSN in a Mitz message goes through the
 * pseudonym service like anybody else's, and is remembered nowhere.
 */
export const mountConsent: MountRole = async (context) => {
  const { clock, randomness, server, config, fetch } = context;
  const { organization, choices: choicesFile } = config.roles.consent ?? {};
  if (organization === undefined) {
    return missingSetting('consent', 'roles.consent.organization');
  }
  const opened = combine([
    await context.database('consent', consentMigrations),
    await context.logs('consent', { site: 'consent', name: organization.name }),
    await openAgent(context, 'consent', organization),
    await context.keys.secret('consent-seal', 32),
    nationalUrl(config, 'consent', 'pseudonyms'),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, log, agent, sealKey, pseudonymsUrl] = opened.value;
  const recipient = consentRecipient(organization.ura);
  const receiver = await openReceiver(context, 'consent', recipient, agent);
  const access = await context.protection.protect({
    path: 'consent',
    scopes: {
      'consent:ask': { callers: ['professional', 'organization'] },
      'consent:open': { callers: ['professional', 'organization'] },
      'consent:open-for-others': { callers: ['organization'] },
      'consent:subscribe': { callers: ['organization'] },
      'consent:record': { callers: ['professional', 'organization'] },
      'consent:own': { callers: ['citizen'] },
      log: { callers: ['citizen'] },
    },
    log: log.append,
  });
  const ready = combine([receiver, access]);
  if (!ready.ok) {
    return ready;
  }
  const [tokens, authenticate] = ready.value;
  const pseudonyms = pseudonymClient({
    fetch,
    baseUrl: pseudonymsUrl,
    authorize: agent.authorizeAt(pseudonymsUrl, 'prs:read'),
    randomness,
    ...(config.dialect === 'nuts-0.3' ? {} : { dialect: config.dialect }),
  });
  const pseudonymOf = rememberPseudonyms(
    async (bsn) => {
      const token = await pseudonyms.tokenFor(bsn, recipient);
      return token.ok ? tokens.open(token.value) : token;
    },
    { clock, randomness },
  );
  const choices = postgresChoices(db, createOutbox([noticeConsumer]));
  const subscriptions = postgresSubscriptions(db, createOutbox([noticeConsumer]));
  const seal = patientSeal(sealKey, randomness);
  const notices = startNotices(db, {
    choices,
    subscriptions,
    seal,
    fetch,
    authorize: atEachOrganization(agent, 'consent:notify'),
    randomness,
  });
  context.onClose(() => notices.stop());
  const recording = { choices, clock, randomness, wake: () => notices.wake() };
  await server.register(
    consentServer({
      ...recording,
      pseudonymOf,
      openToken: (token, askedBy) => tokens.openAll(token, { askedBy }),
      subscriptions,
      seal,
      authenticate,
      log: log.append,
      origin: config.listen.publicUrl,
    }),
    { prefix: '/consent' },
  );
  await server.register(
    logServer({
      log,
      authenticate,
      baseUrl: `${config.listen.publicUrl}/consent`,
      clock,
      openSubject: (token) => tokens.open(token),
    }),
    { prefix: '/consent' },
  );
  if (choicesFile !== undefined) {
    context.afterListen(() => startWithChoices(choicesFile));
  }
  return ok();

  /** The invented citizens have chosen before the region starts; whoever chose since then keeps that choice. */
  async function startWithChoices(file: string): Promise<Result<void>> {
    const first = await readFirstChoices(file);
    if (!first.ok) {
      return first;
    }
    // The last one is recorded after all others: who finds it has nothing left to do.
    const last = first.value.at(-1);
    const complete = last === undefined ? ok(true) : await hasChosen(last);
    if (last === undefined || !complete.ok || complete.value) {
      return complete.ok ? ok() : complete;
    }
    const others = await inParallel(first.value.slice(0, -1), startWidth, record);
    return others.ok ? record(last) : others;
  }

  async function hasChosen({ bsn }: FirstChoices): Promise<Result<boolean>> {
    const subject = await pseudonymOf(bsn);
    const known = subject.ok ? await choices.history(subject.value) : subject;
    return known.ok ? ok(known.value.length > 0) : known;
  }

  async function record(person: FirstChoices): Promise<Result<void>> {
    const subject = await pseudonymOf(person.bsn);
    const chosen = await hasChosen(person);
    if (!subject.ok || !chosen.ok || chosen.value) {
      return subject.ok && chosen.ok ? ok() : (combine([subject, chosen]) as Result<never>);
    }
    const recorded = await recordChoices(recording, subject.value, person.statements, { kind: 'citizen' });
    return recorded.ok ? ok() : recorded;
  }
};
