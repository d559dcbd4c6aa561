import { defineTexts } from '../define-texts.ts';

/** Looking at photographs and scans. */
export const images = defineTexts('images', {
  open: { nl: 'Bekijk de beelden', en: 'Look at the pictures' },
  openOf: { nl: 'Bekijk de beelden van {name}', en: 'Look at the pictures of {name}' },
  pictures: { nl: 'De beelden', en: 'The pictures' },
  fetching: { nl: 'De beelden komen eraan …', en: 'The pictures are on their way …' },
  about: {
    nl: 'Een scan bestaat uit dunne plakjes van uw lichaam. Elk beeld is een plakje.',
    en: 'A scan is made of thin slices of your body. Each picture is a slice.',
  },
  aboutReading: {
    nl: 'Wij zeggen niet wat er op de beelden staat. Dat staat in het verslag van uw arts.',
    en: 'We do not say what the pictures show. The report of your doctor does.',
  },
  aboutScreen: {
    nl: 'Een arts kijkt op een speciaal scherm. Uw scherm laat minder zien.',
    en: 'A doctor looks at a special screen. Your screen shows less.',
  },
  series: { nl: 'Kies een serie', en: 'Choose a series' },
  seriesName: { nl: 'Serie {n}', en: 'Series {n}' },
  countOne: { nl: '1 beeld', en: '1 picture' },
  count: { nl: '{n} beelden', en: '{n} pictures' },
  place: { nl: 'Beeld {n} van {all}', en: 'Picture {n} of {all}' },
  described: {
    nl: '{kind}, beeld {n} van {all}. Wat er te zien is, staat in het verslag op deze bladzijde.',
    en: '{kind}, picture {n} of {all}. What it shows stands in the report on this page.',
  },
  previous: { nl: 'Vorig beeld', en: 'Previous picture' },
  next: { nl: 'Volgend beeld', en: 'Next picture' },
  larger: { nl: 'Groter', en: 'Larger' },
  smaller: { nl: 'Kleiner', en: 'Smaller' },
  fit: { nl: 'Hele beeld', en: 'Whole picture' },
  how: {
    nl: 'Veeg of gebruik de pijltjes op uw toetsenbord. Met plus en min wordt het groter en kleiner.',
    en: 'Swipe or use the arrows of your keyboard. Plus and minus make it larger and smaller.',
  },
  look: { nl: 'Licht en contrast', en: 'Light and contrast' },
  light: { nl: 'Licht', en: 'Light' },
  contrast: { nl: 'Contrast', en: 'Contrast' },
  reset: { nl: 'Zoals het was', en: 'As it was' },
  save: { nl: 'Bewaar dit beeld', en: 'Save this picture' },
  failed: { nl: 'De beelden komen nu niet.', en: 'The pictures do not come now.' },
  report: { nl: 'Wat uw arts erover schreef', en: 'What your doctor wrote' },
  reportWhole: { nl: 'Lees het hele verslag', en: 'Read the whole report' },
  sameDay: {
    nl: 'Dit verslag is van dezelfde dag. De bron zegt niet of het bij deze beelden hoort.',
    en: 'This report is of the same day. The source does not say whether it is about these pictures.',
  },
  noReport: {
    nl: 'Er is geen verslag bij deze beelden. Vraag het aan uw arts.',
    en: 'There is no report with these pictures. Ask your doctor.',
  },
  others: {
    nl: 'Bij dit onderzoek horen ook {n} bestanden die geen beeld zijn.',
    en: 'This examination also has {n} files that are not pictures.',
  },
  capped: {
    nl: 'Er zijn meer beelden dan wij hier tonen. Vraag ze op bij het ziekenhuis.',
    en: 'There are more pictures than we show here. Ask the hospital for them.',
  },
});
