/** Sentences about images of others, Dutch first. */
import { text } from './text.ts';

export const studyTexts = {
  title: text('Is dit onderzoek al gemaakt?', 'Was this examination made already?'),
  lead: text(
    'Kijk voor u een onderzoek aanvraagt. U ziet wat andere ziekenhuizen in de laatste drie maanden maakten.',
    'Look before you order an examination. You see what other hospitals made in the last three months.',
  ),
  modality: text('Wat wilt u aanvragen?', 'What do you want to order?'),
  place: text('Van welk deel van het lichaam?', 'Of which part of the body?'),
  check: text('Kijk of het er al is', 'See whether it is there'),
  otherImages: text('Andere beelden van deze persoon', 'Other images of this person'),
  open: text('Open de beelden', 'Open the images'),
  noPlace: text(
    'Deze bron zegt niet waar de beelden staan. Vraag ze daar op.',
    'This source does not say where the images are. Ask for them there.',
  ),
  same: {
    procedure: text('hetzelfde onderzoek', 'the same examination'),
    'modality-and-place': text('zelfde soort en zelfde plaats', 'same kind and same place'),
    modality: text('zelfde soort, plaats niet genoemd', 'same kind, place not told'),
  },
  back: text('Terug naar het overzicht', 'Back to the list'),
  series: text('Reeks', 'Series'),
  picture: text('Beeld', 'Picture'),
  of: text('van', 'of'),
  first: text('Eerste', 'First'),
  previous: text('Vorige', 'Previous'),
  next: text('Volgende', 'Next'),
  last: text('Laatste', 'Last'),
  leaf: text('Blader door de beelden', 'Leaf through the pictures'),
  lighter: text('Lichter', 'Lighter'),
  darker: text('Donkerder', 'Darker'),
  asMade: text('Zoals gemaakt', 'As made'),
  large: text('Open dit beeld groot', 'Open this picture large'),
  others: text('bestanden zonder beeld worden hier niet getoond.', 'files without a picture are not shown here.'),
  capped: text('Er zijn meer beelden dan hier staan.', 'There are more pictures than shown here.'),
  reports: text('Wat de arts erover schreef', 'What the doctor wrote about it'),
  noReports: text('Er is geen verslag ontvangen bij deze beelden.', 'No report was received with these images.'),
  failed: text('Het beeld is niet gelukt.', 'The picture failed.'),
  opened: text(
    'Geopend bij de bron. Dit staat in het logboek van de persoon.',
    'Opened at the source. This is in the log of the person.',
  ),
} as const;

/** What breaking the glass means, wherever it can be done. */
export const glassTexts = {
  title: text('Noodknop: levensbelang', 'Emergency button: a life at stake'),
  lead: text(
    'Deze knop staat er altijd, bij iedereen. Hij zegt niets over wat deze persoon koos.',
    'This button is always there, for everybody. It says nothing about what this person chose.',
  ),
  told: text(
    'De persoon krijgt meteen bericht, met uw naam en uw reden.',
    'The person is told at once, with your name and your reason.',
  ),
  reviewed: text(
    'De privacy officer van elke bron beoordeelt het binnen 72 uur.',
    'The privacy officer of each source reviews it within 72 hours.',
  ),
  limited: text(
    'U kunt dit voor een klein aantal mensen op een dag.',
    'You can do this for a small number of people a day.',
  ),
  reason: text('Waarom is er levensgevaar?', 'Why is there danger to life?'),
  reasonHelp: text('Minstens 15 tekens. De persoon leest dit.', 'At least 15 characters. The person reads this.'),
  use: text('Gebruik de noodknop', 'Use the emergency button'),
  used: text('Noodknop gebruikt', 'Emergency button used'),
  usedHelp: text(
    'Tot dit tijdstip vraagt u van deze persoon meer op zonder een nieuwe reden. De persoon heeft bericht gekregen.',
    'Until this time you ask more about this person without a new reason. The person has been told.',
  ),
} as const;
