import type { Account, HeldRole } from '../records/account.ts';

/** Somebody with roles, for tests. */
export function somebody(subject: string, party: string, ...roles: readonly Omit<HeldRole, 'party'>[]): Account {
  return { subject, party, partyName: party, roles: roles.map((role) => ({ ...role, party })) };
}

export const owner = somebody('owner', 'vws', { role: 'agendaOwner' });
export const board = somebody('board', 'vws', { role: 'portfolioBoard' });
export const managerNorth = somebody('north', 'rso-noord', { role: 'rsoManager', regions: ['noord'] });
export const managerSouth = somebody('south', 'rso-zuid', { role: 'rsoManager', regions: ['zuid'] });
