/** The example of a core data set of an invented person in CDA, with other entries in some of its sections. */
import { readFileSync } from 'node:fs';

const example = readFileSync(new URL('../examples/core-data-set.xml', import.meta.url), 'utf8');

/** @param instead the entries of sections by their code, in place of what the example has there */
export function coreDataSet(instead: Readonly<Record<string, readonly string[]>> = {}): string {
  let text = example;
  for (const [code, entries] of Object.entries(instead)) {
    const start = text.indexOf(`<component><section><code code="${code}"`);
    const end = '</section></component>';
    const without = start < 0 ? text : text.slice(0, start) + text.slice(text.indexOf(end, start) + end.length);
    const inner = entries.map((entry) => `<entry typeCode="DRIV">${entry}</entry>`).join('');
    const section = `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><text>Voor mensen</text>${inner}${end}`;
    text = without.replace('</structuredBody>', `${section}</structuredBody>`);
  }
  return text;
}
