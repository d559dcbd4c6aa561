/** What is written to hurt a reader of XML: refused with its place, and none of it costs more than its own length. */
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { parseXml } from './parse-xml.ts';

const fhir = 'xmlns="http://hl7.org/fhir"';
const refusal = (text: string) => {
  const parsed = parseXml(text, r4Model.definitions);
  return parsed.ok ? 'ok' : `${parsed.fault.code} ${parsed.fault.at ?? ''}`.trim();
};
const patient = (content: string) => `<Patient ${fhir}>${content}</Patient>`;

describe('XML that is meant to hurt', () => {
  it('entities that multiply', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE Patient [<!ENTITY l0 "ha">${lines.join('')}]>`;
    expect(refusal(`${doctype}${patient('<active value="&l30;"/>')}`)).toBe('FHIR-XML-DOCTYPE');
  });

  it('a DTD of another place, also without a body', () => {
    expect(refusal(`<!DOCTYPE Patient SYSTEM "http://internal/x.dtd">${patient('')}`)).toBe('FHIR-XML-DOCTYPE');
  });

  it('a million levels, in elements and in narrative', () => {
    expect(refusal(patient('<extension url="x">'.repeat(1_000_000)))).toMatch(/^FHIR-DEPTH Patient\.extension/);
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(1_000_000)}`;
    expect(refusal(patient(`<text><status value="empty"/>${div}`))).toMatch(/^FHIR-DEPTH Patient\.text/);
  });

  it('an attribute that occurs twice', () => {
    expect(refusal(patient('<active value="true" value="false"/>'))).toBe('FHIR-XML-SYNTAX');
    expect(refusal(patient('<active value="true"/>'))).toBe('ok');
  });

  it('a wrong namespace, at the root or inside', () => {
    expect(refusal('<Patient xmlns="urn:hl7-org:v3"/>')).toBe('FHIR-XML-NAMESPACE');
    expect(refusal(patient('<active xmlns="urn:x" value="true"/>'))).toBe('FHIR-XML-NAMESPACE Patient');
  });

  it('text where elements should be', () => {
    expect(refusal(patient('<name>Jansen</name>'))).toBe('FHIR-XML-TEXT Patient.name[0]');
    expect(refusal(patient('<name><![CDATA[Jansen]]></name>'))).toBe('FHIR-XML-TEXT Patient.name[0]');
  });

  it('a value where a structure should be, and the other way round', () => {
    expect(refusal(patient('<name value="x"/>'))).toBe('FHIR-UNKNOWN-ELEMENT Patient.name[0]');
    expect(refusal(patient('<active><coding/></active>'))).toBe('FHIR-UNKNOWN-ELEMENT Patient.active');
  });

  it('another encoding than UTF-8', () => {
    expect(refusal(`<?xml version="1.0" encoding="UTF-16"?>${patient('<active value="true"/>')}`)).toBe(
      'FHIR-XML-ENCODING',
    );
    expect(refusal(`<?xml version="1.0" encoding="utf-8"?>${patient('<active value="true"/>')}`)).toBe('ok');
  });

  it('characters that XML does not have, as themselves or by number', () => {
    expect(refusal(patient('<name><text value="\u0001"/></name>'))).toBe('FHIR-XML-SYNTAX');
    expect(refusal(patient('<name><text value="&#0;"/></name>'))).toBe('FHIR-XML-SYNTAX');
    expect(refusal(patient('<name><text value="&#xD800;"/></name>'))).toBe('FHIR-XML-SYNTAX');
  });

  it('a document that stops, or goes on after its end', () => {
    expect(refusal(`<Patient ${fhir}><active value="true"/>`)).toBe('FHIR-XML-SYNTAX');
    expect(refusal(`${patient('<active value="true"/>')}<Patient/>`)).toBe('FHIR-XML-SYNTAX');
    expect(refusal('')).toBe('FHIR-XML-SYNTAX');
  });

  it('a very long name, number of attributes or value', () => {
    expect(refusal(patient(`<${'a'.repeat(1_000_000)}/>`))).toBe('FHIR-UNKNOWN-ELEMENT Patient');
    const attributes = Array.from({ length: 100_000 }, (_, n) => ` a${n}=""`).join('');
    expect(refusal(patient(`<active${attributes}/>`))).toBe('FHIR-UNKNOWN-ELEMENT Patient.active');
    expect(refusal(patient(`<id value="${'a'.repeat(1_000_000)}"/>`))).toBe('FHIR-FORMAT Patient.id');
  });
});
