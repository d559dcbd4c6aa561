import { r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { entryRequests } from './entry-requests.ts';

const base = 'https://node.example/fhir';
const read = (method: string, url: string) => {
  const bundle = { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method, url } }] };
  const [request] = unwrap(entryRequests({ resource: bundle }, r4Model, base));
  return request?.ok === true ? request.value : request?.fault;
};

it.each(['ValueSet?url=http://x/y?z=1&name=a', `${base}/ValueSet?url=http://x/y?z=1&name=a`])(
  '%s is the whole search, whatever its values hold',
  (url) => {
    const params = [
      ['url', 'http://x/y?z=1'],
      ['name', 'a'],
    ];
    expect(read('GET', url)).toMatchObject({ interaction: 'search', type: 'ValueSet', params });
  },
);

it.each(['constructor', 'toString', '__proto__', 'COPY'])(
  '%s is no method, and the one of an entry is told so',
  (name) => {
    expect(read(name, 'Patient/1')).toMatchObject({ code: 'NOD-METHOD', at: 'Bundle.entry[0]' });
    expect(read('GET', 'Patient/1')).toMatchObject({ interaction: 'read', id: '1' });
  },
);
