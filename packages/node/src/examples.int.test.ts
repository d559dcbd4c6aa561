/**
 * Official examples, sent as XML to an open endpoint of their FHIR version: what comes back, in either format, is what was sent.
 * The national ones lie beside the checkout; those of the STU3 specification are installed with it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type Definitions,
  isRawDecimal,
  parseJson,
  parseXml,
  type Resource,
  r4Model,
  stu3Model,
  toJson,
  toXml,
} from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { inGroups } from './in-groups.ts';
import { openTestServer } from './testing/open-endpoint.ts';

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';
const sideBySide = 8;
const national = new URL('../../../../shared/fixtures/nictiz/', import.meta.url);
const specification = new URL('../../../node_modules/hl7.fhir.r3.examples/', import.meta.url);

interface Kept {
  readonly asJson: string;
  readonly asXml: string;
}

/** What comes back of an example, or with which fault it is refused. */
async function keep(server: FastifyInstance, type: string, id: string | undefined, payload: string) {
  const address = id === undefined ? type : `${type}/${id}`;
  const headers = { 'content-type': xml, accept: json };
  const put = await server.inject({
    method: id === undefined ? 'POST' : 'PUT',
    url: `/fhir/${address}`,
    headers,
    payload,
  });
  if (put.statusCode !== 201 && put.statusCode !== 200) {
    const [issue] = put.json<{ issue: readonly { details: { coding: readonly { code: string }[] } }[] }>().issue;
    return issue?.details.coding[0]?.code ?? String(put.statusCode);
  }
  const url = `/fhir/${type}/${put.json<{ id: string }>().id}`;
  const [asJson, asXml] = await Promise.all(
    [json, xml].map(async (accept) => (await server.inject({ method: 'GET', url, headers: { accept } })).body),
  );
  return { asJson, asXml } as Kept;
}

/** Every value with every digit, lists in their order, names sorted; the server's own marks are left out. */
function canonical({ id: _id, meta, ...rest }: Resource): string {
  const { versionId: _version, lastUpdated: _updated, ...kept } = (meta ?? {}) as Record<string, unknown>;
  const own = Object.keys(kept).length === 0 ? {} : { meta: kept };
  return toJson(sorted({ ...rest, ...own }) as Resource);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}

function expectUnchanged(name: string, sent: Resource, { asJson, asXml }: Kept, definitions: Definitions): void {
  const wanted = canonical(sent);
  expect(canonical(unwrap(parseJson(asJson, definitions))), `${name} as JSON`).toBe(wanted);
  expect(canonical(unwrap(parseXml(asXml, definitions))), `${name} as XML`).toBe(wanted);
}

/** Every value in a document in its order, whatever reads it: without ids and the server's own marks. */
function valuesIn(text: string): readonly string[] {
  const plain = text
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(?:id|versionId|lastUpdated) value="[^"]*"\s*\/>/g, '')
    .replaceAll(/<div[\s\S]*?<\/div>/g, '');
  const characters: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
  return [...plain.matchAll(/ value="([^"]*)"/g)].map(([, value = '']) =>
    value
      .replaceAll(/&#(x?)([0-9A-Fa-f]+);/g, (_, hex, digits) =>
        String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
      )
      .replaceAll(/&(\w+);/g, (whole, name) => characters[name] ?? whole),
  );
}

/** A day in the place of `${DATE, T, D, -7}`, which testers fill in on the day of their test. */
function filled(text: string): string {
  return text.replaceAll(/\$\{DATE, T, [YMD], [+-]?\d+\}/g, '2024-06-15');
}

/** What is wrong in the example itself, so that no server can keep it. */
const wrongInTheExample: Readonly<Record<string, string>> = {
  // A Communication without status.
  'cio-savc-tst-1.1-beta3AVCI1.xml': 'FHIR-MISSING',
  'cio-savc-tst-2.1-beta3AVCI2.xml': 'FHIR-MISSING',
  // A reaction without manifestation.
  'reac-pat03-rea-aml-01.xml': 'FHIR-MISSING',
  'reac-pat08-rea-flu-01.xml': 'FHIR-MISSING',
  'reac-pat09-rea-col-01.xml': 'FHIR-MISSING',
  // A date where an instant belongs.
  'cio-svci-tst-1.1-beta3VCI1.xml': 'FHIR-FORMAT',
  'cio-svci-tst-2.1-beta3VCI2.xml': 'FHIR-FORMAT',
  'reginfo-pat03-mci-con-01.xml': 'FHIR-FORMAT',
  'reginfo-pat03-mci-zwa-02.xml': 'FHIR-FORMAT',
  // The identifier stands before the masterIdentifier.
  'pdfa-DocumentManifest-01.xml': 'FHIR-XML-ORDER',
  'pdfa-DocumentReference-01.xml': 'FHIR-XML-ORDER',
  'pdfa-DocumentReference-02.xml': 'FHIR-XML-ORDER',
};

const sets = [
  { folders: ['zib2020-r4/', 'cio-r4/'], model: r4Model, examples: 358 },
  { folders: ['zib2017-stu3/'], model: stu3Model, examples: 208 },
];

describe.each(sets.filter(({ folders }) => folders.every((folder) => existsSync(new URL(folder, national)))))(
  'the national examples $folders',
  ({ folders, model, examples }) => {
    it('are stored as XML and come back unchanged in both formats', async () => {
      const server = await openTestServer(model);
      const files = folders.flatMap((folder) =>
        readdirSync(new URL(folder, national))
          .filter((name) => name.endsWith('.xml'))
          .map((name) => ({ name, text: filled(readFileSync(new URL(folder + name, national), 'utf8')) })),
      );
      const refused: Record<string, string> = {};
      await inGroups(files, sideBySide, async ({ name, text }) => {
        const sent = parseXml(text, model.definitions);
        const type = sent.ok ? sent.value.resourceType : (/<([A-Z]\w+)/.exec(text)?.[1] ?? '');
        const kept = await keep(server, type, sent.ok ? sent.value.id : undefined, text);
        if (typeof kept === 'string' || !sent.ok) {
          refused[name] = String(kept);
          return;
        }
        expectUnchanged(name, sent.value, kept, model.definitions);
        expect(valuesIn(kept.asXml), name).toEqual(valuesIn(text));
      });
      const known = Object.entries(wrongInTheExample).filter(([name]) => files.some((file) => file.name === name));
      expect(refused).toEqual(Object.fromEntries(known));
      expect(files.length).toBe(examples);
    });
  },
);

describe('the examples of the STU3 specification', () => {
  const definitional =
    /^(?:DataElement|SearchParameter|ValueSet|CodeSystem|StructureDefinition|OperationDefinition|package|ig-r4|\.)/;
  const step = process.env.STELSEL_TEST_DEPTH === undefined ? 3 : 1;

  it('are stored as XML, come back unchanged in both formats, and are found', async () => {
    const { definitions } = stu3Model;
    const server = await openTestServer(stu3Model);
    const names = readdirSync(specification).filter((name) => name.endsWith('.json') && !definitional.test(name));
    const chosen = names.filter((_, index) => index % step === 0);
    const stored = await inGroups(chosen, sideBySide, async (name) => {
      const sent = parseJson(readFileSync(new URL(name, specification), 'utf8'), definitions);
      if (!sent.ok || sent.value.id === undefined) {
        return 0;
      }
      const { resourceType, id } = sent.value;
      const kept = await keep(server, resourceType, id, unwrap(toXml(toJson(sent.value), definitions)));
      expect(kept, name).not.toBeTypeOf('string');
      expectUnchanged(name, sent.value, kept as Kept, definitions);
      const found = await server.inject({ method: 'GET', url: `/fhir/${resourceType}?_id=${id}` });
      expect(found.body, name).toContain((kept as Kept).asJson);
      return 1;
    });
    expect(stored.reduce<number>((sum, one) => sum + one, 0)).toBeGreaterThan(200);
  });
});
