/** Sends FHIR requests to a test node as another party would. */
import { parseXml, type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { type Bsn, namingSystem, type Ura, unwrap } from '@stelsel/kernel';
import type { TestNode } from './test-node.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly resource: Resource;
  /** Addresses of the entries, OperationOutcomes left out. */
  readonly entries: readonly string[];
}

export interface Sent {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly path: string;
  /** Default `r4`. */
  readonly fhir?: 'r4' | 'stu3';
  readonly form?: readonly (readonly [string, string])[];
  readonly resource?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export const about = (bsn: Bsn, name = 'patient.identifier') => [name, `${namingSystem.bsn}|${bsn}`] as const;

export async function send(node: TestNode, ura: Ura, sent: Sent): Promise<Reply> {
  const payload =
    sent.form === undefined
      ? sent.resource && JSON.stringify(sent.resource)
      : new URLSearchParams(sent.form.map(([name, value]) => [name, value])).toString();
  const type = sent.form === undefined ? 'application/fhir+json' : 'application/x-www-form-urlencoded';
  const answer = await node.server.inject({
    method: sent.method ?? (payload === undefined ? 'GET' : 'POST'),
    url: `/${ura}/fhir/${sent.fhir ?? 'r4'}${sent.path === '' ? '' : `/${sent.path}`}`,
    headers: { ...(payload === undefined ? {} : { 'content-type': type }), ...sent.headers },
    ...(payload === undefined ? {} : { payload }),
  });
  const resource = resourceOf(answer.body, sent.fhir);
  const entry = (resource.entry ?? []) as readonly { readonly resource?: Resource }[];
  return {
    status: answer.statusCode,
    text: answer.body,
    headers: answer.headers,
    resource,
    entries: entry.flatMap(({ resource: one }) =>
      one === undefined || one.resourceType === 'OperationOutcome' ? [] : [`${one.resourceType}/${one.id ?? ''}`],
    ),
  };
}

function resourceOf(body: string, fhir: Sent['fhir']): Resource {
  const { definitions } = fhir === 'stu3' ? stu3Model : r4Model;
  if (body.startsWith('<')) {
    return unwrap(parseXml(body, definitions));
  }
  return body === '' ? { resourceType: '' } : (JSON.parse(body) as Resource);
}

/** The problems query of the BgZ. */
export const problems = (bsn: Bsn): Sent => ({ path: 'Condition/_search', form: [about(bsn)] });

export function codesOf(reply: Reply): readonly string[] {
  const issues = (reply.resource.issue ?? []) as readonly { details: { coding: readonly { code: string }[] } }[];
  return issues.flatMap(({ details }) => details.coding.map(({ code }) => code));
}

/** A text with what differs per call taken out: times, and ids of the call. */
export function withoutTime(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
}
