/**
 * How a person wants to read: kept on this device, never health data. On a shared computer nothing is kept, not even this.
 */
import { createStore, type Store } from '../store.ts';

export interface Settings {
  readonly language: string;
  readonly size: 1 | 2 | 3;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
  /** At most five facts on a page, the three most important first. */
  readonly simple: boolean;
  /** See results at once, or only after the doctor has told about them. */
  readonly results: 'ask' | 'now' | 'wait';
  /** Nothing stays on this computer. */
  readonly shared: boolean;
}

export const defaultSettings: Settings = {
  language: 'nl',
  size: 1,
  theme: 'auto',
  contrast: 'normal',
  simple: false,
  results: 'ask',
  shared: false,
};

const place = 'mijnzorgoverzicht';

export function openSettings(storage: Storage | undefined): Store<Settings> {
  const store = createStore<Settings>({ ...defaultSettings, ...read(storage) });
  store.subscribe(() => {
    const settings = store.get();
    if (settings.shared) {
      storage?.removeItem(place);
    } else {
      storage?.setItem(place, JSON.stringify(settings));
    }
  });
  return store;
}

/** What was kept may come from an older version, or from somebody else: only known values count. */
function read(storage: Storage | undefined): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(place) ?? '{}');
    const { language, size, theme, contrast, simple, results } = kept as Readonly<Record<string, unknown>>;
    return {
      ...(typeof language === 'string' ? { language } : {}),
      ...(size === 1 || size === 2 || size === 3 ? { size } : {}),
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(contrast === 'more' ? { contrast } : {}),
      ...(simple === true ? { simple } : {}),
      ...(results === 'now' || results === 'wait' ? { results } : {}),
    };
  } catch {
    return {};
  }
}
