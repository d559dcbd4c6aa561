import type { FaultLine, NewQuestion, RegionAnswer, StartEvent } from './api.ts';

/** Thrown when the program answers with a fault of its own, in words for people. */
export class Refused extends Error {
  readonly fault: FaultLine;

  constructor(fault: FaultLine) {
    super(fault.code);
    this.fault = fault;
  }
}

export async function readRegion(): Promise<RegionAnswer> {
  const response = await fetch('/api/v1/region', { headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`region ${response.status}`);
  }
  return (await response.json()) as RegionAnswer;
}

/** Starts a question and gives its id. */
export async function startQuestion(question: NewQuestion): Promise<string> {
  const response = await fetch('/api/v1/questions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const body = (await response.json().catch(() => ({}))) as { id?: string } & Partial<FaultLine>;
  if (response.status === 201 && body.id !== undefined) {
    return body.id;
  }
  if (body.code !== undefined && body.text !== undefined) {
    throw new Refused({ code: body.code, text: body.text });
  }
  throw new Error(`question ${response.status}`);
}

const names = ['trace', 'question', 'log', 'end'] as const;

/** Follows a question until it ends or the connection is lost; gives a way to stop. */
export function followQuestion(id: string, onEvent: (event: StartEvent) => void, onLost: () => void): () => void {
  const source = new EventSource(`/api/v1/questions/${encodeURIComponent(id)}/events`);
  for (const event of names) {
    source.addEventListener(event, (message) => {
      onEvent({ event, data: JSON.parse((message as MessageEvent<string>).data || '{}') } as StartEvent);
      if (event === 'end') {
        source.close();
      }
    });
  }
  source.addEventListener('error', () => {
    source.close();
    onLost();
  });
  return () => source.close();
}
