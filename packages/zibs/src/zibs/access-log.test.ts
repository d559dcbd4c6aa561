import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import { viewOf } from '../view-of.ts';

const entry = (id: string, question: string) => ({
  resourceType: 'AuditEvent',
  id,
  recorded: '2026-11-22T09:00:00.000Z',
  outcome: '0',
  outcomeDesc: 'Beantwoord',
  type: { code: 'rest', display: 'RESTful Operation' },
  subtype: [{ code: 'search-type' }],
  source: {
    site: 'node.example:8443',
    observer: { display: 'Bron' },
    type: [{ code: '4', display: 'Application Server' }],
  },
  purposeOfEvent: [{ coding: [{ code: 'TREAT' }] }],
  agent: [
    { type: { coding: [{ code: 'IRCP' }] }, name: 'A. Dijkgraaf', requestor: true },
    { type: { coding: [{ code: 'PROV' }] }, name: 'Huisartsenpraktijk Hoogweert', requestor: false },
  ],
  entity: [
    { type: { code: '2', display: 'System Object' }, query: 'Q29uZGl0aW9uP3BhdGllbnQ=' },
    { type: { code: 'XrequestId' }, what: { identifier: { value: question } } },
  ],
});
const from = (ura: string) => ({ source: { ura, name: `Bron ${ura}` }, person: 'p' });

describe('who saw my data', () => {
  it('says who, from which organisation and why, in words and without a code', () => {
    const view = viewOf(entry('e1', 'q1'), from('1'));
    expect(view.title).toBe('A. Dijkgraaf');
    expect(view.facts.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Huisartsenpraktijk Hoogweert', 'Opgevraagd', 'Behandeling', 'Beantwoord']),
    );
  });

  it('keeps addresses of machines and terms of the standard in the original', () => {
    expect(viewOf(entry('e1', 'q1'), from('1')).more).toEqual([]);
  });

  it('shows the entries of one question at several sources as one row, and another question apart', () => {
    const groups = mergeViews([
      viewOf(entry('e1', 'q1'), from('1')),
      viewOf(entry('e2', 'q1'), from('2')),
      viewOf(entry('e3', 'q2'), from('1')),
    ]);
    expect(groups.map(({ sources }) => sources.length).sort()).toEqual([1, 2]);
  });

  it('names an entry without a person an automatic check', () => {
    const { agent: _agent, ...automatic } = entry('e4', 'q3');
    expect(viewOf(automatic, from('1')).ownTitle?.nl).toBe('Automatische controle');
  });

  it('stands with the latest first, also within one day', () => {
    const at = (id: string, recorded: string) => viewOf({ ...entry(id, id), recorded }, from('1'));
    const groups = mergeViews([
      at('noon', '2026-11-22T11:00:00.000Z'),
      at('evening', '2026-11-22T19:00:00.000Z'),
      at('morning', '2026-11-22T07:00:00.000Z'),
    ]);
    expect(groups.map(({ lead }) => lead.original.resource.id)).toEqual(['evening', 'noon', 'morning']);
  });
});
