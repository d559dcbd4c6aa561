import type { Exchange } from '@stelsel/exchanges';

/** An exchange with nothing in it but a name. */
export function exchange(id: string): Exchange {
  return {
    id,
    name: { nl: `Onderwerp ${id}`, en: `Subject ${id}` },
    description: { nl: 'Voor een proef.', en: 'For a test.' },
    patterns: ['query'],
    serves: [],
    versions: [],
    categories: [],
    policy: { id: `${id}-access`, version: '1', cedar: '' },
    purposes: ['PATRQT'],
    relation: 'self',
  };
}
