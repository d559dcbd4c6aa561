import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { column } from './computed-column.ts';
import type { Dataset } from './dataset.ts';
import { type Format, writeRows } from './write-rows.ts';

const dataset: Pick<Dataset, 'columns'> = { columns: [column('number', 'integer', 'Nummer', 'Number')] };
const [batchRows, batches] = [1_000, 25];

it.each<Format>(['json', 'csv', 'jsonld', 'parquet'])(
  'gives a file of %s part by part: at most one group of rows waits in memory',
  async (format) => {
    let asked = 0;
    let given = 0;
    async function* rows() {
      for (let batch = 0; batch < batches; batch += 1) {
        asked += batchRows;
        yield Array.from({ length: batchRows }, (_, index) => ({ number: batch * batchRows + index }));
      }
    }
    const waiting: number[] = [];
    for await (const part of writeRows(format, dataset as Dataset, 'https://example.nl', rows())) {
      waiting.push(asked - given);
      given = asked;
      expect(part.length).toBeLessThan(1_000_000);
    }
    expect(given).toBe(batches * batchRows);
    expect(Math.max(...waiting)).toBeLessThanOrEqual(10_000);
  },
);

it('keeps the order and the number of rows over groups', async () => {
  const all = Array.from({ length: 23_456 }, (_, number) => ({ number }));
  const parts: Uint8Array[] = [];
  for await (const part of writeRows('parquet', dataset as Dataset, 'https://example.nl', [all])) {
    parts.push(part);
  }
  const file = Buffer.concat(parts);
  const read = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) });
  expect(read.map(({ number }) => Number(number))).toEqual(all.map(({ number }) => number));
});
