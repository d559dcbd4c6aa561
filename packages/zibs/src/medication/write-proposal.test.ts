import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../resource.ts';
import { viewsOf } from '../view-of.ts';
import { ma, noonOf } from './blocks.test-support.ts';
import { medicationOverview } from './medication-overview.ts';
import { decisionsOn, writeProposal, writeProposalReply } from './write-proposal.ts';

const practice = { source: { ura: '90000003', name: 'Huisartsen Grutveen' }, person: 'p' };
const draft = {
  subject: '999990019',
  day: '2026-11-22',
  number: { system: 'urn:own', value: 'v1' },
  by: 'Y. Kortekaas, apotheker',
  use: 'om de dag 1 stuk',
  why: 'Gebruikt al weken de helft.',
};

function overviewOf(...resources: readonly FhirResource[]) {
  const views = viewsOf(resources, practice);
  return medicationOverview({ views, sources: [], momentMs: noonOf(3) });
}

describe('a proposal to the prescriber', () => {
  const made = ma({ id: 'a1', at: 0, from: 0 });
  const [view] = viewsOf([made], practice);
  if (view === undefined) {
    throw new Error('the example is no agreement');
  }
  const proposal = writeProposal(view, draft);

  it('stands in the treatment of the agreement it is about, and changes nothing of it', () => {
    const before = overviewOf(made).rows;
    const { rows } = overviewOf(made, { ...proposal, id: 'v1' });
    expect(rows).toHaveLength(1);
    expect([rows[0]?.state, rows[0]?.sentence]).toEqual([before[0]?.state, before[0]?.sentence]);
    expect(rows[0]?.proposed.map(({ sentence, reply }) => [sentence?.nl, reply])).toEqual([
      ['om de dag 1 stuk', undefined],
    ]);
  });

  it('is answered with words that the overview shows beside it', () => {
    const [code] = decisionsOn('VMA');
    const [sent] = viewsOf([{ ...proposal, id: 'v1' }], practice);
    if (sent === undefined || code === undefined) {
      throw new Error('a proposal was made');
    }
    const reply = writeProposalReply(sent, 'VMA', {
      ...draft,
      decision: code.code,
      words: 'Aangepast.',
      by: 'W. Roemer',
    });
    const { rows } = overviewOf(made, { ...proposal, id: 'v1' }, { ...reply, id: 'r1' });
    expect(rows[0]?.proposed.map(({ reply: told }) => told?.decision)).toEqual([code.words]);
  });

  it('has a decision for each kind, of which one is yes', () => {
    expect(decisionsOn('VMA')[0]?.words.nl).toMatch(/^Ja/);
    expect(decisionsOn('VVV')[0]?.words.nl).toMatch(/^Ja/);
  });
});
