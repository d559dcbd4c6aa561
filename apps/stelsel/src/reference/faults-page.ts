import { faultToStatus } from '@stelsel/http';
import type { Fault, FaultDefinition } from '@stelsel/kernel';
import { faultCatalogue } from '../fault-catalogue.ts';
import { code, page, table } from './markdown.ts';

/** The reference of faults: every code with its kind, HTTP status and texts. */
export function faultsPage(): string {
  return page('Faults', [
    'Every refusal and failure has a code that never changes meaning. `{name}` in a text is filled in with what was found or ' +
      'expected; no text holds a BSN or a token. Over HTTP the code stands in `OperationOutcome.issue.details` or in a ' +
      'problem document (RFC 9457).',
    ...faultCatalogue.flatMap(({ name, definitions }) => [
      `## ${name}`,
      table(
        ['code', 'kind', 'HTTP', 'Nederlands', 'English'],
        Object.entries(definitions).map(([id, { kind, nl, en }]) => [code(id), kind, status(id, kind), nl, en]),
      ),
    ]),
  ]);
}

function status(id: string, kind: FaultDefinition['kind']): string {
  const fault: Fault = { code: id, kind, params: {}, text: { nl: '', en: '' } };
  return String(faultToStatus(fault));
}
