/** How hard a Dutch text is to read: a measure of our own, on the safe side of B1. */

/** Most words of one sentence. */
const longestSentence = 12;
/** Longest word in letters, unless it is a word everybody knows. */
const longestWord = 14;

/** Long words that people know, or that name what nothing else names. */
const known = new Set([
  'zorgverleners',
  'zorgverlener',
  'huisartsgegevens',
  'toestemmingsregister',
  'mijnzorgoverzicht',
  'privacyfunctionaris',
  'persoonsgegevens',
  'zorggegevens',
  'waarschuwingen',
  'fysiotherapeut',
  'behandelingen',
  'herhaalrecept',
  'gezondheid',
]);

/** Words of officials, doctors and machines, each with a plain word beside it. */
const difficult: Readonly<Record<string, string>> = {
  betreft: 'gaat over',
  betreffende: 'over',
  indien: 'als',
  tevens: 'ook',
  echter: 'maar',
  derhalve: 'daarom',
  middels: 'met',
  teneinde: 'om',
  alsmede: 'en',
  desgewenst: 'als u wilt',
  raadplegen: 'bekijken',
  verstrekken: 'geven',
  verwerken: 'gebruiken',
  autoriseren: 'toestaan',
  authenticatie: 'inloggen',
  'contra-indicatie': 'let op bij medicijnen',
  anamnese: 'wat u vertelde',
  polikliniek: 'ziekenhuis',
  medicatie: 'medicijnen',
  applicatie: 'programma',
  functionaliteit: 'wat het doet',
  resource: 'gegeven',
  server: 'computer',
};

/** Words that judge a person or a result. */
const judging = /\b(goed|slecht|fout|gevaarlijk|abnormaal|afwijkend)\b/i;
/** "Is een uitslag goed?" is not a judgement but says that we make none. */
const noJudgement = /niet of een uitslag goed is|goed(en)? vindt|niet goed (konden )?lezen|bleek een fout|fout gaat/i;

/** What makes a text harder than B1; nothing when it is fine. */
export function difficulties(text: string): readonly string[] {
  const plain = text.replaceAll(/\{\w+\}/g, 'x');
  const sentences = plain.split(/(?<=[.!?:])\s+/).filter((sentence) => sentence !== '');
  const words = plain.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return [
    ...sentences
      .filter((sentence) => sentence.split(/\s+/).length > longestSentence)
      .map((sentence) => `long sentence: ${sentence}`),
    ...words.filter((word) => word.length > longestWord && !known.has(word)).map((word) => `long word: ${word}`),
    ...words.flatMap((word) => (difficult[word] === undefined ? [] : [`say "${difficult[word]}" for "${word}"`])),
    ...(judging.test(plain) && !noJudgement.test(plain) ? ['judges'] : []),
    ...(/\b(jij|jou|jouw|je)\b/i.test(plain) ? ['does not say "u"'] : []),
  ];
}
