import { readFile, writeFile } from 'node:fs/promises';
import { importedKey, signJws } from '@stelsel/authentication';
import { type CertificationReport, evidenceOf, evidenceType, testReport, textReport } from '@stelsel/certification';
import { type Clock, epochSeconds, err, ok, type Result, type SigningKey } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface ReportFiles {
  /** `.json`: a FHIR TestReport; any other name: text. */
  readonly report?: string;
  /** The evidence as a JWS, signed with the key of `sign`. */
  readonly evidence?: string;
  /** Private ES256 key, PEM. */
  readonly sign?: string;
}

export async function writeReport(
  report: CertificationReport,
  files: ReportFiles,
  clock: Clock,
): Promise<Result<void>> {
  if (files.report !== undefined) {
    const text = files.report.endsWith('.json')
      ? `${JSON.stringify(testReport(report), undefined, 2)}\n`
      : `${textReport(report).join('\n')}\n`;
    const written = await write(files.report, text);
    if (!written.ok) {
      return written;
    }
  }
  if (files.sign === undefined || files.evidence === undefined) {
    return ok();
  }
  const key = await readKey(files.sign);
  const signed = key.ok ? await sign(report, key.value, clock) : key;
  return signed.ok ? write(files.evidence, `${signed.value}\n`) : signed;
}

function sign(report: CertificationReport, key: SigningKey, clock: Clock): Promise<Result<string>> {
  return signJws({ typ: evidenceType, jwk: key.publicJwk }, evidenceOf(report, epochSeconds(clock)), key);
}

async function readKey(file: string): Promise<Result<SigningKey>> {
  try {
    return ok(importedKey(await readFile(file, 'utf8')));
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'no key' }));
  }
}

async function write(file: string, text: string): Promise<Result<void>> {
  try {
    await writeFile(file, text);
    return ok();
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unwritable' }));
  }
}
