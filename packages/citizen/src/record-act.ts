/** Writes what this service did for a person in its own log of NEN 7513, before the answer leaves. */
import { createHash } from 'node:crypto';
import type { Actor, AppendLog, LogEvent, LogReceipt, Result, Ura } from '@stelsel/kernel';
import type { Person } from './person.ts';
import type { LiveSession } from './session/live-session.ts';
import type { SiteDeps } from './site.ts';

export type CitizenAct = Pick<LogEvent, 'act' | 'outcome'> &
  Partial<Pick<LogEvent, 'query' | 'ground' | 'resources' | 'exchange'>>;

/** Faults: `LOG-UNAVAILABLE`; then nothing may leave or change. */
export function recordAct(
  { log, organization }: Pick<SiteDeps, 'organization'> & { readonly log: AppendLog },
  live: Pick<LiveSession, 'account' | 'name'>,
  person: Person,
  act: CitizenAct,
): Promise<Result<LogReceipt>> {
  const { did, name, ura, type } = organization;
  const { account } = live;
  const actor: Actor = {
    organization: { ura: ura as Ura, name, type },
    client: did,
    citizen: { bsn: person.bsn, assurance: account.assurance },
    ...(person.relation === 'self'
      ? {}
      : {
          representative: {
            id: createHash('sha256').update(`representative ${account.ownSecret}`).digest('base64url'),
            name: account.name,
            relation: person.relation,
            rights: person.rights,
          },
        }),
    purpose: 'PATRQT',
    patient: person.bsn,
    scope: ['citizen'],
    tokenId: live.name.slice(0, 16),
  };
  return log({ ...act, actor, subject: { bsn: person.bsn } });
}
