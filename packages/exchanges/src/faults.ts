import { defineFaults } from '@stelsel/kernel';

/** Faults of exchange definitions and of requests outside them. No text repeats a value: it may hold a BSN. */
export const fault = defineFaults({
  'EXC-TYPE': {
    kind: 'forbidden',
    nl: 'Deze uitwisseling vraagt geen {type} op. Vraag alleen wat de uitwisseling noemt.',
    en: 'This exchange does not ask for {type}. Ask only what the exchange names.',
  },
  'EXC-INTERACTION': {
    kind: 'forbidden',
    nl: 'Deze uitwisseling staat {interaction} op {type} niet toe.',
    en: 'This exchange does not permit {interaction} on {type}.',
  },
  'EXC-PARAMETER-EXTRA': {
    kind: 'forbidden',
    nl: 'De vraag heeft {name} te veel. Stuur precies de vraag van de uitwisseling: niet ruimer en niet anders.',
    en: 'The query has {name} too many. Send exactly the query of the exchange: neither wider nor other.',
  },
  'EXC-PARAMETER-MISSING': {
    kind: 'forbidden',
    nl: 'De vraag mist {name}. Stuur precies de vraag van de uitwisseling: niet ruimer en niet anders.',
    en: 'The query lacks {name}. Send exactly the query of the exchange: neither wider nor other.',
  },
  'EXC-PARAMETER-VALUE': {
    kind: 'forbidden',
    nl: 'De waarde van {name} is niet die van de uitwisseling. Verwacht: {expected}.',
    en: 'The value of {name} is not that of the exchange. Expected: {expected}.',
  },
  'EXC-COUNT': {
    kind: 'forbidden',
    nl: 'Vraag met _count een heel getal van 1 tot en met {max}.',
    en: 'Ask with _count a whole number from 1 to {max}.',
  },
  'EXC-TOO-MANY-PARAMETERS': {
    kind: 'forbidden',
    nl: 'De vraag heeft meer dan {max} parameters.',
    en: 'The query has more than {max} parameters.',
  },
  'EXC-SUBJECT-MISSING': {
    kind: 'forbidden',
    nl: 'De vraag noemt geen persoon. Noem precies één persoon met {name}.',
    en: 'The query names no person. Name exactly one person with {name}.',
  },
  'EXC-SUBJECT-MANY': {
    kind: 'forbidden',
    nl: 'De vraag noemt meer dan één persoon. Noem precies één persoon met {name}.',
    en: 'The query names more than one person. Name exactly one person with {name}.',
  },
  'EXC-SUBJECT-SPELLING': {
    kind: 'forbidden',
    nl: 'Noem de persoon met het BSN in {name}, niet met een verwijzing en niet met {found}.',
    en: 'Name the person by BSN in {name}, not by reference and not with {found}.',
  },
  'EXC-FOLLOW-UP': {
    kind: 'forbidden',
    nl: 'Een {type} mag u niet los lezen in deze uitwisseling. Stel de zoekvraag die de uitwisseling noemt.',
    en: 'A {type} may not be read by itself in this exchange. Ask the search that the exchange names.',
  },
  'EXC-DELIVERY': {
    kind: 'forbidden',
    nl: 'Deze uitwisseling neemt op deze manier geen {type} aan. Stuur alleen wat de uitwisseling noemt.',
    en: 'This exchange does not take a {type} in this way. Send only what the exchange names.',
  },
  'EXC-DELIVERY-PROFILE': {
    kind: 'forbidden',
    nl: 'Deze uitwisseling neemt een {type} aan met het profiel {profile}. Noem dat in meta.profile.',
    en: 'This exchange takes a {type} with the profile {profile}. Name it in meta.profile.',
  },
  'EXC-NOTICE': {
    kind: 'incorrect',
    nl: 'Deze melding is geen melding van een notified pull: {element} ontbreekt of klopt niet.',
    en: 'This notice is no notice of a notified pull: {element} is missing or wrong.',
  },
  'EXC-TASK-CHANGED': {
    kind: 'forbidden',
    nl: 'In deze Task mag u alleen de status veranderen, met reden en uitkomst; {element} blijft zoals de verzender het schreef.',
    en: 'In this Task you may change the status only, with reason and output; {element} stays as the sender wrote it.',
  },
  'EXC-TASK-STATE': {
    kind: 'conflict',
    nl: 'Een Task die {from} is, kan hier niet naar deze status. Wel naar: {allowed}.',
    en: 'A Task that is {from} cannot go to this status here. It can go to: {allowed}.',
  },
  'EXC-FOLDER': {
    kind: 'incorrect',
    nl: 'De map {folder} heeft geen index.ts die een uitwisseling uitvoert. Zie de handleiding "een uitwisseling toevoegen".',
    en: 'Folder {folder} has no index.ts that exports an exchange. See the guide "adding an exchange".',
  },
  'EXC-FOLDER-LOAD': {
    kind: 'incorrect',
    nl: 'De map {folder} kon niet worden geladen: {reason}',
    en: 'Folder {folder} could not be loaded: {reason}',
  },
  'EXC-FOLDER-NAME': {
    kind: 'incorrect',
    nl: 'De uitwisseling in map {folder} heet {id}. Geef map en uitwisseling dezelfde naam.',
    en: 'The exchange in folder {folder} is called {id}. Give folder and exchange the same name.',
  },
  'EXC-DOUBLE': {
    kind: 'conflict',
    nl: 'Twee mappen heten {id}. Een uitwisseling staat op één plaats.',
    en: 'Two folders are called {id}. An exchange lives in one place.',
  },
  'EXC-DEFINITION': {
    kind: 'incorrect',
    nl: 'De uitwisseling {id} is niet goed beschreven: {problem}.',
    en: 'Exchange {id} is not described well: {problem}.',
  },
});
