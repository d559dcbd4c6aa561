import { defineFaults } from '@stelsel/kernel';

/** Faults of the repository. No text repeats a value of a search: it may be a BSN. */
export const fault = defineFaults({
  'STO-NOT-FOUND': {
    kind: 'not-found',
    nl: '{type}/{id} bestaat hier niet.',
    en: '{type}/{id} does not exist here.',
  },
  'STO-GONE': {
    kind: 'not-found',
    nl: '{type}/{id} is verwijderd.',
    en: '{type}/{id} was deleted.',
  },
  'STO-VERSION': {
    kind: 'conflict',
    nl: 'De actuele versie is {found}, niet {wanted}. Lees de resource opnieuw en pas de wijziging daarop toe.',
    en: 'The current version is {found}, not {wanted}. Read the resource again and apply the change to that.',
  },
  'STO-VERSION-NONE': {
    kind: 'conflict',
    nl: '{type}/{id} heeft geen actuele versie, dus ook niet versie {wanted}. Laat If-Match weg om haar te maken.',
    en: '{type}/{id} has no current version, so not version {wanted} either. Leave If-Match out to make it.',
  },
  'STO-EXISTS': {
    kind: 'conflict',
    nl: '{type}/{id} bestaat al, en If-None-Match: * vraagt om een nieuwe. Laat die regel weg om bij te werken.',
    en: '{type}/{id} exists already, and If-None-Match: * asks for a new one. Leave that header out to update it.',
  },
  'STO-ID-TAKEN': {
    kind: 'conflict',
    nl: 'De voorwaarde past op niets, maar {type}/{id} bestaat al. Werk die resource bij met haar id.',
    en: 'The condition matches nothing, but {type}/{id} exists already. Update that resource by its id.',
  },
  'STO-OTHER-PERSON': {
    kind: 'conflict',
    nl: '{type}/{id} is hier van een andere persoon. Er is niets gewijzigd. Controleer waar het id vandaan komt.',
    en: '{type}/{id} is of another person here. Nothing was changed. Check where the id comes from.',
  },
  'STO-ID-MISSING': {
    kind: 'incorrect',
    nl: 'Een resource die wordt bijgewerkt heeft een id nodig.',
    en: 'A resource that is updated needs an id.',
  },
  'STO-ID-MISMATCH': {
    kind: 'incorrect',
    nl: 'De resource heeft een ander id dan wat wordt bijgewerkt: wat in het adres staat, of aan de voorwaarde voldoet. Neem dat id over.',
    en: 'The resource has another id than what is updated: what stands in the address, or meets the condition. Take that id.',
  },
  'STO-CONDITION-MULTIPLE': {
    kind: 'conflict',
    nl: 'De voorwaarde past op meer dan een {type}. Maak de voorwaarde preciezer.',
    en: 'The condition matches more than one {type}. Make the condition more precise.',
  },
  'STO-CONDITION-EMPTY': {
    kind: 'incorrect',
    nl: 'Een voorwaarde heeft ten minste een zoekparameter nodig die wij kennen, en geen andere.',
    en: 'A condition needs at least one search parameter that we know, and no other.',
  },
  'STO-CONDITION-NONE': {
    kind: 'incorrect',
    nl: 'De voorwaardelijke verwijzing past op geen enkele {type}.',
    en: 'The conditional reference matches no {type}.',
  },
  'STO-CONDITION-NOTHING': {
    kind: 'not-found',
    nl: 'De voorwaarde past op geen enkele {type}.',
    en: 'The condition matches no {type}.',
  },
  'STO-CONDITION-REFERENCE': {
    kind: 'incorrect',
    nl: 'Een verwijzing met een zoekvraag kan alleen in een transactie. Verwijs naar een adres, zoals Patient/1.',
    en: 'A reference by a search is only possible in a transaction. Refer to an address, such as Patient/1.',
  },
  'STO-REFERENCE': {
    kind: 'incorrect',
    nl: 'Een verwijzing naar {address} wijst naar niets in deze Bundle.',
    en: 'A reference to {address} points at nothing in this Bundle.',
  },
  'STO-SAME-TWICE': {
    kind: 'incorrect',
    nl: '{type}/{id} komt twee keer voor in deze Bundle.',
    en: '{type}/{id} occurs twice in this Bundle.',
  },
  'STO-FULL-URL': {
    kind: 'incorrect',
    nl: 'Twee entries van deze Bundle hebben dezelfde fullUrl.',
    en: 'Two entries of this Bundle have the same fullUrl.',
  },
  'STO-NOT-INDEXED': {
    kind: 'unsupported',
    nl: 'Zonder persoon is hier niet op te zoeken. Noem een persoon, een id of een identifier.',
    en: 'This cannot be searched without a person. Name a person, an id or an identifier.',
  },
  'STO-CHAIN-WIDE': {
    kind: 'unsupported',
    nl: 'De keten in {name} past op meer dan {max} resources. Maak de zoekvraag preciezer.',
    en: 'The chain in {name} matches more than {max} resources. Make the search more precise.',
  },
  'STO-SCAN-WIDE': {
    kind: 'unsupported',
    nl: 'Voor deze zoekvraag zijn meer dan {max} resources te bekijken. Noem een persoon, een id of een identifier.',
    en: 'This search would have to look at more than {max} resources. Name a person, an id or an identifier.',
  },
  'STO-PAGE-OLD': {
    kind: 'incorrect',
    nl: 'Sinds de eerste pagina is te veel gewijzigd om de volgende nog te geven. Begin de zoekvraag opnieuw.',
    en: 'Too much has changed since the first page to give the next one. Start the search again.',
  },
  'STO-SORT-WIDE': {
    kind: 'unsupported',
    nl: 'Meer dan {max} resources sorteren kan niet. Maak de zoekvraag preciezer.',
    en: 'More than {max} resources cannot be sorted. Make the search more precise.',
  },
  'STO-INCLUDE-WIDE': {
    kind: 'unsupported',
    nl: 'De zoekvraag haalt meer dan {max} andere resources binnen. Maak de zoekvraag preciezer.',
    en: 'The search includes more than {max} other resources. Make the search more precise.',
  },
  'STO-INCLUDE-BYTES': {
    kind: 'unsupported',
    nl: 'De zoekvraag haalt meer dan {max} bytes aan andere resources binnen. Vraag met _count minder per pagina.',
    en: 'The search includes more than {max} bytes of other resources. Ask for fewer on a page with _count.',
  },
  'STO-CURSOR': {
    kind: 'incorrect',
    nl: 'Deze paginalink hoort niet bij deze zoekvraag. Begin de zoekvraag opnieuw.',
    en: 'This page link does not belong to this search. Start the search again.',
  },
  'STO-AT': {
    kind: 'incorrect',
    nl: '_at is geen datum of tijdstip. Schrijf bijvoorbeeld 2026-11-22.',
    en: '_at is not a date or time. Write for example 2026-11-22.',
  },
  'STO-READS-WIDE': {
    kind: 'unsupported',
    nl: 'De leesvragen van deze transactie geven samen meer dan {max} bytes; er is niets uitgevoerd. Stel ze in een batch, of in delen.',
    en: 'The reads of this transaction give more than {max} bytes together; nothing was done. Ask them in a batch, or in parts.',
  },
  'STO-INTERACTION': {
    kind: 'unsupported',
    nl: 'De interactie {interaction} kan hier niet in een Bundle.',
    en: 'The interaction {interaction} is not possible in a Bundle here.',
  },
  'STO-SOURCE-CANNOT': {
    kind: 'unsupported',
    nl: 'Het bronsysteem achter deze node kan dit niet: {interaction}.',
    en: 'The source behind this node cannot do this: {interaction}.',
  },
  'STO-SOURCE-REFUSED': {
    kind: 'unavailable',
    nl: 'Het bronsysteem laat deze node niet toe (HTTP {status}). De beheerder van de node moet de aanmelding herstellen.',
    en: 'The source does not let this node in (HTTP {status}). Whoever runs the node must repair its sign-in.',
  },
  'STO-SOURCE-REJECTED': {
    kind: 'incorrect',
    nl: 'Het bronsysteem neemt dit niet aan (HTTP {status}). Controleer de inhoud.',
    en: 'The source does not accept this (HTTP {status}). Check the content.',
  },
  'STO-SOURCE-BUSY': {
    kind: 'busy',
    nl: 'Het bronsysteem achter deze node is te druk. Probeer het straks opnieuw.',
    en: 'The source behind this node is too busy. Try again later.',
  },
  'STO-SOURCE-AWAY': {
    kind: 'unavailable',
    nl: 'Het bronsysteem achter deze node is niet bereikbaar ({cause}).',
    en: 'The source behind this node cannot be reached ({cause}).',
  },
  'STO-SOURCE-LATE': {
    kind: 'interrupted',
    nl: 'Het bronsysteem achter deze node was niet op tijd klaar.',
    en: 'The source behind this node was not ready in time.',
  },
  'STO-SOURCE-ANSWER': {
    kind: 'unavailable',
    nl: 'Het bronsysteem achter deze node gaf geen bruikbaar antwoord ({problem}).',
    en: 'The source behind this node gave no usable answer ({problem}).',
  },
  'STO-SOURCE-VERSION': {
    kind: 'unavailable',
    nl: 'Het bronsysteem achter deze node spreekt FHIR {found}; {wanted} is nodig. De beheerder van de node moet een ander adres kiezen.',
    en: 'The source behind this node speaks FHIR {found}; {wanted} is needed. Whoever runs the node must choose another address.',
  },
  'STO-SOURCE-WIDE': {
    kind: 'unsupported',
    nl: 'Het bronsysteem heeft meer dan {pages} pagina’s. Maak de zoekvraag preciezer.',
    en: 'The source has more than {pages} pages. Make the search more precise.',
  },
  'STO-JOBS': {
    kind: 'busy',
    nl: 'Er lopen hier al {max} exports en imports. Wacht tot er een klaar is, of breek er een af.',
    en: 'There are {max} exports and imports running here already. Wait until one is done, or cancel one.',
  },
  'STO-JOB-BROKEN': {
    kind: 'fault',
    nl: 'Deze export of import is gestopt door een fout van deze server. Wat al was opgeslagen, blijft. Meld het aan wie de server beheert.',
    en: 'This export or import was stopped by a mistake of this server. What was stored already, stays. Tell whoever runs the server.',
  },
  'STO-EXPORT-FILTER': {
    kind: 'incorrect',
    nl: 'Een _typeFilter is een zoekvraag als Observation?status=final, met parameters die wij kennen en zonder keten.',
    en: 'A _typeFilter is a search like Observation?status=final, with parameters that we know and without a chain.',
  },
  'STO-EXPORT-GROUP': {
    kind: 'unsupported',
    nl: 'De groep heeft meer dan {max} leden. Verdeel haar.',
    en: 'The group has more than {max} members. Divide it.',
  },
  'STO-IMPORT-TYPE': {
    kind: 'incorrect',
    nl: 'Deze regel is een {found}; bij deze invoer hoort {expected}.',
    en: 'This line is a {found}; this input is for {expected}.',
  },
  'STO-IMPORT-TRANSACTION': {
    kind: 'unsupported',
    nl: 'Een Bundle van het soort transaction kan niet in een import. Stuur de resources zelf, een per regel.',
    en: 'A Bundle of type transaction cannot be imported. Send the resources themselves, one a line.',
  },
  'STO-IMPORT-INPUT': {
    kind: 'incorrect',
    nl: 'De invoer is niet op te halen: het antwoord was {problem}.',
    en: 'The input cannot be fetched: the answer was {problem}.',
  },
  'STO-UNREADABLE': {
    kind: 'incorrect',
    nl: 'Het bestand is niet te lezen: {problem}.',
    en: 'The file cannot be read: {problem}.',
  },
  'STO-IMAGE-DIFFERS': {
    kind: 'conflict',
    nl: 'Een ander bestand met hetzelfde SOPInstanceUID staat hier al. Geef het nieuwe beeld een eigen nummer.',
    en: 'Another file with the same SOPInstanceUID is here already. Give the new image a number of its own.',
  },
  'STO-IMAGE-SIZE': {
    kind: 'incorrect',
    nl: 'Dit beeld is groter dan {max} bytes. Splits het op bij de bron.',
    en: 'This image is larger than {max} bytes. Split it at its source.',
  },
});
