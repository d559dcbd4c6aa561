import { readFile } from 'node:fs/promises';
import { type Bsn, err, ok, type Purpose, type Result, type Ura } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import type { RegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';
import type { Asker } from './asker.ts';
import { signIn } from './sign-in.ts';
import { streamLines } from './stream-lines.ts';

export interface RegionQuestion {
  readonly asker: Asker;
  readonly subject: Bsn;
  readonly exchange: string;
  readonly purpose: Purpose;
  readonly reason?: string;
  readonly sources?: readonly Ura[];
}

/**
 * Asks one question through the running region, as the asker's own system would: sign in at the issuer, then post the
 * question to the node of the organisation (or to MijnZorgoverzicht) and read the answer as it grows.
 */
export async function askRegion(
  region: RegionFile,
  question: RegionQuestion,
  signal?: AbortSignal,
): Promise<Result<AsyncIterable<QuestionEvent>>> {
  const base = addressOf(region, question.asker);
  if (!base.ok) {
    return base;
  }
  const ca = await readFile(region.certificateAuthority, 'utf8');
  const attestation = await signIn(region, ca, question.asker);
  return attestation.ok
    ? askSignedIn({ base: base.value, ca, attestation: attestation.value }, question, signal)
    : attestation;
}

/** Where somebody who signed in asks, and with what. */
export interface SignedInPlace {
  /** Base of the node of the organisation. */
  readonly base: string;
  /** Authorities that are trusted, PEM. */
  readonly ca: string;
  readonly attestation: string;
}

/** The same for somebody who signed in already. */
export async function askSignedIn(
  { base, ca, attestation }: SignedInPlace,
  { subject, exchange, purpose, reason, sources }: Omit<RegionQuestion, 'asker'>,
  signal?: AbortSignal,
): Promise<Result<AsyncIterable<QuestionEvent>>> {
  const answer = await streamLines({
    url: `${base}/api/v1/questions`,
    headers: { authorization: `Bearer ${attestation}`, 'content-type': 'application/json' },
    body: JSON.stringify({ subject, exchange, purpose, reason, sources }),
    ca,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok) {
    return answer;
  }
  if (answer.value.status !== 200) {
    return await refusalOf(answer.value.status, answer.value.lines);
  }
  return ok(eventsOf(answer.value.lines));
}

function addressOf(region: RegionFile, asker: Asker): Result<string> {
  if (asker.kind === 'citizen') {
    return ok(region.citizen);
  }
  const base = region.organizations[asker.ura];
  return base === undefined ? err(fault('CLI-NO-ORGANIZATION', { ura: asker.ura })) : ok(base);
}

/** Lines of an answer that grows, as events. */
export async function* eventsOf(lines: AsyncIterable<string>): AsyncIterable<QuestionEvent> {
  for await (const line of lines) {
    if (line !== '') {
      yield JSON.parse(line) as QuestionEvent;
    }
  }
}

async function refusalOf(status: number, lines: AsyncIterable<string>): Promise<Result<never>> {
  const text = (await Array.fromAsync(lines)).join('\n');
  const { title = '', detail = '', code = '' } = parseProblem(text);
  return err(fault('CLI-QUESTION-REFUSED', { status, code, nl: title, en: detail }));
}

function parseProblem(text: string): { title?: string; detail?: string; code?: string } {
  try {
    return JSON.parse(text) as { title?: string; detail?: string; code?: string };
  } catch {
    return {};
  }
}
