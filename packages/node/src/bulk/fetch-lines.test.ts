import { ok, unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { nodeLimits } from '../limits.ts';
import { fetchLinesWith } from './fetch-lines.ts';

const url = 'https://files.example/patients.ndjson';
const size = nodeLimits.importRangeBytes;

/** Everything that is read of a file whose server knows pieces, and how many it took. */
async function readAll(file: Buffer, { total = String(file.length), shift = 0 } = {}) {
  const fetchLines = fetchLinesWith(async ({ headers }) => {
    const from = Number(/bytes=(\d+)-/.exec(headers?.range ?? '')?.[1]) + shift;
    const piece = file.subarray(from, from + size);
    const range = { 'content-range': `bytes ${from}-${from + piece.length - 1}/${total}` };
    return ok(
      piece.length === 0
        ? { status: 416, headers: {}, body: '' }
        : { status: 206, headers: range, body: piece.toString() },
    );
  });
  let text = '';
  let pieces = 0;
  for (let next: number | undefined = 0; next !== undefined; pieces += 1) {
    const read = await fetchLines(url, next);
    if (!read.ok) {
      return { problem: read.fault.params.problem };
    }
    text += read.value.text;
    next = read.value.next;
  }
  return { same: text === file.toString(), pieces };
}

const line = `${'x'.repeat(99)}\n`;

it.each([
  ['of one piece', Buffer.from(line)],
  ['of several pieces', Buffer.from(line.repeat(30_000))],
  ['whose last character, without a line end, stands in two pieces', Buffer.from(`a\n${'x'.repeat(size - 3)}\u00eb`)],
])('a file %s is read whole, also when its length is not told', async (_what, file) => {
  expect(await readAll(file)).toMatchObject({ same: true });
  expect(await readAll(file, { total: '*' })).toMatchObject({ same: true });
});

it('another piece than was asked for is refused', async () => {
  const file = Buffer.from(line.repeat(20));
  expect(await readAll(file, { shift: 100 })).toEqual({ problem: 'status 206' });
  expect(await readAll(file)).toEqual({ same: true, pieces: 1 });
});

it('a line over the size of a piece is refused', async () => {
  expect(await readAll(Buffer.from('x'.repeat(size + 10)))).toEqual({ problem: `a line over ${size} bytes` });
});

it('a server without pieces gives the whole, of which what was read is skipped', async () => {
  const whole = fetchLinesWith(async () => ok({ status: 200, headers: {}, body: 'a\nb\n' }));
  expect(unwrap(await whole(url, 2))).toEqual({ text: 'b\n' });
});
