/** The official national examples, when they lie beside the checkout: XML to JSON and back loses nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { parseJson, toJson } from '../json/parse-json.ts';
import { r4Model, stu3Model } from '../model.ts';
import { parseXml } from './parse-xml.ts';
import { toXml } from './to-xml.ts';

const root = new URL('../../../../../shared/fixtures/nictiz/', import.meta.url);
const examples = [
  { folders: ['zib2020-r4/', 'cio-r4/'], ...r4Model },
  { folders: ['zib2017-stu3/'], ...stu3Model },
];

/** Their identifier stands before their masterIdentifier. */
const outOfOrder = /pdfa-Document(?:Manifest-01|Reference-0[12])\.xml$/;

function filesIn(folders: readonly string[]): readonly URL[] {
  return folders.flatMap((folder) => {
    const directory = new URL(folder, root);
    return existsSync(directory)
      ? readdirSync(directory)
          .filter((name) => name.endsWith('.xml'))
          .map((name) => new URL(name, directory))
      : [];
  });
}

describe.each(examples)('national examples in $version', ({ folders, definitions }) => {
  const files = filesIn(folders);

  it('are read without loss, or are templates with a date still to be filled in', () => {
    const refused = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const read = parseXml(text, definitions);
      if (!read.ok) {
        const template = read.fault.code === 'FHIR-PLACEHOLDER' && text.includes('${DATE');
        return template || (read.fault.code === 'FHIR-XML-ORDER' && outOfOrder.test(file.pathname))
          ? []
          : [`${file.pathname} ${read.fault.code} ${read.fault.at}`];
      }
      const json = toJson(read.value);
      const again = parseJson(json, definitions);
      return again.ok && toJson(again.value) === json ? [] : [file.pathname];
    });
    expect(refused).toEqual([]);
  });

  it('keep every value of the XML', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/<div[\s\S]*?<\/div>/g, '');
      const read = parseXml(readFileSync(file, 'utf8'), definitions);
      const json = read.ok ? toJson(read.value) : '';
      const values = [...text.matchAll(/ value="([^"&]*)"/g)].map(([, value]) => value ?? '');
      expect(values.filter((value) => read.ok && !json.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
    }
  });

  it('are written as XML that reads as the same resource', () => {
    for (const file of files) {
      const read = parseXml(readFileSync(file, 'utf8'), definitions);
      if (read.ok) {
        const json = toJson(read.value);
        const xml = unwrap(toXml(json, definitions));
        expect(toJson(unwrap(parseXml(xml, definitions))), file.pathname).toBe(json);
      }
    }
  });
});
