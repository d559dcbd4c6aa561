/** Sentences about what was announced here and what was sent, Dutch first. */
import { text } from './text.ts';

export const taskTexts = {
  inbox: text('Ontvangen', 'Received'),
  inboxLead: text(
    'Wat andere organisaties voor u klaarzetten. U haalt het op bij de afzender.',
    'What other organisations have ready for you. You fetch it from the sender.',
  ),
  inboxEmpty: text(
    'Er is nog niets voor uw organisatie klaargezet.',
    'Nothing has been announced to your organisation yet.',
  ),
  outbox: text('Verstuurd', 'Sent'),
  outboxLead: text(
    'Wat uw organisatie verstuurde, en hoe het ermee gaat.',
    'What your organisation sent, and how it goes on.',
  ),
  outboxEmpty: text('Uw organisatie heeft nog niets verstuurd.', 'Your organisation has sent nothing yet.'),
  listFailed: text('De lijst ophalen is niet gelukt.', 'Fetching the list failed.'),
  listFailedHelp: text('Of er iets is, weten we dus niet.', 'So whether there is anything is not known.'),
  sendNew: text('Verstuur een overdracht of verwijzing', 'Send a handover or referral'),
  asked: text('Hun vraag', 'Their question'),
  from: text('van', 'from'),
  to: text('aan', 'to'),
  since: text('sinds', 'since'),
  sentOn: text('verstuurd op', 'sent on'),
  until: text('op te halen tot', 'can be fetched until'),
  aboutUnknown: text('Over wie het gaat, ziet u als u het ophaalt.', 'You see whom it is about when you fetch it.'),
  open: text('Haal op', 'Fetch'),
  look: text('Bekijk', 'Look'),
  steps: text('Hoe gaat het verder?', 'How does it go on?'),
  stepsHelp: text(
    'De afzender ziet wat u kiest. Na een einde kunt u niets meer ophalen.',
    'The sender sees what you choose. After an end you can fetch nothing more.',
  ),
  stepsSenderHelp: text(
    'De ontvanger ziet wat u kiest. Na een einde kan die niets meer ophalen.',
    'The receiver sees what you choose. After an end it can fetch nothing more.',
  ),
  note: text('Toelichting', 'Explanation'),
  noteHelp: text('Schrijf waarom, zeker als u nee zegt.', 'Write why, certainly when you say no.'),
  noSteps: text('De andere kant is aan zet.', 'The other side is next.'),
  over: text('Dit is afgelopen. Er is niets meer op te halen.', 'This is over. There is nothing left to fetch.'),
  reason: text('Reden', 'Reason'),
  again: text('Vertel het de ontvanger opnieuw', 'Tell the receiver again'),
  done: text('Gedaan. De andere kant ziet het.', 'Done. The other side sees it.'),
  toldAgain: text(
    'De ontvanger wordt opnieuw verteld dat dit klaarstaat.',
    'The receiver is told again that this is ready.',
  ),
  givesMore: text(
    'Dit is wat u in deze stand krijgt. De afzender geeft later meer.',
    'This is what you get in this state. The sender gives more later.',
  ),
  documents: text('Document dat meegaat', 'Document that goes along'),
  noDocument: text('geen', 'none'),
  noDocuments: text('Hiervan is niets geschreven in uw dossier.', 'Nothing of this was written in your record.'),
} as const;

export const sendTexts = {
  title: text('Versturen', 'Send'),
  lead: text(
    'U stuurt iemand door, of draagt zorg over. De ontvanger haalt de gegevens bij u op.',
    'You send somebody on, or hand over care. The receiver fetches the data from you.',
  ),
  kind: text('Wat verstuurt u?', 'What do you send?'),
  nothingToSend: text('Uw organisatie kan niets versturen.', 'Your organisation can send nothing.'),
  person: text('Burgerservicenummer van de persoon', 'Citizen service number of the person'),
  search: text('Zoek een ontvanger op naam of plaats', 'Search a receiver by name or place'),
  find: text('Zoek ontvangers', 'Find receivers'),
  receiver: text('Aan wie?', 'To whom?'),
  noReceivers: text('Niemand met deze naam of plaats neemt dit aan.', 'Nobody with this name or place takes this.'),
  more: text(
    'Er zijn er meer. Zoek op een deel van de naam of de plaats.',
    'There are more. Search for a part of the name or the place.',
  ),
  words: text('Wat vraagt u van de ontvanger?', 'What do you ask of the receiver?'),
  preview: text('Bekijk eerst wat er gaat', 'First see what goes'),
  previewTitle: text('Klopt dit?', 'Is this right?'),
  previewLead: text('Er is nog niets verstuurd.', 'Nothing was sent yet.'),
  about: text('Over wie', 'About whom'),
  to: text('Aan wie', 'To whom'),
  until: text('Op te halen tot', 'Can be fetched until'),
  asked: text('Uw vraag', 'Your question'),
  gives: text('Wat de ontvanger kan ophalen', 'What the receiver can fetch'),
  when: text('als de stand is', 'when the state is'),
  start: text('Hoe begint het?', 'How does it begin?'),
  send: text('Verstuur', 'Send'),
  back: text('Pas aan', 'Change it'),
  sent: text(
    'Verstuurd. De ontvanger wordt verteld dat dit klaarstaat.',
    'Sent. The receiver is told that this is ready.',
  ),
  bsnHelp: text(
    'Alleen nummers van verzonnen testpersonen. Het nummer komt nooit in een adres te staan.',
    'Only numbers of invented test people. The number never becomes part of an address.',
  ),
} as const;
