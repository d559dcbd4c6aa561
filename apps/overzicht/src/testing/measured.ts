import type { RecordGroup, RecordView } from '@stelsel/citizen';
import { vagueDate } from '@stelsel/zibs';

interface Measured {
  readonly day: string;
  readonly value: string;
  readonly ucum: string;
  readonly low?: string;
  readonly high?: string;
  readonly series?: string;
  readonly source?: string;
}

/** One result as the back end sends it. */
export function measured({ day, source = 'lab', series = 'test', ...measure }: Measured): RecordGroup {
  const date = vagueDate(day);
  const lead: RecordView = {
    key: `r-${day}-${measure.value}`,
    zib: 'LaboratoryTestResult',
    title: 'Test',
    enteredInError: false,
    facts: [],
    more: [],
    codes: [],
    source,
    fhir: 'R4',
    hasDocument: false,
    measures: [{ series, ...measure }],
    ...(date === undefined ? {} : { date }),
  };
  return {
    key: `g-${day}-${measure.value}`,
    zib: lead.zib,
    heading: { nl: 'Uitslagen', en: 'Results' },
    title: lead.title,
    lead,
    members: [{ view: lead, level: 'L0', rule: 'same-record' }],
    withdrawn: [],
    older: [],
    sources: [source],
    statuses: [],
    differences: [],
    conflicts: [],
    alike: [],
    fold: { level: 'L0', rule: 'same-record' },
    sensitive: false,
    supporting: false,
    unread: false,
  };
}
