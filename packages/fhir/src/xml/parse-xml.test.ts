import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { parseJson, toJson } from '../json/parse-json.ts';
import { r4Model } from '../model.ts';
import { parseXml } from './parse-xml.ts';

const fhir = 'xmlns="http://hl7.org/fhir"';
const refusal = (text: string) => {
  const parsed = parseXml(text, r4Model.definitions);
  return parsed.ok ? 'ok' : `${parsed.fault.code} ${parsed.fault.at ?? ''}`.trim();
};

describe('parseXml', () => {
  it('reads the same resource as the JSON says', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<Observation ${fhir}>
  <id value="o1"/>
  <contained><Patient><id value="p"/><active value="true"/></Patient></contained>
  <extension url="http://example.org/a"><valueDecimal value="1.10"/></extension>
  <status value="final"/>
  <code><coding><system value="http://loinc.org"/><code value="29463-7"/></coding></code>
  <effectiveDateTime value="2024-01-01T10:00:00+01:00"/>
  <valueQuantity><value value="70.0"/><unit value="kg"/></valueQuantity>
</Observation>`;
    expect(toJson(unwrap(parseXml(xml, r4Model.definitions)))).toBe(
      '{"resourceType":"Observation","id":"o1","contained":[{"resourceType":"Patient","id":"p","active":true}],' +
        '"extension":[{"url":"http://example.org/a","valueDecimal":1.10}],"status":"final",' +
        '"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"effectiveDateTime":"2024-01-01T10:00:00+01:00",' +
        '"valueQuantity":{"value":70.0,"unit":"kg"}}',
    );
  });

  it('keeps ids and extensions of primitives, in the place of their value', () => {
    const xml = `<Patient ${fhir}><name><given value="a"/><given id="g"><extension url="http://x"><valueCode value="IN"/></extension></given></name><birthDate><extension url="http://x"><valueCode value="u"/></extension></birthDate></Patient>`;
    const read = unwrap(parseXml(xml, r4Model.definitions));
    expect(JSON.parse(toJson(read))).toEqual({
      resourceType: 'Patient',
      name: [{ given: ['a', null], _given: [null, { id: 'g', extension: [{ url: 'http://x', valueCode: 'IN' }] }] }],
      _birthDate: { extension: [{ url: 'http://x', valueCode: 'u' }] },
    });
    expect(parseJson(toJson(read), r4Model.definitions).ok).toBe(true);
  });

  it('keeps narrative verbatim', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml"><p title="a &gt; b">é &amp; <br/> x</p></div>';
    const xml = `<Patient ${fhir}><text><status value="generated"/>${div}</text></Patient>`;
    expect((unwrap(parseXml(xml, r4Model.definitions)).text as { div: string }).div).toBe(div);
  });

  it('reads the resources of a Bundle', () => {
    const xml = `<Bundle ${fhir}><type value="collection"/><entry><fullUrl value="urn:uuid:1"/><resource><Patient><active value="false"/></Patient></resource></entry></Bundle>`;
    expect(JSON.parse(toJson(unwrap(parseXml(xml, r4Model.definitions)))).entry[0].resource).toEqual({
      resourceType: 'Patient',
      active: false,
    });
  });

  it('refuses a DOCTYPE, so that no entity can read a file or grow without end', () => {
    const attack = `<!DOCTYPE Patient [<!ENTITY x SYSTEM "file:///etc/passwd">]><Patient ${fhir}><gender value="&x;"/></Patient>`;
    expect(refusal(attack)).toBe('FHIR-XML-DOCTYPE');
    expect(refusal(`<Patient ${fhir}><gender value="&x;"/></Patient>`)).toBe('FHIR-XML-SYNTAX');
    expect(refusal(`<Patient ${fhir}><gender value="&#109;ale"/></Patient>`)).toBe('ok');
  });

  it('holds elements to the order of the definition', () => {
    expect(refusal(`<Patient ${fhir}><birthDate value="2000"/><gender value="male"/></Patient>`)).toBe(
      'FHIR-XML-ORDER Patient',
    );
    expect(refusal(`<Patient ${fhir}><gender value="male"/><birthDate value="2000"/></Patient>`)).toBe('ok');
    expect(refusal(`<Patient ${fhir}><gender value="male"/><gender value="male"/></Patient>`)).toBe(
      'FHIR-LIST Patient',
    );
  });

  it('checks namespaces', () => {
    expect(refusal('<Patient/>')).toBe('FHIR-XML-NAMESPACE');
    expect(refusal('<f:Patient xmlns:f="http://hl7.org/fhir"><f:active value="true"/></f:Patient>')).toBe('ok');
    expect(refusal(`<Patient ${fhir}><text><status value="empty"/><div>x</div></text></Patient>`)).toBe(
      'FHIR-XML-NAMESPACE Patient.text',
    );
  });

  it('refuses unknown elements, attributes and loose text', () => {
    expect(refusal(`<Patient ${fhir}><naam/></Patient>`)).toBe('FHIR-UNKNOWN-ELEMENT Patient');
    expect(refusal(`<Patient ${fhir}><active waarde="true"/></Patient>`)).toBe('FHIR-UNKNOWN-ELEMENT Patient.active');
    expect(refusal(`<Patient ${fhir}>tekst</Patient>`)).toBe('FHIR-XML-TEXT Patient');
    expect(refusal(`<Patient ${fhir}><name/></Patient>`)).toBe('FHIR-EMPTY Patient.name[0]');
  });

  it('tells line and column of broken XML, and refuses what is nested too deep', () => {
    expect(parseXml(`<Patient ${fhir}>\n<active value=true/></Patient>`, r4Model.definitions)).toMatchObject({
      fault: { params: { line: 2 } },
    });
    expect(refusal(`<Patient ${fhir}>${'<extension url="x">'.repeat(100_000)}`)).toMatch('FHIR-DEPTH');
  });

  it('refuses wrong values with their path', () => {
    expect(refusal(`<Patient ${fhir}><active value="yes"/></Patient>`)).toBe('FHIR-SHAPE Patient.active');
    expect(refusal(`<Patient ${fhir}><name><given value=""/></name></Patient>`)).toBe(
      'FHIR-FORMAT Patient.name[0].given[0]',
    );
  });
});
