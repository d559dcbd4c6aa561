/** The parameters of ITI-81 as a search of one person's log; anything else is refused, never ignored. */
import type { FormPairs } from '@stelsel/http';
import { err, namingSystem, ok, type Pseudonym, parseBsn, type Result } from '@stelsel/kernel';
import { loggingFaults } from '../../faults.ts';
import { logLimits } from '../../limits.ts';
import { type LogPeriod, narrowPeriod } from '../../log-period.ts';
import type { LogSubject } from '../../sealing/person-key.ts';
import type { LogSearch } from '../../search-log.ts';

/** Opens a one-time pseudonym token that was sealed for this service. */
export type OpenSubject = (token: string) => Promise<Result<Pseudonym>>;

interface Parts extends LogPeriod {
  subject?: string;
  count?: number;
  before?: number;
}

/** Faults: LOG-PARAMETER, LOG-NO-SUBJECT, those of the BSN parser and of the token. */
export async function parseLogSearch(pairs: FormPairs, openSubject?: OpenSubject): Promise<Result<LogSearch>> {
  const parts: Parts = {};
  for (const [name, value] of pairs) {
    if (!readParameter(parts, name, value)) {
      return err(loggingFaults('LOG-PARAMETER', { name }));
    }
  }
  const subject = await readSubject(parts.subject, openSubject);
  if (!subject.ok) {
    return subject;
  }
  const { fromMs, untilMs, count, before } = parts;
  return ok({
    subject: subject.value,
    period: { ...(fromMs === undefined ? {} : { fromMs }), ...(untilMs === undefined ? {} : { untilMs }) },
    page: { ...(count === undefined ? {} : { count }), ...(before === undefined ? {} : { before }) },
  });
}

function readParameter(parts: Parts, name: string, value: string): boolean {
  switch (name) {
    case 'patient.identifier':
      return parts.subject === undefined && setText(parts, value);
    case 'date':
      return narrowPeriod(parts, value);
    case '_count':
      return readNumber(value, 1, logLimits.pageMax, (count) => {
        parts.count = count;
      });
    case '_cursor':
      return readNumber(value, 0, Number.MAX_SAFE_INTEGER, (before) => {
        parts.before = before;
      });
    default:
      return false;
  }
}

function setText(parts: Parts, value: string): boolean {
  parts.subject = value;
  return true;
}

function readNumber(value: string, least: number, most: number, set: (value: number) => void): boolean {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) {
    return false;
  }
  set(number);
  return true;
}

async function readSubject(text: string | undefined, openSubject?: OpenSubject): Promise<Result<LogSubject>> {
  const [system, value, ...more] = (text ?? '').split('|');
  if (value === undefined || value === '' || more.length > 0) {
    return err(loggingFaults('LOG-NO-SUBJECT'));
  }
  if (openSubject !== undefined) {
    if (system !== namingSystem.nviToken) {
      return err(loggingFaults('LOG-NO-SUBJECT'));
    }
    const pseudonym = await openSubject(value);
    return pseudonym.ok ? ok({ pseudonym: pseudonym.value }) : pseudonym;
  }
  if (system !== namingSystem.bsn) {
    return err(loggingFaults('LOG-NO-SUBJECT'));
  }
  const bsn = parseBsn(value);
  return bsn.ok ? ok({ bsn: bsn.value }) : bsn;
}
