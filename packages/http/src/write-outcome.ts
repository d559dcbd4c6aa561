/** An OperationOutcome as text, for refusals outside the routes that know FHIR: in JSON, or in XML for who asks that first. */
import type { OperationOutcome, OperationOutcomeIssue } from './fault-to-outcome.ts';

/** What a request says about the format it wants; of one that cannot be read, as much as could be. */
export interface FormatWish {
  readonly accept?: string | undefined;
  /** With its query. */
  readonly url?: string | undefined;
}

export function writeOutcome(
  outcome: OperationOutcome,
  wish: FormatWish,
): { readonly type: string; readonly body: string } {
  return wantsXml(wish)
    ? { type: 'application/fhir+xml; charset=utf-8', body: toXml(outcome) }
    : { type: 'application/fhir+json; charset=utf-8', body: JSON.stringify(outcome) };
}

/** `_format` wins from Accept, of which the first range counts. */
function wantsXml({ accept = '', url = '' }: FormatWish): boolean {
  const [, format] = /[?&]_format=([^&]*)/.exec(url) ?? [];
  const [first = ''] = (format ?? accept).split(/[,;]/, 1);
  return /^(?:(?:application|text)(?:\/|%2f)(?:fhir(?:\+|%2b| ))?)?xml$/i.test(first.trim());
}

function toXml({ issue }: OperationOutcome): string {
  return `<OperationOutcome xmlns="http://hl7.org/fhir">${issue.map(issueXml).join('')}</OperationOutcome>`;
}

/** The elements in the order of the specification. */
function issueXml({ severity, code, details, diagnostics, expression = [] }: OperationOutcomeIssue): string {
  const coding = details.coding.map((one) => inside('coding', value('system', one.system) + value('code', one.code)));
  return inside(
    'issue',
    [
      value('severity', severity),
      value('code', code),
      inside('details', coding.join('') + value('text', details.text)),
      value('diagnostics', diagnostics),
      ...expression.map((place) => value('expression', place)),
    ].join(''),
  );
}

function inside(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function value(name: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<${name} value="${safe}"/>`;
}
