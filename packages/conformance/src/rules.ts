/** The rules a resource can break: stable ids, one sentence each. No text repeats a value of the resource: it may be a BSN. */
import { defineFaults } from '@stelsel/kernel';

export const rule = defineFaults({
  'VAL-NOT-A-RESOURCE': {
    kind: 'incorrect',
    nl: 'Hier hoort een FHIR-resource: een object met resourceType.',
    en: 'A FHIR resource belongs here: an object with resourceType.',
  },
  'VAL-UNKNOWN-TYPE': {
    kind: 'incorrect',
    nl: '{name} is geen resourcetype van FHIR {version}.',
    en: '{name} is not a resource type of FHIR {version}.',
  },
  'VAL-UNKNOWN-ELEMENT': {
    kind: 'incorrect',
    nl: 'Het element {name} bestaat niet in {type}.',
    en: 'The element {name} does not exist in {type}.',
  },
  'VAL-CHOICE': {
    kind: 'incorrect',
    nl: 'Van {name} mag er maar een type tegelijk staan.',
    en: 'Only one type of {name} may be present at a time.',
  },
  'VAL-EMPTY': {
    kind: 'incorrect',
    nl: 'Een leeg object, een lege lijst en null zijn in FHIR niet toegestaan; laat het element weg.',
    en: 'FHIR allows no empty object, empty list or null; leave the element out.',
  },
  'VAL-NOT-A-LIST': {
    kind: 'incorrect',
    nl: '{name} mag herhaald worden en is daarom een lijst.',
    en: '{name} may repeat and is therefore a list.',
  },
  'VAL-LIST': {
    kind: 'incorrect',
    nl: '{name} mag maar een keer voorkomen en is geen lijst.',
    en: '{name} may occur once only and is not a list.',
  },
  'VAL-SHAPE': {
    kind: 'incorrect',
    nl: 'Hier hoort {expected}; er staat {found}.',
    en: 'Expected {expected} here; found {found}.',
  },
  'VAL-FORMAT': {
    kind: 'incorrect',
    nl: 'Deze waarde heeft niet de vorm van een {type}.',
    en: 'This value does not have the format of type {type}.',
  },
  'VAL-BSN': {
    kind: 'incorrect',
    nl: 'Dit is geen geldig BSN.',
    en: 'This is not a valid BSN.',
  },
  'VAL-MIN': {
    kind: 'incorrect',
    nl: '{name} is hier nodig (ten minste {min}); gevonden: {found}.',
    en: '{name} is needed here (at least {min}); found: {found}.',
  },
  'VAL-MAX': {
    kind: 'incorrect',
    nl: '{name} staat hier te vaak (hoogstens {max}); gevonden: {found}.',
    en: '{name} is here too often (at most {max}); found: {found}.',
  },
  'VAL-PROHIBITED': {
    kind: 'incorrect',
    nl: '{name} mag hier niet staan.',
    en: '{name} is not allowed here.',
  },
  'VAL-TYPE': {
    kind: 'incorrect',
    nl: '{name} mag hier alleen van het type {types} zijn.',
    en: '{name} can only be of type {types} here.',
  },
  'VAL-FIXED': {
    kind: 'incorrect',
    nl: 'Dit moet precies {expected} zijn.',
    en: 'This must be exactly {expected}.',
  },
  'VAL-PATTERN': {
    kind: 'incorrect',
    nl: 'Dit moet ten minste {expected} bevatten.',
    en: 'This must contain at least {expected}.',
  },
  'VAL-RANGE': {
    kind: 'incorrect',
    nl: 'Deze waarde moet {bound} {limit} zijn.',
    en: 'This value must be {bound} {limit}.',
  },
  'VAL-LENGTH': {
    kind: 'incorrect',
    nl: 'Deze tekst mag hoogstens {max} tekens hebben.',
    en: 'This text may have at most {max} characters.',
  },
  'VAL-BINDING': {
    kind: 'incorrect',
    nl: 'Hier hoort een code uit de waardelijst {valueSet}.',
    en: 'A code from the value set {valueSet} belongs here.',
  },
  'VAL-BINDING-EXTENSIBLE': {
    kind: 'incorrect',
    nl: 'Gebruik hier een code uit de waardelijst {valueSet}, tenzij die er niet in staat.',
    en: 'Use a code from the value set {valueSet} here, unless it has none that fits.',
  },
  'VAL-BINDING-MAX': {
    kind: 'incorrect',
    nl: 'Hier mag alleen een code uit de waardelijst {valueSet}, ook als die niet past.',
    en: 'Only a code from the value set {valueSet} is allowed here, even when none fits.',
  },
  'VAL-CODE-UNKNOWN': {
    kind: 'incorrect',
    nl: 'Het codesysteem {system} heeft deze code niet, in de versie die hier bekend is.',
    en: 'The code system {system} does not have this code, in the version that is known here.',
  },
  'VAL-BINDING-UNCHECKED': {
    kind: 'unsupported',
    nl: '{count} codes uit {sets} waardelijsten zijn niet gecontroleerd, omdat de inhoud hier niet bekend is: {valueSets}.',
    en: '{count} codes of {sets} value sets were not checked, because their content is not known here: {valueSets}.',
  },
  'VAL-INVARIANT': {
    kind: 'incorrect',
    nl: 'Aan de regel {key} is hier niet voldaan: {human}',
    en: 'The rule {key} is broken here: {human}',
  },
  'VAL-INVARIANT-UNCHECKED': {
    kind: 'unsupported',
    nl: '{count} regels van profielen zijn niet gecontroleerd, omdat hun FHIRPath hier niet uitgevoerd kan worden: {keys}.',
    en: '{count} rules of profiles were not checked, because their FHIRPath cannot be run here: {keys}.',
  },
  'VAL-SLICE-MIN': {
    kind: 'incorrect',
    nl: '{name} in de vorm {slice} is hier nodig (ten minste {min}); gevonden: {found}.',
    en: '{name} of the form {slice} is needed here (at least {min}); found: {found}.',
  },
  'VAL-SLICE-MAX': {
    kind: 'incorrect',
    nl: '{name} in de vorm {slice} staat hier te vaak (hoogstens {max}); gevonden: {found}.',
    en: '{name} of the form {slice} is here too often (at most {max}); found: {found}.',
  },
  'VAL-SLICE-CLOSED': {
    kind: 'incorrect',
    nl: '{name} mag hier alleen een van deze vormen hebben: {slices}.',
    en: '{name} can only have one of these forms here: {slices}.',
  },
  'VAL-SLICE-ORDER': {
    kind: 'incorrect',
    nl: '{name} moet in deze volgorde staan: {slices}.',
    en: '{name} must be in this order: {slices}.',
  },
  'VAL-SLICE-END': {
    kind: 'incorrect',
    nl: 'Andere vormen van {name} mogen alleen na {slices} komen.',
    en: 'Other forms of {name} may only follow {slices}.',
  },
  'VAL-SLICE-UNCHECKED': {
    kind: 'unsupported',
    nl: 'De vormen van {name} zijn hier niet gecontroleerd: {reason}.',
    en: 'The forms of {name} were not checked here: {reason}.',
  },
  'VAL-REFERENCE-FORM': {
    kind: 'incorrect',
    nl: 'Een verwijzing is een type en id zoals Patient/1, een volledig adres, of # met de id van een ingesloten resource.',
    en: 'A reference is a type and id such as Patient/1, an absolute address, or # with the id of a contained resource.',
  },
  'VAL-REFERENCE-SAID': {
    kind: 'incorrect',
    nl: 'Het type noemt iets anders dan de verwijzing zelf.',
    en: 'The type names something else than the reference itself.',
  },
  'VAL-REFERENCE-TYPE': {
    kind: 'incorrect',
    nl: 'Deze verwijzing moet naar {types} wijzen.',
    en: 'This reference must point at {types}.',
  },
  'VAL-REFERENCE-PROFILE': {
    kind: 'incorrect',
    nl: 'De resource waar dit naar verwijst, voldoet aan geen van deze profielen: {profiles}.',
    en: 'The resource this points at meets none of these profiles: {profiles}.',
  },
  'VAL-REFERENCE-PLACE': {
    kind: 'incorrect',
    nl: 'Dit mag alleen verwijzen naar wat {places} is.',
    en: 'This may only refer to what is {places}.',
  },
  'VAL-REFERENCE-CONTAINED': {
    kind: 'incorrect',
    nl: 'De resource met dit interne id staat niet in contained.',
    en: 'The resource with this internal id is not in contained.',
  },
  'VAL-CONTAINED-ID': {
    kind: 'incorrect',
    nl: 'Een ingesloten resource heeft een id, en geen twee hebben dezelfde.',
    en: 'A contained resource has an id, and no two have the same.',
  },
  'VAL-CONTAINED-NESTED': {
    kind: 'incorrect',
    nl: 'Een ingesloten resource mag zelf geen resources insluiten.',
    en: 'A contained resource must not contain resources itself.',
  },
  'VAL-CONTAINED-UNUSED': {
    kind: 'incorrect',
    nl: 'Naar een ingesloten resource moet verwezen worden, of die verwijst zelf naar de resource eromheen.',
    en: 'A contained resource must be referred to, or refer to the resource around it.',
  },
  'VAL-CONTAINED-META': {
    kind: 'incorrect',
    nl: 'Een ingesloten resource heeft geen eigen versie, wijzigingsmoment of beveiligingslabel.',
    en: 'A contained resource has no version, moment of change or security label of its own.',
  },
  'VAL-ENTRY-ADDRESS': {
    kind: 'incorrect',
    nl: 'De fullUrl van een entry is een volledig adres, zoals https://… of urn:uuid:….',
    en: 'The fullUrl of an entry is an absolute address, such as https://… or urn:uuid:….',
  },
  'VAL-ENTRY-ID': {
    kind: 'incorrect',
    nl: 'De fullUrl van deze entry noemt een ander type of id dan de resource zelf.',
    en: 'The fullUrl of this entry names another type or id than the resource itself.',
  },
  'VAL-PROFILE-UNKNOWN': {
    kind: 'unsupported',
    nl: 'Het profiel {name} is hier niet bekend en dus niet gecontroleerd; voeg het pakket toe waar het in staat.',
    en: 'The profile {name} is not known here and was not checked; add the package that holds it.',
  },
  'VAL-PROFILE-BROKEN': {
    kind: 'unsupported',
    nl: 'Het profiel {name} kan niet gelezen worden: {problem}.',
    en: 'The profile {name} cannot be read: {problem}.',
  },
  'VAL-PROFILE-TYPE': {
    kind: 'incorrect',
    nl: 'Het profiel {name} is voor {type}, niet voor {found}.',
    en: 'The profile {name} is for {type}, not for {found}.',
  },
  'VAL-PROFILES': {
    kind: 'incorrect',
    nl: 'Dit voldoet aan geen van deze profielen: {profiles}.',
    en: 'This meets none of these profiles: {profiles}.',
  },
  'VAL-EXTENSION-VALUE': {
    kind: 'incorrect',
    nl: 'Een extensie heeft een waarde of extensies, en niet beide.',
    en: 'An extension has a value or extensions, not both.',
  },
  'VAL-EXTENSION-UNKNOWN': {
    kind: 'unsupported',
    nl: 'De extensie {url} is hier niet bekend en niet gecontroleerd.',
    en: 'The extension {url} is not known here and was not checked.',
  },
  'VAL-EXTENSION-URL': {
    kind: 'incorrect',
    nl: 'De url van een extensie is een volledig adres; een korte naam mag alleen binnen een andere extensie.',
    en: 'The url of an extension is an absolute address; a short name is for inside another extension only.',
  },
  'VAL-EXTENSION-MODIFIER': {
    kind: 'incorrect',
    nl: 'De extensie {url} hoort in {expected}: haar definitie zegt of zij de betekenis verandert.',
    en: 'The extension {url} belongs in {expected}: its definition says whether it changes the meaning.',
  },
  'VAL-MODIFIER-UNKNOWN': {
    kind: 'incorrect',
    nl: 'De extensie {url} verandert de betekenis en is hier niet bekend; voeg het pakket toe waar die in staat.',
    en: 'The extension {url} changes the meaning and is not known here; add the package that holds it.',
  },
  'VAL-EXTENSION-CONTEXT': {
    kind: 'incorrect',
    nl: 'De extensie {url} mag hier niet staan, maar alleen op {places}.',
    en: 'The extension {url} is not allowed here, only on {places}.',
  },
  'VAL-TOO-MANY': {
    kind: 'unsupported',
    nl: 'Er zijn meer dan {max} bevindingen; de rest is weggelaten.',
    en: 'There are more than {max} findings; the others are left out.',
  },
});

export type Rule = keyof typeof rule.definitions;

const issueCode: Partial<Record<Rule, string>> = {
  'VAL-MIN': 'required',
  'VAL-SLICE-MIN': 'required',
  'VAL-CODE-UNKNOWN': 'code-invalid',
  'VAL-ENTRY-ADDRESS': 'value',
  'VAL-ENTRY-ID': 'value',
  'VAL-EXTENSION-URL': 'extension',
  'VAL-EXTENSION-MODIFIER': 'extension',
  'VAL-FORMAT': 'value',
  'VAL-BSN': 'value',
  'VAL-FIXED': 'value',
  'VAL-PATTERN': 'value',
  'VAL-RANGE': 'value',
  'VAL-LENGTH': 'value',
  'VAL-BINDING': 'code-invalid',
  'VAL-BINDING-EXTENSIBLE': 'code-invalid',
  'VAL-BINDING-MAX': 'code-invalid',
  'VAL-INVARIANT': 'invariant',
  'VAL-EXTENSION-VALUE': 'invariant',
  'VAL-CONTAINED-ID': 'invariant',
  'VAL-CONTAINED-NESTED': 'invariant',
  'VAL-CONTAINED-UNUSED': 'invariant',
  'VAL-CONTAINED-META': 'invariant',
  'VAL-PROFILE-UNKNOWN': 'not-found',
  'VAL-EXTENSION-UNKNOWN': 'extension',
  'VAL-MODIFIER-UNKNOWN': 'extension',
  'VAL-EXTENSION-CONTEXT': 'extension',
  'VAL-BINDING-UNCHECKED': 'informational',
  'VAL-INVARIANT-UNCHECKED': 'informational',
  'VAL-SLICE-UNCHECKED': 'informational',
  'VAL-TOO-MANY': 'too-costly',
};

/** The code of FHIR's issue-type value set for a rule. */
export function issueCodeOf(id: Rule): string {
  return issueCode[id] ?? 'structure';
}
