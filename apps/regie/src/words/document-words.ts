/** What the documents that facts come from are called; the evidence of a fact begins with the code of its document. */
import { type Words, w } from './words.ts';

export const documentWords: Readonly<Record<string, Words>> = {
  '000': w('Actieplan zorg-ICT-markt', 'Action plan for the care-ICT market'),
  '001': w('advies over besturing', 'advice on governance'),
  '002': w('Informatieplan 2024-2028', 'Information plan 2024-2028'),
  '003': w('aandachtspunten landelijke implementatie', 'notes on national implementation'),
  '004': w('Regionale Agenda Databeschikbaarheid', 'Regional agenda for data availability'),
};

/** `000 §3.1` is `Actieplan zorg-ICT-markt §3.1`; what is no document of ours stays as it is. */
export function documentText(evidence: string): Words {
  const found = documentWords[evidence.slice(0, 3)];
  const place = evidence.slice(3);
  return found === undefined || !/^( |$)/.test(place)
    ? w(evidence, evidence)
    : w(`${found.nl}${numbered(place)}`, `${found.en}${numbered(place)}`);
}

/** A bare number is a section; what is in words stands apart. */
const numbered = (place: string): string => place.replace(/^ (?=\d)/, ' §').replace(/^ (?=\p{L})/u, ', ');
