import { defineFaults } from '@stelsel/kernel';

/** Faults of taking in older formats. A value of the file is never repeated: it may be about a person. */
export const fault = defineFaults({
  'ITK-TOO-LARGE': {
    kind: 'incorrect',
    nl: 'Het bestand is te groot: hoogstens {max}. Deel het op.',
    en: 'The file is too large: at most {max}. Split it.',
  },
  'ITK-UNREADABLE': {
    kind: 'incorrect',
    nl: 'Het bestand is niet te lezen als {format}. Controleer het formaat in de mapping.',
    en: 'The file cannot be read as {format}. Check the format in the mapping.',
  },
  'ITK-CHARACTERS': {
    kind: 'incorrect',
    nl: 'De tekens zijn niet te lezen. Gebruik UTF-8 of ISO 8859-1, en noem de tekenset in het bericht (MSH-18) of in de mapping.',
    en: 'The characters cannot be read. Use UTF-8 or ISO 8859-1, and name the character set in the message (MSH-18) or the mapping.',
  },
  'ITK-COLUMN-MISSING': {
    kind: 'incorrect',
    nl: 'Het bestand heeft de kolom {column} niet, en zonder die is geen gegeven te herkennen. Controleer de kopregel en het scheidingsteken.',
    en: 'The file does not have the column {column}, and without it no record can be known. Check the header line and the delimiter.',
  },
  'ITK-LINE': {
    kind: 'incorrect',
    nl: 'De regel is niet te lezen: {problem}',
    en: 'The line cannot be read: {problem}',
  },
  'ITK-KEY': {
    kind: 'incorrect',
    nl: '{kind} heeft geen waarde in {field}, en is dus niet te herkennen. Vul het veld in de bron, of kies een andere sleutel in de mapping.',
    en: '{kind} has no value in {field}, so it cannot be known again. Fill the field at the source, or choose another key in the mapping.',
  },
  'ITK-NOTHING-TO-ADD': {
    kind: 'incorrect',
    nl: '{kind} hoort bij een gegeven dat er niet voor staat. Zet de regel van dat gegeven eerder in de mapping.',
    en: '{kind} belongs to a record that does not stand before it. Put the rule of that record earlier in the mapping.',
  },
  'ITK-NOT-MLLP': {
    kind: 'incorrect',
    nl: 'De afzender spreekt geen MLLP. Stel het afzendende systeem in op HL7 versie 2 over MLLP.',
    en: 'The sender does not speak MLLP. Set the sending system to HL7 version 2 over MLLP.',
  },
  'ITK-CUT-OFF': {
    kind: 'incorrect',
    nl: 'Het bericht hield op voor het einde. Stuur het opnieuw.',
    en: 'The message stopped before its end. Send it again.',
  },
  'ITK-NO-CONTROL-ID': {
    kind: 'incorrect',
    nl: 'Het bericht heeft geen nummer (MSH-10), en is dus niet te bevestigen. Geef elk bericht een eigen nummer.',
    en: 'The message has no control id (MSH-10), so it cannot be acknowledged. Give every message an id of its own.',
  },
  'ITK-NOT-TAKEN': {
    kind: 'unsupported',
    nl: 'Berichten van de soort {type} worden hier niet aangenomen. Stuur ze elders heen, of geef een mapping voor deze soort op.',
    en: 'Messages of the type {type} are not taken here. Send them elsewhere, or name a mapping for this type.',
  },
  'ITK-BROKEN': {
    kind: 'fault',
    nl: 'Het bericht is niet verwerkt, door een fout bij ons. Stuur het later opnieuw.',
    en: 'The message was not taken in, by a failure on our side. Send it again later.',
  },
  'ITK-MAPPING': {
    kind: 'incorrect',
    nl: 'De mapping klopt niet: {problem}',
    en: 'The mapping is not right: {problem}',
  },
  'ITK-RESULT': {
    kind: 'incorrect',
    nl: 'Van {kind} is geen geldige FHIR te maken: {problem} Pas de regel of de bron aan.',
    en: 'No valid FHIR can be made of {kind}: {problem} Change the rule or the source.',
  },
});
