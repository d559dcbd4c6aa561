/** Lay names for concepts that many people have. A concept without one is shown with the term of its source. */
import type { Text } from '@stelsel/kernel';
import type { Code } from '../zib.ts';

const snomed = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';

const names: Readonly<Record<string, Text>> = {
  [`${snomed}|44054006`]: { nl: 'Suikerziekte (diabetes type 2)', en: 'Type 2 diabetes' },
  [`${snomed}|46635009`]: { nl: 'Suikerziekte (diabetes type 1)', en: 'Type 1 diabetes' },
  [`${snomed}|38341003`]: { nl: 'Hoge bloeddruk', en: 'High blood pressure' },
  [`${snomed}|59621000`]: { nl: 'Hoge bloeddruk', en: 'High blood pressure' },
  [`${snomed}|195967001`]: { nl: 'Astma', en: 'Asthma' },
  [`${snomed}|13645005`]: { nl: 'COPD (longziekte)', en: 'COPD (lung disease)' },
  [`${snomed}|22298006`]: { nl: 'Hartaanval', en: 'Heart attack' },
  [`${snomed}|84114007`]: { nl: 'Hartfalen', en: 'Heart failure' },
  [`${snomed}|49436004`]: { nl: 'Boezemfibrilleren (hartritmestoornis)', en: 'Atrial fibrillation' },
  [`${snomed}|230690007`]: { nl: 'Beroerte', en: 'Stroke' },
  [`${snomed}|709044004`]: { nl: 'Nieren werken minder goed', en: 'Chronic kidney disease' },
  [`${snomed}|396275006`]: { nl: 'Artrose (slijtage van gewrichten)', en: 'Osteoarthritis' },
  [`${snomed}|69896004`]: { nl: 'Reuma', en: 'Rheumatoid arthritis' },
  [`${snomed}|35489007`]: { nl: 'Depressie', en: 'Depression' },
  [`${snomed}|267038008`]: { nl: 'Vocht vasthouden (oedeem)', en: 'Swelling (oedema)' },
  [`${snomed}|432415000`]: { nl: 'MRSA-bacterie bij u gevonden', en: 'MRSA carrier' },
  [`${snomed}|764146007`]: { nl: 'Penicilline', en: 'Penicillin' },
  [`${snomed}|271807003`]: { nl: 'Huiduitslag', en: 'Rash' },
  [`${snomed}|288328004`]: { nl: 'Bijengif', en: 'Bee venom' },
  [`${snomed}|89666000`]: { nl: 'Reanimatie', en: 'Resuscitation' },
  [`${snomed}|305351004`]: { nl: 'Opname op de intensive care', en: 'Admission to intensive care' },
  [`${snomed}|40617009`]: { nl: 'Beademing', en: 'Artificial ventilation' },
  [`${snomed}|58938008`]: { nl: 'Rolstoel', en: 'Wheelchair' },
  [`${snomed}|392238003`]: { nl: 'Nieuwe knie (knieprothese)', en: 'New knee (knee prosthesis)' },
  [`${snomed}|716186003`]: { nl: 'Geen allergieën bekend', en: 'No known allergies' },
  [`${snomed}|409137002`]: { nl: 'Geen allergie voor medicijnen bekend', en: 'No known drug allergy' },
  [`${snomed}|429625007`]: { nl: 'Geen voedselallergie bekend', en: 'No known food allergy' },
  [`${loinc}|2947-0`]: { nl: 'Natrium (zout in het bloed)', en: 'Sodium' },
  [`${loinc}|2951-2`]: { nl: 'Natrium (zout in het bloed)', en: 'Sodium' },
  [`${loinc}|2823-3`]: { nl: 'Kalium', en: 'Potassium' },
  [`${loinc}|2069-3`]: { nl: 'Chloride', en: 'Chloride' },
  [`${loinc}|718-7`]: { nl: 'Hemoglobine (Hb)', en: 'Haemoglobin' },
  [`${loinc}|4548-4`]: { nl: 'HbA1c (gemiddelde bloedsuiker)', en: 'HbA1c' },
  [`${loinc}|59261-8`]: { nl: 'HbA1c (gemiddelde bloedsuiker)', en: 'HbA1c' },
  [`${loinc}|14749-6`]: { nl: 'Bloedsuiker (glucose)', en: 'Blood sugar (glucose)' },
  [`${loinc}|14682-9`]: { nl: 'Creatinine (nierwerking)', en: 'Creatinine' },
  [`${loinc}|62238-1`]: { nl: 'eGFR (nierwerking)', en: 'eGFR (kidney function)' },
  [`${loinc}|1988-5`]: { nl: 'CRP (ontsteking)', en: 'CRP (inflammation)' },
  [`${loinc}|22748-8`]: { nl: 'LDL-cholesterol', en: 'LDL cholesterol' },
  [`${loinc}|3016-3`]: { nl: 'TSH (schildklier)', en: 'TSH (thyroid)' },
  [`${loinc}|6301-6`]: { nl: 'INR (bloedstolling)', en: 'INR (clotting)' },
  [`${loinc}|22314-9`]: { nl: 'Test op hepatitis A', en: 'Hepatitis A test' },
  [`${loinc}|24360-0`]: { nl: 'Bloedonderzoek: Hb en hematocriet', en: 'Blood test: Hb and haematocrit' },
  [`${loinc}|20570-8`]: { nl: 'Hematocriet', en: 'Haematocrit' },
  [`${loinc}|4544-3`]: { nl: 'Hematocriet', en: 'Haematocrit' },
  [`${loinc}|59260-0`]: { nl: 'Hemoglobine (Hb)', en: 'Haemoglobin' },
  [`${loinc}|11580-8`]: { nl: 'TSH (schildklier)', en: 'TSH (thyroid)' },
  [`${loinc}|33762-6`]: { nl: 'NT-proBNP (hart)', en: 'NT-proBNP (heart)' },
  'http://www.whocc.no/atc|J07BC02': { nl: 'Hepatitis A', en: 'Hepatitis A' },
  'http://www.whocc.no/atc|J07CA06': { nl: 'DKTP en Hib', en: 'DTaP, polio and Hib' },
};

export function layNameOf(code: Code): Text | undefined {
  return names[`${code.system}|${code.code}`];
}
