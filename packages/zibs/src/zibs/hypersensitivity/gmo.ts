/** What joins the records of one hypersensitivity to a medicine (CiO): its own identifier, shared by all of them. */
import { sharedLikeness } from '../../merge/links.ts';
import { extensionsAt, type FhirResource, nictizExtension, textAt } from '../../resource.ts';
import type { ZibView } from '../../zib.ts';

/** For `merging`: the identifier that every record of one hypersensitivity carries. */
export function hypersensitivityOf(resource: FhirResource): string | undefined {
  const [found] = extensionsAt(resource, nictizExtension('MedicationHypersensitivity.Identifier'));
  const value = textAt(found, 'valueIdentifier.value');
  return value === undefined ? undefined : `${textAt(found, 'valueIdentifier.system') ?? ''}|${value}`;
}

/** Records of one hypersensitivity look alike, whatever zib they are. */
export function alikeByHypersensitivity(view: ZibView): readonly string[] {
  const { hypersensitivity } = view.merging;
  return hypersensitivity === undefined ? [] : [`${sharedLikeness}${hypersensitivity}`];
}
