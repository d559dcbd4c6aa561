import { expect, it } from 'vitest';
import { markDutch } from './mark-dutch.ts';

const isDutch = (text: string): boolean => ['zorg & welzijn', 'gegevens bij de bron'].includes(text);
const marked = (inner: string): string =>
  markDutch(`<title>gegevens bij de bron</title><main>${inner}</main>`, isDutch);

it.each([
  ['an element that holds nothing else', '<td>gegevens bij de bron</td>', '<td lang="nl">gegevens bij de bron</td>'],
  [
    'a text beside others',
    '<p>Goal: <br/>zorg &amp; welzijn<b>!</b></p>',
    '<p>Goal: <br/><span lang="nl">zorg &amp; welzijn</span><b>!</b></p>',
  ],
  [
    'an option, which can hold no other element',
    '<option value="a">zorg &amp; welzijn</option>',
    '<option value="a" lang="nl">zorg &amp; welzijn</option>',
  ],
  [
    'a text in a drawing',
    '<svg><text x="1">gegevens bij de bron</text></svg>',
    '<svg><text x="1" lang="nl">gegevens bij de bron</text></svg>',
  ],
])('marks %s', (_name, before, after) => {
  expect(marked(before)).toContain(`<main>${after}</main>`);
});

it.each(['<p lang="nl">gegevens bij <b>gegevens bij de bron</b></p>', '<p>data at the source</p>'])(
  'leaves alone what is marked already, and what is English: %s',
  (html) => {
    expect(marked(html)).toContain(`<main>${html}</main>`);
  },
);
