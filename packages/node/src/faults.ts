import { defineFaults } from '@stelsel/kernel';

/** Faults of the answering side. No text repeats a value of the request: it may hold a BSN. */
export const fault = defineFaults({
  'NOD-NO-ORGANIZATION': {
    kind: 'not-found',
    nl: 'Op dit adres antwoordt geen organisatie: het URA-nummer werkt hier niet, of niet in deze FHIR-versie.',
    en: 'No organisation answers at this address: the URA number does not work here, or not in this FHIR version.',
  },
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
  'NOD-BODY-FIELD': {
    kind: 'incorrect',
    nl: 'Het veld {field} ontbreekt of klopt niet.',
    en: 'The field {field} is missing or wrong.',
  },
  'NOD-NO-ATTESTATION': {
    kind: 'forbidden',
    nl: 'Meld u eerst aan en stuur de verklaring van de aanmelddienst mee als Bearer.',
    en: 'Sign in first and send the attestation of the sign-in service along as Bearer.',
  },
  'NOD-OTHER-ORGANIZATION': {
    kind: 'forbidden',
    nl: 'U bent aangemeld voor een andere organisatie dan die van dit adres.',
    en: 'You signed in for another organisation than the one of this address.',
  },
  'NOD-NOT-QUALIFIED': {
    kind: 'forbidden',
    nl: 'Dit systeem is voor de uitwisseling "{exchange}" niet gekwalificeerd in de rol {role}. Toets het met stelsel certify --exchange {exchange} --role {role}, en zet de rol daarna onder qualified in de configuratie.',
    en: 'This system is not qualified for the exchange "{exchange}" in the role {role}. Test it with stelsel certify --exchange {exchange} --role {role}, then add the role under qualified in the configuration.',
  },
  'NOD-NOT-SENT-HERE': {
    kind: 'incorrect',
    nl: 'Deze uitwisseling kan hier niet zo worden verstuurd: ze bestaat niet, kent dit niet, of hoort bij een FHIR-versie waarin deze organisatie geen dossier heeft.',
    en: 'This exchange cannot be sent from here like this: it does not exist, does not have this, or belongs to a FHIR version in which this organisation keeps no record.',
  },
  'NOD-TASK-NO-PERSON': {
    kind: 'conflict',
    nl: 'De Task bij de verzender noemt geen persoon met een BSN, of is al afgelopen. Bel de verzender als u iets verwacht.',
    en: 'The Task at the sender names no person with a BSN, or is over already. Call the sender when you expect something.',
  },
  'NOD-REQUEST-STATE': {
    kind: 'conflict',
    nl: 'Dit verzoek is {from}. Het kan van daar naar: {allowed}.',
    en: 'This request is {from}. From there it can go to: {allowed}.',
  },
  'NOD-NOT-IN-RECORD': {
    kind: 'not-found',
    nl: 'Van deze persoon staat niets in uw eigen dossier. Er is dus niets om over te dragen.',
    en: 'Your own record has nothing of this person. So there is nothing to hand over.',
  },
  'NOD-NO-SUCH-TASK': {
    kind: 'not-found',
    nl: 'Deze Task is hier niet verstuurd of ontvangen.',
    en: 'This Task was not sent or received here.',
  },
  'NOD-NOT-A-CLIENT': {
    kind: 'forbidden',
    nl: 'Deze persoon staat niet in uw dossier als cliënt van uw organisatie. U legt hier dus niets over deze persoon vast.',
    en: 'This person does not stand in your record as a client of your organisation. So you record nothing about this person here.',
  },
  'NOD-RIGHT-TO-RECORD': {
    kind: 'forbidden',
    nl: 'Uw rol mag dit bij deze organisatie niet vastleggen.',
    en: 'Your role may not record this at this organisation.',
  },
  'NOD-NOT-THAT-ENTRY': {
    kind: 'incorrect',
    nl: 'Dit is niet wat de uitwisseling hier laat vastleggen. Let op het soort, het profiel, een eigen nummer (identifier) en de persoon.',
    en: 'This is not what the exchange lets be recorded here. Mind the type, the profile, a number of its own (identifier) and the person.',
  },
  'NOD-ENTRY-CHANGED': {
    kind: 'conflict',
    nl: 'Iemand anders heeft dit net veranderd. Kijk eerst wat er nu staat. Uw wijziging is niet vastgelegd.',
    en: 'Somebody else changed this just now. First look at what stands there. Your change was not recorded.',
  },
  'NOD-OWN-RECORD-REFUSED': {
    kind: 'incorrect',
    nl: 'Het eigen dossier neemt dit niet aan: {why}',
    en: 'The own record does not take this: {why}',
  },
  'NOD-OWN-RECORD-AWAY': {
    kind: 'unavailable',
    nl: 'Het eigen dossier is nu niet te gebruiken: {why} Probeer het later opnieuw.',
    en: 'The own record cannot be used now: {why} Try again later.',
  },
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
    nl: 'Het bericht met beelden is niet te lezen: {why}.',
    en: 'The message with images cannot be read: {why}.',
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
