import { expect, test } from 'vitest';
import { scrubText, scrubUrl } from './scrub.ts';

test('nine digits that could be a BSN do not reach the log', () => {
  expect(scrubText('{"msg":"person 123456782, again:123456782"}')).not.toContain('123456782');
});

test('a line of JSON stays JSON, and times and durations stay what they are', () => {
  const line = JSON.stringify({ time: 1795338000123, responseTime: 1.123456789, bytes: 123456789, id: 'a-12345678' });
  const scrubbed = JSON.parse(scrubText(line));
  expect(scrubbed).toMatchObject({ time: 1795338000123, responseTime: 1.123456789, id: 'a-12345678' });
});

test('a URL loses its query, its fragment, its user and whatever looks like a BSN', () => {
  expect(scrubUrl('/Patient?identifier=bsn|123456782')).toBe('/Patient');
  expect(scrubUrl('https://user:secret@a.example/x#123456782')).toBe('https://a.example/x');
  expect(scrubUrl('/person/123456782/list')).not.toContain('123456782');
  expect(scrubUrl('/90000001/fhir/r4/Patient')).toBe('/90000001/fhir/r4/Patient');
});
