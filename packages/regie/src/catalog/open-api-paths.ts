/** Every address of the API that is not a dataset: records, changes, editions, reports, and changing what one may change. */
import { regieLimits } from '../limits.ts';
import { recordTypes } from '../types/record-types.ts';

export const parameter = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
});

export const problem = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { type: 'object', required: ['type', 'title', 'status'] } } },
};

const inPath = (...names: readonly string[]) =>
  names.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'type' ? { enum: recordTypes.map((type) => type.name) } : { type: 'string' },
  }));

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The version one started from, in quotes.',
  schema: { type: 'string' },
};

const jsonBody = (schema: object) => ({ required: true, content: { 'application/json': { schema } } });

const read = (operationId: string, summary: string, parameters: readonly object[] = []) => ({
  get: { operationId, summary, parameters, responses: { 200: { description: summary }, default: problem } },
});

const write = (
  operationId: string,
  summary: string,
  { parameters = [], body, status }: { parameters?: readonly object[]; body?: object; status: number },
) => ({
  operationId,
  summary,
  parameters,
  ...(body === undefined ? {} : { requestBody: jsonBody(body) }),
  responses: { [status]: { description: summary }, default: problem },
});

const recordBody = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'object', description: 'Values by name of the field; null says that nobody knows.' },
    code: { type: 'string', description: 'Readable name of a new record.' },
    from: { type: 'string', format: 'date' },
    to: { type: 'string', format: 'date' },
    reason: { type: 'string', description: 'Why; required where somebody else must approve.' },
    evidence: { type: 'string' },
  },
};

const decisionBody = {
  type: 'object',
  required: ['state', 'reason'],
  additionalProperties: false,
  properties: { state: { enum: ['approved', 'rejected', 'withdrawn'] }, reason: { type: 'string' } },
};

const feedbackBody = {
  type: 'object',
  required: ['about', 'text'],
  additionalProperties: false,
  properties: {
    about: { type: 'string', description: 'Address of a page or record of this site.' },
    text: { type: 'string', minLength: regieLimits.feedbackMinChars, maxLength: regieLimits.feedbackMaxChars },
  },
};

const hookBody = {
  type: 'object',
  required: ['url', 'secret'],
  properties: {
    url: { type: 'string', format: 'uri' },
    types: { type: 'array', items: { type: 'string' } },
    secret: { type: 'string', minLength: 24 },
  },
};

export function otherPaths(): Readonly<Record<string, object>> {
  return {
    '/v1/changes': read('list-changes', 'Changes in the order in which they were recorded', [
      parameter('since', 'After this place in the order.', { type: 'integer' }),
      parameter('type', 'Only these types, separated by commas.'),
    ]),
    '/changes.atom': read('atom-feed', 'The newest changes as Atom', [
      parameter('type', 'Only these types, separated by commas.'),
    ]),
    '/v1/snapshots': read('list-snapshots', 'Frozen editions'),
    '/snapshots/{snapshot}/manifest.json': read(
      'snapshot-manifest',
      'What an edition holds, signed',
      inPath('snapshot'),
    ),
    '/snapshots/{snapshot}/{file}': read('snapshot-file', 'A file of an edition', inPath('snapshot', 'file')),
    '/catalog.jsonld': read('catalog', 'DCAT-AP-NL catalogue'),
    '/catalog.ttl': read('catalog-turtle', 'DCAT-AP-NL catalogue as Turtle'),
    '/v1/dictionary': read('dictionary', 'What every column means'),
    '/schema/{dataset}/{version}': read('row-schema', 'JSON Schema of a row', inPath('dataset', 'version')),
    '/id/{type}/{id}': read('read-record', 'One record with the source of every fact', inPath('type', 'id')),
    '/id/{type}/{id}/history': read('read-history', 'Every version of a record, newest first', inPath('type', 'id')),
    '/v1/feedback': {
      post: write('give-feedback', 'Report that something is wrong; no account is needed', {
        body: feedbackBody,
        status: 201,
      }),
    },
    '/v1/my/records/{type}': {
      post: write('add-record', 'A new record, in one of your roles', {
        parameters: inPath('type'),
        body: recordBody,
        status: 201,
      }),
    },
    '/v1/my/records/{type}/{id}': {
      patch: write('change-record', 'Change a record; 202 when somebody else must approve', {
        parameters: [...inPath('type', 'id'), ifMatch],
        body: recordBody,
        status: 200,
      }),
      delete: write('remove-record', 'Remove a record; its address stays taken', {
        parameters: [...inPath('type', 'id'), ifMatch, parameter('reason', 'Why.')],
        status: 204,
      }),
    },
    '/v1/my/proposals': read('list-proposals', 'What waits for a second pair of eyes'),
    '/v1/my/log': read('list-log', 'Who changed what, for supervision and auditors'),
    '/v1/my/proposals/{id}': {
      post: write('decide-proposal', 'Approve, reject or withdraw a proposal', {
        parameters: inPath('id'),
        body: decisionBody,
        status: 200,
      }),
    },
    '/v1/my/hooks': {
      post: write('subscribe', 'Hear of changes by a signed notice', { body: hookBody, status: 201 }),
    },
    '/v1/my/hooks/{id}': {
      delete: write('unsubscribe', 'End a subscription', { parameters: inPath('id'), status: 204 }),
    },
  };
}
