/** The reports that belong to a study: those that name it, and otherwise those its source wrote about the same day. */
import type { Group } from '../merge/group.ts';
import { type FhirResource, valuesAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { studyUid } from './imaging-study.ts';

export interface StudyReport {
  readonly group: Group;
  /** The report says itself that it is about this study. */
  readonly linked: boolean;
}

/** Kinds of row in which doctors write what they saw. */
const reporting = ['TextResult', 'Document'];

export function reportsOfStudy(study: ZibView, groups: readonly Group[]): readonly StudyReport[] {
  const written = groups.filter(({ zib }) => reporting.includes(zib));
  const having = (fits: (view: ZibView) => boolean): readonly Group[] =>
    written.filter(({ members }) => members.some(({ view }) => fits(view)));
  const linked = having((view) => names(view, study));
  const chosen = linked.length > 0 ? linked : having((view) => isOfSameDay(view, study));
  return chosen.map((group) => ({ group, linked: linked.length > 0 }));
}

function isOfSameDay(report: ZibView, study: ZibView): boolean {
  const day = study.date?.from;
  const free = referencesIn(report.original.resource).every(
    ({ reference = '' }) => !reference.includes('ImagingStudy/'),
  );
  return free && ofSameSource(report, study) && day !== undefined && report.date?.from === day;
}

/** By reference to the resource of the same source, or by the number of the study itself. */
function names(report: ZibView, study: ZibView): boolean {
  const { resource } = study.original;
  const uid = studyUid(resource);
  return referencesIn(report.original.resource).some(
    ({ reference, identifier }) =>
      (ofSameSource(report, study) && reference?.split('/').slice(-2).join('/') === `ImagingStudy/${resource.id}`) ||
      (uid !== undefined && identifier?.value === `urn:oid:${uid}`),
  );
}

interface Reference {
  readonly reference?: string;
  readonly identifier?: { readonly value?: string };
}

/** Where reports and documents name what they are about, in R4 and STU3. */
function referencesIn(resource: FhirResource): readonly Reference[] {
  const places = ['imagingStudy', 'context.related', 'context.related.ref'];
  return places.flatMap((path) => valuesAt(resource, path)) as readonly Reference[];
}

function ofSameSource(a: ZibView, b: ZibView): boolean {
  return a.original.source.ura === b.original.source.ura;
}
