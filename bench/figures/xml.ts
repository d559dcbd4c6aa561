/** Reading and writing FHIR XML on one thread: the records of an invented population, without white space between elements. */
import { parseXml, r4Model, toXml } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { generatePopulation } from '@stelsel/population';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure, round } from '../measure.ts';

export const xmlBench: Bench = { names: ['xml.parse_mb_per_s', 'xml.write_mb_per_s'], run: xmlFigures };

const { definitions } = r4Model;

async function* xmlFigures({ scale }: BenchContext): AsyncIterable<Figure> {
  const records = await sample();
  const documents = records.map((json) => unwrap(toXml(json, definitions)));
  const megabytes = documents.reduce((total, xml) => total + Buffer.byteLength(xml), 0) / 1_000_000;
  const durationMs = Math.max(400, 3_000 * scale);
  const figures = [
    ['xml.parse_mb_per_s', documents, (xml: string) => parseXml(xml, definitions)],
    ['xml.write_mb_per_s', records, (json: string) => toXml(json, definitions)],
  ] as const;
  for (const [name, texts, work] of figures) {
    const all = async (): Promise<void> => {
      for (const text of texts) {
        unwrap<unknown>(work(text));
      }
    };
    const { p50, count } = await measure(all, { durationMs, inFlight: 1 });
    const size = `${texts.length} resources, ${round(megabytes)} MB of XML, ${count} times; checked against the definitions; one thread`;
    yield { name, value: round((megabytes / p50) * 1_000), unit: 'MB/s', size };
  }
}

/** Every tenth resource of some people. */
async function sample(): Promise<readonly string[]> {
  const records: string[] = [];
  let number = 0;
  for await (const { resource } of generatePopulation({ people: 200, seed: 1, nowMs: Date.UTC(2026, 10, 22) })) {
    number += 1;
    if (number % 10 === 0) {
      records.push(JSON.stringify(resource));
    }
  }
  return records;
}
