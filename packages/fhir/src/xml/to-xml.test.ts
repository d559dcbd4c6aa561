import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model, stu3Model } from '../model.ts';
import { toXml } from './to-xml.ts';

const { definitions } = r4Model;
const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
const body = (json: object | string) =>
  unwrap(toXml(typeof json === 'string' ? json : JSON.stringify(json), definitions)).replace(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '',
  );
const refusal = (json: object) => {
  const written = toXml(JSON.stringify(json), definitions);
  return written.ok ? 'ok' : `${written.fault.code} ${written.fault.at ?? ''}`.trim();
};

describe('toXml', () => {
  it('puts elements in the order of the definition and keeps every digit', () => {
    const json =
      '{"resourceType":"Observation","valueQuantity":{"unit":"kg","value":70.10},"status":"final","code":{"text":"x"},"id":"o"}';
    expect(body(json)).toBe(
      '<Observation xmlns="http://hl7.org/fhir"><id value="o"/><status value="final"/><code><text value="x"/></code>' +
        '<valueQuantity><value value="70.10"/><unit value="kg"/></valueQuantity></Observation>',
    );
  });

  it('writes ids and extensions of primitives in the place of their value', () => {
    const name = { given: ['a', null], _given: [null, { id: 'g', extension: [{ url: 'http://x', valueCode: 'u' }] }] };
    expect(body({ resourceType: 'Patient', name: [name] })).toBe(
      '<Patient xmlns="http://hl7.org/fhir"><name><given value="a"/>' +
        '<given id="g"><extension url="http://x"><valueCode value="u"/></extension></given></name></Patient>',
    );
  });

  it('escapes what XML reads otherwise, line ends and tabs too', () => {
    const text = body({ resourceType: 'Basic', code: { text: 'a<b>&"c"\n\té' } });
    expect(text).toContain('<text value="a&lt;b&gt;&amp;&quot;c&quot;&#10;&#9;é"/>');
  });

  it('writes the resources within a Bundle and contained ones without a namespace of their own', () => {
    const contained = [{ resourceType: 'Patient', id: 'p' }];
    const resource = { resourceType: 'Basic', contained, code: { text: 'x' } };
    expect(body({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] })).toBe(
      '<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource><Basic><contained><Patient><id value="p"/>' +
        '</Patient></contained><code><text value="x"/></code></Basic></resource></entry></Bundle>',
    );
  });

  it('writes narrative as it is, in its own namespace', () => {
    const div = `<div ${xhtml}><p>é &amp; <br/></p></div>`;
    expect(body({ resourceType: 'Patient', text: { status: 'generated', div } })).toContain(div);
    const bare = { resourceType: 'Patient', text: { status: 'generated', div: '<div><p>x</p></div>' } };
    expect(body(bare)).toContain(`<div ${xhtml}><p>x</p></div>`);
  });

  it('refuses narrative that would break or leave its place in the document', () => {
    for (const div of [
      '<div></div><active value="true"/><div></div>',
      '<div><p></div>',
      '<div>&nbsp;</div>',
      '<div a="1" a="2"/>',
      '<div><p xmlns="http://hl7.org/fhir"/></div>',
      '<div><x:p/></div>',
      '<div>a < b</div>',
      '<div/>x',
    ]) {
      expect(refusal({ resourceType: 'Patient', text: { status: 'generated', div } }), div).toBe(
        'FHIR-FORMAT Patient.text.div',
      );
    }
  });

  it('names the place of what FHIR does not have there', () => {
    expect(refusal({ resourceType: 'Patient', contact: [{ naam: 'x' }] })).toBe(
      'FHIR-UNKNOWN-ELEMENT Patient.contact[0]',
    );
    expect(refusal({ resourceType: 'Patient', active: 'yes' })).toBe('FHIR-SHAPE Patient.active');
    expect(refusal({ resourceType: 'Shoe' })).toBe('FHIR-UNKNOWN-TYPE');
    expect(refusal({ resourceType: 'Patient', active: true })).toBe('ok');
  });

  it('breaks lines on request, but never inside narrative', () => {
    const div = `<div ${xhtml}><p>x</p></div>`;
    const json = JSON.stringify({ resourceType: 'Patient', text: { status: 'generated', div }, active: true });
    expect(unwrap(toXml(json, definitions, { pretty: true }))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<Patient xmlns="http://hl7.org/fhir">',
        '  <text>',
        '    <status value="generated"/>',
        `    ${div}`,
        '  </text>',
        '  <active value="true"/>',
        '</Patient>',
      ].join('\n'),
    );
  });

  it('writes each version by its own definitions', () => {
    const binary = JSON.stringify({ resourceType: 'Binary', contentType: 'a/b', content: 'YQ==' });
    expect(unwrap(toXml(binary, stu3Model.definitions))).toContain('<content value="YQ=="/>');
    expect(toXml(binary, definitions)).toMatchObject({ fault: { code: 'FHIR-UNKNOWN-ELEMENT', at: 'Binary' } });
  });
});
