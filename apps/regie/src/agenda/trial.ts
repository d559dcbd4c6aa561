/** A trial lives in the address and nowhere else: `?schuif=v.item:91,v.other:-30&schakel=a~b`. */
import type { Trial } from '@stelsel/regie';

/** The fields of the form are added to what was tried before; what cannot be read is left out. */
export function readTrial(url: URL): Trial {
  const asked = (name: string): string => url.searchParams.get(name) ?? '';
  const moves = new Map(
    asked('schuif')
      .split(',')
      .flatMap((part) => moveOf(part.slice(0, part.lastIndexOf(':')), part.slice(part.lastIndexOf(':') + 1))),
  );
  for (const [item, days] of moveOf(asked('onderdeel'), asked('dagen'))) {
    moves.set(item, days);
  }
  const links = [...asked('schakel').split(','), `${asked('eerst')}~${asked('daarna')}`].flatMap((part) => {
    const [from = '', to = ''] = part.split('~');
    return from === '' || to === '' ? [] : [{ from, to }];
  });
  return { moves: new Map([...moves].filter(([, days]) => days !== 0)), links };
}

/** The trial as the questions of an address; without the fields of the form. */
export function writeTrial({ moves, links }: Trial): Readonly<Record<string, string | undefined>> {
  const shifted = [...moves].map(([item, days]) => `${item}:${days}`).join(',');
  const linked = links.map(({ from, to }) => `${from}~${to}`).join(',');
  return { schuif: shifted === '' ? undefined : shifted, schakel: linked === '' ? undefined : linked };
}

const daysMax = 3_650;

function moveOf(item: string, days: string): readonly (readonly [string, number])[] {
  const count = Number(days);
  return item === '' || days === '' || !Number.isInteger(count) || Math.abs(count) > daysMax ? [] : [[item, count]];
}
