import { defineFaults } from '@stelsel/kernel';

/** Faults of authentication. No text repeats a token, a key or a number of a person. */
export const fault = defineFaults({
  'AUT-MALFORMED': {
    kind: 'incorrect',
    nl: 'Dit is geen leesbaar ondertekend bericht ({what}). Maak het opnieuw en stuur het compleet.',
    en: 'This is not a readable signed message ({what}). Make it again and send all of it.',
  },
  'AUT-TOO-LARGE': {
    kind: 'incorrect',
    nl: 'Het ondertekende bericht is groter dan {max} tekens. Stuur minder of kleinere bewijzen mee.',
    en: 'The signed message is larger than {max} characters. Send fewer or smaller credentials.',
  },
  'AUT-ALGORITHM': {
    kind: 'forbidden',
    nl: 'Dit algoritme voor ondertekenen is niet toegestaan. Onderteken met {allowed}.',
    en: 'This signing algorithm is not allowed. Sign with {allowed}.',
  },
  'AUT-TYPE': {
    kind: 'forbidden',
    nl: 'Het ondertekende bericht is van een ander soort dan hier hoort. Zet "{expected}" in typ.',
    en: 'The signed message is of another type than belongs here. Put "{expected}" in typ.',
  },
  'AUT-SIGNATURE': {
    kind: 'forbidden',
    nl: 'De handtekening klopt niet. Onderteken met de sleutel die de afzender heeft gepubliceerd.',
    en: 'The signature is wrong. Sign with the key the sender has published.',
  },
  'AUT-EXPIRED': {
    kind: 'forbidden',
    nl: 'Dit bewijs is verlopen. Vraag of maak een nieuw bewijs.',
    en: 'This proof has expired. Ask for or make a new one.',
  },
  'AUT-NOT-YET': {
    kind: 'forbidden',
    nl: 'Dit bewijs geldt nog niet. Controleer of de klok van de afzender goed staat.',
    en: 'This proof is not valid yet. Check the clock of the sender.',
  },
  'AUT-LIFETIME': {
    kind: 'forbidden',
    nl: 'Dit bewijs geldt langer dan {max} seconden. Maak het korter geldig.',
    en: 'This proof lives longer than {max} seconds. Give it a shorter life.',
  },
  'AUT-CLAIM': {
    kind: 'forbidden',
    nl: 'Het gegeven "{claim}" ontbreekt in het bewijs of klopt niet.',
    en: 'The claim "{claim}" is missing from the proof or wrong.',
  },
  'AUT-AUDIENCE': {
    kind: 'forbidden',
    nl: 'Dit bewijs is voor een andere ontvanger gemaakt. Zet de ontvanger van dit adres in aud.',
    en: 'This proof was made for another recipient. Put the recipient of this address in aud.',
  },
  'AUT-REPLAYED': {
    kind: 'forbidden',
    nl: 'Dit bewijs is al een keer gebruikt. Maak voor elk verzoek een nieuw bewijs.',
    en: 'This proof was used before. Make a new one for every request.',
  },
  'AUT-REPLAY-STORE': {
    kind: 'unavailable',
    nl: 'We kunnen nu niet nagaan of dit bewijs al is gebruikt. Daarom laten we niemand toe. Probeer het later opnieuw.',
    en: 'We cannot check whether this proof was used before, so nobody is let in. Try again later.',
  },
  'AUT-DID': {
    kind: 'incorrect',
    nl: 'Dit is geen geldige did:web. Schrijf did:web:host of did:web:host%3Apoort:pad.',
    en: 'This is not a valid did:web. Write did:web:host or did:web:host%3Aport:path.',
  },
  'AUT-DID-DOCUMENT': {
    kind: 'forbidden',
    nl: 'Het DID-document van de afzender klopt niet ({what}).',
    en: 'The DID document of the sender is wrong ({what}).',
  },
  'AUT-DID-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De sleutels van de afzender zijn nu niet op te halen. Daarom laten we niemand toe. Controleer het DID-document.',
    en: 'The keys of the sender cannot be fetched now, so nobody is let in. Check the DID document.',
  },
  'AUT-KEY-UNKNOWN': {
    kind: 'forbidden',
    nl: 'De afzender heeft deze sleutel niet gepubliceerd voor dit gebruik ({relation}).',
    en: 'The sender has not published this key for this use ({relation}).',
  },
  'AUT-ISSUER-UNTRUSTED': {
    kind: 'forbidden',
    nl: 'De uitgever van dit bewijs ({type}) wordt hier niet vertrouwd.',
    en: 'The issuer of this credential ({type}) is not trusted here.',
  },
  'AUT-HOLDER': {
    kind: 'forbidden',
    nl: 'Dit bewijs ({type}) is van een ander dan de ondertekenaar.',
    en: 'This credential ({type}) belongs to somebody else than the signer.',
  },
  'AUT-REVOKED': {
    kind: 'forbidden',
    nl: 'Dit bewijs ({type}) is ingetrokken. Vraag een nieuw bewijs aan.',
    en: 'This credential ({type}) was revoked. Ask for a new one.',
  },
  'AUT-STATUS-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'We kunnen nu niet nagaan of het bewijs is ingetrokken. Daarom laten we niemand toe. Probeer het later opnieuw.',
    en: 'We cannot check whether the credential was revoked, so nobody is let in. Try again later.',
  },
  'AUT-STATUS-LIST': {
    kind: 'forbidden',
    nl: 'De statuslijst van de uitgever klopt niet ({what}).',
    en: 'The status list of the issuer is wrong ({what}).',
  },
  'AUT-CREDENTIAL': {
    kind: 'incorrect',
    nl: 'In het bewijs ({type}) ontbreekt of klopt niet: {what}.',
    en: 'Missing or wrong in the credential ({type}): {what}.',
  },
  'AUT-ORGANIZATION-MISSING': {
    kind: 'forbidden',
    nl: 'Er zit geen bewijs van een zorgorganisatie bij. Stuur precies één organisatiebewijs mee.',
    en: 'There is no credential of a care organisation. Send exactly one organisation credential.',
  },
  'AUT-PROFESSIONAL-MISSING': {
    kind: 'forbidden',
    nl: 'Hiervoor moet een zorgverlener zijn ingelogd. Stuur de verklaring van de zorgverlener mee.',
    en: 'A care professional must be signed in for this. Send the attestation of the professional.',
  },
  'AUT-PROFESSIONAL-ORGANIZATION': {
    kind: 'forbidden',
    nl: 'De zorgverlener is voor een andere organisatie ingelogd dan de organisatie die vraagt.',
    en: 'The professional signed in for another organisation than the one that asks.',
  },
  'AUT-CITIZEN-MISSING': {
    kind: 'forbidden',
    nl: 'Hiervoor moet de burger zelf zijn ingelogd. Stuur de verklaring van de burger mee.',
    en: 'The citizen must be signed in for this. Send the attestation of the citizen.',
  },
  'AUT-CITIZEN-OTHER': {
    kind: 'forbidden',
    nl: 'Een burger kan alleen eigen gegevens vragen, en alleen met doel PATRQT.',
    en: 'A citizen can only ask for the own data, and only with purpose PATRQT.',
  },
  'AUT-ASSURANCE': {
    kind: 'forbidden',
    nl: 'Voor zorggegevens moet de burger inloggen met niveau substantieel of hoog.',
    en: 'For health data the citizen must sign in at level substantieel or hoog.',
  },
  'AUT-PURPOSE': {
    kind: 'incorrect',
    nl: 'Het doel van de vraag ontbreekt of is onbekend. Gebruik {allowed}.',
    en: 'The purpose of use is missing or unknown. Use {allowed}.',
  },
  'AUT-PERSON-NAMED': {
    kind: 'forbidden',
    nl: 'Deze dienst mag niet weten over wie het gaat. Laat de burger en de patiënt uit de presentatie.',
    en: 'This service must not know whom it is about. Leave the citizen and the patient out of the presentation.',
  },
  'AUT-REASON': {
    kind: 'forbidden',
    nl: 'Voor de noodknop is een reden nodig van {min} tot {max} tekens. Schrijf waarom het nodig is.',
    en: 'Break the glass needs a reason of {min} to {max} characters. Write why it is needed.',
  },
  'AUT-CLIENT': {
    kind: 'forbidden',
    nl: 'De client is een ander dan de ondertekenaar van client_assertion.',
    en: 'The client is somebody else than the signer of client_assertion.',
  },
  'AUT-SCOPE': {
    kind: 'incorrect',
    nl: 'Deze scope bestaat hier niet. Vraag een of meer van: {allowed}.',
    en: 'This scope does not exist here. Ask one or more of: {allowed}.',
  },
  'AUT-CALLER': {
    kind: 'forbidden',
    nl: 'Deze scope is niet voor wie hier vraagt. Een burger, een zorgverlener en een systeem hebben elk eigen scopes.',
    en: 'This scope is not for who asks here. A citizen, a professional and a system have scopes of their own.',
  },
  'AUT-AUTHORIZATION-BASE': {
    kind: 'forbidden',
    nl: 'Deze authorization base geeft u hier geen toegang, of niet meer. Vraag de verzender om een nieuwe melding.',
    en: 'This authorization base gives you no access here, or no longer. Ask the sender for a new notice.',
  },
  'AUT-GRANT-TYPE': {
    kind: 'unsupported',
    nl: 'Deze grant_type kennen we niet. Gebruik {allowed}.',
    en: 'We do not know this grant_type. Use {allowed}.',
  },
  'AUT-PARAMETER': {
    kind: 'incorrect',
    nl: 'De parameter {name} ontbreekt, staat er dubbel of klopt niet.',
    en: 'The parameter {name} is missing, repeated or wrong.',
  },
  'AUT-JKU': {
    kind: 'forbidden',
    nl: 'De sleutels van deze verklaring staan op een adres dat we niet vertrouwen.',
    en: 'The keys of this attestation are at an address we do not trust.',
  },
  'AUT-JWKS-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De sleutels van de inlogdienst zijn nu niet op te halen. Daarom laten we niemand toe. Probeer het later opnieuw.',
    en: 'The keys of the sign-in service cannot be fetched now, so nobody is let in. Try again later.',
  },
  'AUT-DPOP-MISSING': {
    kind: 'forbidden',
    nl: 'Er moet precies één DPoP-kop bij het verzoek zitten.',
    en: 'The request needs exactly one DPoP header.',
  },
  'AUT-DPOP-OLD': {
    kind: 'forbidden',
    nl: 'Het DPoP-bewijs is {seconds} s oud. Controleer of de klok van de afzender goed staat.',
    en: 'The DPoP proof is {seconds} s old. Check the clock of the sender.',
  },
  'AUT-DPOP-PROOF': {
    kind: 'forbidden',
    nl: 'Het DPoP-bewijs klopt niet ({what}). Maak voor elk verzoek een nieuw bewijs.',
    en: 'The DPoP proof is wrong ({what}). Make a new one for every request.',
  },
  'AUT-DPOP-KEY': {
    kind: 'forbidden',
    nl: 'Dit token hoort bij een andere sleutel dan de sleutel van het DPoP-bewijs.',
    en: 'This token belongs to another key than the key of the DPoP proof.',
  },
  'AUT-TOKEN-MISSING': {
    kind: 'forbidden',
    nl: 'Er zit geen toegangstoken bij. Haal een token en stuur het als Authorization: DPoP.',
    en: 'There is no access token. Get a token and send it as Authorization: DPoP.',
  },
  'AUT-TOKEN-SCHEME': {
    kind: 'forbidden',
    nl: 'Dit token is aan een sleutel gebonden. Stuur het als Authorization: DPoP met een DPoP-bewijs, niet als Bearer.',
    en: 'This token is bound to a key. Send it as Authorization: DPoP with a DPoP proof, not as Bearer.',
  },
  'AUT-TOKEN': {
    kind: 'forbidden',
    nl: 'Het toegangstoken is hier niet geldig ({what}). Haal een nieuw token.',
    en: 'The access token is not valid here ({what}). Get a new token.',
  },
  'AUT-SIGNING-UNAVAILABLE': {
    kind: 'unavailable',
    nl: 'De sleutel om te ondertekenen is nu niet te gebruiken. Probeer het later opnieuw.',
    en: 'The signing key cannot be used now. Try again later.',
  },
  'AUT-LOG': {
    kind: 'unavailable',
    nl: 'Het logboek is nu niet te schrijven. Zonder logboek geven we geen token. Probeer het later opnieuw.',
    en: 'The log cannot be written now. No token is given without a log. Try again later.',
  },
  'AUT-BUSY': {
    kind: 'busy',
    nl: 'Er zijn nu te veel tokenverzoeken tegelijk (meer dan {max}). Probeer het zo opnieuw.',
    en: 'There are too many token requests at once (more than {max}). Try again shortly.',
  },
  'AUT-TENANT': {
    kind: 'not-found',
    nl: 'Op dit adres staat geen autorisatieserver.',
    en: 'There is no authorization server at this address.',
  },
  'AUT-ENDPOINT': {
    kind: 'forbidden',
    nl: 'De tokendienst van de bron weigert het verzoek ({error}).',
    en: 'The token service of the source refuses the request ({error}).',
  },
  'AUT-ENDPOINT-ANSWER': {
    kind: 'unavailable',
    nl: 'De tokendienst van de bron gaf geen bruikbaar antwoord ({what}).',
    en: 'The token service of the source gave no usable answer ({what}).',
  },
  'AUT-OFFER': {
    kind: 'forbidden',
    nl: 'De code voor dit bewijs is onbekend, verlopen of al gebruikt. Vraag een nieuwe code.',
    en: 'The code for this credential is unknown, expired or used. Ask for a new code.',
  },
  'AUT-ADMINISTRATOR': {
    kind: 'forbidden',
    nl: 'Alleen de beheerder van de uitgever mag dit. Stuur het beheergeheim mee.',
    en: 'Only the administrator of the issuer may do this. Send the administration secret.',
  },
  'AUT-UNKNOWN-IDENTITY': {
    kind: 'not-found',
    nl: 'Deze organisatie of persoon staat niet in het register van testidentiteiten.',
    en: 'This organisation or person is not in the register of test identities.',
  },
  'AUT-STATUS-UNKNOWN': {
    kind: 'not-found',
    nl: 'Deze statuslijst bestaat niet.',
    en: 'There is no such status list.',
  },
  'AUT-STATUS-STORE': {
    kind: 'unavailable',
    nl: 'Het register van uitgegeven bewijzen is nu niet te bereiken. Probeer het later opnieuw.',
    en: 'The register of issued credentials cannot be reached now. Try again later.',
  },
  'AUT-SIGN-IN-OVER': {
    kind: 'forbidden',
    nl: 'Uw aanmelding is voorbij of hoort hier niet. Meld u opnieuw aan.',
    en: 'Your sign-in is over or does not belong here. Sign in again.',
  },
  'AUT-SESSION-ENDED': {
    kind: 'forbidden',
    nl: 'U bent niet meer aangemeld. Meld u opnieuw aan, of lees verder als bezoeker.',
    en: 'You are not signed in any more. Sign in again, or go on reading as a visitor.',
  },
  'AUT-SESSION-STORE': {
    kind: 'unavailable',
    nl: 'We kunnen nu niet nagaan wie is aangemeld. Daarom laten we niemand toe. Probeer het later opnieuw.',
    en: 'We cannot check who is signed in, so nobody is let in. Try again later.',
  },
  'AUT-FORM': {
    kind: 'forbidden',
    nl: 'Dit formulier hoort niet bij uw aanmelding ({what}). Open de bladzijde opnieuw en vul het daar in.',
    en: 'This form does not belong to your sign-in ({what}). Open the page again and fill it in there.',
  },
  'AUT-RETURN': {
    kind: 'incorrect',
    nl: 'Na het aanmelden gaat u alleen terug naar een bladzijde van deze site.',
    en: 'After signing in you only go back to a page of this site.',
  },
  'AUT-SIGN-IN-BUSY': {
    kind: 'busy',
    nl: 'Er melden zich nu te veel mensen tegelijk aan. Probeer het over een paar minuten opnieuw.',
    en: 'Too many people are signing in at once. Try again in a few minutes.',
  },
  'AUT-SIGN-IN-STATE': {
    kind: 'forbidden',
    nl: 'Deze aanmelding begon niet in deze browser, duurde te lang of is al gebruikt. Meld u opnieuw aan.',
    en: 'This sign-in did not begin in this browser, took too long or was used already. Sign in again.',
  },
  'AUT-SIGN-IN-DENIED': {
    kind: 'forbidden',
    nl: 'U heeft het aanmelden afgebroken, of de inlogdienst liet u niet toe. U kunt het opnieuw proberen.',
    en: 'You stopped signing in, or the sign-in service did not let you in. You can try again.',
  },
  'AUT-SIGN-IN-EXPIRED': {
    kind: 'forbidden',
    nl: 'De code van de inlogdienst is verlopen of al gebruikt. Meld u opnieuw aan.',
    en: 'The code of the sign-in service has expired or was used. Sign in again.',
  },
  'AUT-SIGN-IN-REFUSED': {
    kind: 'forbidden',
    nl: 'De inlogdienst weigert deze aanmelding ({error}). Meld dit de beheerder van deze site.',
    en: 'The sign-in service refuses this sign-in ({error}). Tell the administrator of this site.',
  },
  'AUT-SIGN-IN-TOKEN': {
    kind: 'forbidden',
    nl: 'Het bewijs van de inlogdienst klopt niet ({what}). Meld u opnieuw aan; blijft het zo, meld het de beheerder.',
    en: 'The proof of the sign-in service is wrong ({what}). Sign in again; if it stays, tell the administrator.',
  },
  'AUT-SIGN-IN-ASSURANCE': {
    kind: 'forbidden',
    nl: 'U bent aangemeld met niveau {given}; hier is {needed} nodig. Meld u aan met een sterker middel.',
    en: 'You signed in at level {given}; {needed} is needed here. Sign in with a stronger means.',
  },
  'AUT-PROVIDER-AWAY': {
    kind: 'unavailable',
    nl: 'De inlogdienst is nu niet te bereiken. U kunt verder lezen; probeer het aanmelden later opnieuw.',
    en: 'The sign-in service cannot be reached now. You can go on reading; try to sign in later.',
  },
  'AUT-PROVIDER': {
    kind: 'unavailable',
    nl: 'De inlogdienst is niet goed ingesteld: {what}. Pas de instellingen aan.',
    en: 'The sign-in service is not set up well: {what}. Change the settings.',
  },
  'AUT-LOGOUT-TOKEN': {
    kind: 'incorrect',
    nl: 'De melding dat iemand zich heeft afgemeld klopt niet ({what}).',
    en: 'The notice that somebody signed out is wrong ({what}).',
  },
  'AUT-REPRESENTATION': {
    kind: 'forbidden',
    nl: 'U mag nu niet namens deze persoon kijken. Klopt dat niet, regel het dan met de persoon of bij uw gemeente.',
    en: 'You may not look on behalf of this person now. If that is wrong, arrange it with the person or your municipality.',
  },
  'AUT-REPRESENTATION-AWAY': {
    kind: 'unavailable',
    nl: 'Wij kunnen nu niet nagaan namens wie u mag kijken. Probeer het over een paar minuten opnieuw.',
    en: 'We cannot check now on whose behalf you may look. Try again in a few minutes.',
  },
});
