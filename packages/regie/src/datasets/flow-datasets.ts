/** Datasets that are computed: lights of programmes, and flows of money. */
import { moneyFlows } from '../views/money-flows.ts';
import { programmeLights } from '../views/programme-lights.ts';
import { column, inventedColumn, orThrow, uriColumn } from './computed-column.ts';
import type { Dataset, Row } from './dataset.ts';

export const programmeLightDataset: Dataset = {
  name: 'programme-lights',
  path: 'agenda/lights',
  title: { nl: 'Lichten van programma’s', en: 'Lights of programmes' },
  about: {
    nl: 'Elk licht tegen de oorspronkelijke planning, met de berekening; verouderde gegevens zijn grijs.',
    en: 'Every light against the original plan, with the arithmetic; stale data is grey.',
  },
  schemaVersion: '1.0.0',
  columns: [
    uriColumn,
    column('code', 'text', 'Leesbare naam', 'Readable name'),
    inventedColumn,
    column('agenda', 'text', 'Agenda', 'Agenda'),
    column('name', 'text', 'Programma', 'Programme'),
    column('light', 'text', 'Licht', 'Light'),
    column('slipOriginal', 'number', 'Uitloop op de oorspronkelijke planning', 'Slip against the original plan'),
    column('slipCurrent', 'number', 'Uitloop op de laatste planning', 'Slip against the current plan'),
    column('lightCurrent', 'text', 'Kleur van de laatste planning', 'Colour against the current plan'),
    column('rebaselines', 'integer', 'Herijkingen', 'Re-baselines'),
    column('working', 'list', 'Berekening', 'Arithmetic'),
  ],
  filters: ['agenda', 'light', 'invented'],
  rows: async function* (reader) {
    const views = orThrow(await programmeLights(reader));
    yield views.map(({ record, light }) => ({
      uri: record.uri,
      code: record.code,
      invented: record.invented,
      agenda: record.fields.agenda ?? null,
      name: record.fields.name ?? null,
      light: light.colour,
      slipOriginal: light.parts.find(({ name }) => name === 'schedule')?.value ?? null,
      slipCurrent: light.currentSchedule.value ?? null,
      lightCurrent: light.currentSchedule.colour,
      rebaselines: light.rebaselines,
      working: light.working.map(({ nl }) => nl),
    }));
  },
};

export const fundingFlowDataset: Dataset = {
  name: 'funding-flows',
  path: 'funding/flows',
  title: { nl: 'Stromen van geld', en: 'Flows of money' },
  about: {
    nl: 'Wat er in de boeken van de ene rekening naar de andere ging; de som van alle boekingen is nul.',
    en: 'What went from one account to another in the books; all bookings add up to zero.',
  },
  schemaVersion: '1.0.0',
  columns: [
    uriColumn,
    column('from', 'text', 'Van rekening', 'From account'),
    column('to', 'text', 'Naar rekening', 'To account'),
    column('amountCents', 'integer', 'Bedrag in eurocent', 'Amount in euro cents'),
  ],
  filters: ['from', 'to'],
  rows: async function* (reader) {
    const { flows } = orThrow(await moneyFlows(reader));
    yield flows.map(
      ({ from, to, amountCents }): Row => ({
        uri: `${reader.base}/geld/boekingen?van=${encodeURIComponent(from)}&naar=${encodeURIComponent(to)}`,
        from,
        to,
        amountCents,
      }),
    );
  },
};
