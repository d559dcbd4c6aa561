import { httpFaults } from '@stelsel/http';
import { err, ok, parseUra, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { createNetwork } from './create-network.ts';
import type { NetworkDeps } from './ports.ts';
import type { ImageRequest } from './retrieve-images.ts';
import { question, world } from './testing/world.ts';

const source = unwrap(parseUra('00000001'));
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]);

interface Wire {
  readonly url: string;
  readonly accept: string | undefined;
}

function opened(changes: Partial<ImageRequest> = {}, deps: Partial<NetworkDeps> = {}, status = 200) {
  const sent: Wire[] = [];
  const tokens: object[] = [];
  const here = world({ [source]: () => new Promise<never>(() => undefined) });
  const network = createNetwork({
    ...here.deps,
    requestToken: (request) => {
      tokens.push(request);
      return here.deps.requestToken(request);
    },
    fetch: async ({ url, headers }) => {
      sent.push({ url, accept: headers?.accept });
      return ok({ status, headers: { 'content-type': 'image/png' }, body: png.toString('latin1') });
    },
    ...deps,
  });
  const ask = async () => {
    const endpoint = unwrap(
      await here.deps.findEndpoint({ ura: source, exchange: { id: 'core', version: '1', fhir: 'R4' } }),
    );
    const address = `${new URL(endpoint.fhirBase).origin}/${source}/dicomweb`;
    return network.retrieve({
      ...question,
      source,
      address,
      path: 'studies/1.2.3/thumbnail',
      accept: 'image/png',
      ...changes,
    });
  };
  return { ask, sent, tokens };
}

describe('images that an answer pointed to', () => {
  it('are fetched with a token for this person, byte for byte', async () => {
    const { ask, sent, tokens } = opened();
    const found = unwrap(await ask());
    expect([found.type, Buffer.from(found.bytes)]).toEqual(['image/png', png]);
    expect(sent).toMatchObject([
      { url: expect.stringMatching(/\/dicomweb\/studies\/1\.2\.3\/thumbnail$/), accept: 'image/png' },
    ]);
    expect(tokens).toMatchObject([{ scope: 'core', purpose: question.purpose, patient: question.subject }]);
  });

  it('that are drawn are asked with the grey values to show', async () => {
    const path = 'studies/1.2.3/series/1.4/instances/1.5/frames/2/rendered';
    const { ask, sent } = opened({ path, window: { center: 40.5, width: 400 } });
    unwrap(await ask());
    expect(new URL(sent[0]?.url ?? '').searchParams.get('window')).toBe('40.5,400,linear');
  });

  it.each([
    ['another machine', { address: 'https://elders.example/dicomweb' }],
    ['no address', { address: 'nergens' }],
    ['a way out of the address', { path: 'studies/../../00000002/fhir/r4/Patient' }],
    ['something that is no study', { path: 'studies/1.2.3/deleted' }],
  ])('are not fetched from %s, and no token is asked for it', async (_, changes) => {
    const { ask, sent, tokens } = opened(changes);
    expect(await ask()).toMatchObject({ fault: { code: 'NET-IMAGE-PLACE' } });
    expect([sent, tokens]).toEqual([[], []]);
  });

  it('are not asked for a person who is not in care here', async () => {
    const { ask, tokens } = opened({}, { knowsPatient: async () => ok(false) });
    expect(await ask()).toMatchObject({ fault: { code: 'NET-NO-RELATION' } });
    expect(tokens).toEqual([]);
  });

  it.each([
    [404, 'NET-IMAGE-NONE'],
    [403, 'NET-IMAGE-REFUSED'],
    [503, 'NET-IMAGE-REFUSED'],
  ])('that do not come with status %i say so as %s', async (status, code) => {
    expect(await opened({}, {}, status).ask()).toMatchObject({ fault: { code } });
  });

  it('that cannot be reached are a failure of the wire', async () => {
    const unreachable = httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'ECONNREFUSED' });
    expect(await opened({}, { fetch: async () => err(unreachable) }).ask()).toMatchObject({
      fault: { code: 'HTTP-UNREACHABLE' },
    });
  });
});
