/** What a region agreed about a topic in a sector: the state that the computed light follows, with the decision behind it. */

import { combine, ok } from '@stelsel/kernel';
import { fundingScheme, nextStates, region, regionalCommitment, sector, topic } from '@stelsel/regie';
import { type FormField, valuesOf } from '../forms/form-field.ts';
import { ValueList } from '../forms/record-form.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { nameOf } from '../parts/named.tsx';
import { HistorySection } from '../parts/record-history.tsx';
import { topicPath } from '../regional/edit-address.ts';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

const machine = regionalCommitment.states?.machine ?? { states: [], initial: [], moves: [] };

export const regionalCommitmentPage = recordPage({
  path: '/regionale-agenda/:region/onderwerp/:topic/afspraak/:sector',
  read: async ({ reader, params }) => {
    const loaded = combine([
      await reader.get(region, params.region ?? ''),
      await reader.get(topic, params.topic ?? ''),
      await reader.get(sector, params.sector ?? ''),
      await reader.list(regionalCommitment, { part: params.region ?? '' }),
      await reader.list(fundingScheme),
    ]);
    if (!loaded.ok) {
      return loaded;
    }
    const [inRegion, about, ofSector, all, schemes] = loaded.value;
    const record = all.find(({ fields }) => fields.topic === about.code && fields.sector === ofSector.code);
    const history = record === undefined ? ok({ versions: [] }) : await reader.history(regionalCommitment, record.id);
    return history.ok ? ok({ inRegion, about, ofSector, record, schemes, versions: history.value.versions }) : history;
  },
  edit: (_request, { inRegion, about, ofSector, record, schemes }) => {
    const state = record?.fields.state;
    const states = state == null ? machine.initial : [state, ...nextStates(machine, state)];
    return {
      type: regionalCommitment,
      fields: fieldsFor(
        states,
        schemes.map(({ code, fields }) => ({ code, name: fields.name ?? code })),
      ),
      ...(record === undefined ? {} : { record }),
      code: `${inRegion.code}.${ofSector.code}.${about.code}.afspraak`,
      invented: inRegion.invented,
      fixed: { region: inRegion.code, sector: ofSector.code, topic: about.code },
    };
  },
  title: ({ record }) =>
    record === undefined
      ? w('Leg een afspraak vast', 'Record a commitment')
      : w('Werk de afspraak bij', 'Update the commitment'),
  draw: (request, { inRegion, about, ofSector, record, versions }, editor) => {
    const { language } = request;
    const say = sayIn(language);
    const name = nameOf(language, about.fields, about.code);
    const shown = fieldsFor([record?.fields.state ?? ''], []);
    return {
      title: `${say(title)}: ${name}`,
      children: (
        <>
          <p className="trail">
            <a href={linksOf(request).page(topicPath(inRegion.code, about.code), { sector: ofSector.code })}>{name}</a>
          </p>
          <h1>
            {say(title)}: {name}, {inRegion.fields.name ?? inRegion.code},{' '}
            {nameOf(language, ofSector.fields, ofSector.code)} {inRegion.invented ? <InventedMark say={say} /> : null}
          </h1>
          <p>{say(meaning)}</p>
          {editor}
          <ValueList say={say} fields={shown} values={valuesOf(shown, record?.fields ?? {})} />
          {versions.length === 0 ? null : (
            <HistorySection
              say={say}
              heading={history}
              versions={versions}
              of="state"
              show={({ fields }) => say(stateWord(fields.state))}
            />
          )}
        </>
      ),
    };
  },
});

function fieldsFor(
  states: readonly string[],
  schemes: readonly { readonly code: string; readonly name: string }[],
): readonly FormField[] {
  return [
    {
      name: 'state',
      label: w('Stand', 'State'),
      kind: 'choice',
      options: states.map((value) => ({ value, words: stateWord(value) })),
    },
    { name: 'plannedStart', label: w('Geplande start', 'Planned start'), kind: 'day' },
    { name: 'decisionDoc', label: w('Besluit (document)', 'Decision (document)'), kind: 'line' },
    {
      name: 'funding',
      label: w('Geld uit', 'Funded by'),
      kind: 'choice',
      options: schemes.map(({ code, name }) => ({ value: code, words: w(name, name) })),
    },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
  ];
}

const title = w('Afspraak van de regio', 'Commitment of the region');
const meaning = w(
  'Op deze afspraak, en op wat het netwerk ziet, rust het berekende licht. Het stoplicht van de RSO staat ernaast.',
  'On this commitment, and on what the network sees, the computed light rests. The light of the RSO stands beside it.',
);
const history = w('Geschiedenis van de afspraak', 'History of the commitment');
