import { type LogEvent, ok } from '@stelsel/kernel';
import { regieFaults } from '@stelsel/regie';
import { expect, it } from 'vitest';
import { logRefusal, logSignIn, logSignOut } from './log-sign-in.ts';

const events: LogEvent[] = [];
const append = async (event: LogEvent) => {
  events.push(event);
  return ok({ eventId: 'e', sequence: events.length });
};

it('logs who signed in by pseudonym, organisation and roles, and nothing else of the person', async () => {
  const roles = [{ role: 'rsoManager', party: 'v-duinrand-rso', regions: ['v-duinrand'] }] as const;
  await logSignIn(append)({ subject: 'p-1', party: 'v-duinrand-rso', partyName: 'RSO Duinrand', roles });
  expect(events.splice(0)).toEqual([
    {
      act: 'token',
      outcome: 'answered',
      user: { id: 'p-1', organization: 'RSO Duinrand', roles: ['rsoManager'] },
    },
  ]);
});

it('logs who signed out, as who signed in', async () => {
  const roles = [{ role: 'inspector', party: 'v-inspectie' }] as const;
  await logSignOut(append)({ account: { subject: 'p-2', party: 'v-inspectie', partyName: 'Inspectie', roles } });
  expect(events.splice(0)).toEqual([
    {
      act: 'sign-out',
      outcome: 'answered',
      user: { id: 'p-2', organization: 'Inspectie', roles: ['inspector'] },
    },
  ]);
});

it('logs by pseudonym whom the sign-in service signed out without naming a session', async () => {
  await logSignOut(append)({ subject: 'p-3' });
  expect(events.splice(0)).toEqual([{ act: 'sign-out', outcome: 'answered', user: { id: 'p-3', roles: [] } }]);
});

it('logs that somebody was refused, and why', async () => {
  await logRefusal(append, regieFaults('REG-NO-ACCOUNT'));
  expect(events.splice(0)).toEqual([{ act: 'token', outcome: 'refused-token', ground: 'REG-NO-ACCOUNT' }]);
});
