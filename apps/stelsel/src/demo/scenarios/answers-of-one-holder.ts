import { discoverExchanges, queryParameters, queryPath } from '@stelsel/exchanges';
import { type Bsn, unwrap } from '@stelsel/kernel';
import type { RunningRegion } from '../running-region.ts';
import { neighbourToken, searchAt, searchUrl } from './neighbour.ts';

/** What one holder answered to one query, without what differs anyway: ids, times and links. */
export interface HolderAnswer {
  readonly query: string;
  readonly status: number;
  readonly total: number;
  readonly body: string;
}

/** Asks one holder all queries of the BgZ about one person. */
export async function answersOfOneHolder(
  region: RunningRegion,
  { ura, subject }: { readonly ura: string; readonly subject: Bsn },
): Promise<readonly HolderAnswer[]> {
  const token = await neighbourToken(region, ura, subject);
  const exchanges = await discoverExchanges();
  const queries = exchanges.find(({ id }) => id === 'bgz')?.versions[0]?.queries ?? [];
  const answers: HolderAnswer[] = [];
  for (const query of queries) {
    const path = queryPath(query);
    const headers = unwrap(await token.authorize({ method: 'POST', url: searchUrl(region, ura, path) }));
    const answer = await searchAt(region, ura, { path, params: queryParameters(query, subject), headers });
    const { id: _id, meta: _meta, timestamp: _timestamp, link: _link, ...rest } = JSON.parse(answer.body) as BundleLike;
    answers.push({
      query: query.id,
      status: answer.status,
      total: rest.entry?.length ?? 0,
      body: JSON.stringify(rest),
    });
  }
  return answers;
}

interface BundleLike {
  readonly id?: string;
  readonly meta?: unknown;
  readonly timestamp?: string;
  readonly link?: unknown;
  readonly entry?: readonly unknown[];
}
