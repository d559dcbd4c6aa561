/** `_elements` of an export: what was asked, what identifies the resource, and a mark that the rest was left out. */
import { type Resource, readJson, toJson } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';

const always = ['resourceType', 'id', 'meta'];
const subsetted = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  code: 'SUBSETTED',
};

/** @param elements `name`, or `Patient.name` for one type only */
export function onlyElements(elements: readonly string[]): (text: string) => string {
  return (text) => {
    const resource = unwrap(readJson(text)) as unknown as Resource;
    const { resourceType, meta } = resource;
    const own = elements.flatMap((element) => {
      const [first = '', second] = element.split('.', 2);
      return second === undefined ? [first] : first === resourceType ? [second] : [];
    });
    const kept = new Set([...always, ...own, ...own.map((name) => `_${name}`)]);
    const tag = [...(meta?.tag ?? []), subsetted];
    const rest = Object.entries(resource).filter(([name]) => kept.has(name));
    return toJson({ ...(Object.fromEntries(rest) as unknown as Resource), meta: { ...meta, tag } });
  };
}
