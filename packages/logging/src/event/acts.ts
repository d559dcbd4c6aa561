/**
 * Each act of the log as BALP and DICOM name it: event type, subtype, action and profile. BALP has no profile for
 * transactions, tokens, pseudonyms and reading the log; those follow the same shape without claiming one.
 */
import type { LogEvent } from '@stelsel/kernel';
import type { AuditEvent, Coding } from './audit-event.ts';
import { codeSystem } from './code-systems.ts';

export interface ActShape {
  readonly type: Coding;
  readonly subtype: readonly Coding[];
  readonly action: AuditEvent['action'];
  /** Last part of the BALP profile when no person is concerned, and when one is. */
  readonly profile?: { readonly basic?: string; readonly patient?: string };
  /** Which way the data went; decides which party is source and which destination. */
  readonly direction: 'to-client' | 'to-server' | 'erased';
}

const rest: Coding = { system: codeSystem.eventType, code: 'rest', display: 'RESTful Operation' };
const restful = (code: string): Coding => ({ system: codeSystem.restful, code });
const dicom = (code: string, display: string): Coding => ({ system: codeSystem.dicom, code, display });
const ihe = (code: string): Coding => ({ system: codeSystem.iheEvent, code });

const reading = { action: 'R', direction: 'to-client', profile: { basic: 'Read', patient: 'PatientRead' } } as const;
const querying = { action: 'E', direction: 'to-server', profile: { basic: 'Query', patient: 'PatientQuery' } } as const;
const creating = {
  action: 'C',
  direction: 'to-server',
  profile: { basic: 'Create', patient: 'PatientCreate' },
} as const;
const updating = {
  action: 'U',
  direction: 'to-server',
  profile: { basic: 'Update', patient: 'PatientUpdate' },
} as const;
const erasing = { action: 'D', direction: 'erased', profile: { basic: 'Delete', patient: 'PatientDelete' } } as const;
const executing = { action: 'E', direction: 'to-server' } as const;

export const acts: Readonly<Record<LogEvent['act'], ActShape>> = {
  read: { type: rest, subtype: [restful('read')], ...reading },
  vread: { type: rest, subtype: [restful('vread')], ...reading },
  search: { type: rest, subtype: [restful('search-type')], ...querying },
  history: { type: rest, subtype: [restful('history-instance')], ...executing },
  create: { type: rest, subtype: [restful('create')], ...creating },
  update: { type: rest, subtype: [restful('update')], ...updating },
  patch: { type: rest, subtype: [restful('patch')], ...updating },
  delete: { type: rest, subtype: [restful('delete')], ...erasing },
  transaction: { type: rest, subtype: [restful('transaction')], ...executing },
  batch: { type: rest, subtype: [restful('batch')], ...executing },
  operation: { type: rest, subtype: [restful('operation')], ...executing },
  localize: { type: rest, subtype: [restful('search-type')], ...querying },
  register: { type: rest, subtype: [restful('create')], ...creating },
  'consent-question': {
    type: dicom('110113', 'Security Alert'),
    subtype: [{ system: codeSystem.balpEntity.replace('BasicAuditEntityType', 'AuthZsubType'), code: 'AuthZ-Consent' }],
    action: 'E',
    direction: 'to-server',
    profile: { patient: 'AuthZconsent' },
  },
  'consent-change': { type: rest, subtype: [restful('update')], ...updating },
  token: { type: dicom('110114', 'User Authentication'), subtype: [dicom('110122', 'Login')], ...executing },
  'sign-out': { type: dicom('110114', 'User Authentication'), subtype: [dicom('110123', 'Logout')], ...executing },
  pseudonym: { type: rest, subtype: [restful('operation')], ...executing },
  'directory-write': { type: rest, subtype: [restful('update'), ihe('ITI-130')], ...updating },
  'log-read': {
    type: dicom('110101', 'Audit Log Used'),
    subtype: [restful('search-type'), ihe('ITI-81')],
    action: 'R',
    direction: 'to-client',
  },
  notify: { type: dicom('110106', 'Export'), subtype: [restful('create')], action: 'R', direction: 'to-client' },
  'break-glass': {
    type: dicom('110113', 'Security Alert'),
    subtype: [dicom('110127', 'Emergency Override Started')],
    ...executing,
  },
  review: { type: dicom('110113', 'Security Alert'), subtype: [restful('update')], ...executing, action: 'U' },
};
