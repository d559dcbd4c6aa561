/** Where somebody with a role begins: the pages of their own work. */
import type { HeldRole } from '@stelsel/regie';
import { type Words, w } from '../words/words.ts';

interface Place {
  readonly path: string;
  readonly words: Words;
}

const place = (path: string, nl: string, en: string): Place => ({ path, words: w(nl, en) });

const portfolio = '/meerjarenagenda/zorg-ict-portfolio';
const waiting = place('/voorstellen', 'Voorstellen goedkeuren of afwijzen', 'Approve or reject proposals');
const supervision = place(
  '/toezicht',
  'Toezicht: wat is te laat, wat verschilt, wie wijzigde wat',
  'Supervision: what is late, what differs, who changed what',
);
const wishes = place('/wensen', 'Wensen delen en steunen', 'Share and support wishes');
const answers = place(`${portfolio}/antwoorden`, 'Antwoorden op wat gevraagd wordt', 'Answer what is asked');

export function firstPlaces({ role, regions = [], sectors = [] }: HeldRole): readonly Place[] {
  switch (role) {
    case 'rsoManager':
      return regions.flatMap((region) => [
        place(`/regionale-agenda/${region}`, 'De agenda van uw regio', 'The agenda of your region'),
        place(
          `/architectuur/${region}`,
          'Architectuur en toetsen van uw regio',
          'Architecture and reviews of your region',
        ),
        place(`/obstakels?regio=${region}`, 'Obstakels in uw regio', 'Obstacles in your region'),
      ]);
    case 'careAdmin':
      return [
        wishes,
        ...regions.map((region) =>
          place(`/architectuur/${region}/zelfscan`, 'Zelfscan van uw organisatie', 'Self-scan of your organisation'),
        ),
        place('/obstakels', 'Een obstakel melden', 'Report an obstacle'),
        ...sectors.map((sector) =>
          place(`/mijn-jaar/${sector}`, 'Wat uw sector dit jaar moet doen', 'What your sector must do this year'),
        ),
      ];
    case 'careBuyer':
      return [wishes];
    case 'vendorEditor':
    case 'vendorSigner':
      return [answers, place(`${portfolio}/capaciteit/opgave`, 'Uw capaciteit opgeven', 'Declare your capacity')];
    case 'sectorBody':
      return [place('/wensen', 'Wensen bundelen tot één vraag', 'Join wishes into one request')];
    case 'agendaOwner':
      return [
        place(portfolio, 'Meerjarenagenda zorg-ICT', 'Multi-year agenda care ICT'),
        place('/gegevens/policy-feedback', 'Terugkoppeling beantwoorden', 'Answer what came back'),
        place('/meldingen', 'Meldingen van lezers beantwoorden', 'Answer reports of readers'),
      ];
    case 'portfolioBoard':
      return [waiting];
    case 'funder':
      return [place('/geld/regelingen', 'Geld boeken bij een regeling', 'Book money of a scheme'), waiting];
    case 'statistician':
      return [place('/open-data/momentopnamen', 'Momentopnamen voorstellen', 'Propose editions')];
    case 'desk':
      return [place('/obstakels', 'De doorbraaktafel', 'The obstacle desk')];
    case 'inspector':
    case 'competitionAuthority':
    case 'auditor':
      return [supervision];
    case 'testOperator':
    case 'assessor':
      return [];
    default:
      return role satisfies never;
  }
}
