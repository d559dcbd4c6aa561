/** What stands out today, over all parts of the site: each is a number that leads to its rows. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  agendas,
  moneyFlows,
  obstacleBoard,
  type PageRequest,
  parliamentCommitment,
  programmeLights,
  regionalCells,
} from '@stelsel/regie';
import { agendaNames } from '../agenda/agenda-words.ts';
import { isLate } from '../commitments/is-late.ts';
import { linksOf } from '../layout/links.ts';
import type { KeyFigure } from '../parts/key-figures.tsx';
import { counted, roundedEuros } from '../words/amounts.ts';
import { sayIn, type Words, w } from '../words/words.ts';

/** The two agendas are never added up. What is not there today is left out. */
export async function findings(request: PageRequest): Promise<Result<readonly KeyFigure[]>> {
  const { reader } = request;
  const loaded = combine([
    combine(await Promise.all(agendas.map((agenda) => programmeLights(reader, agenda)))),
    await regionalCells(reader),
    await moneyFlows(reader),
    await obstacleBoard(reader),
    await reader.list(parliamentCommitment),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [programmes, cells, money, board, commitments] = loaded.value;
  const { on } = reader.moment;
  const say = sayIn(request.language);
  const links = linksOf(request);
  const number = (value: number, { one, many }: Counted, href: string, adds: string, of?: string): KeyFigure => ({
    label: [say(value === 1 ? one : many), ...(of === undefined ? [] : [of])].join(': '),
    value,
    shown: counted(request.language, value),
    href,
    adds,
  });
  const behind = agendas.map((agenda, index) =>
    number(
      (programmes[index] ?? []).filter(({ light }) => light.colour === 'rood').length,
      late,
      links.rows('agenda/lights', { agenda, light: 'rood' }),
      'count',
      say(agendaNames[agenda]),
    ),
  );
  const unpaid = money.schemes
    .filter(({ withoutResult }) => withoutResult)
    .map(({ scheme, paidCents }) => ({
      label: `${say(nothingDelivered)}: ${scheme.fields.name ?? scheme.code}`,
      value: paidCents,
      shown: roundedEuros(request.language, paidCents / 100),
      href: links.page('/geld/boekingen', { regeling: scheme.code, stap: 'advance' }),
      adds: 'total',
    }));
  return ok(
    [
      ...behind,
      number(
        cells.filter(({ differs }) => differs).length,
        differs,
        links.rows('regional-agenda', { differs: 'true', limit: 'all' }),
        'count',
      ),
      ...unpaid,
      number(
        board.obstacles.filter(({ escalate }) => escalate).length,
        stuck,
        links.page('/obstakels', { stand: 'escaleren' }),
        'rows:obstakels',
      ),
      number(
        commitments.filter((one) => isLate(one, on)).length,
        promises,
        links.page('/toezeggingen', { stand: 'telaat' }),
        'rows:toezeggingen',
      ),
    ].filter(({ value }) => value > 0),
  );
}

interface Counted {
  readonly one: Words;
  readonly many: Words;
}

const late: Counted = {
  one: w('programma loopt achter', 'programme is late'),
  many: w('programma’s lopen achter', 'programmes are late'),
};
const differs: Counted = {
  one: w('keer zegt de meting iets anders dan de regio', 'time the measurement says otherwise than the region'),
  many: w('keer zegt de meting iets anders dan de regio', 'times the measurement says otherwise than the region'),
};
const stuck: Counted = {
  one: w('obstakel waar iemand hogerop over moet besluiten', 'obstacle that somebody higher up must decide on'),
  many: w('obstakels waar iemand hogerop over moet besluiten', 'obstacles that somebody higher up must decide on'),
};
const promises: Counted = {
  one: w('toezegging aan de Kamer is te laat', 'commitment to parliament is overdue'),
  many: w('toezeggingen aan de Kamer zijn te laat', 'commitments to parliament are overdue'),
};
const nothingDelivered = w('betaald, niets geleverd', 'paid, nothing delivered');
