/** Invented people and a log source for the tests of this package. */
import { type Actor, parseBsn, parseUra, parseUzi, unwrap } from '@stelsel/kernel';
import type { LogSource } from '../event/log-source.ts';

export const bsn = unwrap(parseBsn('999990019'));
export const otherBsn = unwrap(parseBsn('999990020'));

const organization = { ura: unwrap(parseUra('90000001')), name: 'Huisartsenpraktijk De Linde', type: 'Z3' };

export const gp: Actor = {
  organization,
  client: 'did:web:vendor.example',
  professional: { id: unwrap(parseUzi('900000009')), name: 'H. Arts', role: '01.015' },
  purpose: 'TREAT',
  scope: ['bgz'],
  tokenId: 'token-1',
};

export const citizen: Actor = {
  organization,
  client: 'did:web:portal.example',
  citizen: { bsn, assurance: 'hoog' },
  purpose: 'PATRQT',
  scope: ['log'],
  tokenId: 'token-2',
};

export const logSource: LogSource = {
  site: 'node.example',
  name: 'Ziekenhuis Noord',
  ura: unwrap(parseUra('90000002')),
};
