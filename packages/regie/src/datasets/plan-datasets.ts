/** Datasets that are computed from the multi-year agendas: baselines of programmes and the load of suppliers. */
import { loadState } from '../rules/vendor-load.ts';
import { programme } from '../types/portfolio.ts';
import { agendaPlan } from '../views/agenda-plan.ts';
import { baselinesOf } from '../views/programme-baselines.ts';
import { column, inventedColumn, orThrow, uriColumn } from './computed-column.ts';
import type { Dataset } from './dataset.ts';

export const baselineDataset: Dataset = {
  name: 'baselines',
  path: 'agenda/baselines',
  title: { nl: 'Planningen van programma’s', en: 'Baselines of programmes' },
  about: {
    nl: 'Elke planning die een programma ooit had: de oorspronkelijke, elke herijking en de laatste, met besluit en uitloop.',
    en: 'Every plan that a programme ever had: the original, each re-baseline and the current one, with decision and slip.',
  },
  schemaVersion: '1.0.0',
  columns: [
    uriColumn,
    column('programme', 'text', 'Programma', 'Programme'),
    inventedColumn,
    column('agenda', 'text', 'Agenda', 'Agenda'),
    column('kind', 'text', 'Soort planning', 'Kind of baseline'),
    column('number', 'integer', 'Hoeveelste herijking', 'Number of the re-baseline'),
    column('decidedOn', 'date', 'Vastgesteld op', 'Decided on'),
    column('start', 'date', 'Begin', 'Start'),
    column('end', 'date', 'Einde', 'End'),
    column('budgetEur', 'number', 'Budget in euro', 'Budget in euro'),
    column('results', 'integer', 'Beloofde resultaten', 'Results promised'),
    column('daysFromOriginal', 'integer', 'Dagen na de oorspronkelijke planning', 'Days after the original plan'),
    column('reason', 'text', 'Reden', 'Reason'),
    column('decision', 'text', 'Besluit', 'Decision'),
  ],
  filters: ['programme', 'agenda', 'kind', 'invented'],
  rows: async function* (reader) {
    const programmes = orThrow(await reader.list(programme));
    yield programmes.flatMap((one) =>
      baselinesOf(one.fields).map((baseline) => ({
        uri: `${one.uri}#${baseline.kind}-${baseline.number}`,
        programme: one.code,
        invented: one.invented,
        agenda: one.fields.agenda ?? null,
        ...baseline,
      })),
    );
  },
};

/** Capacity is counted over both agendas, because suppliers serve both; who they are stays out of it. */
export const conflictDataset: Dataset = {
  name: 'capacity-conflicts',
  path: 'agenda/conflicts',
  title: { nl: 'Bezetting van leveranciers per sector', en: 'Load of suppliers per sector' },
  about: {
    nl: 'Per sector en kwartaal: past wat de agenda’s vragen bij wat leveranciers aankunnen. Nooit per leverancier.',
    en: 'Per sector and quarter: whether what the agendas ask fits what suppliers can do. Never per supplier.',
  },
  schemaVersion: '1.0.0',
  columns: [
    uriColumn,
    column('sector', 'text', 'Sector', 'Sector'),
    column('quarter', 'text', 'Kwartaal', 'Quarter'),
    column('vendors', 'integer', 'Leveranciers', 'Suppliers'),
    column('load', 'number', 'Gevraagd gedeeld door beschikbaar', 'Asked divided by available'),
    column('state', 'text', 'Oordeel', 'Verdict'),
    column('suppressed', 'boolean', 'Niet getoond: te weinig leveranciers', 'Not shown: too few suppliers'),
  ],
  filters: ['sector', 'quarter', 'state', 'suppressed'],
  rows: async function* (reader, { wholeReader }) {
    const { sectorLoads } = orThrow(await agendaPlan(reader, wholeReader, 'zorg-ict-portfolio'));
    yield sectorLoads.map(({ sector, quarter, vendors, load, suppressed }) => ({
      uri: `${reader.base}/meerjarenagenda/zorg-ict-portfolio/capaciteit?sector=${sector}&kwartaal=${quarter}`,
      sector,
      quarter,
      vendors,
      load: load ?? null,
      state: loadState(load),
      suppressed,
    }));
  },
};
