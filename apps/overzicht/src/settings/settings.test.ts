import { describe, expect, it } from 'vitest';
import { defaultSettings, openSettings } from './settings.ts';

function memory(kept?: string): Storage & { readonly kept: () => string | undefined } {
  let value = kept;
  return {
    length: 0,
    clear: () => undefined,
    key: () => null,
    getItem: () => value ?? null,
    setItem: (_, text) => {
      value = text;
    },
    removeItem: () => {
      value = undefined;
    },
    kept: () => value,
  };
}

describe('settings', () => {
  it('are kept on the device', () => {
    const storage = memory();
    openSettings(storage).set((old) => ({ ...old, size: 3, simple: true }));
    expect(openSettings(storage).get()).toMatchObject({ size: 3, simple: true });
  });

  it('leave nothing on a shared computer', () => {
    const storage = memory();
    const settings = openSettings(storage);
    settings.set((old) => ({ ...old, size: 3 }));
    settings.set((old) => ({ ...old, shared: true }));
    expect(storage.kept()).toBeUndefined();
    expect(settings.get().size).toBe(3);
  });

  it.each(['', 'null', '[]', '"x"', '{"size":9,"theme":"pink","language":4}'])(
    'are as usual when %s was kept',
    (kept) => {
      expect(openSettings(memory(kept)).get()).toEqual(defaultSettings);
    },
  );
});
