/** Obstacles, tracks, maturity, applications and reviews of the invented country. */

import type { RecordType } from '../records/define-type.ts';
import type { PastStatement } from '../records/ports.ts';
import { obstacleStates, reviewStates } from '../states/machines.ts';
import { application, architecturePrinciple, architectureReview } from '../types/architecture.ts';
import {
  maturity,
  maturityModels,
  steeringKinds,
  steeringMechanism,
  threshold,
  track,
} from '../types/implementation.ts';
import { changeRequest, obstacle, obstacleKinds, playbook } from '../types/obstacles.ts';
import { anomalies } from './anomalies.ts';
import type { Chance } from './chance.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

type Make = (
  type: RecordType,
  code: string,
  fields: Readonly<Record<string, unknown>>,
  at?: string,
) => readonly PastStatement[];

interface Bench {
  readonly country: Country;
  readonly draw: Chance;
  readonly one: Make;
  readonly day: (days: number) => string;
}

export function* inventPractice(country: Country): Generator<readonly PastStatement[]> {
  const on = country.months[0]?.from ?? '';
  const day = (days: number): string => dayFromNow(country.options.nowMs, days);
  const one: Make = (type, code, fields, at = on) =>
    timeline(type, code, [{ on: at, fields, source: inventedSource('declared', 'verzonnen land', at) }]);
  const bench = { country, draw: country.chanceFor(6), one, day };
  yield obstacles(bench);
  yield tracks(bench);
  yield maturities(bench);
  yield landscape(bench);
  yield reviews(bench);
  yield steering(bench);
}

const causes = [
  ['adres-onvolledig', 'Adressen in het register zijn onvolledig', 'techniek', 5],
  ['toestemming-onduidelijk', 'Onduidelijk wie toestemming vastlegt', 'juridisch', 1],
  ['contract-koppelkosten', 'Leverancier rekent per koppeling', 'contract', 4],
  ['geen-structureel-geld', 'Geen structureel geld na de subsidie', 'geld', 1],
  ['codes-verschillen', 'Codes verschillen per dossier', 'standaard', 3],
  ['geen-testtijd', 'Geen tijd om te testen', 'capaciteit', 2],
] as const;

function obstacles({ country, draw, one, day }: Bench): readonly PastStatement[] {
  const made = country.regions.flatMap((region, place) =>
    Array.from({ length: 7 }, (_, number) => {
      const [cause, title, kind, layer] = draw.pick(causes);
      const reported = -draw.whole(10, 400);
      const state = draw.pick(obstacleStates.states);
      const others = country.regions.filter((_other, index) => index !== place);
      return one(
        obstacle,
        `v.o-${place + 1}-${number + 1}`,
        {
          title: `${title} (${region.name})`,
          kind: obstacleKinds.includes(kind) ? kind : 'organisatie',
          layer,
          topic: draw.pick(country.topics).code,
          sector: draw.pick(country.sectors.slice(0, 9)),
          region: region.code,
          cause,
          owner: region.rso,
          neededDecision: 'Wie betaalt en wie beheert',
          deadline: day(reported + draw.whole(30, 200)),
          reportedOn: day(reported),
          ...(state === 'gesloten' || state === 'gevalideerd'
            ? { closedOn: day(Math.min(-1, reported + 90)), solution: 'Landelijk geregeld' }
            : {}),
          ...(state === 'opgelost' ? { solution: 'Landelijk geregeld' } : {}),
          ...(state === 'niet oplosbaar' ? { reason: 'Vraagt een wetswijziging' } : {}),
          ...(state === 'stuurgroep' ? { escalatedTo: 'doorbraaktafel' } : {}),
          alsoAffected: draw.some(
            others.map(({ code }) => code),
            draw.whole(0, 3),
          ),
          playbook: `v.draaiboek-${cause}`,
          state,
        },
        day(reported),
      );
    }).flat(),
  );
  const books = causes.flatMap(([cause, title]) =>
    one(playbook, `v.draaiboek-${cause}`, {
      title,
      cause,
      steps: ['Zoek uit wie mag besluiten', 'Leg twee oplossingen naast elkaar', 'Neem binnen een maand het besluit'],
    }),
  );
  const request = one(changeRequest, 'v.verzoek-codes', {
    title: 'Eén lijst met codes voor iedereen',
    cause: 'codes-verschillen',
    owner: 'v-ministerie',
    regions: country.regions.slice(0, 3).map(({ code }) => code),
    obstacles: [],
    state: 'ingediend',
  });
  return [...made, ...books, ...request];
}

const settable = ['niet gestart', 'voorbereiding', 'inrichten', 'testen'] as const;
const measuredStates = ['live', 'in gebruik', 'routine'] as const;

function tracks({ country, draw, one, day }: Bench): readonly PastStatement[] {
  const paces = new Map(country.regions.map(({ code, pace }) => [code, pace]));
  return country.organisations.flatMap((organisation) => {
    const [home = ''] = organisation.regions;
    const pace = paces.get(home) ?? 0.5;
    const topics = country.topics.filter(({ code }) => country.sectorsOf.get(code)?.includes(organisation.sector));
    return draw.some(topics, 3).flatMap(({ code: topic }) => {
      const ahead = draw.fraction() * 0.6 + pace * 0.5;
      const drawn = ahead > 0.75 ? draw.pick(measuredStates) : draw.pick(settable);
      // Where everything is declared and nothing is seen, no organisation reports that it began either.
      const state = anomalies.silentTopic.is(home, organisation.sector, topic) ? 'niet gestart' : drawn;
      const level = Math.min(5, Math.max(0, Math.round(ahead * 5)));
      return one(track, `${organisation.code}.${topic}`, {
        organisation: organisation.code,
        region: home,
        sector: organisation.sector,
        topic,
        state,
        layerLevels: [0, 1, 2, 3, 4].map(() => Math.max(0, Math.min(5, level + draw.whole(-2, 1)))),
        plannedGoLive: day(draw.whole(-200, 500)),
        ...(state === 'niet gestart' ? {} : { newestEvidence: day(-draw.whole(5, 300)) }),
      });
    });
  });
}

function maturities({ country, draw, one, day }: Bench): readonly PastStatement[] {
  const large = country.organisations.filter(({ sector }) =>
    ['medisch-specialistische-zorg', 'ggz', 'vvt', 'laboratoria'].includes(sector),
  );
  return large.flatMap(({ code, regions, sector }) =>
    maturityModels.flatMap((model) => {
      const baselineLevel = draw.whole(0, 3);
      return one(maturity, `${code}.${model}`, {
        organisation: code,
        regions,
        sectors: [sector],
        model,
        baselineLevel,
        baselineOn: day(-500),
        level: Math.min(5, baselineLevel + draw.whole(0, 2)),
        target: draw.whole(2, 4),
        targetOn: day(200),
        ...(model === 'nen-7510' && baselineLevel > 2
          ? { expires: day(draw.whole(-60, 700)), register: 'verzonnen register' }
          : {}),
      });
    }),
  );
}

const functions = [
  ['Zorg', 'Dossier'],
  ['Zorg', 'Medicatie'],
  ['Zorg', 'Verwijzen'],
  ['Uitwisseling', 'Beelden'],
  ['Uitwisseling', 'Overdracht'],
  ['Uitwisseling', 'Veilige mail'],
  ['Bedrijfsvoering', 'Planning'],
  ['Bedrijfsvoering', 'Personeel'],
] as const;

function landscape({ country, draw, one }: Bench): readonly PastStatement[] {
  return country.regions.flatMap((region) => {
    const own = country.organisations.filter(
      ({ regions, sector }) =>
        regions[0] === region.code && ['medisch-specialistische-zorg', 'ggz', 'vvt'].includes(sector),
    );
    return own.slice(0, 10).flatMap(({ code, regions }) =>
      functions.flatMap(([domain, task], index) =>
        one(application, `${code}.a${index + 1}`, {
          organisation: code,
          regions,
          domain,
          function: task,
          product: `${draw.pick(['Zorgsoft', 'Dossierhuis', 'Medibouw', 'Klinko', 'Thuisregie'])} ${task}`,
          stage: draw.pick(['in gebruik', 'in gebruik', 'in gebruik', 'uitfaseren', 'nieuw']),
        }),
      ),
    );
  });
}

function reviews({ country, draw, one, day }: Bench): readonly PastStatement[] {
  const principles = ['Hergebruik voor bouw', 'Gegevens bij de bron', 'Open standaarden', 'Eén keer vastleggen'];
  return country.regions.flatMap((region) => [
    ...principles.flatMap((name, index) =>
      one(architecturePrinciple, `${region.code}.p${index + 1}`, {
        name,
        test: `Houdt het project zich aan: ${name.toLowerCase()}?`,
        region: region.code,
        order: index + 1,
      }),
    ),
    ...Array.from({ length: 4 }, (_, number) => {
      const state = draw.pick(reviewStates.states);
      const submitted = -draw.whole(30, 500);
      const decided = ['akkoord', 'afgewezen'].includes(state);
      return one(
        architectureReview,
        `${region.code}.toets-${number + 1}`,
        {
          region: region.code,
          title: draw.pick([
            'Regionaal portaal',
            'Beeldkoppeling',
            'Avonddienst op één scherm',
            'Verwijzen zonder fax',
          ]),
          submittedBy: region.rso,
          submittedOn: day(submitted),
          ...(decided
            ? { decidedOn: day(Math.min(-1, submitted + draw.whole(30, 120))), decision: 'Besluit van de stuurgroep' }
            : {}),
          ...(['aanpassen', 'afgewezen'].includes(state) ? { reason: 'Past niet bij gegevens bij de bron' } : {}),
          scores: principles.map((_name, index) => ({
            principle: `${region.code}.p${index + 1}`,
            score: draw.pick(['voldoet', 'deels', 'voldoet niet'] as const),
            why: 'zie het projectplan',
          })),
          advice: 'Doorgaan met de koppeling via het landelijke net.',
          state,
        },
        day(submitted),
      );
    }).flat(),
  ]);
}

/** Use of this topic stays behind its threshold. */
const missedTopic = 'lsp';

function steering({ country, draw, one, day }: Bench): readonly PastStatement[] {
  return country.topics
    .filter(({ category }) => category === 'landelijke-prioriteiten' || category === 'landelijke-diensten')
    .flatMap(({ code, name }) => [
      ...one(steeringMechanism, `v.sturing-${code}`, {
        topic: code,
        kind: draw.pick(steeringKinds),
        trigger: `Gebruik van ${name} blijft vijf punten achter op het plan`,
        escalation: 'Terug naar de beleidsverantwoordelijke',
      }),
      ...one(threshold, `v.drempel-${code}`, {
        topic: code,
        indicator: 'R4',
        value: 0.8,
        deadline: day(Math.min(draw.whole(100, 900), code === missedTopic ? -20 : 900)),
        isEstimate: true,
      }),
    ]);
}
