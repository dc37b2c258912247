/** What can be set, its defaults, and its way in and out of a string. Plain data: no browser needed. */

export interface SettingValues {
  /** Remember the last panel of each episode. */
  resume: boolean;
  mode: 'auto' | 'guided' | 'page' | 'strip' | 'text';
  stage: 'auto' | 'still';
  theme: 'auto' | 'light' | 'dark';
  textScale: 1 | 1.25 | 1.5 | 2;
  font: 'comic' | 'readable';
  /** Speed of reading aloud; 1 is the voice's own. */
  readRate: number;
  /** Smaller pictures, no layers, nothing fetched ahead. */
  saver: boolean;
  lang: string | null;
}

export const defaults: Readonly<SettingValues> = {
  resume: true,
  mode: 'auto',
  stage: 'auto',
  theme: 'auto',
  textScale: 1,
  font: 'comic',
  readRate: 1,
  saver: false,
  lang: null
};

export const options = {
  mode: ['auto', 'guided', 'page', 'strip', 'text'],
  stage: ['auto', 'still'],
  theme: ['auto', 'light', 'dark'],
  textScale: [1, 1.25, 1.5, 2],
  font: ['comic', 'readable'],
  readRate: [0.6, 0.8, 1, 1.2, 1.4]
} as const;

/** Only what differs from the defaults, as JSON; null when nothing does and nothing need be kept. */
export function changed(values: SettingValues): string | null {
  const kept = Object.entries(values).filter(
    ([name, value]) => value !== defaults[name as keyof SettingValues]
  );
  return kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept));
}

/** Settings out of what was stored; anything unknown, old or broken falls back to its default. */
export function restore(stored: string | null): SettingValues {
  const values = { ...defaults };
  const kept = parse(stored);
  for (const name of Object.keys(options) as Array<keyof typeof options>) {
    const value = kept[name];
    if ((options[name] as readonly unknown[]).includes(value)) {
      Object.assign(values, { [name]: value });
    }
  }
  if (typeof kept.resume === 'boolean') values.resume = kept.resume;
  if (typeof kept.saver === 'boolean') values.saver = kept.saver;
  if (typeof kept.lang === 'string') values.lang = kept.lang;
  return values;
}

function parse(stored: string | null): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(stored ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
