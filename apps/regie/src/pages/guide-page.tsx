/** The reader’s guide of the regional agenda, with an example of every sign. */
import { ok } from '@stelsel/kernel';
import { inOrder, type Page, readersGuide } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { Light } from '../parts/light.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { overlayWords } from '../words/light-words.ts';
import { sayIn, w } from '../words/words.ts';

export const guidePage: Page = {
  path: '/regionale-agenda/leeswijzer',
  render: async (request) => {
    const say = sayIn(request.language);
    const guide = await request.reader.list(readersGuide);
    if (!guide.ok) {
      return guide;
    }
    const [first] = guide.value;
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        children: (
          <>
            <p className="trail">
              <a href={addressIn(request.language, '/regionale-agenda')}>{say(agendaWords.agenda)}</a>
            </p>
            <h1>{say(title)}</h1>
            {inOrder(guide.value).map(({ code, fields }) => (
              <section key={code}>
                <h2>{request.language === 'en' ? fields.headingEn : fields.heading}</h2>
                <p>{request.language === 'en' ? fields.textEn : fields.text}</p>
              </section>
            ))}
            <h2>{say(signs)}</h2>
            <dl className="about-list">
              {(['in-uitvoering', 'volgend', 'niet-op-agenda', undefined] as const).map((state) => (
                <div key={state ?? 'unknown'}>
                  <dt>
                    <Light say={say} {...(state === undefined ? {} : { state })} declared={state !== undefined} />
                  </dt>
                  <dd>{say(state === undefined ? nobody : meanings[state])}</dd>
                </div>
              ))}
              <div>
                <dt>
                  <Light say={say} state="in-uitvoering" />
                </dt>
                <dd>{say(solid)}</dd>
              </div>
              {Object.entries(overlayWords).map(([name, words]) => (
                <div key={name}>
                  <dt>
                    <span className="overlay">{say(words)}</span>
                  </dt>
                  <dd>{say(overlayMeanings[name as keyof typeof overlayMeanings])}</dd>
                </div>
              ))}
            </dl>
            {first === undefined ? null : <SourceMark say={say} source={first.sourceOf('text')} />}
          </>
        ),
      }),
    });
  },
};

const title = w('Leeswijzer', 'Reader’s guide');
const signs = w('Wat de tekens betekenen', 'What the signs mean');
const meanings = {
  'in-uitvoering': w(
    'Open vorm: de RSO zegt dat eraan gewerkt wordt.',
    'Open shape: the regional organisation says that work goes on.',
  ),
  volgend: w(
    'De RSO zegt: staat op de agenda, nog niet begonnen.',
    'The regional organisation says: on the agenda, not started.',
  ),
  'niet-op-agenda': w(
    'De RSO zegt: hier is geen afspraak over.',
    'The regional organisation says: there is no agreement about it.',
  ),
} as const;
const nobody = w('Niemand heeft het gezegd. Dat is geen oordeel.', 'Nobody has said so. That is no judgement.');
const solid = w(
  'Volle vorm: dit volgt uit afspraken en metingen. Onder “Berekening” staat hoe.',
  'Solid shape: this follows from agreements and measurements. Under “Arithmetic” it says how.',
);
const overlayMeanings = {
  gerealiseerd: w(
    'De afgesproken drempel is ook met alle onbekenden als nee gehaald.',
    'The agreed threshold is met even with all unknown counted as no.',
  ),
  stilgevallen: w('Er is een half jaar geen nieuw bewijs.', 'There has been no new evidence for half a year.'),
  'niet-gefinancierd': w(
    'Er is afgesproken iets te doen, maar niemand betaalt het.',
    'It was agreed to do something, but nobody pays for it.',
  ),
  'geen-data': w(
    'Van meer dan de helft van de organisaties is niets bekend.',
    'Of more than half of the organisations nothing is known.',
  ),
  'praktijk-loopt-voor': w('Niet op de agenda, en toch in gebruik.', 'Not on the agenda, and yet in use.'),
} as const;
