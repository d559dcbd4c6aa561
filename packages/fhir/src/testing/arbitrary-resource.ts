/** Any resource of one FHIR version, made from its element table: every element, choice and primitive may occur. */
import fc from 'fast-check';
import type { Definitions, ElementDefinition, PropertyDefinition, TypeDefinition } from '../definitions/definitions.ts';
import { hasFormat } from '../definitions/primitive-formats.ts';
import { exactDecimal } from '../json/decimal.ts';
import type { Json } from '../resource.ts';

type JsonObject = { [name: string]: Json };

/** Texts with everything that XML has to escape. */
const text = fc
  .array(fc.constantFrom('a', 'é', '<', '>', '&', '"', "'", '\n', '\t', '\r', ' ', ']]>', '&amp;', '😀', '\\', '日'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `x${parts.join('')}`);
const digits = fc.constantFrom(
  '0',
  '-0',
  '1.0',
  '1.00',
  '-12.340',
  '0.000000001',
  '12345678901234567890.5',
  '1e3',
  '7',
);
const date = fc.constantFrom('2024', '2024-02', '2024-02-29', '0001-01-01');
const moment = fc.constantFrom('2024-02-29T23:59:60Z', '2015-02-07T13:28:17.239+02:00', '2024-01-01T00:00:00-13:59');
const uri = fc.constantFrom('urn:oid:1.2.3', 'http://x.org/a?b=1&c=2#d', "a'b<c>");
const divs = [
  '<div xmlns="http://www.w3.org/1999/xhtml">é &amp; &#160;<br/></div>',
  '<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><p title="a &gt; b">1 &lt; 2</p><!-- c -->\n<![CDATA[<x>]]></div>',
  '<div xmlns="http://www.w3.org/1999/xhtml"/>',
];

const primitives: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  boolean: fc.boolean(),
  integer: fc.constantFrom(0, -1, 2_147_483_647),
  unsignedInt: fc.constantFrom(0, 5),
  positiveInt: fc.constantFrom(1, 5),
  decimal: digits.map(exactDecimal),
  string: text,
  markdown: text,
  code: fc.constantFrom('a', 'a b', 'é<&">'),
  id: fc.constantFrom('a', 'A-1.b'),
  uri,
  url: uri,
  canonical: uri,
  oid: fc.constant('urn:oid:1.2.3'),
  uuid: fc.constant('urn:uuid:c757873d-ec9a-4326-a141-556f43239520'),
  date,
  dateTime: fc.oneof(date, moment),
  instant: moment,
  time: fc.constant('23:59:59.5'),
  base64Binary: fc.constantFrom('YQ==', 'YWJj\nYWJj'),
  xhtml: fc.constantFrom(...divs),
};

/** @param definitions of the version */
export function arbitraryResource(definitions: Definitions): fc.Arbitrary<JsonObject> {
  return fc.constantFrom(...definitions.resourceTypes).chain((name) => resourceOf(definitions, name, 3));
}

function resourceOf(definitions: Definitions, name: string, depth: number): fc.Arbitrary<JsonObject> {
  const type = definitions.type(name);
  return type === undefined
    ? fc.constant({ resourceType: name })
    : objectOf(definitions, type, depth).map((object) => ({ resourceType: name, ...object }));
}

/** Required elements, and at most four others. */
function objectOf(definitions: Definitions, type: TypeDefinition, depth: number): fc.Arbitrary<JsonObject> {
  const possible = type.elements.filter((element) => element.min > 0 || depth > 0);
  const optional = possible.filter((element) => element.min === 0);
  return fc.subarray([...optional], { maxLength: Math.min(4, optional.length) }).chain((chosen) => {
    const elements = possible.filter((element) => element.min > 0 || chosen.includes(element));
    const parts = elements.map((element) => partOf(definitions, type, element, depth));
    return fc
      .tuple(...parts)
      .map((made) => Object.assign({}, ...made) as JsonObject)
      .map((object) => (Object.keys(object).length === 0 ? { id: 'x' } : object));
  });
}

function partOf(
  definitions: Definitions,
  type: TypeDefinition,
  element: ElementDefinition,
  depth: number,
): fc.Arbitrary<JsonObject> {
  const properties = [...type.properties.values()].filter((property) => property.element === element);
  return fc.constantFrom(...properties).chain((property) => {
    const one = oneValue(definitions, property, depth - 1);
    const bare = property.name === 'id' || property.type === 'xhtml' || (type.name === 'Extension' && element.min > 0);
    if (!property.primitive || bare) {
      const value: fc.Arbitrary<Json> = element.repeats ? fc.array(one, { minLength: 1, maxLength: 2 }) : one;
      return value.map((made) => ({ [property.name]: made }));
    }
    return primitiveOf(property, one);
  });
}

const beside: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { id: 'p1' },
  { extension: [{ url: 'http://x.org/e', valueDecimal: exactDecimal('1.0') }] },
);

/** A value, an extension beside it, or both; in a list with nulls where one of them is missing. */
function primitiveOf({ name, element }: PropertyDefinition, value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  const pair = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(value, fc.constant(null)) },
    fc.tuple(value, beside),
    fc.tuple(fc.constant(null), beside),
  );
  if (!element.repeats) {
    return pair.map(([own, sibling]) => ({
      ...(own === null ? {} : { [name]: own }),
      ...(sibling === null ? {} : { [`_${name}`]: sibling }),
    }));
  }
  return fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) => ({
    ...(pairs.some(([own]) => own !== null) ? { [name]: pairs.map(([own]) => own) } : {}),
    ...(pairs.some(([, sibling]) => sibling !== null) ? { [`_${name}`]: pairs.map(([, sibling]) => sibling) } : {}),
  }));
}

function oneValue(definitions: Definitions, property: PropertyDefinition, depth: number): fc.Arbitrary<Json> {
  const { type, element } = property;
  if (property.primitive) {
    const codes = [...(element.codes ?? [])].filter((code) => hasFormat(type, code));
    return codes.length > 0 ? fc.constantFrom<Json>(...codes) : (primitives[type] ?? text);
  }
  if (type === 'Resource') {
    return resourceOf(definitions, 'Basic', depth);
  }
  const definition = definitions.type(type);
  if (definition === undefined) {
    return fc.constant({});
  }
  return definition.kind === 'resource'
    ? resourceOf(definitions, definition.name, depth)
    : objectOf(definitions, definition, depth);
}
