/** Sentences about proposals to a prescriber and their answers, Dutch first. */
import { text } from './text.ts';

export const proposalTexts = {
  propose: text('Stel iets voor aan', 'Propose something to'),
  answer: text('Beantwoord het voorstel van', 'Answer the proposal of'),
  title: text('Voorstel over een medicijn', 'Proposal about a medicine'),
  lead: text(
    'De voorschrijver beslist. Tot die tijd blijft de afspraak zoals hij is.',
    'The prescriber decides. Until then the agreement stays as it is.',
  ),
  answerTitle: text('Antwoord op een voorstel', 'Answer to a proposal'),
  answerLead: text(
    'Uw antwoord gaat naar wie het voorstelde, en staat in uw eigen dossier. Een nieuwe afspraak maakt u in uw eigen systeem.',
    'Your answer goes to who proposed it, and stands in your own record. You make a new agreement in your own system.',
  ),
  medicine: text('Medicijn', 'Medicine'),
  about: text('Over wie', 'About whom'),
  to: text('Aan wie', 'To whom'),
  now: text('Zo is het nu', 'How it is now'),
  proposed: text('Voorgesteld', 'Proposed'),
  use: text('Hoe zou het gebruikt moeten worden?', 'How should it be used?'),
  useHelp: text('Zoals: om de dag 1 stuk. Of: stoppen.', 'Such as: 1 piece every other day. Or: stop.'),
  why: text('Waarom?', 'Why?'),
  decision: text('Uw antwoord', 'Your answer'),
  words: text('Toelichting', 'Explanation'),
  preview: text('Bekijk eerst wat er gaat', 'First see what goes'),
  previewLead: text('Er is nog niets verstuurd.', 'Nothing was sent yet.'),
  send: text('Verstuur', 'Send'),
  change: text('Pas aan', 'Change it'),
  missing: text('Schrijf hoe het gebruikt zou moeten worden, en waarom.', 'Write how it should be used, and why.'),
  sent: text(
    'Uw voorstel is aangekomen. Het staat ook in uw eigen dossier.',
    'Your proposal arrived. It stands in your own record too.',
  ),
  answered: text(
    'Uw antwoord is aangekomen. Het staat ook in uw eigen dossier.',
    'Your answer arrived. It stands in your own record too.',
  ),
} as const;
