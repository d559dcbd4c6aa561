/** Sentences about what people themselves ask, Dutch first. */
import { text } from './text.ts';

export const requestTexts = {
  title: text('Vragen van mensen zelf', 'Questions of people themselves'),
  lead: text(
    'Over een fout in het dossier, wie er keek, of hoe zij een medicijn gebruiken. Antwoord binnen een maand.',
    'About an error in the record, who looked, or how they use a medicine. Answer within a month.',
  ),
  empty: text('Niemand stelde uw organisatie een vraag.', 'Nobody asked your organisation anything.'),
  open: text('Bekijk en antwoord', 'Look and answer'),
  look: text('Bekijk', 'Look'),
  since: text('sinds', 'since'),
  wrote: text('Dit schreef de persoon', 'This is what the person wrote'),
  note: text('Uw antwoord aan deze persoon', 'Your answer to this person'),
  noteHelp: text(
    'De persoon leest dit. Nodig als u de vraag afsluit.',
    'The person reads this. Needed when you close the question.',
  ),
  steps: text('Hoe gaat het verder?', 'How does it go on?'),
  over: text('Deze vraag is afgesloten.', 'This question is closed.'),
  done: text('Gedaan. De persoon ziet het.', 'Done. The person sees it.'),
} as const;
