/** Fetches an input of an import in pieces, so that a file of any size needs little memory and a job goes on where it was. */
import type { Fetcher, FetchResponse } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { type FetchLines, type ImportLines, storeFaults } from '@stelsel/store';
import { nodeLimits } from '../limits.ts';

/**
 * Asks a range of bytes (RFC 9110, 14). A server without ranges answers the whole file, up to the limit; then the lines
 * before the place are skipped. `fetch` is the guarded one: it decides where may be fetched from.
 */
export function fetchLinesWith(fetch: Fetcher): FetchLines {
  return async (url, from) => {
    const to = from + nodeLimits.importRangeBytes - 1;
    const answer = await fetch({
      method: 'GET',
      url,
      headers: { accept: 'application/fhir+ndjson', 'accept-encoding': 'identity', range: `bytes=${from}-${to}` },
      maxBytes: nodeLimits.importFileBytes,
      timeoutMs: nodeLimits.importFetchMs,
    });
    return answer.ok ? linesOf(answer.value, from) : answer;
  };
}

function linesOf({ status, headers, body }: FetchResponse, from: number): Result<ImportLines> {
  if (status === 416) {
    return ok({ text: '' });
  }
  const isWhole = status === 200;
  const isLast = isWhole || (status === 206 ? endsFile(headers['content-range'], from) : undefined);
  if (isLast === undefined) {
    return err(storeFaults('STO-IMPORT-INPUT', { problem: `status ${status}` }));
  }
  // A piece ends after a line: what comes after it may be half a character.
  const text = isLast ? body : body.slice(0, body.lastIndexOf('\n') + 1);
  if (text.includes('\ufffd')) {
    return err(storeFaults('STO-IMPORT-INPUT', { problem: 'not UTF-8' }));
  }
  if (isLast) {
    return ok({ text: isWhole ? Buffer.from(text).subarray(from).toString() : text });
  }
  return text === ''
    ? err(storeFaults('STO-IMPORT-INPUT', { problem: `a line over ${nodeLimits.importRangeBytes} bytes` }))
    : ok({ text, next: from + Buffer.byteLength(text) });
}

/** Whether a piece is the last one of its file; undefined when it is not the piece that was asked for (RFC 9110, 14.4). */
function endsFile(range: string | undefined, from: number): boolean | undefined {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(range ?? '') ?? [];
  if (Number(first) !== from) {
    return undefined;
  }
  const next = Number(last) + 1;
  // Where the length of the file is not told, the last piece is the one that is shorter than what was asked for.
  return total === '*' ? next < from + nodeLimits.importRangeBytes : next >= Number(total);
}
