import { unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, toJson } from '../json/parse-json.ts';
import { r4Model, stu3Model } from '../model.ts';
import { arbitraryResource } from '../testing/arbitrary-resource.ts';
import { parseXml } from './parse-xml.ts';
import { toXml } from './to-xml.ts';

const runs = { numRuns: 300 };

describe.each([r4Model, stu3Model])('XML of $version', ({ definitions }) => {
  it('carries every resource there and back: each value, each digit, each extension of a primitive', () => {
    fc.assert(
      fc.property(arbitraryResource(definitions), fc.boolean(), (resource, pretty) => {
        const text = JSON.stringify(resource);
        const sent = parseJson(text, definitions);
        expect(sent.ok ? '' : `${sent.fault.code} ${sent.fault.at}`).toBe('');
        const xml = unwrap(toXml(text, definitions, { pretty }));
        const back = toJson(unwrap(parseXml(xml, definitions)));
        expect(sorted(back)).toBe(sorted(text));
        expect(unwrap(toXml(back, definitions, { pretty }))).toBe(xml);
      }),
      runs,
    );
  });

  it('writes every narrative that it takes, whatever was written into it, as a document that it reads', () => {
    const pieces = [
      '<',
      '>',
      '/',
      "'",
      '&',
      '<!--',
      '--',
      ']]>',
      '<![CDATA[',
      ' a="b"',
      '\ufeff',
      '\u00a0',
      '\u2028',
      '😀',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.constantFrom(...pieces)), { maxLength: 3 }), (edits) => {
        const div = edits.reduce((text, [place, piece]) => {
          const at = place % text.length;
          return text.slice(0, at) + piece + text.slice(at);
        }, '<div xmlns="http://www.w3.org/1999/xhtml"><p id="a">b &amp; c</p><br /></div>');
        const text = JSON.stringify({ resourceType: 'Patient', text: { status: 'generated', div } });
        if (parseJson(text, definitions).ok) {
          expect(parseXml(unwrap(toXml(text, definitions)), definitions).ok).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never fails otherwise than with a fault, whatever is written into a document', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      '<!--',
      ']]>',
      '<?x?>',
      '<![CDATA[',
      'xmlns:a="b"',
      '\u0000',
      '&#0;',
    );
    fc.assert(
      fc.property(arbitraryResource(definitions), fc.nat(), pieces, (resource, place, piece) => {
        const xml = unwrap(toXml(JSON.stringify(resource), definitions));
        const at = place % xml.length;
        expect(typeof parseXml(xml.slice(0, at) + piece + xml.slice(at), definitions).ok).toBe('boolean');
      }),
      runs,
    );
  });
});

/** Names in one order; digits stay as they are written. */
function sorted(text: string): string {
  const raw = JSON as typeof JSON & { rawJSON(text: string): unknown };
  const value = JSON.parse(text, (_key, one, context?: { source?: string }) =>
    typeof one === 'number' && context?.source !== undefined
      ? raw.rawJSON(context.source)
      : one !== null && typeof one === 'object' && !Array.isArray(one) && !('rawJSON' in one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
  );
  return JSON.stringify(value);
}
