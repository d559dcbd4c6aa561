import { defineFaults } from '@stelsel/kernel';
import { ownApiFaults } from './own-api/faults.ts';
import { requestFaults } from './rest/faults.ts';

/** Faults of the answering side. No text repeats a value of the request: it may hold a BSN. */
export const fault = defineFaults({
  'NOD-NO-ORGANIZATION': {
    kind: 'not-found',
    nl: 'Op dit adres antwoordt geen organisatie: het URA-nummer werkt hier niet, of niet in deze FHIR-versie.',
    en: 'No organisation answers at this address: the URA number does not work here, or not in this FHIR version.',
  },
  ...requestFaults,
  'NOD-CURSOR': {
    kind: 'incorrect',
    nl: 'Deze bladzijde bestaat niet meer. Stel de vraag opnieuw.',
    en: 'This page no longer exists. Ask the question again.',
  },
  'NOD-SCOPE': {
    kind: 'forbidden',
    nl: 'Dit token geldt voor geen uitwisseling die deze bron kent.',
    en: 'This token is for no exchange that this source knows.',
  },
  'NOD-NO-RECORD': {
    kind: 'forbidden',
    nl: 'Deze organisatie heeft in deze FHIR-versie geen dossier. Gebruik het adres uit het adresboek.',
    en: 'This organisation keeps no record in this FHIR version. Use the address in the directory.',
  },
  'NOD-OWN-RECORD': {
    kind: 'forbidden',
    nl: 'Dit doen hier alleen eigen systemen van de organisatie, met de scope {scope}.',
    en: 'Only systems of the organisation itself do this here, with the scope {scope}.',
  },
  'NOD-SUBJECT': {
    kind: 'forbidden',
    nl: 'De persoon in de vraag is niet de persoon waarvoor dit token is gegeven.',
    en: 'The person in the query is not the person this token was given for.',
  },
  'NOD-RELATION': {
    kind: 'forbidden',
    nl: 'Het token verklaart geen behandelrelatie met een persoon. Vraag een token met inschrijving.',
    en: 'The token declares no treatment relation with a person. Ask a token with an enrolment.',
  },
  'NOD-REASON': {
    kind: 'forbidden',
    nl: 'De noodknop vraagt een zorgverlener en een reden van ten minste {length} tekens.',
    en: 'Breaking the glass needs a professional and a reason of at least {length} characters.',
  },
  'NOD-GLASS-LIMIT': {
    kind: 'busy',
    nl: 'U heeft hier vandaag al voor {max} personen de noodknop gebruikt. Laat een collega het overnemen of bel de bron.',
    en: 'You broke the glass here for {max} persons today already. Let a colleague take over or call the source.',
  },
  'NOD-GLASS-AWAY': {
    kind: 'unavailable',
    nl: 'De noodknop werkt hier nu niet. Bel de bron.',
    en: 'Breaking the glass does not work here now. Call the source.',
  },
  'NOD-NO-GLASS-BREAK': {
    kind: 'not-found',
    nl: 'Dit gebruik van de noodknop staat hier niet in de lijst.',
    en: 'This use of the emergency button is not in the list here.',
  },
  'NOD-REVIEW-SCOPE': {
    kind: 'forbidden',
    nl: 'Voor de lijst van de noodknop is een token van de eigen organisatie nodig met de scope {scope}.',
    en: 'The list of the emergency button needs a token of the organisation itself with the scope {scope}.',
  },
  'NOD-GLASS-REVIEWED': {
    kind: 'conflict',
    nl: 'Dit gebruik van de noodknop is al beoordeeld. Een oordeel blijft staan.',
    en: 'This use of the emergency button was reviewed already. A review stands.',
  },
  'NOD-RIGHT': {
    kind: 'forbidden',
    nl: 'Deze rol mag dit niet opvragen voor dit doel.',
    en: 'This role may not ask this for this purpose.',
  },
  'NOD-NOT-KEPT-HERE': {
    kind: 'not-found',
    nl: 'Hoort niet bij deze bron: dit soort organisatie houdt deze gegevens niet bij.',
    en: 'Not kept by this source: this kind of organisation does not keep these data.',
  },
  'NOD-CONSENT-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De toestemming kon niet worden nagevraagd. Daarom is niets gegeven. Probeer het later opnieuw.',
    en: 'Consent could not be asked. Therefore nothing was given. Try again later.',
  },
  'NOD-LOG-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De vraag kon niet in het logboek worden gezet. Daarom is niets gegeven. Probeer het later opnieuw.',
    en: 'The question could not be written to the log. Therefore nothing was given. Try again later.',
  },
  'NOD-OPERATION-INPUT': {
    kind: 'incorrect',
    nl: 'De parameter {name} van deze operatie ontbreekt, is onbekend of heeft een waarde die niet kan.',
    en: 'The parameter {name} of this operation is missing, unknown or has a value that cannot be.',
  },
  'NOD-ASYNC': {
    kind: 'incorrect',
    nl: 'Dit gebeurt op de achtergrond. Vraag het met Prefer: respond-async.',
    en: 'This is done in the background. Ask it with Prefer: respond-async.',
  },
  'NOD-JOB': {
    kind: 'not-found',
    nl: 'Deze export of import is hier niet: nooit gevraagd, afgebroken of niet langer bewaard.',
    en: 'This export or import is not here: never asked, cancelled or no longer kept.',
  },
  'NOD-IMPORT': {
    kind: 'incorrect',
    nl: 'Stuur NDJSON (application/fhir+ndjson), of een lijst `input` van 1 tot {max} adressen met https.',
    en: 'Send NDJSON (application/fhir+ndjson), or a list `input` of 1 to {max} addresses with https.',
  },
  'NOD-BULK-SYSTEM': {
    kind: 'forbidden',
    nl: 'Een export of import doet een systeem van de organisatie, niet een persoon.',
    en: 'An export or import is done by a system of the organisation, not by a person.',
  },
  'NOD-NOT-FOUND': {
    kind: 'not-found',
    nl: 'Deze resource is hier niet.',
    en: 'This resource is not here.',
  },
  ...ownApiFaults,
  'NOD-DELIVERY': {
    kind: 'forbidden',
    nl: 'Zo schrijft een andere organisatie hier niet. Stuur wat de uitwisseling onder haar aanleveringen noemt.',
    en: 'Another organisation does not write here in this way. Send what the exchange lists under its deliveries.',
  },
  'NOD-DELIVERY-SUBJECT': {
    kind: 'forbidden',
    nl: 'Wat u aanlevert, gaat niet (alleen) over de persoon waarvoor dit token is gegeven. Noem die persoon met het BSN.',
    en: 'What you deliver is not (only) about the person this token was given for. Name that person by BSN.',
  },
  'NOD-DELIVERY-CONDITION': {
    kind: 'forbidden',
    nl: 'Een aanlevering heeft geen voorwaarde. Alleen If-None-Exist met een identifier van de resource zelf mag, als die los komt.',
    en: 'A delivery has no condition. Only If-None-Exist with an identifier of the resource itself is allowed, when it comes alone.',
  },
  'NOD-DELIVERY-MIXED': {
    kind: 'forbidden',
    nl: 'Een transactie van een andere organisatie is precies één aanlevering. Vraag en stuur apart.',
    en: 'A transaction of another organisation is exactly one delivery. Ask and send apart.',
  },
  'NOD-NOT-TAKEN-HERE': {
    kind: 'not-found',
    nl: 'Hoort niet bij deze ontvanger: dit soort organisatie neemt dit niet aan.',
    en: 'Not taken here: this kind of organisation does not take this.',
  },
  'NOD-RIGHT-TO-BRING': {
    kind: 'forbidden',
    nl: 'Deze rol mag dit hier niet aanleveren voor dit doel.',
    en: 'This role may not bring this here for this purpose.',
  },
  'NOD-NO-WORKFLOW': {
    kind: 'forbidden',
    nl: 'De uitwisseling van dit token kent in deze FHIR-versie geen meldingen.',
    en: 'The exchange of this token has no notices in this FHIR version.',
  },
  'NOD-NOTICE-PARTY': {
    kind: 'forbidden',
    nl: 'De verzender of ontvanger in deze melding is niet die van het token of van dit adres.',
    en: 'The sender or receiver in this notice is not the one of the token or of this address.',
  },
  'NOD-REFERRAL-ENDED': {
    kind: 'forbidden',
    nl: 'De Task waarop dit token rust, geeft geen toegang of niet meer. Vraag de verzender om een nieuwe melding.',
    en: 'The Task on which this token rests gives no access, or no longer. Ask the sender for a new notice.',
  },
  'NOD-ENTRY-WITHHELD': {
    kind: 'forbidden',
    nl: 'Een gegeven dat ook een andere persoon noemt, is niet meegestuurd.',
    en: 'An entry that also names another person was left out.',
  },
  'NOD-DICOM-PATH': {
    kind: 'not-found',
    nl: 'Dit DICOMweb-adres bestaat hier niet. Wel: studies, series, instances, metadata, frames, rendered en thumbnail.',
    en: 'This DICOMweb address does not exist here. There are: studies, series, instances, metadata, frames, rendered and thumbnail.',
  },
  'NOD-DICOM-ACCEPT': {
    kind: 'unsupported',
    nl: 'Zo kan dit niet worden gegeven. Het kan wel als: {types}.',
    en: 'This cannot be given in that form. It can be given as: {types}.',
  },
  'NOD-DICOM-TYPE': {
    kind: 'unsupported',
    nl: 'Stuur beelden als multipart/related; type="application/dicom", of één beeld als application/dicom.',
    en: 'Send images as multipart/related; type="application/dicom", or one image as application/dicom.',
  },
  'NOD-DICOM-BODY': {
    kind: 'incorrect',
    nl: 'Het bericht met beelden is niet te lezen: het is afgebroken, een grens tussen de delen klopt niet, of het heeft meer dan {max} delen. Stuur het opnieuw.',
    en: 'The message with images cannot be read: it was cut short, a boundary between the parts is wrong, or it has more than {max} parts. Send it again.',
  },
  'NOD-DICOM-STUDY': {
    kind: 'incorrect',
    nl: 'Dit beeld is van een ander onderzoek dan het adres. Stuur het naar het adres van zijn eigen onderzoek.',
    en: 'This image is of another study than the address. Send it to the address of its own study.',
  },
  'NOD-DICOM-PARAMETER': {
    kind: 'incorrect',
    nl: 'Zoeken met {name} kan hier niet. De persoon volgt uit het token; een BSN hoort niet in een adres.',
    en: 'Searching by {name} is not possible here. The person follows from the token; a BSN does not belong in an address.',
  },
  'NOD-DICOM-PERSON': {
    kind: 'conflict',
    nl: 'Dit beeld hoort bij niemand die hier bekend is, of bij iemand anders dan het onderzoek. Controleer PatientID en IssuerOfPatientID (NLMINBIZA).',
    en: 'This image is of nobody known here, or of somebody else than the study. Check PatientID and IssuerOfPatientID (NLMINBIZA).',
  },
});
