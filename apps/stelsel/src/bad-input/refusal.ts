/** Asks a FHIR endpoint over HTTP and reads a refusal as a user would: status, code, sentence and place. For tests. */

export interface Refusal {
  readonly status: number;
  readonly code: string | undefined;
  readonly at: string | undefined;
  /** The sentence in Dutch. */
  readonly text: string | undefined;
  readonly body: string;
}

export interface Wish {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function send(
  url: string,
  method: string,
  body?: string | Buffer<ArrayBuffer>,
  { type = 'application/fhir+json', headers = {} }: Wish = {},
): Promise<Refusal> {
  const answer = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  const issue = outcome(text)?.issue?.[0];
  return {
    status: answer.status,
    code: issue?.details?.coding?.[0]?.code,
    at: issue?.expression?.[0],
    text: issue?.details?.text,
    body: text,
  };
}

interface Outcome {
  readonly resourceType?: string;
  readonly issue?: readonly {
    readonly details?: { readonly text?: string; readonly coding?: readonly { readonly code?: string }[] };
    readonly expression?: readonly string[];
  }[];
}

function outcome(text: string): Outcome | undefined {
  try {
    const read = JSON.parse(text) as Outcome | null;
    return read?.resourceType === 'OperationOutcome' ? read : undefined;
  } catch {
    return undefined;
  }
}
