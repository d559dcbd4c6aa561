/** The report as a person reads it, in Dutch and English: what failed, why and what to do first, then the counts. */
import type { TestResult } from '../certification-test.ts';
import { type CertificationReport, countsOf, notice } from './certification-report.ts';

/** What was said is shown of the first failures only; the files have it of all. */
const excerptsShown = 5;

const marks = { passed: '✓', failed: '✗', warning: '!', skipped: '-' } as const;

/** One test: what was expected, what was seen, and what to do. */
export function resultLines({ outcome, sentence, seen, todo }: TestResult): readonly string[] {
  return [
    `${marks[outcome]} ${sentence.nl}`,
    `    ${sentence.en}`,
    `    Gezien: ${seen.nl}`,
    `    Seen: ${seen.en}`,
    ...(todo === undefined ? [] : [`    Doen: ${todo.nl}`, `    To do: ${todo.en}`]),
  ];
}

export function textReport(report: CertificationReport): readonly string[] {
  const { exchange, product, role, endpoint, results, times, definition } = report;
  const of = (...outcomes: readonly TestResult['outcome'][]): readonly TestResult[] =>
    results.filter(({ outcome }) => outcomes.includes(outcome));
  const name = product === undefined ? '' : ` van ${[product.name, product.version].filter(Boolean).join(' ')}`;
  const counts = countsOf(report);
  return [
    `${exchange.name.nl} (${exchange.id} ${exchange.version}, FHIR ${exchange.fhir}), rol ${role}${name}`,
    `${endpoint}, ${report.guarded ? 'met toegang' : 'open'}, ${report.startedAt} tot ${report.endedAt}`,
    `Definitie ${definition}`,
    '',
    ...of('failed').flatMap((result, index) => [
      ...resultLines(result),
      ...(index < excerptsShown ? excerptLines(result) : []),
    ]),
    ...of('warning').flatMap(resultLines),
    ...skippedLines(of('skipped')),
    '',
    `Antwoordtijd (genoteerd, niet beoordeeld): helft binnen ${times.p50} ms, 95% binnen ${times.p95} ms, langste ${times.max} ms, ${times.requests} vragen`,
    ...(counts.warning === 0 ? [] : [`${counts.warning} waarschuwingen tellen mee als geslaagd`]),
    `${notice.nl} / ${notice.en}`,
    countLine(report),
  ];
}

/** The last line of the command, for programs: warnings passed. */
export function countLine(report: CertificationReport): string {
  const { passed, warning, failed, skipped } = countsOf(report);
  return `${passed + warning} passed, ${failed} failed, ${skipped} skipped`;
}

function excerptLines({ excerpts }: TestResult): readonly string[] {
  return excerpts.flatMap(({ request, sent, status, received }) => [
    `      > ${oneLine(request, 160)}${sent === undefined ? '' : ` ${oneLine(sent, 160)}`}`,
    `      < ${status} ${oneLine(received, 240)}`,
  ]);
}

function oneLine(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length)}…`;
}

/** Skipped tests with the same reason are one line. */
function skippedLines(results: readonly TestResult[]): readonly string[] {
  const reasons = new Map<string, { readonly en: string; readonly count: number }>();
  for (const { seen } of results) {
    reasons.set(seen.nl, { en: seen.en, count: (reasons.get(seen.nl)?.count ?? 0) + 1 });
  }
  return [...reasons].flatMap(([nl, { en, count }]) => [
    `${marks.skipped} ${count} overgeslagen: ${nl}`,
    `    ${count} skipped: ${en}`,
  ]);
}
