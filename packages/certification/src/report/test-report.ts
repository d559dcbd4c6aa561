/** The report as a FHIR TestReport (R4), for programs that keep or compare results. */
import type { Resource } from '@stelsel/fhir';
import type { TestResult } from '../certification-test.ts';
import { type CertificationReport, countsOf, notice } from './certification-report.ts';

const results = { passed: 'pass', failed: 'fail', warning: 'warning', skipped: 'skip' } as const;
const participants = { serve: 'server', receive: 'server', send: 'client', retrieve: 'client' } as const;

export function testReport(report: CertificationReport): Resource {
  const { exchange, product, role, endpoint } = report;
  const counts = countsOf(report);
  const tried = counts.passed + counts.warning + counts.failed;
  const name = product === undefined ? endpoint : [product.name, product.version].filter(Boolean).join(' ');
  return {
    resourceType: 'TestReport',
    language: 'nl',
    extension: [
      { url: 'https://stelsel.example/fhir/StructureDefinition/definition-digest', valueString: report.definition },
      { url: 'https://stelsel.example/fhir/StructureDefinition/notice', valueString: notice.nl },
    ],
    name: `${exchange.name.nl} ${exchange.version}, ${role}`,
    status: 'completed',
    testScript: { display: `${exchange.id}|${exchange.version}|${role}` },
    result: counts.failed > 0 ? 'fail' : 'pass',
    ...(tried === 0 ? {} : { score: Math.round(((tried - counts.failed) / tried) * 100) }),
    issued: report.endedAt,
    participant: [{ type: participants[role], uri: endpoint, display: name }],
    ...(report.results.length === 0 ? {} : { test: report.results.map(testOf) }),
  };
}

/** Per test what was expected and seen, and what to do, in Dutch and English. */
function testOf({ id, sentence, outcome, seen, todo, excerpts }: TestResult): object {
  const said = excerpts.map(({ request, status }) => `${request} → ${status}`).join('\n');
  const message = [
    `Gezien: ${seen.nl}`,
    `Seen: ${seen.en}`,
    ...(todo === undefined ? [] : [`Doen: ${todo.nl}`, `To do: ${todo.en}`]),
    ...(said === '' ? [] : [said]),
  ].join('\n');
  return {
    name: id,
    description: `${sentence.nl} / ${sentence.en}`,
    action: [{ assert: { result: results[outcome], message } }],
  };
}
