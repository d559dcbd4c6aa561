/** Which elements of a Dosage nothing of us reads, so that the sentence can say that there is more. */
import { isRawDecimal } from '@stelsel/fhir';
import { extension } from '../codes.ts';

const quantity = '(value|unit|system|code)';

/** Paths that `read-dosage.ts` reads, and those that say nothing about use. */
const known = [
  /^sequence$/,
  /^text$/,
  /^patientInstruction$/,
  /^(additionalInstruction|asNeededCodeableConcept|route|site|method|timing\.code)\./,
  /^asNeededBoolean$/,
  /^timing\.event$/,
  /^timing\.repeat\.(frequency|frequencyMax|count|countMax|period|periodMax|periodUnit)$/,
  /^timing\.repeat\.(duration|durationMax|durationUnit|timeOfDay|when|offset|dayOfWeek)$/,
  new RegExp(`^timing\\.repeat\\.(boundsDuration|boundsRange\\.(low|high))\\.${quantity}$`),
  /^timing\.repeat\.boundsPeriod\.(start|end)$/,
  /^doseAndRate\.type\./,
  new RegExp(`^doseAndRate\\.(doseQuantity|rateQuantity|(doseRange|rateRange)\\.(low|high))\\.${quantity}$`),
  new RegExp(`^(maxDosePerPeriod|doseAndRate\\.rateRatio)\\.(numerator|denominator)\\.${quantity}$`),
  new RegExp(`^maxDosePer(Administration|Lifetime)\\.${quantity}$`),
  /(^|\.)id$/,
];

const knownExtensions = new Set<string>([
  extension.timingExact,
  extension.asNeededFor,
  'http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation',
  'http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor',
]);

/** Paths such as `timing.repeat.frequency`, each once. */
export function unreadElements(dosage: unknown): readonly string[] {
  const paths = new Set<string>();
  visit(dosage, '', paths);
  return [...paths].filter((path) => !known.some((pattern) => pattern.test(path)));
}

function visit(value: unknown, path: string, paths: Set<string>): void {
  if (value === null || value === undefined) {
    return;
  }
  if (typeof value !== 'object' || isRawDecimal(value)) {
    paths.add(path);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      visit(item, path, paths);
    }
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    const below = path === '' ? name : `${path}.${name}`;
    if (name === 'extension' || name === 'modifierExtension') {
      visitExtensions(item, below, paths);
    } else {
      visit(item, below, paths);
    }
  }
}

function visitExtensions(extensions: unknown, path: string, paths: Set<string>): void {
  const list: readonly unknown[] = Array.isArray(extensions) ? extensions : [];
  for (const found of list) {
    const url = typeof found === 'object' && found !== null && 'url' in found ? String(found.url) : '';
    if (!knownExtensions.has(url)) {
      paths.add(path);
    }
  }
}
