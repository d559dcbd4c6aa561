/** What somebody whose product did not do as expected does next, by the family that a test belongs to. */
import type { Text } from '@stelsel/kernel';

const say = (nl: string, en: string): Text => ({ nl, en });

/** By a part of the id of a test, the most particular first. */
const advice: readonly (readonly [part: RegExp, todo: Text])[] = [
  [
    /\.serve\.statement$/,
    say(
      'Zet versie en soorten gegevens in het CapabilityStatement op metadata.',
      'Put version and types in the CapabilityStatement at metadata.',
    ),
  ],
  [
    /\.serve\.made\./,
    say(
      'Vergelijk het logboek met NEN 7513 hoofdstuk 7 en IHE BALP; gelijke klokken zijn nodig.',
      'Compare the log with NEN 7513 chapter 7 and IHE BALP; equal clocks are needed.',
    ),
  ],
  [
    /\.(matches\.|parameters$|nobody$)/,
    say(
      'Laad de testgegevens opnieuw (stelsel certify records) en volg elke parameter van de vraag.',
      'Load the test records again (stelsel certify records) and follow every parameter of the query.',
    ),
  ],
  [
    /\.other-person\./,
    say(
      'Stop met gebruiken tot dit is opgelost: gegevens van een ander mogen nooit meekomen.',
      'Stop using it until this is solved: data of somebody else may never come along.',
    ),
  ],
  [
    /\.included$/,
    say(
      'Stuur mee wat _include noemt, met search.mode include.',
      'Send what _include names along, with search.mode include.',
    ),
  ],
  [
    /\.follow-up\./,
    say('Maak leesbaar waar uw antwoorden naar verwijzen.', 'Make readable what your answers refer to.'),
  ],
  [
    /\.case\./,
    say(
      'Lees de voorwaarde in FHIRPath in de map tests van de uitwisseling.',
      'Read the condition in FHIRPath in the tests folder of the exchange.',
    ),
  ],
  [
    /\.(without-token|wider|other-token|without-person|unasked)/,
    say(
      'Weiger alles wat geen token heeft, over een ander gaat of ruimer is dan de uitwisseling.',
      'Refuse whatever has no token, is about somebody else or is wider than the exchange.',
    ),
  ],
  [
    /no-bsn-in-addresses|no-person-in-address/,
    say(
      'Zet nooit een BSN in een adres: gebruik POST _search en verberg het nummer in links.',
      'Never put a BSN in an address: use POST _search and hide the number in links.',
    ),
  ],
  [
    /unknown-parameter/,
    say(
      'Weiger een onbekende parameter, of laat hem zichtbaar weg uit de link self.',
      'Refuse an unknown parameter, or leave it out of the self link visibly.',
    ),
  ],
  [
    /\.bundle\./,
    say(
      'Maak de Bundle zoals FHIR search hem beschrijft: type, links, fullUrl, search.mode en total.',
      'Make the Bundle as FHIR search describes it: type, links, fullUrl, search.mode and total.',
    ),
  ],
  [
    /\.content\./,
    say(
      'Vul aan wat mensen en programma’s nodig hebben om het te lezen: profiel, display, systeem.',
      'Add what people and programs need to read it: profile, display, system.',
    ),
  ],
  [/\.kept\./, say('Bewaar en geef elk element zoals het kwam.', 'Keep and give every element as it came.')],
  [
    /\.(formats|get|post)$/,
    say(
      'Geef in JSON en XML, en op GET en POST, hetzelfde antwoord.',
      'Give the same answer in JSON and XML, and on GET and POST.',
    ),
  ],
  [
    /\.valid\./,
    say(
      'Controleer het antwoord met een FHIR-validator en de profielen van de uitwisseling.',
      'Check the answer with a FHIR validator and the profiles of the exchange.',
    ),
  ],
  [
    /\.asked$/,
    say(
      'Laat het product ook deze vraag stellen, precies met deze parameters.',
      'Let the product ask this query too, with exactly these parameters.',
    ),
  ],
  [
    /only-these|one-person/,
    say(
      'Vraag en schrijf alleen wat de uitwisseling noemt, over deze persoon.',
      'Ask and write only what the exchange names, about this person.',
    ),
  ],
  [/\.pages$/, say('Volg de link next tot er geen meer is.', 'Follow the next link until there is none.')],
  [
    /\.accept$/,
    say('Zeg in de kop Accept welke vorm van FHIR u wilt.', 'Say in the Accept header which form of FHIR you want.'),
  ],
  [
    /notice-says-little/,
    say(
      'Laat reden en beschrijving uit de kennisgeving; ze staan in de Task.',
      'Leave reason and description out of the notice; they stand in the Task.',
    ),
  ],
  [
    /\.notice(-taken)?$/,
    say(
      'Volg de kennisgeving van Twiin TA Notified Pull, of het kale signaal waar dat geldt.',
      'Follow the notice of Twiin TA Notified Pull, or the bare signal where that holds.',
    ),
  ],
  [
    /base-echoed/,
    say(
      'Stuur authorization_base uit de kennisgeving onveranderd mee met het tokenverzoek.',
      'Send authorization_base of the notice unchanged with the token request.',
    ),
  ],
  [
    /\.(task|task-read|pulls|pulled)$/,
    say(
      'Haal de Task op bij de afzender, en daarna precies wat hij noemt.',
      'Fetch the Task at its sender, and then exactly what it names.',
    ),
  ],
  [
    /\.(moves|task-moved)$/,
    say(
      'Volg de stappen van de Task in het naslagwerk van de uitwisseling.',
      'Follow the steps of the Task in the reference of the exchange.',
    ),
  ],
  [
    /\.delivered$/,
    say(
      'Bezorg wat de uitwisseling hier noemt: soort, profiel en codes.',
      'Deliver what the exchange names here: type, profile and codes.',
    ),
  ],
  [
    /\.twice$/,
    say(
      'Neem If-None-Exist met het eigen nummer van het bericht aan, en bewaar het één keer.',
      'Take If-None-Exist with the own number of the message, and keep it once.',
    ),
  ],
  [
    /\.(taken|unknown-person)$/,
    say(
      'Neem aan wat de uitwisseling noemt, ook over wie u nog niet kent.',
      'Take what the exchange names, also about whom you do not know yet.',
    ),
  ],
  [
    /-refused$/,
    say(
      'Weiger met een status 4xx wat de uitwisseling niet noemt of over een ander gaat.',
      'Refuse with a status 4xx what the exchange does not name or is about somebody else.',
    ),
  ],
];

const otherwise = say(
  'Vergelijk wat er kwam met de definitie van de uitwisseling.',
  'Compare what came with the definition of the exchange.',
);

export function whatToDo(id: string): Text {
  return advice.find(([part]) => part.test(id))?.[1] ?? otherwise;
}
