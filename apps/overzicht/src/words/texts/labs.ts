import { defineTexts } from '../define-texts.ts';

export const labs = defineTexts('labs', {
  range: { nl: 'Grenzen van dit lab: {range}', en: 'Limits of this laboratory: {range}' },
  rangeBoth: { nl: '{low} tot {high}', en: '{low} to {high}' },
  rangeFrom: { nl: 'vanaf {low}', en: 'from {low}' },
  rangeTo: { nl: 'tot {high}', en: 'up to {high}' },
  noRange: { nl: 'Dit lab gaf geen grenzen.', en: 'This laboratory gave no limits.' },
  lineLabel: { nl: 'Uitslag {value}. {range}', en: 'Result {value}. {range}' },
  earlier: { nl: 'Bekijk {n} eerdere uitslagen', en: 'See {n} earlier results' },
  trend: { nl: 'Verloop van {name}', en: 'Trend of {name}' },
  trendTab: { nl: 'Verloop', en: 'Trend' },
  trendAbout: {
    nl: 'De lichte balk laat de grenzen van het lab zien. Elk lab heeft eigen grenzen.',
    en: 'The light bar shows the limits of the laboratory. Each laboratory has its own.',
  },
  trendUnits: {
    nl: 'Deze uitslagen hebben een andere eenheid. Daarom staan ze niet in één lijn.',
    en: 'These results have another unit. So they are not on one line.',
  },
  trendOwn: { nl: 'Zelf gemeten', en: 'Measured by yourself' },
  trendOne: { nl: 'Er is één uitslag. Een lijn kan nog niet.', en: 'There is one result. No line yet.' },
  graph: { nl: 'Grafiek: {name}. Van {first} naar {last}.', en: 'Graph: {name}. From {first} to {last}.' },
  newest: { nl: 'Meer over de nieuwste uitslag', en: 'More about the newest result' },
  table: { nl: 'Alle uitslagen', en: 'All results' },
  when: { nl: 'Wanneer', en: 'When' },
  value: { nl: 'Uitslag', en: 'Result' },
  limits: { nl: 'Grenzen van dit lab', en: 'Limits of this laboratory' },
  who: { nl: 'Bron', en: 'Source' },
  notNumber: { nl: 'Zonder getal', en: 'Without a number' },
  wait: {
    nl: 'Uw arts heeft dit misschien nog niet met u besproken.',
    en: 'Your doctor may not have discussed this with you yet.',
  },
  question: { nl: 'Nieuwe uitslagen: nu zien of wachten?', en: 'New results: see them now or wait?' },
  questionAbout: {
    nl: 'Een uitslag kan u laten schrikken. U mag kiezen. U kunt dit altijd veranderen.',
    en: 'A result can worry you. You may choose. You can always change this.',
  },
  now: { nl: 'Ik wil ze meteen zien', en: 'I want to see them at once' },
  later: { nl: 'Ik wacht op mijn arts', en: 'I wait for my doctor' },
  showThis: { nl: 'Toon deze uitslag nu', en: 'Show this result now' },
  showNamed: { nl: 'Toon deze uitslag nu: {name}', en: 'Show this result now: {name}' },
  measure: { nl: 'Zelf iets meten', en: 'Add a measurement' },
  notJudge: {
    nl: 'Wij zeggen niet of een uitslag goed is. Dat kan alleen uw arts.',
    en: 'We do not say whether a result is good. Only your doctor can.',
  },
});
