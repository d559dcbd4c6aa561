/**
 * Reads FHIR XML (R4, XML representation) into the same resource as the JSON would give: driven by the element table, decimals
 * by their digits, narrative verbatim. Entities and DTDs do not exist here, so neither do the attacks that use them.
 */
import { err, type Fault, faultAt, ok, type Result } from '@stelsel/kernel';
import { SaxesParser } from 'saxes';
import type { Definitions } from '../definitions/definitions.ts';
import { fault } from '../faults.ts';
import { checkResource } from '../json/check-resource.ts';
import type { Json, Resource } from '../resource.ts';
import { ResourceBuilder, XmlProblem } from './resource-builder.ts';

/**
 * Reads one resource. A syntax fault tells line and column; any other fault has the FHIRPath of the place in `at`.
 */
export function parseXml(text: string, definitions: Definitions): Result<Resource> {
  const read = readXml(text, definitions);
  const found = read.ok ? checkResource(definitions, read.value as unknown as Json) : undefined;
  return read.ok && found !== undefined ? err(faultAt(found, read.value.resourceType)) : read;
}

/** As `parseXml`, without looking at formats, codes and what is missing: for who tells everything that is wrong. */
export function readXml(text: string, definitions: Definitions): Result<Resource> {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const builder = new ResourceBuilder(definitions, source);
  parser.on('error', (error) => {
    throw new XmlProblem(syntaxFault(error, source, parser.position));
  });
  parser.on('doctype', () => {
    throw new XmlProblem(fault('FHIR-XML-DOCTYPE'));
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) {
      throw new XmlProblem(fault('FHIR-XML-ENCODING'));
    }
  });
  parser.on('opentag', (tag) => builder.open(tag, parser.position));
  parser.on('closetag', () => builder.close(parser.position));
  parser.on('text', (content) => builder.text(content));
  parser.on('cdata', (content) => builder.text(content));
  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof XmlProblem) {
      return err(error.fault);
    }
    throw error;
  }
  const { resource } = builder;
  if (resource === undefined) {
    return err(fault('FHIR-NOT-A-RESOURCE'));
  }
  return ok(resource as unknown as Resource);
}

/** A name that the message quotes may be anything, so it is cut. */
function syntaxFault(error: Error, source: string, position: number): Fault {
  const before = source.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n') - 1;
  return fault('FHIR-XML-SYNTAX', { line, column, problem: error.message.slice(0, 100) });
}
