import { defineFaults } from '@stelsel/kernel';

/** Faults of reading FHIR. No text repeats a value: it may be a BSN. Where something is wrong stands in `at`, as FHIRPath. */
export const fault = defineFaults({
  'FHIR-JSON-SYNTAX': {
    kind: 'incorrect',
    nl: 'Dit is geen geldige JSON: regel {line}, kolom {column}: {problem}.',
    en: 'This is not valid JSON: line {line}, column {column}: {problem}.',
  },
  'FHIR-BODY': {
    kind: 'incorrect',
    nl: 'Stuur FHIR als application/fhir+json of application/fhir+xml.',
    en: 'Send FHIR as application/fhir+json or application/fhir+xml.',
  },
  'FHIR-XML-SYNTAX': {
    kind: 'incorrect',
    nl: 'Dit is geen geldige XML: regel {line}, kolom {column}: {problem}.',
    en: 'This is not valid XML: line {line}, column {column}: {problem}.',
  },
  'FHIR-XML-DOCTYPE': {
    kind: 'incorrect',
    nl: 'Een DOCTYPE of eigen entiteit mag niet in FHIR-XML staan. Haal die weg.',
    en: 'FHIR XML must not have a DOCTYPE or entities of its own. Remove it.',
  },
  'FHIR-XML-ENCODING': {
    kind: 'incorrect',
    nl: 'FHIR-XML is altijd UTF-8. Zet de tekst om en pas de encoding in de eerste regel aan.',
    en: 'FHIR XML is always UTF-8. Convert the text and correct the encoding in its first line.',
  },
  'FHIR-XML-NAMESPACE': {
    kind: 'incorrect',
    nl: 'Het element {name} hoort in de naamruimte {expected}.',
    en: 'Element {name} must be in the namespace {expected}.',
  },
  'FHIR-XML-ORDER': {
    kind: 'incorrect',
    nl: 'Het element {name} staat op de verkeerde plaats. Zet de elementen in de volgorde van de FHIR-definitie.',
    en: 'Element {name} is out of order. Put the elements in the order of the FHIR definition.',
  },
  'FHIR-XML-TEXT': {
    kind: 'incorrect',
    nl: 'Hier staat losse tekst. Een waarde hoort in het attribuut value.',
    en: 'There is loose text here. A value belongs in the attribute value.',
  },
  'FHIR-DEPTH': {
    kind: 'incorrect',
    nl: 'Dit is dieper genest dan {max} niveaus.',
    en: 'This is nested deeper than {max} levels.',
  },
  'FHIR-DUPLICATE-KEY': {
    kind: 'incorrect',
    nl: 'De naam {name} komt hier twee keer voor.',
    en: 'The name {name} occurs twice here.',
  },
  'FHIR-NOT-A-RESOURCE': {
    kind: 'incorrect',
    nl: 'Hier hoort een FHIR-resource: een object met resourceType.',
    en: 'A FHIR resource belongs here: an object with resourceType.',
  },
  'FHIR-UNKNOWN-TYPE': {
    kind: 'incorrect',
    nl: '{name} is geen resourcetype van FHIR {version}.',
    en: '{name} is not a resource type of FHIR {version}.',
  },
  'FHIR-UNKNOWN-ELEMENT': {
    kind: 'incorrect',
    nl: 'Het element {name} bestaat niet in {type}.',
    en: 'The element {name} does not exist in {type}.',
  },
  'FHIR-CHOICE': {
    kind: 'incorrect',
    nl: 'Van {name} mag er maar een type tegelijk staan.',
    en: 'Only one type of {name} may be present at a time.',
  },
  'FHIR-MISSING': {
    kind: 'incorrect',
    nl: 'Het verplichte element {name} ontbreekt.',
    en: 'The required element {name} is missing.',
  },
  'FHIR-NOT-A-LIST': {
    kind: 'incorrect',
    nl: '{name} mag herhaald worden en is daarom een lijst.',
    en: '{name} may repeat and is therefore a list.',
  },
  'FHIR-LIST': {
    kind: 'incorrect',
    nl: '{name} mag maar een keer voorkomen en is geen lijst.',
    en: '{name} may occur once only and is not a list.',
  },
  'FHIR-EMPTY': {
    kind: 'incorrect',
    nl: 'Een leeg object, een lege lijst en null zijn in FHIR niet toegestaan. Laat het element weg.',
    en: 'FHIR allows no empty object, empty list or null. Leave the element out.',
  },
  'FHIR-SHAPE': {
    kind: 'incorrect',
    nl: 'Hier hoort {expected}; er staat {found}.',
    en: 'Expected {expected} here; found {found}.',
  },
  'FHIR-FORMAT': {
    kind: 'incorrect',
    nl: 'Deze waarde heeft niet de vorm van een {type}.',
    en: 'This value does not have the format of type {type}.',
  },
  'FHIR-CODE': {
    kind: 'incorrect',
    nl: 'Deze code kent FHIR hier niet. Gebruik een van: {known}.',
    en: 'FHIR does not know this code here. Use one of: {known}.',
  },
  'FHIR-PLACEHOLDER': {
    kind: 'incorrect',
    nl: 'Hier staat nog een invulplek van een sjabloon, in plaats van een {type}. Vul die eerst in.',
    en: 'A blank of a template stands here instead of a {type}. Fill it in first.',
  },
  'FHIR-PARAMETER-VALUE': {
    kind: 'incorrect',
    nl: 'De waarde van zoekparameter {name} heeft niet de vorm {type}.',
    en: 'The value of search parameter {name} does not have the form {type}.',
  },
  'FHIR-PARAMETER-MODIFIER': {
    kind: 'unsupported',
    nl: 'Zoekparameter {name} kent de toevoeging {modifier} hier niet.',
    en: 'Search parameter {name} does not support the modifier {modifier} here.',
  },
  'FHIR-PARAMETER-CHAIN': {
    kind: 'unsupported',
    nl: 'De keten in zoekparameter {name} kan niet: noem een bestaand doeltype en een bestaande parameter.',
    en: 'The chain in search parameter {name} is not possible: name an existing target type and parameter.',
  },
  'FHIR-PARAMETER-REFUSED': {
    kind: 'unsupported',
    nl: 'Zoekparameter {name} kan hier niet. Laat hem weg; het CapabilityStatement noemt wat wel kan.',
    en: 'Search parameter {name} is not possible here. Leave it out; the CapabilityStatement lists what is.',
  },
  'FHIR-VALUE-SET-UNKNOWN': {
    kind: 'unsupported',
    nl: 'Zoekparameter {name} noemt een waardelijst waarvan wij de codes niet kennen.',
    en: 'Search parameter {name} names a value set whose codes are not known here.',
  },
  'FHIR-HIERARCHY-UNKNOWN': {
    kind: 'unsupported',
    nl: 'Zoekparameter {name} vraagt wat boven of onder een code staat. Schrijf codesysteem|code, van een systeem dat hier helemaal bekend is.',
    en: 'Search parameter {name} asks what is above or below a code. Write system|code, of a code system that is known here as a whole.',
  },
  'FHIR-COUNT-CAPPED': {
    kind: 'incorrect',
    nl: 'Op een pagina staan hoogstens {max} resources. Volg de link next voor de rest.',
    en: 'A page has at most {max} resources. Follow the next link for the rest.',
  },
  'FHIR-TOO-MANY-PARAMETERS': {
    kind: 'incorrect',
    nl: 'Een zoekvraag heeft hoogstens {max} parameters en waarden.',
    en: 'A search has at most {max} parameters and values.',
  },
  'FHIR-NOT-A-BUNDLE': {
    kind: 'incorrect',
    nl: 'Hier hoort een Bundle van het type {expected}.',
    en: 'A Bundle of type {expected} belongs here.',
  },
  'FHIR-BUNDLE-ENTRIES': {
    kind: 'incorrect',
    nl: 'Een Bundle heeft hoogstens {max} entries; dit zijn er {found}.',
    en: 'A Bundle has at most {max} entries; this has {found}.',
  },
  'FHIR-BUNDLE-REQUEST': {
    kind: 'incorrect',
    nl: 'Deze entry heeft geen bruikbaar request: {problem}.',
    en: 'This entry has no usable request: {problem}.',
  },
  'FHIR-PATCH-BODY': {
    kind: 'incorrect',
    nl: 'Een PATCH is een JSON Patch (application/json-patch+json) of een FHIRPath Patch (Parameters). In een Bundle staat een JSON Patch in een Binary.',
    en: 'A PATCH is a JSON Patch (application/json-patch+json) or a FHIRPath Patch (Parameters). In a Bundle a JSON Patch stands in a Binary.',
  },
  'FHIR-PATCH-FORM': {
    kind: 'incorrect',
    nl: 'Dit is geen bruikbare patch: een lijst van 1 tot {max} bewerkingen, elk volledig.',
    en: 'This is no usable patch: a list of 1 to {max} operations, each complete.',
  },
  'FHIR-PATCH-TEST': {
    kind: 'conflict',
    nl: 'De resource is niet wat de patch verwacht; er is niets gewijzigd.',
    en: 'The resource is not what the patch expects; nothing was changed.',
  },
  'FHIR-PATCH-TARGET': {
    kind: 'conflict',
    nl: 'De plaats van deze bewerking is niet in de resource; er is niets gewijzigd.',
    en: 'The place of this operation is not in the resource; nothing was changed.',
  },
  'FHIR-PATCH-FIXED': {
    kind: 'conflict',
    nl: 'Een patch verandert resourceType en id niet.',
    en: 'A patch does not change resourceType or id.',
  },
  'FHIR-PATCH-GROWS': {
    kind: 'incorrect',
    nl: 'Deze patch maakt meer dan {max} bytes.',
    en: 'This patch makes more than {max} bytes.',
  },
  'FHIR-PATH-SYNTAX': {
    kind: 'incorrect',
    nl: 'Deze FHIRPath-expressie klopt niet op positie {position}: {problem}.',
    en: 'This FHIRPath expression is wrong at position {position}: {problem}.',
  },
  'FHIR-PATH-EVALUATION': {
    kind: 'incorrect',
    nl: 'Deze FHIRPath-expressie past niet op de gegevens, op positie {position}: {problem}.',
    en: 'This FHIRPath expression does not fit the data, at position {position}: {problem}.',
  },
  'FHIR-PATH-UNSUPPORTED': {
    kind: 'unsupported',
    nl: 'Deze FHIRPath-expressie vraagt op positie {position} iets wat hier niet kan: {problem}.',
    en: 'This FHIRPath expression asks at position {position} for something that is not supported: {problem}.',
  },
  'FHIR-PATH-BOUNDS': {
    kind: 'incorrect',
    nl: 'Deze FHIRPath-expressie gaat op positie {position} over een grens: {problem}.',
    en: 'This FHIRPath expression crosses a limit at position {position}: {problem}.',
  },
});
