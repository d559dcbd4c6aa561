import { describe, expect, it } from 'vitest';
import { readTrial, writeTrial } from './trial.ts';

const at = (query: string) => readTrial(new URL(`https://regie.example/wat-als?${query}`));

describe('a trial in the address', () => {
  it('reads what it writes', () => {
    const trial = at('schuif=v.a:91,v.b:-30&schakel=v.a~v.b');
    expect(Object.fromEntries(trial.moves)).toEqual({ 'v.a': 91, 'v.b': -30 });
    expect(trial.links).toEqual([{ from: 'v.a', to: 'v.b' }]);
    expect(writeTrial(trial)).toEqual({ schuif: 'v.a:91,v.b:-30', schakel: 'v.a~v.b' });
  });

  it('adds the fields of the form; zero days takes a move away', () => {
    expect(Object.fromEntries(at('schuif=v.a:91&onderdeel=v.b&dagen=10').moves)).toEqual({ 'v.a': 91, 'v.b': 10 });
    expect([...at('schuif=v.a:91&onderdeel=v.a&dagen=0').moves]).toEqual([]);
  });

  it('leaves out what cannot be read', () => {
    expect([...at('schuif=v.a:veel,:3,v.b:99999&schakel=v.a').moves]).toEqual([]);
    expect(at('schakel=v.a~').links).toEqual([]);
  });
});
