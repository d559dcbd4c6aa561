/** A body comes back with every digit. */
import { parseJson, toJson } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { Open } from './record.contract.ts';

export function bodies(name: string, open: Open): void {
  describe(`${name}: bodies`, () => {
    it('come back with every digit and every character', async () => {
      const repository = await open();
      const text =
        '{"resourceType":"Observation","status":"final","code":{"text":"日本 \u00e9\ud83d\ude00 \\u0026"},"valueQuantity":{"value":1.10},' +
        '"component":[{"code":{"text":"x"},"valueQuantity":{"value":123456789012345678.90}},{"code":{"text":"y"},"valueQuantity":{"value":1e-7}}]}';
      const made = unwrap(await repository.create(unwrap(parseJson(text, repository.model.definitions))));
      const read = unwrap(await repository.read('Observation', made.id));
      const { id: _id, meta: _meta, ...rest } = unwrap(parseJson(read.text, repository.model.definitions));
      expect(toJson({ ...rest, resourceType: 'Observation' })).toBe(
        toJson(unwrap(parseJson(text, repository.model.definitions))),
      );
      expect(read.text).toContain('"value":1.10}');
    });
  });
}
