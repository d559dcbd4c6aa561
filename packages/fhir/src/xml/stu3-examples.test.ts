/** The examples of the STU3 specification: JSON to XML and back loses nothing. All of them in the long run, some in the short one. */
import { readdirSync, readFileSync } from 'node:fs';
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { parseJson, toJson } from '../json/parse-json.ts';
import { stu3Model } from '../model.ts';
import { parseXml } from './parse-xml.ts';
import { toXml } from './to-xml.ts';

const folder = new URL('../../../../node_modules/hl7.fhir.r3.examples/', import.meta.url);
const { definitions } = stu3Model;
const definitional = /^(?:DataElement|SearchParameter|ValueSet|CodeSystem|StructureDefinition|package|ig-r4|\.)/;
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !definitional.test(name));
const step = process.env.STELSEL_TEST_DEPTH === undefined ? 4 : 1;
const chosen = files.filter((_, index) => index % step === 0);

/** Examples that break a rule of the specification they illustrate, and which. */
const wrong: Readonly<Record<string, string>> = {
  'ImplementationGuide-fhir.json': 'FHIR-MISSING ImplementationGuide',
  'Questionnaire-qs1.json': 'FHIR-MISSING Questionnaire.item[0].item[0]',
};

it('are read, written as XML and read again as the same resource', () => {
  const refused: Record<string, string> = {};
  for (const name of chosen) {
    const read = parseJson(readFileSync(new URL(name, folder), 'utf8'), definitions);
    if (!read.ok) {
      refused[name] = `${read.fault.code} ${read.fault.at}`;
      continue;
    }
    const xml = unwrap(toXml(toJson(read.value), definitions));
    expect(JSON.parse(toJson(unwrap(parseXml(xml, definitions)))), name).toEqual(JSON.parse(toJson(read.value)));
  }
  expect(refused).toEqual(Object.fromEntries(Object.entries(wrong).filter(([name]) => chosen.includes(name))));
  expect(chosen.length).toBeGreaterThan(150);
});
