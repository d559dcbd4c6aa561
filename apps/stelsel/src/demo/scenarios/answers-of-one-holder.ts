import { readFile } from 'node:fs/promises';
import type { Bsn } from '@stelsel/kernel';
import { unwrap } from '@stelsel/kernel';
import { signIn } from '../../ask/sign-in.ts';
import { tokenPlace } from '../../compose/organization-agent.ts';
import type { RunningRegion } from '../running-region.ts';
import { bgzQueries, bsnParameter } from './bgz-queries.ts';

/** What one holder answered to one query, without what differs anyway: ids, times and links. */
export interface HolderAnswer {
  readonly query: string;
  readonly status: number;
  readonly total: number;
  readonly body: string;
}

/**
 * Asks one holder directly, past the index, as a curious neighbour with a real token could: all queries of the BgZ about
 * one person.
 */
export async function answersOfOneHolder(
  region: RunningRegion,
  { ura, subject }: { readonly ura: string; readonly subject: Bsn },
): Promise<readonly HolderAnswer[]> {
  const base = region.file.organizations[ura] ?? '';
  const party = await region.outside(newcomerUra);
  const ca = await readFile(region.file.certificateAuthority, 'utf8');
  const attestation = unwrap(await signIn(region.file, ca, newcomerDoctor));
  const token = unwrap(
    await party.agent.tokens.token({
      ...tokenPlace(base),
      scope: 'bgz',
      purpose: 'TREAT',
      attestation,
      patient: subject,
    }),
  );
  const answers: HolderAnswer[] = [];
  for (const query of await bgzQueries()) {
    const url = `${base}/fhir/r4/${query.path}`;
    const headers = unwrap(await token.authorize({ method: 'POST', url }));
    const answer = unwrap(
      await region.fetch({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/fhir+json' },
        body: new URLSearchParams(
          [...query.params, [query.subjectParam, bsnParameter(subject)]].map(([n, v]) => [n ?? '', v ?? '']),
        ).toString(),
      }),
    );
    const bundle = JSON.parse(answer.body) as {
      entry?: readonly unknown[];
      id?: string;
      meta?: unknown;
      timestamp?: string;
      link?: unknown;
    };
    const { id: _id, meta: _meta, timestamp: _timestamp, link: _link, ...rest } = bundle;
    answers.push({
      query: query.id,
      status: answer.status,
      total: bundle.entry?.length ?? 0,
      body: JSON.stringify(rest),
    });
  }
  return answers;
}
