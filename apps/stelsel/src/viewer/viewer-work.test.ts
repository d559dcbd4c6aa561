/** What was received, sent, proposed and ordered, on the page of care professionals. */
import { err, ok } from '@stelsel/kernel';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import { cor, hanna, nursingHome, openTestViewer, task } from './test-viewer.test-support.ts';

const viewer = await openTestViewer();
const { post, read, view } = viewer;

beforeEach(viewer.begin);
afterAll(viewer.close);

describe('what was received', () => {
  it('is empty, or failed, and these are two answers', async () => {
    await read('/ontvangen');
    expect(view('inbox').tasks).toEqual({ state: 'listed', items: [] });
    viewer.replies['GET received'] = err(fault('CLI-NO-WORKPLACE'));
    await read('/ontvangen');
    expect(view('inbox').tasks).toMatchObject({ state: 'failed' });
  });

  it('is fetched at the sender when it is opened, and opens the person', async () => {
    viewer.replies['GET received'] = ok([task]);
    await post('/ontvangen/t1', {});
    expect(viewer.calls).toContain(`${nursingHome} fetch t1`);
    expect(view('received').task).toMatchObject({ person: 'Cor van der Laan', other: 'Elzer Ziekenhuis', over: false });
    expect(viewer.drawn?.shift?.client).toBe(cor);
  });

  it('says it when fetching failed, and still shows what it is and what can be answered', async () => {
    viewer.replies['GET received'] = ok([task]);
    viewer.refuse = err(fault('CLI-NO-WORKPLACE'));
    await post('/ontvangen/t1', {});
    expect(view('received').answer).toBeUndefined();
    expect(view('received').task.next).toHaveLength(1);
    expect(viewer.drawn?.problem).toBeDefined();
  });

  it('is not fetched any more when it is over', async () => {
    viewer.replies['GET received'] = ok([{ ...task, status: 'completed', next: [] }]);
    await post('/ontvangen/t1', {});
    expect(viewer.calls.filter((call) => call.includes('fetch'))).toEqual([]);
    expect(view('received').task.over).toBe(true);
  });

  it('is answered at the sender, with what was written', async () => {
    viewer.replies['GET received'] = ok([task]);
    await post('/ontvangen/t1/antwoord', { status: 'accepted', note: 'Maandag' });
    expect(viewer.bodies).toContainEqual({ status: 'accepted', note: 'Maandag' });
    expect(viewer.drawn?.done?.nl).toContain('Gedaan');
  });
});

describe('a question of a person', () => {
  const asked = {
    id: 'q1',
    title: 'Melding van een fout: Astma',
    subject: cor,
    authored: '2026-11-20T10:00:00Z',
    text: 'Dit is al over.',
    status: 'requested',
    statusText: { nl: 'binnengekomen', en: 'arrived' },
    steps: [{ status: 'completed', name: { nl: 'beantwoord', en: 'answered' }, saysWhy: true }],
  };

  it('stands in the inbox, what waits first; or the list failed, which is something else', async () => {
    viewer.replies['GET requests'] = ok([{ ...asked, id: 'q0', status: 'completed', steps: [] }, asked]);
    await read('/ontvangen');
    expect(view('inbox').requests).toMatchObject({
      state: 'listed',
      items: [
        { id: 'q1', person: { nl: 'Cor van der Laan' }, over: false },
        { id: 'q0', over: true },
      ],
    });
    viewer.replies['GET requests'] = err(fault('CLI-NO-WORKPLACE'));
    await read('/ontvangen');
    expect([view('inbox').requests.state, view('inbox').tasks.state]).toEqual(['failed', 'listed']);
  });

  it('is answered with words that the person reads; why it was refused is told, and the words stay', async () => {
    viewer.replies['GET requests'] = ok([asked]);
    await read('/vragen/q1');
    expect(view('request').request).toMatchObject({ words: 'Dit is al over.', status: { nl: 'binnengekomen' } });
    viewer.replies['POST requests/q1/status'] = err(fault('CLI-NO-WORKPLACE'));
    await post('/vragen/q1', { status: 'completed', note: 'U had gelijk.' });
    expect([view('request').note, viewer.drawn?.problem]).toEqual(['U had gelijk.', expect.anything()]);
    viewer.replies['POST requests/q1/status'] = ok({ status: 'completed' });
    expect((await post('/vragen/q1', { status: 'completed', note: 'U had gelijk.' })).statusCode).toBe(303);
    expect(viewer.bodies).toContainEqual({ status: 'completed', note: 'U had gelijk.' });
    await read('/vragen/bestaat-niet');
    expect(viewer.drawn?.problem).toBeDefined();
  });
});

describe('sending', () => {
  const form = { exchange: 'nursing-handover', bsn: cor, receiver: '90000001', words: 'Is er plek?' };

  it('shows everything that goes before anything goes', async () => {
    viewer.replies['POST sent/preview'] = ok({
      name: task.name,
      receiverName: 'Elzer Ziekenhuis',
      until: '2026-12-22T10:00:00Z',
      gives: [{ state: task.name, sections: [{ nl: 'Aanmelding', en: 'Advance notice' }] }],
      documents: [
        {
          query: 'a',
          section: { nl: 'Aanmelding', en: 'Advance notice' },
          found: [{ address: 'Composition/1', title: 'Aanmelding', date: '2026-11-19' }],
        },
      ],
      starts: [],
    });
    await post('/versturen', { ...form, step: 'preview' });
    expect(view('preview')).toMatchObject({
      person: 'Cor van der Laan',
      receiver: 'Elzer Ziekenhuis',
      documents: [{ usual: 'Composition/1' }],
    });
    expect(viewer.calls).not.toContain(`${nursingHome} POST sent`);
  });

  it('sends what was seen, with the documents that were chosen', async () => {
    const reply = await post('/versturen', { ...form, step: 'send', 'document-a': 'Composition/1', 'document-b': '' });
    expect(viewer.bodies).toContainEqual({
      exchange: 'nursing-handover',
      subject: cor,
      receiver: '90000001',
      description: 'Is er plek?',
      documents: { a: 'Composition/1' },
    });
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/zorgverlener/verstuurd']);
    await read('/verstuurd');
    expect([view('outbox').kind, viewer.drawn?.done?.nl]).toEqual(['outbox', expect.stringContaining('Verstuurd')]);
    await read('/verstuurd');
    expect(viewer.drawn?.done).toBeUndefined();
  });

  it('goes back to the form, filled in, when the node refuses it', async () => {
    viewer.replies['POST sent'] = err(fault('CLI-NO-WORKPLACE'));
    viewer.replies['GET receivers?exchange=nursing-handover&text='] = ok({ receivers: [], more: false });
    await post('/versturen', { ...form, step: 'send' });
    expect(view('send').form).toMatchObject({ bsn: cor, words: 'Is er plek?' });
    expect(viewer.drawn?.problem).toBeDefined();
  });
});

describe('a proposal that somebody brought', () => {
  const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
  const proposal = {
    resourceType: 'MedicationRequest',
    id: 'v1',
    meta: {
      profile: [`${nictiz}/mp-MedicationAgreement`],
      tag: [{ system: 'urn:stelsel:delivered-by', code: '90000007' }],
    },
    identifier: [{ system: 'urn:own', value: 'voorstel-1' }],
    status: 'active',
    intent: 'plan',
    category: [{ coding: [{ system: 'http://snomed.info/sct', code: '33633005' }] }],
    medicationCodeableConcept: { text: 'Furosemide tablet 40 mg' },
    subject: { reference: 'Patient/p' },
    authoredOn: '2026-11-20',
    requester: { display: 'Y. Kortekaas, apotheker' },
    dosageInstruction: [{ text: 'om de dag 1 stuk' }],
  };
  const openAnswer = async (): Promise<string> => {
    viewer.replies['POST own-record'] = ok({ resources: [proposal] });
    await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
    const [treatment] = view('answer').asked.answer.medication.treatments;
    expect(treatment?.acts?.answer.map(({ from }) => from)).toEqual([expect.stringContaining('Y. Kortekaas')]);
    return treatment?.acts?.answer[0]?.handle ?? '';
  };

  it('is answered after a look at what goes, to who brought it, and the answer is kept here too', async () => {
    const handle = await openAnswer();
    await post('/voorstel', { handle });
    expect(view('proposal')).toMatchObject({ step: 'form', to: expect.stringContaining('Y. Kortekaas') });
    await post('/voorstel', { handle, decision: '101', why: 'Aangepast.', step: 'preview' });
    expect(view('proposal').step).toBe('preview');
    expect(viewer.calls).not.toContain(`${nursingHome} POST deliveries`);
    await post('/voorstel', { handle, decision: '101', why: 'Aangepast.', step: 'send' });
    expect(viewer.bodies.at(-1)).toMatchObject({
      exchange: 'medication',
      delivery: 'proposal-replies',
      receiver: '90000007',
      subject: cor,
      keep: true,
      resources: [{ resourceType: 'Communication', basedOn: [{ identifier: { value: 'voorstel-1' } }] }],
    });
    expect(viewer.drawn?.done?.nl).toContain('antwoord is aangekomen');
    await post('/voorstel', { handle, decision: '101', step: 'send' });
    expect(viewer.drawn?.problem?.nl).toContain('niet meer open');
  });

  it('says why an answer did not arrive, and keeps what was written', async () => {
    const handle = await openAnswer();
    viewer.replies['POST deliveries'] = err(fault('CLI-NO-WORKPLACE'));
    await post('/voorstel', { handle, decision: '102', why: 'Nee.', step: 'send' });
    expect(view('proposal').form).toMatchObject({ decision: '102', why: 'Nee.' });
    expect(viewer.drawn?.problem).toBeDefined();
  });
});

describe('images before ordering', () => {
  it('answers by who was heard, and opens nothing that was not found by this shift', async () => {
    await post('/onderzoek', { bsn: hanna, modality: 'MR', place: 'KNEE', purpose: 'TREAT' });
    expect(view('examination').found?.answer).toBe('none');
    await read('/beelden/x');
    expect(viewer.drawn?.problem?.nl).toContain('niet meer open');
    expect((await read('/beelden/x/beeld.png')).statusCode).toBe(404);
  });
});
