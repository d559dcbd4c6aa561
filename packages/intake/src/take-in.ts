/** Takes a file of an older format in: every piece becomes a record, and what was not understood is kept and counted. */
import { parseJson, type Resource, r4Model } from '@stelsel/fhir';
import { err, ok, type Result, unwrap } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { intakeLimits } from './limits.ts';
import { applies, type MapDeps, mapPiece } from './map-piece.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Received } from './piece.ts';
import { readCda } from './read/cda.ts';
import { readHl7Version2 } from './read/hl7-version-2.ts';
import { readSeparated } from './read/separated.ts';
import { recordId } from './record-id.ts';
import { type IntakeReport, ReportKeeper } from './report.ts';

export interface TakenIn {
  /** One record per id, the last told, in the order in which they were first told. */
  readonly resources: readonly Resource[];
  readonly report: IntakeReport;
}

/**
 * The same text with the same mapping, source and secret gives the same records with the same ids: sending again changes nothing.
 * A file that cannot be read is refused whole. A piece of which no valid FHIR can be made is counted and kept in the original, and
 * keeps no other out.
 */
export function takeIn(deps: MapDeps, mapping: Mapping, text: string): Result<TakenIn> {
  if (text.length > intakeLimits.characters) {
    return err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.characters} characters` }));
  }
  const received = readAs(mapping, text);
  if (!received.ok) {
    return received;
  }
  const report = new ReportKeeper(mapping);
  const resources = new Map<string, Resource>();
  for (const one of received.value) {
    for (const resource of takeOne(deps, mapping, one, report)) {
      resources.set(`${resource.resourceType}/${resource.id ?? ''}`, resource);
    }
  }
  return ok({ resources: [...resources.values()], report: report.finish(resources.size) });
}

function readAs(mapping: Mapping, text: string): Result<readonly Received[]> {
  switch (mapping.format) {
    case 'hl7v2':
      return readHl7Version2(text);
    case 'cda':
      return readCda(text);
    default:
      return readSeparated(text, mapping);
  }
}

function takeOne(deps: MapDeps, mapping: Mapping, one: Received, report: ReportKeeper): readonly Resource[] {
  const resources: Resource[] = [];
  let keepOriginal = false;
  for (const piece of one.pieces) {
    const rules = mapping.rules.filter((rule) => applies(rule, piece));
    if (rules.length === 0) {
      const isLeft = mapping.leave.includes(piece.kind);
      report.unread(piece, isLeft);
      keepOriginal ||= !isLeft;
    }
    for (const rule of rules) {
      const mapped = mapPiece(deps, rule, piece);
      if (mapped.ok) {
        resources.push(mapped.value.resource);
        report.mapped(piece, rule, mapped.value.unmapped);
      } else {
        report.refused(piece, mapped.fault);
        keepOriginal = true;
      }
    }
  }
  return keepOriginal ? [...resources, originalOf(deps, one)] : resources;
}

/** The whole of what was received, when a part of it became no record. */
function originalOf({ secret, source }: MapDeps, { original, contentType }: Received): Resource {
  const data = Buffer.from(original).toString('base64');
  return unwrap(
    parseJson(
      JSON.stringify({
        resourceType: 'DocumentReference',
        id: recordId(secret, source, 'DocumentReference', [original]),
        status: 'current',
        type: { text: 'Oorspronkelijk bericht' },
        description: 'Oorspronkelijk bericht, met delen die nergens anders staan',
        content: [{ attachment: { contentType, data } }],
      }),
      r4Model.definitions,
    ),
  );
}
