/** Moments of the day, meals, days of the week and routes in words (FHIR event-timing, days-of-week; G-Standaard routes). */
import type { Text } from '@stelsel/kernel';

const moments: Readonly<Record<string, Text>> = {
  MORN: { nl: "'s ochtends", en: 'in the morning' },
  'MORN.early': { nl: "'s ochtends vroeg", en: 'early in the morning' },
  'MORN.late': { nl: 'laat in de ochtend', en: 'late in the morning' },
  NOON: { nl: 'rond het middaguur', en: 'around noon' },
  AFT: { nl: "'s middags", en: 'in the afternoon' },
  'AFT.early': { nl: 'vroeg in de middag', en: 'early in the afternoon' },
  'AFT.late': { nl: 'laat in de middag', en: 'late in the afternoon' },
  EVE: { nl: "'s avonds", en: 'in the evening' },
  'EVE.early': { nl: 'vroeg in de avond', en: 'early in the evening' },
  'EVE.late': { nl: 'laat in de avond', en: 'late in the evening' },
  NIGHT: { nl: "'s nachts", en: 'at night' },
  PHS: { nl: 'na het slapen', en: 'after sleep' },
  HS: { nl: 'voor het slapen', en: 'before sleep' },
  WAKE: { nl: 'bij het wakker worden', en: 'on waking' },
  C: { nl: 'bij het eten', en: 'with a meal' },
  CM: { nl: 'bij het ontbijt', en: 'with breakfast' },
  CD: { nl: 'bij de lunch', en: 'with lunch' },
  CV: { nl: 'bij het avondeten', en: 'with dinner' },
  AC: { nl: 'voor het eten', en: 'before a meal' },
  ACM: { nl: 'voor het ontbijt', en: 'before breakfast' },
  ACD: { nl: 'voor de lunch', en: 'before lunch' },
  ACV: { nl: 'voor het avondeten', en: 'before dinner' },
  PC: { nl: 'na het eten', en: 'after a meal' },
  PCM: { nl: 'na het ontbijt', en: 'after breakfast' },
  PCD: { nl: 'na de lunch', en: 'after lunch' },
  PCV: { nl: 'na het avondeten', en: 'after dinner' },
};

const weekdays: Readonly<Record<string, Text>> = {
  mon: { nl: 'maandag', en: 'Monday' },
  tue: { nl: 'dinsdag', en: 'Tuesday' },
  wed: { nl: 'woensdag', en: 'Wednesday' },
  thu: { nl: 'donderdag', en: 'Thursday' },
  fri: { nl: 'vrijdag', en: 'Friday' },
  sat: { nl: 'zaterdag', en: 'Saturday' },
  sun: { nl: 'zondag', en: 'Sunday' },
};

const routes: Readonly<Record<string, Text>> = {
  oraal: { nl: 'via de mond', en: 'by mouth' },
  rectaal: { nl: 'via de anus', en: 'rectally' },
  vaginaal: { nl: 'via de vagina', en: 'vaginally' },
  subcutaan: { nl: 'onder de huid', en: 'under the skin' },
  cutaan: { nl: 'op de huid', en: 'on the skin' },
  transdermaal: { nl: 'door de huid', en: 'through the skin' },
  intraveneus: { nl: 'in een ader', en: 'into a vein' },
  intramusculair: { nl: 'in een spier', en: 'into a muscle' },
  inhalatie: { nl: 'inademen', en: 'by inhaling' },
  nasaal: { nl: 'in de neus', en: 'in the nose' },
  sublinguaal: { nl: 'onder de tong', en: 'under the tongue' },
};

/** Words of codes that are not in the list are the codes themselves: told, though not well. */
export const momentText = (code: string): Text => moments[code] ?? { nl: code, en: code };
export const weekdayText = (code: string): Text => weekdays[code] ?? { nl: code, en: code };
export function routeText(name: string): Text {
  const lower = name.toLowerCase();
  return routes[lower] ?? { nl: lower, en: lower };
}

/** `a, b en c`. */
export function listText(texts: readonly Text[]): Text {
  const said = (language: 'nl' | 'en', and: string): string =>
    texts.length < 2
      ? (texts[0]?.[language] ?? '')
      : `${texts
          .slice(0, -1)
          .map((text) => text[language])
          .join(', ')} ${and} ${texts.at(-1)?.[language]}`;
  return { nl: said('nl', 'en'), en: said('en', 'and') };
}
