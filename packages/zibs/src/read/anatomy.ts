/** Where on the body, and on which side: the side is part of the fact, and missing is not left. */
import { extensionsAt, firstAt, nictizExtension, valuesAt } from '../resource.ts';
import { codesOf, conceptText } from './concept.ts';

const laterality = nictizExtension('AnatomicalLocation.Laterality');

/** `structuur van knieregio, links`. */
export function bodySiteText(resource: unknown): string | undefined {
  const sites = valuesAt(resource, 'bodySite').map((site) => {
    const side = extensionsAt(site, laterality).map((extension) =>
      conceptText(firstAt(extension, 'valueCodeableConcept')),
    );
    const place = conceptText(site)?.replace(/^Structuur van /, '');
    return [place, ...side.map((word) => word?.toLowerCase())].filter((part) => part !== undefined).join(', ');
  });
  const said = sites.filter((site) => site !== '');
  return said.length === 0 ? undefined : said.join('; ');
}

/** Site and side as codes, for the merge rules; the empty text when not given. */
export function bodySiteKey(resource: unknown): string {
  const keys = valuesAt(resource, 'bodySite').map((site) => {
    const sides = extensionsAt(site, laterality).flatMap((extension) =>
      codesOf(firstAt(extension, 'valueCodeableConcept')),
    );
    return [...codesOf(site), ...sides].map((code) => code.code).join('+');
  });
  return keys.sort().join(',');
}
