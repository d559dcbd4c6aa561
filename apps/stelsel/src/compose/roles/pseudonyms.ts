import { combine, ok } from '@stelsel/kernel';
import {
  derivedEvaluationKeys,
  postgresBudget,
  postgresRecipients,
  pseudonymsMigrations,
  pseudonymsServer,
  rememberRecipients,
} from '@stelsel/pseudonyms';
import type { MountRole } from '../process-context.ts';

/** The national pseudonym service at `/pseudonyms`. */
export const mountPseudonyms: MountRole = async (context) => {
  const { clock, randomness, keys, server, config } = context;
  const budget = config.roles.pseudonyms?.evaluationsPerMinute;
  const opened = combine([
    await context.database('pseudonyms', pseudonymsMigrations),
    await context.logs('pseudonyms', { site: 'pseudonyms', name: 'Pseudoniemendienst' }),
    await keys.signingKey('pseudonyms', 'ES256'),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [db, log, signer] = opened.value;
  const authenticate = await context.protection.protect({
    path: 'pseudonyms',
    scopes: {
      'prs:read': { callers: ['professional', 'citizen', 'organization'] },
      'prs:register': { callers: ['organization'] },
    },
    log: log.append,
  });
  if (!authenticate.ok) {
    return authenticate;
  }
  await server.register(
    pseudonymsServer({
      issuer: `${config.listen.publicUrl}/pseudonyms`,
      origin: config.listen.publicUrl,
      recipients: rememberRecipients(postgresRecipients(db, clock), clock),
      evaluationKeys: derivedEvaluationKeys(keys, [1]),
      signer,
      spend: postgresBudget(db, clock, budget),
      ...(budget === undefined ? {} : { budget }),
      clock,
      randomness,
      authenticate: authenticate.value,
      log: log.append,
    }),
    { prefix: '/pseudonyms' },
  );
  return ok();
};
