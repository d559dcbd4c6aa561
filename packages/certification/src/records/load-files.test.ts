import { parseJson, r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { testedExchange } from '../testing/test-product.ts';
import { recordsAsNdjson, recordsAsTransaction } from './load-files.ts';

const { records } = await testedExchange('bgz');
const count = records.flatMap(({ resources }) => resources).length;

describe('records to load', () => {
  it('are one resource a line, people first', () => {
    const lines = recordsAsNdjson(records).trimEnd().split('\n');
    const types = lines.map((line) => unwrap(parseJson(line, r4Model.definitions)).resourceType);
    expect([lines.length, types[0]]).toEqual([count, 'Patient']);
    expect(types.lastIndexOf('Patient')).toBeLessThan(types.indexOf('Condition'));
  });

  it('are one transaction that puts each under its own id', () => {
    const bundle = recordsAsTransaction(records);
    const { entry } = unwrap(parseJson(JSON.stringify(bundle), r4Model.definitions)) as unknown as {
      entry: { resource: { resourceType: string; id: string }; request: { method: string; url: string } }[];
    };
    expect(entry).toHaveLength(count);
    expect(entry.filter(({ resource, request }) => request.url !== `${resource.resourceType}/${resource.id}`)).toEqual(
      [],
    );
  });
});
