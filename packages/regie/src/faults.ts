import { defineFaults } from '@stelsel/kernel';

/** Faults of the agendas. */
export const fault = defineFaults({
  'REG-UNKNOWN': {
    kind: 'not-found',
    nl: 'Er is geen {type} met kenmerk {id}. Controleer het adres.',
    en: 'There is no {type} with id {id}. Check the address.',
  },
  'REG-GONE': {
    kind: 'not-found',
    nl: 'Dit is verwijderd op {at}. Het adres wordt nooit opnieuw gebruikt; de geschiedenis blijft te lezen.',
    en: 'This was removed on {at}. The address is never used again; its history can still be read.',
  },
  'REG-CHANGED': {
    kind: 'conflict',
    nl: 'Iemand anders heeft dit intussen gewijzigd: u begon bij versie {expected}, nu is het versie {current}. Vergelijk beide en sla opnieuw op.',
    en: 'Somebody else changed this meanwhile: you started from version {expected}, now it is version {current}. Compare both and save again.',
  },
  'REG-VERSION-NEEDED': {
    kind: 'incorrect',
    nl: 'Zeg met If-Match bij welke versie u begon; zo gaat geen wijziging van een ander verloren.',
    en: 'Say with If-Match from which version you started; so nobody’s change is lost.',
  },
  'REG-FIELD': {
    kind: 'incorrect',
    nl: 'Veld {field} van {type} klopt niet: {problem}.',
    en: 'Field {field} of {type} is not right: {problem}.',
  },
  'REG-NOTHING': {
    kind: 'incorrect',
    nl: 'Er is niets ingevuld. Vul ten minste één veld van {type} in.',
    en: 'Nothing was filled in. Fill in at least one field of {type}.',
  },
  'REG-FIELD-UNKNOWN': {
    kind: 'incorrect',
    nl: '{type} heeft geen veld {field}. Zie het gegevenswoordenboek.',
    en: '{type} has no field {field}. See the data dictionary.',
  },
  'REG-MEASURED': {
    kind: 'forbidden',
    nl: 'Veld {field} wordt gemeten of afgeleid; niemand vult het in.',
    en: 'Field {field} is measured or derived; nobody fills it in.',
  },
  'REG-FROZEN': {
    kind: 'conflict',
    nl: '{field} is vastgelegd en verandert nooit meer. Leg een nieuwe planning vast naast de oorspronkelijke.',
    en: '{field} was fixed and never changes again. Record a new plan beside the original one.',
  },
  'REG-SIGN-IN': {
    kind: 'forbidden',
    nl: 'Log in om dit te doen.',
    en: 'Sign in to do this.',
  },
  'REG-NO-ACCOUNT': {
    kind: 'forbidden',
    nl: 'U bent bij de inlogdienst bekend, maar heeft hier geen rol. Vraag uw organisatie om een rol; lezen kan zonder.',
    en: 'The sign-in service knows you, but you have no role here. Ask your organisation for a role; reading needs none.',
  },
  'REG-NO-SIGN-IN': {
    kind: 'unavailable',
    nl: 'Op deze site kan niemand zich aanmelden: er is geen inlogdienst ingesteld. Lezen kan zonder.',
    en: 'Nobody can sign in at this site: no sign-in service was set up. Reading needs none.',
  },
  'REG-NO-PAGE': {
    kind: 'not-found',
    nl: 'Deze bladzijde bestaat niet. Zoek met het zoekveld bovenaan, of begin bij de startbladzijde.',
    en: 'This page does not exist. Use the search field at the top, or begin at the first page.',
  },
  'REG-ROLE': {
    kind: 'forbidden',
    nl: 'Uw rol mag dit niet: {act} van {type}. Vraag het iemand met de rol {needed}.',
    en: 'Your role may not do this: {act} of {type}. Ask somebody with the role {needed}.',
  },
  'REG-USE-SCOPE': {
    kind: 'forbidden',
    nl: 'Deze toegang geldt niet voor {scope}. Vraag een token met dat recht.',
    en: 'This access is not for {scope}. Ask a token with that scope.',
  },
  'REG-SCOPE': {
    kind: 'forbidden',
    nl: 'Dit hoort bij een andere organisatie of regio. U wijzigt alleen wat van u is.',
    en: 'This belongs to another organisation or region. You change only what is yours.',
  },
  'REG-SAME-PERSON': {
    kind: 'forbidden',
    nl: 'Een ander dan de voorsteller moet dit goedkeuren.',
    en: 'Somebody other than the proposer must approve this.',
  },
  'REG-PROPOSAL-CLOSED': {
    kind: 'conflict',
    nl: 'Over dit voorstel is al besloten: {state}.',
    en: 'This proposal was decided already: {state}.',
  },
  'REG-STATE': {
    kind: 'conflict',
    nl: 'Van {from} kan niet naar {to}. Wel naar: {possible}.',
    en: 'From {from} one cannot go to {to}. Possible: {possible}.',
  },
  'REG-STATE-NEEDS': {
    kind: 'incorrect',
    nl: 'Naar {to} kan alleen met {needed}.',
    en: '{to} is only possible with {needed}.',
  },
  'REG-STATE-MEASURED': {
    kind: 'forbidden',
    nl: 'De toestand {to} volgt uit het netwerk en is niet in te stellen.',
    en: 'The state {to} follows from the network and cannot be set.',
  },
  'REG-CYCLE': {
    kind: 'conflict',
    nl: 'Deze afhankelijkheid maakt een kring: {path}. Haal er één schakel uit.',
    en: 'This dependency closes a circle: {path}. Take out one link.',
  },
  'REG-LEGAL': {
    kind: 'forbidden',
    nl: 'Een wettelijke afhankelijkheid kan niet door planners worden ingekort.',
    en: 'A legal dependency cannot be shortened by planners.',
  },
  'REG-TWICE': {
    kind: 'conflict',
    nl: 'Dit is er al: {what}. Wijzig wat er staat.',
    en: 'This is there already: {what}. Change what is there.',
  },
  'REG-BRAND': {
    kind: 'incorrect',
    nl: 'Een wens of gebundelde vraag noemt geen leverancier, product of prijs; hier staat {found}. Schrijf wat u wilt kunnen.',
    en: 'A wish or bundled request names no supplier, product or price; this says {found}. Write what you want to be able to do.',
  },
  'REG-CONSULTATION': {
    kind: 'conflict',
    nl: 'De consultatie duurt ten minste {needed} dagen en moet voorbij zijn; deze duurt er {days}. Verleng de consultatie of stel later vast.',
    en: 'A consultation lasts at least {needed} days and must be over; this one lasts {days}. Make it longer or fix the request later.',
  },
  'REG-HANDOVER': {
    kind: 'conflict',
    nl: 'Van fase {from} naar {to} kan pas als het onderdeel is overgedragen. Bied het aan bij Overdracht; een ander neemt het over.',
    en: 'From phase {from} to {to} is only possible when the item was handed over. Offer it at Hand-over; somebody else takes it over.',
  },
  'REG-LEDGER': {
    kind: 'incorrect',
    nl: 'Een boeking moet in evenwicht zijn; deze is {cents} cent te veel.',
    en: 'A booking must balance; this one is {cents} cents too much.',
  },
  'REG-TRIGGER': {
    kind: 'forbidden',
    nl: 'Er is nog geen bewijs dat {trigger} is gehaald. Zonder bewijs geen betaling, tenzij twee mensen een uitzondering openbaar maken.',
    en: 'There is no evidence yet that {trigger} was met. No payment without evidence, unless two people publish an exception.',
  },
  'REG-SHORT': {
    kind: 'conflict',
    nl: 'Op rekening {account} staat {cents} cent te weinig voor deze boeking. Boek een kleiner bedrag, of eerst wat ontbreekt.',
    en: 'Account {account} has {cents} cents too little for this booking. Book a smaller amount, or first what is missing.',
  },
  'REG-ASOF': {
    kind: 'incorrect',
    nl: 'Schrijf asOf als datum of tijdstip (2026-10-01 of 2026-10-01T12:00:00Z), niet in de toekomst.',
    en: 'Write asOf as a date or an instant (2026-10-01 or 2026-10-01T12:00:00Z), not in the future.',
  },
  'REG-QUERY': {
    kind: 'incorrect',
    nl: 'Onbekende vraag: {parameter}. Mogelijk: {known}.',
    en: 'Unknown question: {parameter}. Possible: {known}.',
  },
  'REG-ACCEPT': {
    kind: 'unsupported',
    nl: 'Dit formaat is er niet. Wel: {known}.',
    en: 'This format is not offered. Offered: {known}.',
  },
  'REG-CONTENT': {
    kind: 'incorrect',
    nl: '{file}, regel {line}: {problem}',
    en: '{file}, line {line}: {problem}.',
  },
  'REG-SNAPSHOT': {
    kind: 'not-found',
    nl: 'Er is geen momentopname {date}. Zie de lijst.',
    en: 'There is no snapshot {date}. See the list.',
  },
  'REG-SNAPSHOT-EXISTS': {
    kind: 'conflict',
    nl: 'Momentopname {date} bestaat al en verandert nooit. Maak een nieuwe uitgave.',
    en: 'Snapshot {date} exists and never changes. Make a new edition.',
  },
  'REG-SIGNATURE': {
    kind: 'incorrect',
    nl: 'De handtekening klopt niet of is van een andere sleutel: deze momentopname is niet echt.',
    en: 'The signature is not valid or of another key: this snapshot is not genuine.',
  },
  'REG-FEEDBACK-ABOUT': {
    kind: 'incorrect',
    nl: 'Een melding gaat over een adres van deze site. Kopieer het adres van de bladzijde.',
    en: 'A report is about an address of this site. Copy the address of the page.',
  },
  'REG-FEEDBACK-TEXT': {
    kind: 'incorrect',
    nl: 'Schrijf in {min} tot {max} tekens wat er niet klopt.',
    en: 'Write in {min} to {max} characters what is wrong.',
  },
  'REG-FEEDBACK-PERSON': {
    kind: 'incorrect',
    nl: 'Uw melding bevat een mailadres of een nummer van negen cijfers. Haal gegevens van personen weg; wij hebben ze niet nodig.',
    en: 'Your report contains a mail address or a number of nine digits. Take data of persons out; we do not need it.',
  },
  'REG-FEEDBACK-FULL': {
    kind: 'unavailable',
    nl: 'Vandaag kwamen er al zo veel meldingen dat er niet meer bij kunnen. Probeer het morgen opnieuw.',
    en: 'So many reports came in today that no more fit. Try again tomorrow.',
  },
  'REG-HOOK': {
    kind: 'incorrect',
    nl: 'Dit adres kan geen meldingen krijgen: {problem}.',
    en: 'This address cannot get notices: {problem}.',
  },
});
