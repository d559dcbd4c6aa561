/** The rules that the national qualification checks on every Bundle; each apart, so that one fault hides no other. */
import type { Text } from '@stelsel/kernel';
import { addressOf, type Entry, matchesOf, type Searchset } from '../product/searchset.ts';
import { verdictOf } from '../verdict.ts';
import { allAnswers, noAnswers } from './all-answers.ts';
import { type Derivation, serveTest } from './scope.ts';

interface BundleRule {
  readonly id: string;
  readonly sentence: Text;
  /** What is wrong in one answer. */
  readonly check: (answer: Searchset) => readonly Text[];
}

const rules: readonly BundleRule[] = [
  {
    id: 'type',
    sentence: {
      nl: 'Elk antwoord is een Bundle van het type searchset.',
      en: 'Every answer is a Bundle of type searchset.',
    },
    check: ({ answer }) => {
      const type = String((answer.resource as { type?: unknown }).type ?? '-');
      return type === 'searchset' ? [] : [{ nl: `type ${type}`, en: `type ${type}` }];
    },
  },
  {
    id: 'self-link',
    sentence: {
      nl: 'Elk antwoord heeft één link self, een heel adres dat elke behandelde parameter noemt.',
      en: 'Every answer has one self link, a whole address that names every parameter that was handled.',
    },
    check: selfLink,
  },
  {
    id: 'full-url',
    sentence: {
      nl: 'Elk resultaat heeft een eigen fullUrl: een heel adres dat op het id eindigt, of een urn.',
      en: 'Every entry has a fullUrl of its own: a whole address that ends in the id, or a urn.',
    },
    check: fullUrls,
  },
  {
    id: 'search-mode',
    sentence: {
      nl: 'Elk resultaat zegt met search.mode of het gevonden, meegestuurd of een melding is.',
      en: 'Every entry says by search.mode whether it is a match, included or an outcome.',
    },
    check: ({ entries, asked }) => entries.flatMap((entry) => wrongMode(entry, asked.query.type)),
  },
  {
    id: 'total',
    sentence: {
      nl: 'Wie het aantal noemt in total, noemt precies het aantal gevonden resultaten.',
      en: 'Who names a number in total names exactly the number of matches.',
    },
    check: (answer) => {
      const count = matchesOf(answer).length;
      const total = String(answer.total);
      return answer.total === undefined || answer.total === count
        ? []
        : [{ nl: `total ${total}, ${count} gevonden`, en: `total ${total}, ${count} found` }];
    },
  },
];

export const bundleRules: Derivation = (scope) =>
  rules.map(({ id, sentence, check }) =>
    serveTest(scope, {
      id: `bundle.${id}`,
      sentence,
      run: async (product) => {
        const { searchsets } = await allAnswers(scope, product);
        return searchsets.length === 0
          ? noAnswers
          : verdictOf(searchsets.flatMap((answer) => check(answer).map((finding) => named(finding, answer))));
      },
    }),
  );

function named({ nl, en }: Text, { asked }: Searchset): Text {
  return { nl: `${asked.query.id}: ${nl}`, en: `${asked.query.id}: ${en}` };
}

function selfLink({ links, asked }: Searchset): readonly Text[] {
  const [self, ...more] = links.filter(({ relation }) => relation === 'self');
  if (self === undefined || more.length > 0) {
    return [
      {
        nl: `${more.length === 0 ? 'geen' : 'meer dan één'} link self`,
        en: `${more.length === 0 ? 'no' : 'more than one'} self link`,
      },
    ];
  }
  const url = URL.parse(self.url ?? '');
  if (url === null) {
    return [{ nl: 'de link self is geen heel adres', en: 'the self link is no whole address' }];
  }
  const named = [...url.searchParams.keys()];
  return asked.query.params
    .filter(([name], index, all) => !named.includes(name) && all.findIndex(([other]) => other === name) === index)
    .map(([name]) => ({ nl: `de link self noemt ${name} niet`, en: `the self link does not name ${name}` }));
}

function fullUrls({ entries }: Searchset): readonly Text[] {
  const urls = entries.filter(({ mode }) => mode !== 'outcome').map(({ fullUrl }) => fullUrl);
  const double = urls.filter((url, index) => url !== undefined && urls.indexOf(url) !== index);
  return [
    ...entries.flatMap(wrongUrl),
    ...double.map((url) => ({ nl: `${url} komt twee keer voor`, en: `${url} is there twice` })),
  ];
}

function wrongUrl({ fullUrl, resource, mode }: Entry): readonly Text[] {
  if (resource === undefined) {
    return [{ nl: 'een resultaat zonder resource', en: 'an entry without resource' }];
  }
  const name = addressOf(resource);
  if (fullUrl === undefined) {
    return mode === 'outcome' ? [] : [{ nl: `${name} heeft geen fullUrl`, en: `${name} has no fullUrl` }];
  }
  const right = /^urn:(uuid|oid):/.test(fullUrl) || (/^https?:\/\//.test(fullUrl) && fullUrl.endsWith(`/${name}`));
  return right ? [] : [{ nl: `fullUrl van ${name} is ${fullUrl}`, en: `fullUrl of ${name} is ${fullUrl}` }];
}

function wrongMode({ resource, mode }: Entry, asked: string): readonly Text[] {
  if (resource === undefined) {
    return [];
  }
  const type = resource.resourceType;
  const right = type === 'OperationOutcome' ? ['outcome'] : type === asked ? ['match', 'include'] : ['include'];
  return right.includes(mode ?? '')
    ? []
    : [
        {
          nl: `${addressOf(resource)} heeft search.mode ${mode ?? '-'}`,
          en: `${addressOf(resource)} has search.mode ${mode ?? '-'}`,
        },
      ];
}
