import { defineFaults } from '@stelsel/kernel';

/** Faults of the program itself: command line, configuration, composition. */
export const fault = defineFaults({
  'CLI-OWN-API-REFUSED': {
    kind: 'forbidden',
    nl: 'De node doet dit niet (status {status}, {code}): {nl}',
    en: 'The node does not do this (status {status}, {code}): {en}',
  },
  'CLI-REVIEWS-LATE': {
    kind: 'fault',
    nl: '{count} keer gebruik van de noodknop is niet binnen 72 uur beoordeeld. Gebruik stelsel review list.',
    en: '{count} uses of the emergency button were not reviewed within 72 hours. Use stelsel review list.',
  },
  'CLI-REASON': {
    kind: 'incorrect',
    nl: 'Schrijf in minstens {length} tekens waarom er levensgevaar is. De persoon leest uw reden.',
    en: 'Write in at least {length} characters why there is danger to life. The person reads your reason.',
  },
  'CLI-NO-WORKPLACE': {
    kind: 'forbidden',
    nl: 'U bent niet meer aangemeld voor deze organisatie. Meld u opnieuw aan.',
    en: 'You are not signed in for this organisation any more. Sign in again.',
  },
  'CLI-NOT-OPEN': {
    kind: 'not-found',
    nl: 'Dit staat niet meer open. Vraag het opnieuw op.',
    en: 'This is not open any more. Ask for it again.',
  },
  'CLI-PICTURE': {
    kind: 'unsupported',
    nl: 'Dit beeld is hier niet te tonen: {why}.',
    en: 'This picture cannot be shown here: {why}.',
  },
  'CLI-NO-TASK': {
    kind: 'not-found',
    nl: 'Deze opdracht is er niet, of is niet voor uw organisatie.',
    en: 'This task is not there, or is not for your organisation.',
  },
  'CLI-DAY': {
    kind: 'incorrect',
    nl: '{day} is geen dag. Schrijf jaar, maand en dag, zoals 2026-12-01.',
    en: '{day} is not a day. Write year, month and day, such as 2026-12-01.',
  },
  'CLI-CONFIG-MISSING': {
    kind: 'not-found',
    nl: 'Het configuratiebestand {file} is er niet. Maak een voorbeeld met `stelsel config sample`.',
    en: 'The configuration file {file} does not exist. Make an example with `stelsel config sample`.',
  },
  'CLI-CONFIG-YAML': {
    kind: 'incorrect',
    nl: 'Het configuratiebestand {file} is geen geldige YAML: regel {line}, {problem}.',
    en: 'The configuration file {file} is not valid YAML: line {line}, {problem}.',
  },
  'CLI-CONFIG-WRONG': {
    kind: 'incorrect',
    nl: 'Het configuratiebestand {file} klopt niet:\n{problems}',
    en: 'The configuration file {file} is not right:\n{problems}',
  },
  'CLI-CONFIG-PRODUCTION': {
    kind: 'forbidden',
    nl: 'Dit mag niet als mode `production` is: {what}.',
    en: 'This is not allowed when mode is `production`: {what}.',
  },
  'CLI-ROLE-UNKNOWN': {
    kind: 'incorrect',
    nl: 'De rol {role} bestaat niet of staat niet in het configuratiebestand. Mogelijk: {known}.',
    en: 'The role {role} does not exist or is not in the configuration file. Possible: {known}.',
  },
  'CLI-ROLE-NEEDS': {
    kind: 'incorrect',
    nl: 'De rol {role} heeft de instelling {key} nodig.',
    en: 'The role {role} needs the setting {key}.',
  },
  'CLI-EXCHANGE-NAME': {
    kind: 'incorrect',
    nl: '{name} kan geen naam van een uitwisseling zijn. Gebruik kleine letters, cijfers en streepjes, zoals care-goals.',
    en: '{name} cannot be the name of an exchange. Use lower case letters, digits and hyphens, such as care-goals.',
  },
  'CLI-CERTIFY-USAGE': {
    kind: 'incorrect',
    nl: 'Noem het adres van het product en --exchange; --evidence en --sign horen bij elkaar. Zie `stelsel certify --help`.',
    en: 'Name the address of the product and --exchange; --evidence and --sign belong together. See `stelsel certify --help`.',
  },
  'CLI-ACCESS': {
    kind: 'incorrect',
    nl: 'Kies één manier van toegang: --token, --token-command of --identity.',
    en: 'Choose one way in: --token, --token-command or --identity.',
  },
  'CLI-EVIDENCE-KEY': {
    kind: 'incorrect',
    nl: 'Dit bewijs is niet met de genoemde sleutel getekend, of noemt geen sleutel.',
    en: 'This evidence was not signed with the key that was named, or names no key.',
  },
  'CLI-TOKEN-COMMAND': {
    kind: 'unavailable',
    nl: 'Het commando van --token-command gaf geen token ({problem}). Het moet het token op één regel afdrukken.',
    en: 'The command of --token-command gave no token ({problem}). It must print the token on one line.',
  },
  'CLI-EXAMPLE': {
    kind: 'forbidden',
    nl: 'Dit is een voorbeeld: er verandert niets. Meld u aan voor uw eigen gegevens.',
    en: 'This is an example: nothing changes. Sign in for your own data.',
  },
  'CLI-USE-REFUSED': {
    kind: 'unavailable',
    nl: 'De agenda’s namen de telling van gebruik niet aan (status {status}). Dit wordt later opnieuw geprobeerd; kijk in het logboek van dat proces.',
    en: 'The agendas did not take the count of use (status {status}). It is tried again later; look in the log of that process.',
  },
  'CLI-PORT-BUSY': {
    kind: 'busy',
    nl: 'Poort {port} is al in gebruik. Stop het andere programma of kies een andere poort met --port.',
    en: 'Port {port} is in use. Stop the other program or choose another port with --port.',
  },
  'CLI-FILE': {
    kind: 'not-found',
    nl: 'Het bestand of de map {file} kan niet gelezen of geschreven worden: {problem}.',
    en: 'The file or folder {file} cannot be read or written: {problem}.',
  },
  'CLI-DISK-FULL': {
    kind: 'unavailable',
    nl: 'De schijf is vol ({file}). Maak ruimte vrij en begin opnieuw.',
    en: 'The disk is full ({file}). Free some space and start again.',
  },
  'CLI-LISTEN-PLAIN': {
    kind: 'forbidden',
    nl: 'Anderen kunnen {address} bereiken, en zonder TLS leest iedereen mee. Geef --tls-key en --tls-certificate, of luister op 127.0.0.1.',
    en: 'Others can reach {address}, and without TLS anybody reads along. Give --tls-key and --tls-certificate, or listen on 127.0.0.1.',
  },
  'CLI-LISTEN': {
    kind: 'unavailable',
    nl: 'Op {address} kan niet worden geluisterd: {problem}. Kies een adres van deze machine en een poort boven 1023.',
    en: 'Nothing can listen on {address}: {problem}. Choose an address of this machine and a port above 1023.',
  },
  'CLI-DISK-LOW': {
    kind: 'unavailable',
    nl: 'Op de schijf is nog {freeMegabytes} MB vrij. Maak ruimte vrij voordat het schrijven stopt.',
    en: 'The disk has {freeMegabytes} MB left. Free some space before writing stops.',
  },
  'CLI-CERTIFICATE-ENDS': {
    kind: 'unavailable',
    nl: 'Het certificaat in {file} is nog {days} dagen geldig. Vervang het en start opnieuw.',
    en: 'The certificate in {file} is valid for {days} more days. Replace it and start again.',
  },
  'CLI-PART-LATE': {
    kind: 'unavailable',
    nl: 'Dit onderdeel gaf binnen {milliseconds} ms geen antwoord. Kijk of de database of de schijf vastzit.',
    en: 'This part gave no answer within {milliseconds} ms. See whether the database or the disk hangs.',
  },
  'CLI-LOOP-LATE': {
    kind: 'unavailable',
    nl: 'Het proces was {ms} ms met één stuk werk bezig; anderen wachtten. Geef het minder organisaties of meer rekenkracht.',
    en: 'The process was busy with one piece of work for {ms} ms; others waited. Give it fewer organisations or more computing power.',
  },
  'CLI-OUTBOX-LATE': {
    kind: 'unavailable',
    nl: 'Er wachten {waiting} gebeurtenissen, de oudste al {seconds} s. Kijk waarom de ontvanger ze niet aanneemt.',
    en: '{waiting} events wait, the oldest for {seconds} s. See why their consumer does not take them.',
  },
  'CLI-STATUS-LIST': {
    kind: 'unavailable',
    nl: 'Een statuslijst van credentials was niet op te halen (HTTP {status}). Wie ingetrokken is, is nu niet te weten.',
    en: 'A status list of credentials could not be fetched (HTTP {status}). Who was revoked cannot be known now.',
  },
  'CLI-BACKUP-KEYS': {
    kind: 'incorrect',
    nl: 'De sleutels zijn niet te bewaren of terug te zetten ({problem}). Controleer wachtzin en sleutelmap.',
    en: 'The keys cannot be kept or brought back ({problem}). Check the passphrase and the key folder.',
  },
  'CLI-RESTORE-UNFINISHED': {
    kind: 'conflict',
    nl: 'Een backup is hier half teruggezet: wie daarna vernietigd is, kan er weer staan. Begin `stelsel restore` opnieuw, met --force.',
    en: 'A backup was brought back here by half: who was erased after it may be there again. Begin `stelsel restore` anew, with --force.',
  },
  'CLI-ERASURES-FILE': {
    kind: 'not-found',
    nl: 'De lijst van vernietigde dossiers {file} is niet te gebruiken ({problem}). Controleer pad, rechten en inhoud.',
    en: 'The list of erasures {file} cannot be used ({problem}). Check its path, rights and content.',
  },
  'CLI-ERASURES-KEY': {
    kind: 'conflict',
    nl: 'De lijst van vernietigde dossiers hoort bij een andere sleutelmap dan die van organisatie {ura}. Zet eerst haar sleutels terug.',
    en: 'The list of erasures belongs to another key folder than the one of organisation {ura}. Bring its keys back first.',
  },
  'CLI-ERASURES-OPEN': {
    kind: 'incorrect',
    nl: 'Wie na de back-up vernietigd is, komt ermee terug. Noem de lijst met --erasures, of zeg met --no-erasures dat er geen is.',
    en: 'Who was erased after the backup comes back with it. Name the list with --erasures, or say with --no-erasures that there is none.',
  },
  'CLI-ERASE-UNSURE': {
    kind: 'incorrect',
    nl: 'Er is niets vernietigd. Vernietigen kan niet ongedaan worden gemaakt: geef --yes als dit de bedoeling is.',
    en: 'Nothing was erased. An erasure cannot be undone: add --yes when this is what you want.',
  },
  'CLI-DATE': {
    kind: 'incorrect',
    nl: 'Geef bij {option} een datum of een moment, bijvoorbeeld 2026-11-22.',
    en: 'Give {option} a date or a moment, for example 2026-11-22.',
  },
  'CLI-NO-REGION': {
    kind: 'unavailable',
    nl: 'Er draait geen regio in {directory}. Start die met `npm run demo` in een ander venster.',
    en: 'No region is running in {directory}. Start it with `npm run demo` in another window.',
  },
  'CLI-AS': {
    kind: 'incorrect',
    nl: 'Schrijf --as als ROL@URA, bijvoorbeeld 01.015@90000003, of citizen@BSN voor de burger zelf.',
    en: 'Write --as as ROLE@URA, for example 01.015@90000003, or citizen@BSN for the person.',
  },
  'CLI-UNREACHABLE': {
    kind: 'unavailable',
    nl: '{host} is niet bereikbaar: {problem}. Draait het programma dat daar hoort te luisteren?',
    en: '{host} cannot be reached: {problem}. Is the program that should listen there running?',
  },
  'CLI-NO-ORGANIZATION': {
    kind: 'not-found',
    nl: 'Organisatie {ura} werkt niet in deze regio. De organisaties staan op de startpagina.',
    en: 'Organisation {ura} does not work in this region. The front page lists the organisations.',
  },
  'CLI-NO-PROFESSIONAL': {
    kind: 'not-found',
    nl: 'Bij organisatie {ura} werkt niemand met rol {role}. Wel: {known}.',
    en: 'Nobody with role {role} works at organisation {ura}. Known: {known}.',
  },
  'CLI-QUESTION-REFUSED': {
    kind: 'forbidden',
    nl: 'De vraag is geweigerd ({status}): {nl}',
    en: 'The question was refused ({status}, {code}): {en}',
  },
  'CLI-NO-CREDENTIAL': {
    kind: 'incorrect',
    nl: 'Organisatie {ura} heeft nog geen bewijs. Vraag de uitgever om een aanbod en noem het bestand bij credentialOffer.',
    en: 'Organisation {ura} has no credential yet. Ask the issuer for an offer and name its file under credentialOffer.',
  },
  'CLI-NO-QUESTION': {
    kind: 'not-found',
    nl: 'Deze vraag is er niet (meer). Stel hem opnieuw.',
    en: 'This question does not exist (any more). Ask it again.',
  },
  'CLI-NO-ASKER': {
    kind: 'incorrect',
    nl: 'Kies wie de vraag stelt en over wie.',
    en: 'Choose who asks and about whom.',
  },
  'CLI-NO-PARTY': {
    kind: 'forbidden',
    nl: 'Geen van de partijen in het identiteitsbestand mag dit volgens het beleid van {exchange}. Voeg er een toe onder parties.',
    en: 'None of the parties in the identity file may do this by the policy of {exchange}. Add one under parties.',
  },
  'CLI-NO-NETWORK': {
    kind: 'incorrect',
    nl: 'Met --join hoort een identiteitsbestand (--identity) met de adressen van het netwerk onder national.',
    en: 'With --join belongs an identity file (--identity) with the addresses of the network under national.',
  },
  'CLI-TRIGGER': {
    kind: 'incorrect',
    nl: 'De opdracht van --trigger is niet gelukt ({problem}); er is niets getoetst. Wat ze zei staat hierboven.',
    en: 'The command of --trigger did not succeed ({problem}); nothing was tested. What it said stands above.',
  },
  'CLI-SIGN-IN': {
    kind: 'forbidden',
    nl: 'Inloggen lukte niet: {nl}',
    en: 'Signing in did not work: {en}',
  },
  'CLI-NOT-THE-REGISTER': {
    kind: 'forbidden',
    nl: 'Alleen het toestemmingsregister mag melden dat een keuze veranderde.',
    en: 'Only the consent register may tell that a choice changed.',
  },
  'CLI-PROCESS-DIED': {
    kind: 'fault',
    nl: 'Het proces {process} is gestopt (code {status}). Zie {log}.',
    en: 'The process {process} stopped (status {status}). See {log}.',
  },
  'CLI-NO-RECORD': {
    kind: 'incorrect',
    nl: 'Organisatie {ura} houdt geen dossier in {version}. Zet {version} bij fhir in haar configuratie.',
    en: 'Organisation {ura} keeps no record in {version}. Add {version} to fhir in its configuration.',
  },
  'CLI-DATA-THROWN-AWAY': {
    kind: 'incorrect',
    nl: 'Met --guarded worden de gegevens weggegooid, dus --data kan niet. Laat het weg, of draai een eigen proces met stelsel serve --config.',
    en: 'With --guarded the data is thrown away, so --data is not possible. Leave it out, or run a process of your own with stelsel serve --config.',
  },
  'CLI-ONE-OF': {
    kind: 'incorrect',
    nl: 'Kies precies een van {options}.',
    en: 'Choose exactly one of {options}.',
  },
  'CLI-PACKAGE-FHIR': {
    kind: 'incorrect',
    nl: 'Het pakket {name} is niet voor FHIR {version}. Kies een ander pakket, of een andere versie met --fhir.',
    en: 'The package {name} is not for FHIR {version}. Choose another package, or another version with --fhir.',
  },
  'CLI-PACKAGE-USED': {
    kind: 'conflict',
    nl: 'Het pakket {name} wordt gebruikt: {use}. Haal dat eerst weg, of verwijder het toch met --force.',
    en: 'The package {name} is in use: {use}. Take that away first, or remove it all the same with --force.',
  },
  'CLI-PACKAGE-VERSION': {
    kind: 'incorrect',
    nl: 'Noem ook de versie van het pakket: {name}@VERSIE. Bekijk met `stelsel packages show {name}` welke er zijn.',
    en: 'Name the version of the package too: {name}@VERSION. See which there are with `stelsel packages show {name}`.',
  },
  'CLI-URA-UNKNOWN': {
    kind: 'not-found',
    nl: 'Organisatie {ura} staat niet in {file}. Wel:\n{known}',
    en: 'Organisation {ura} is not in {file}. Known:\n{known}',
  },
  'CLI-NODE-VERSION': {
    kind: 'unavailable',
    nl: 'Dit is Node {found}; nodig is {least} of nieuwer. Voer `npm ci` uit, of installeer Node 24.',
    en: 'This is Node {found}; {least} or newer is needed. Run `npm ci`, or install Node 24.',
  },
  'CLI-MEMORY': {
    kind: 'unavailable',
    nl: 'Deze machine heeft {found} geheugen; een regio vraagt ten minste {least}.',
    en: 'This machine has {found} of memory; a region needs at least {least}.',
  },
  'CLI-DISK': {
    kind: 'unavailable',
    nl: 'Bij {directory} is nog {found} vrij; maak ten minste {least} vrij.',
    en: '{found} is free at {directory}; free at least {least}.',
  },
  'CLI-NO-PORTS': {
    kind: 'unavailable',
    nl: 'Op 127.0.0.1 kan niet worden geluisterd ({problem}). Controleer de netwerkinstellingen van deze machine.',
    en: 'Nothing can listen on 127.0.0.1 ({problem}). Check the network settings of this machine.',
  },
  'CLI-KEY-OPEN': {
    kind: 'forbidden',
    nl: 'Anderen kunnen {file} lezen. Neem hun dat recht af: chmod 600.',
    en: 'Others can read {file}. Take that right away: chmod 600.',
  },
  'CLI-CERTIFICATE': {
    kind: 'unavailable',
    nl: 'Het certificaat {file} is niet bruikbaar: {problem}. Vraag een nieuw certificaat aan.',
    en: 'The certificate {file} cannot be used: {problem}. Ask for a new certificate.',
  },
  'CLI-CLOCK': {
    kind: 'unavailable',
    nl: 'De klok van {host} wijkt {seconds} s af van die hier. Zet tijdsynchronisatie (NTP) aan.',
    en: 'The clock of {host} is {seconds} s off from the one here. Switch on time synchronisation (NTP).',
  },
  'CLI-COPY-OLD': {
    kind: 'unavailable',
    nl: 'De kopie van het adresboek is {seconds} s oud. Controleer of het landelijke adresboek bereikbaar is.',
    en: 'The copy of the directory is {seconds} s old. Check that the national directory can be reached.',
  },
});
