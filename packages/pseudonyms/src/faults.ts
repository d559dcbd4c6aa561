import { defineFaults } from '@stelsel/kernel';

/** Faults of the pseudonym service, its client and its receivers. No text repeats a token, a BSN or a key. */
export const fault = defineFaults({
  'PSN-RECIPIENT': {
    kind: 'incorrect',
    nl: 'Noem de ontvanger als ura:<8 cijfers> of oin:<20 tekens>, met een scope van kleine letters, cijfers en streepjes.',
    en: 'Name the recipient as ura:<8 digits> or oin:<20 characters>, with a scope of lower case letters, digits and hyphens.',
  },
  'PSN-RECIPIENT-DIALECT': {
    kind: 'incorrect',
    nl: 'Op dit adres hoort de ontvanger een {expected} te zijn.',
    en: 'At this address the recipient must be an {expected}.',
  },
  'PSN-UNKNOWN-RECIPIENT': {
    kind: 'not-found',
    nl: 'Deze ontvanger heeft voor deze scope geen sleutel geregistreerd. Laat de ontvanger zich eerst aanmelden.',
    en: 'This recipient has no key registered for this scope. Ask the recipient to register first.',
  },
  'PSN-RECIPIENT-TAKEN': {
    kind: 'conflict',
    nl: 'Deze ontvanger heeft al een andere sleutel. Een sleutel wisselen vraagt twee beheerders van de dienst.',
    en: 'This recipient already has another key. Changing a key takes two administrators of the service.',
  },
  'PSN-RECIPIENT-KEY': {
    kind: 'incorrect',
    nl: 'De sleutel van de ontvanger moet een openbare RSA-sleutel van ten minste {bits} bits zijn.',
    en: 'The key of the recipient must be a public RSA key of at least {bits} bits.',
  },
  'PSN-RECIPIENT-OTHER': {
    kind: 'forbidden',
    nl: 'U kunt alleen de sleutel van uw eigen organisatie aanmelden.',
    en: 'You can register the key of your own organisation only.',
  },
  'PSN-SCOPE': {
    kind: 'forbidden',
    nl: 'Uw toegangsbewijs geeft geen recht op {scope}.',
    en: 'Your token does not grant {scope}.',
  },
  'PSN-BODY': {
    kind: 'incorrect',
    nl: 'De vraag moet JSON zijn met precies de velden {fields}.',
    en: 'The request must be JSON with exactly the fields {fields}.',
  },
  'PSN-ELEMENT': {
    kind: 'incorrect',
    nl: 'Dit is geen geldig groepselement van ristretto255 (32 bytes, eenduidig geschreven, niet het nulelement).',
    en: 'This is not a valid ristretto255 group element (32 bytes, canonical, not the identity).',
  },
  'PSN-SCALAR': {
    kind: 'incorrect',
    nl: 'De blinderingsfactor is geen geldig getal van ristretto255 (32 bytes, niet nul).',
    en: 'The blind factor is not a valid ristretto255 scalar (32 bytes, not zero).',
  },
  'PSN-BUDGET': {
    kind: 'busy',
    nl: 'Uw software vroeg meer pseudoniemen dan afgesproken ({max} per {seconds} seconden). Probeer het later opnieuw.',
    en: 'Your software asked for more pseudonyms than agreed ({max} per {seconds} seconds). Try again later.',
  },
  'PSN-TOKEN': {
    kind: 'incorrect',
    nl: 'Het persoonstoken is niet te lezen. Vraag een nieuw token aan bij de pseudoniemendienst.',
    en: 'The person token cannot be read. Ask the pseudonym service for a new one.',
  },
  'PSN-TOKEN-SEAL': {
    kind: 'incorrect',
    nl: 'Het persoonstoken is niet voor deze ontvanger verzegeld, of niet door de pseudoniemendienst ondertekend.',
    en: 'The person token is not sealed for this recipient, or not signed by the pseudonym service.',
  },
  'PSN-TOKEN-RECIPIENT': {
    kind: 'incorrect',
    nl: 'Het persoonstoken is voor een andere ontvanger of een ander doel gemaakt.',
    en: 'The person token was made for another recipient or another scope.',
  },
  'PSN-TOKEN-ASKER': {
    kind: 'forbidden',
    nl: 'Het persoonstoken is door een andere organisatie aangevraagd.',
    en: 'The person token was requested by another organisation.',
  },
  'PSN-TOKEN-EXPIRED': {
    kind: 'incorrect',
    nl: 'Het persoonstoken is verlopen; het geldt {seconds} seconden. Vraag een nieuw token aan.',
    en: 'The person token has expired; it lives {seconds} seconds. Ask for a new one.',
  },
  'PSN-TOKEN-USED': {
    kind: 'incorrect',
    nl: 'Het persoonstoken is al gebruikt. Een token geldt één keer; vraag een nieuw token aan.',
    en: 'The person token was used before. A token is valid once; ask for a new one.',
  },
  'PSN-ANSWER': {
    kind: 'unavailable',
    nl: 'De pseudoniemendienst gaf geen bruikbaar antwoord (status {status}).',
    en: 'The pseudonym service gave no usable answer (status {status}).',
  },
  'PSN-REFUSED': {
    kind: 'forbidden',
    nl: 'De pseudoniemendienst weigerde de vraag (status {status}).',
    en: 'The pseudonym service refused the request (status {status}).',
  },
});
