import { defineFaults } from '@stelsel/kernel';

/** What can go wrong on the wire, as server and as client. */
export const httpFaults = defineFaults({
  'HTTP-NOT-FOUND': {
    kind: 'not-found',
    nl: 'Dit adres bestaat hier niet. Controleer het pad en de methode.',
    en: 'There is nothing at this address. Check the path and the method.',
  },
  'HTTP-BODY': {
    kind: 'incorrect',
    nl: 'Het bericht is niet te lezen. Controleer de vorm en de koppen.',
    en: 'The message cannot be read. Check its form and headers.',
  },
  'HTTP-MESSAGE': {
    kind: 'incorrect',
    nl: 'Dit is geen geldig HTTP-bericht. Controleer de eerste regel, de koppen en de opgegeven lengte.',
    en: 'This is no valid HTTP message. Check its first line, its headers and the length it says it has.',
  },
  'HTTP-HOST': {
    kind: 'incorrect',
    nl: 'De kop Host ontbreekt. Noem daarin de server.',
    en: 'The Host header is missing. Name the server in it.',
  },
  'HTTP-METHOD': {
    kind: 'unsupported',
    nl: 'Deze methode kent deze server niet; wel {allow}.',
    en: 'This server does not have this method; it has {allow}.',
  },
  'HTTP-HEADERS': {
    kind: 'incorrect',
    nl: 'Het adres en de koppen zijn samen te groot; hoogstens {maxBytes} bytes. Stuur minder koppen, of stel een lange zoekvraag met POST naar _search.',
    en: 'The address and the headers are too large together; {maxBytes} bytes at most. Send fewer headers, or ask a long search with POST to _search.',
  },
  'HTTP-ADDRESS-LONG': {
    kind: 'incorrect',
    nl: 'Dit adres is te lang; met de koppen samen hoogstens {maxBytes} bytes. Stel een lange zoekvraag met POST naar _search.',
    en: 'This address is too long; with the headers {maxBytes} bytes at most. Ask a long search with POST to _search.',
  },
  'HTTP-LATE': {
    kind: 'interrupted',
    nl: 'Het bericht was na {seconds} s nog niet helemaal binnen. Stuur het opnieuw, in een keer.',
    en: 'The message had not come completely after {seconds} s. Send it again, at once.',
  },
  'HTTP-ADDRESS': {
    kind: 'incorrect',
    nl: 'Dit adres is niet te lezen. Schrijf bijzondere tekens als procentcode van UTF-8.',
    en: 'This address cannot be read. Write special characters as percent codes of UTF-8.',
  },
  'HTTP-UTF8': {
    kind: 'incorrect',
    nl: 'Het bericht is geen UTF-8. Stuur het in die tekenset.',
    en: 'The message is not UTF-8. Send it in that character set.',
  },
  'HTTP-ENCODING': {
    kind: 'unsupported',
    nl: 'Deze verpakking van het bericht wordt hier niet gelezen. Gebruik gzip, deflate of br, of geen Content-Encoding.',
    en: 'This encoding of the message is not read here. Use gzip, deflate or br, or no Content-Encoding.',
  },
  'HTTP-UNPACK': {
    kind: 'incorrect',
    nl: 'Het ingepakte bericht is niet uit te pakken. Controleer de kop Content-Encoding.',
    en: 'The compressed message cannot be unpacked. Check the Content-Encoding header.',
  },
  'HTTP-BODY-TOO-LARGE': {
    kind: 'incorrect',
    nl: 'Het bericht is te groot; hoogstens {maxBytes} bytes.',
    en: 'The message is too large; {maxBytes} bytes at most.',
  },
  'HTTP-MEDIA-TYPE': {
    kind: 'unsupported',
    nl: 'Dit soort bericht wordt hier niet gelezen. Controleer de kop Content-Type.',
    en: 'This kind of message is not read here. Check the Content-Type header.',
  },
  'HTTP-INTERNAL': {
    kind: 'fault',
    nl: 'Er ging bij ons iets mis. Meld dit met nummer {request}.',
    en: 'Something went wrong on our side. Report it with number {request}.',
  },
  'HTTP-THROTTLED': {
    kind: 'busy',
    nl: 'Deze organisatie vraagt nu meer dan haar deel. Probeer het over {retryAfterSeconds} s opnieuw.',
    en: 'This organisation asks more than its share now. Try again in {retryAfterSeconds} s.',
  },
  'HTTP-OVERLOADED': {
    kind: 'busy',
    nl: 'Het is hier nu te druk. Probeer het over {retryAfterSeconds} s opnieuw.',
    en: 'It is too busy here now. Try again in {retryAfterSeconds} s.',
  },
  'HTTP-UNREACHABLE': {
    kind: 'unavailable',
    nl: '{host} is niet bereikbaar ({cause}).',
    en: '{host} cannot be reached ({cause}).',
  },
  'HTTP-CERTIFICATE': {
    kind: 'unavailable',
    nl: 'Het certificaat van {host} wordt niet vertrouwd ({cause}).',
    en: 'The certificate of {host} is not trusted ({cause}).',
  },
  'HTTP-TIMEOUT': {
    kind: 'interrupted',
    nl: '{host} antwoordde niet binnen {timeoutMs} ms.',
    en: '{host} did not answer within {timeoutMs} ms.',
  },
  'HTTP-CANCELLED': {
    kind: 'interrupted',
    nl: 'De vraag aan {host} is afgebroken.',
    en: 'The request to {host} was cancelled.',
  },
  'HTTP-TOO-LARGE': {
    kind: 'unavailable',
    nl: 'Het antwoord van {host} is groter dan {maxBytes} bytes en is niet gelezen.',
    en: 'The answer of {host} is larger than {maxBytes} bytes and was not read.',
  },
  'HTTP-NOT-ALLOWED': {
    kind: 'forbidden',
    nl: 'Naar {host} mag hiervandaan niets worden gestuurd.',
    en: 'Nothing may be sent to {host} from here.',
  },
  'HTTP-KEY': {
    kind: 'unavailable',
    nl: 'Sleutel {name} is niet te gebruiken ({cause}). Controleer de sleutelmap en haar rechten.',
    en: 'Key {name} cannot be used ({cause}). Check the key directory and its permissions.',
  },
});
