import type { FaultDefinitions } from '@stelsel/kernel';

/** What can be wrong with a FHIR request as it was sent, before anybody asks who sent it. Part of the faults of this package. */
export const requestFaults = {
  'NOD-INTERACTION': {
    kind: 'unsupported',
    nl: 'Dit adres bestaat hier niet. Let op hoofdletters in het type; een id heeft hoogstens 64 letters, cijfers, - en punten. Zie `metadata` voor wat er wel kan.',
    en: 'This address does not exist here. Mind the capitals of a type; an id has at most 64 letters, digits, - and dots. See `metadata` for what does.',
  },
  'NOD-SYSTEM-SEARCH': {
    kind: 'unsupported',
    nl: 'Zoeken over alle soorten tegelijk kan hier niet. Zoek per soort, [type]?..., of stel meer zoekvragen in een Bundle van het soort batch.',
    en: 'Searching all types at once is not possible here. Search one type, [type]?..., or ask several searches in a Bundle of type batch.',
  },
  'NOD-COMPARTMENT': {
    kind: 'unsupported',
    nl: 'Zo zoekt u alleen wat over een patiënt gaat: Patient/[id]/[type], met een soort die over mensen gaat. Zoek anders met [type]? en een zoekparameter, of vraag Patient/[id]/$everything.',
    en: 'This only searches what is about a patient: Patient/[id]/[type], with a type that is about people. Otherwise search [type]? with a search parameter, or ask Patient/[id]/$everything.',
  },
  'NOD-NO-BULK': {
    kind: 'unsupported',
    nl: 'Exporteren en importeren kan hier niet: deze organisatie bewaart haar dossier in een bron elders. Vraag het daar.',
    en: 'Export and import are not possible here: this organisation keeps its record in a source elsewhere. Ask it there.',
  },
  'NOD-METHOD': {
    kind: 'unsupported',
    nl: 'Dit adres kent deze methode niet; wel {allow}.',
    en: 'This address does not have this method; it has {allow}.',
  },
  'NOD-TYPE': {
    kind: 'not-found',
    nl: 'Dit resourcetype bestaat niet in FHIR {version}. Let op hoofdletters.',
    en: 'This resource type does not exist in FHIR {version}. Mind the capitals.',
  },
  'NOD-NOT-VALID': {
    kind: 'incorrect',
    nl: 'Deze resource voldoet niet aan het profiel dat hier verplicht is.',
    en: 'This resource does not meet the profile that is required here.',
  },
  'NOD-VALIDATE-MODE': {
    kind: 'incorrect',
    nl: 'mode is create, update, delete of profile.',
    en: 'mode is create, update, delete or profile.',
  },
  'NOD-VALIDATE-DELETE': {
    kind: 'incorrect',
    nl: 'Noem bij mode=delete het adres van een resource: [type]/[id]/$validate.',
    en: 'With mode=delete name the address of a resource: [type]/[id]/$validate.',
  },
  'NOD-MEDIA-TYPE': {
    kind: 'unsupported',
    nl: 'Dit soort bericht wordt hier niet gelezen. Stuur application/fhir+json of application/fhir+xml; een PATCH ook als application/json-patch+json.',
    en: 'This kind of message is not read here. Send application/fhir+json or application/fhir+xml; a PATCH also as application/json-patch+json.',
  },
  'NOD-ACCEPT': {
    kind: 'unsupported',
    nl: 'Deze server antwoordt in application/fhir+json en application/fhir+xml. Vraag een van die twee met Accept of _format.',
    en: 'This server answers in application/fhir+json and application/fhir+xml. Ask for either with Accept or _format.',
  },
  'NOD-FHIR-VERSION': {
    kind: 'unsupported',
    nl: 'Dit adres spreekt FHIR {version}. Vraag en stuur fhirVersion van die versie, of gebruik het adres van de andere versie.',
    en: 'This address speaks FHIR {version}. Ask for and send fhirVersion of that version, or use the address of the other one.',
  },
  'NOD-BODY-VERSION': {
    kind: 'unsupported',
    nl: 'Dit adres leest FHIR {version}. Gebruik voor een andere versie het adres van die versie.',
    en: 'This address reads FHIR {version}. For another version use the address of that version.',
  },
  'NOD-CHARSET': {
    kind: 'unsupported',
    nl: 'FHIR is altijd UTF-8. Stuur het bericht in die tekenset.',
    en: 'FHIR is always UTF-8. Send the message in that character set.',
  },
  'NOD-NO-XML': {
    kind: 'unsupported',
    nl: 'Dit antwoord is niet als XML te schrijven ({place}). Vraag het als application/fhir+json.',
    en: 'This answer cannot be written as XML ({place}). Ask for it as application/fhir+json.',
  },
  'NOD-BODY-MISSING': {
    kind: 'incorrect',
    nl: 'Er is geen resource meegestuurd. Stuur haar als application/fhir+json of application/fhir+xml.',
    en: 'No resource was sent. Send it as application/fhir+json or application/fhir+xml.',
  },
  'NOD-TYPE-DIFFERS': {
    kind: 'incorrect',
    nl: 'Het adres noemt {expected}, de resource is een {found}. Maak ze gelijk.',
    en: 'The address says {expected}, the resource is a {found}. Make them the same.',
  },
  'NOD-ID-DIFFERS': {
    kind: 'incorrect',
    nl: 'Bij een update is het id in de resource gelijk aan dat in het adres.',
    en: 'In an update the id of the resource equals that of the address.',
  },
  'NOD-BUNDLE': {
    kind: 'incorrect',
    nl: 'Stuur hier een Bundle van het soort transaction of batch.',
    en: 'Send a Bundle of type transaction or batch here.',
  },
  'NOD-BUNDLE-SIZE': {
    kind: 'incorrect',
    nl: 'Een Bundle heeft hier hoogstens {max} entries; deze heeft er {found}. Stuur hem in delen.',
    en: 'A Bundle has at most {max} entries here; this one has {found}. Send it in parts.',
  },
  'NOD-BUNDLE-ANSWER': {
    kind: 'incorrect',
    nl: 'Het antwoord op deze Bundle is al {max} bytes; deze entry is niet uitgevoerd. Stuur de rest in een volgende Bundle.',
    en: 'The answer to this Bundle has {max} bytes already; this entry was not done. Send the rest in a next Bundle.',
  },
  'NOD-ANSWER-SIZE': {
    kind: 'incorrect',
    nl: 'Het antwoord is groter dan {max} bytes en past niet op een pagina. Vraag minder: met _count, een kortere periode of minder _include.',
    en: 'The answer is larger than {max} bytes and does not fit on one page. Ask for less: with _count, a shorter period or fewer _include.',
  },
  'NOD-ENTRY': {
    kind: 'incorrect',
    nl: 'Deze entry heeft geen bruikbare request: method en url zijn verplicht.',
    en: 'This entry has no usable request: method and url are required.',
  },
  'NOD-ENTRY-ADDRESS': {
    kind: 'incorrect',
    nl: 'Een entry vraagt iets van deze server: request.url begint zonder adres, zoals Patient/1.',
    en: 'An entry asks something of this server: request.url starts without an address, such as Patient/1.',
  },
  'NOD-ENTRY-REFUSED': {
    kind: 'forbidden',
    nl: 'Een entry van deze transactie is geweigerd; daarom is niets uitgevoerd.',
    en: 'An entry of this transaction was refused; therefore nothing was done.',
  },
  'NOD-IF-MATCH': {
    kind: 'incorrect',
    nl: 'If-Match noemt een versie, in de vorm W/"3".',
    en: 'If-Match names one version, in the form W/"3".',
  },
  'NOD-IF-NONE-EXIST': {
    kind: 'incorrect',
    nl: 'If-None-Exist is een zoekvraag over hetzelfde type, zoals identifier=[systeem]|[waarde].',
    en: 'If-None-Exist is a search of the same type, such as identifier=[system]|[value].',
  },
  'NOD-IF-NONE-MATCH': {
    kind: 'incorrect',
    nl: 'Bij een wijziging kan If-None-Match alleen * zijn, bij een PUT: dan wordt alleen iets nieuws gemaakt. Gebruik anders If-Match.',
    en: 'With a change If-None-Match can only be *, with a PUT: then only something new is made. Otherwise use If-Match.',
  },
  'NOD-FORM': {
    kind: 'unsupported',
    nl: 'Een zoekvraag met POST is een formulier: application/x-www-form-urlencoded. Deze inhoud is niet gelezen.',
    en: 'A search with POST is a form: application/x-www-form-urlencoded. This body was not read.',
  },
  'NOD-PARAMETER': {
    kind: 'unsupported',
    nl: 'De parameter {name} bestaat hier niet of is leeg, en is niet gebruikt. Zie `metadata` voor wat er wel kan.',
    en: 'The parameter {name} does not exist here or is empty, and was not used. See `metadata` for what does.',
  },
  'NOD-HISTORY': {
    kind: 'incorrect',
    nl: 'Een geschiedenis vraagt u met _since (een tijdstip), _at (een datum, of een tijd met zone) en _count (een getal vanaf 1), en niets anders.',
    en: 'A history is asked with _since (an instant), _at (a date, or a time with its zone) and _count (a number from 1), and nothing else.',
  },
} as const satisfies FaultDefinitions;
