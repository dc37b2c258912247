/**
 * The compiled form of a story: what the build writes (one hashed JSON an episode and language)
 * and the reader reads. Everything here is plain data; no function, no class.
 *
 * Units: a page is a grid of cells; `box` values are fractions 0..1 of the page, gutters already
 * taken off. Positions inside a panel (`at`, `tail`, `width`) are percent 0..100 of the panel.
 */

export type Direction = 'ltr' | 'rtl';

/** A box on its page, fractions 0..1 of page width (x, w) and page height (y, h). */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export type BalloonKind = 'speech' | 'thought' | 'whisper' | 'shout' | 'phone' | 'caption' | 'sfx';

export interface Balloon {
  id: string;
  kind: BalloonKind;
  /** Cast id of the speaker; null for captions, sound effects and voices nobody is named for. */
  by: string | null;
  /** Speaker's shown name in this language; null as above. */
  speaker: string | null;
  text: string;
  /** Offsets in the text at which a line may part a long word, or Chinese phrases; left out when it has none. */
  breaks?: number[];
  /** Centre of the balloon, percent of the panel. */
  at: [number, number];
  /** Greatest width of the balloon, percent of the panel's width. */
  width: number;
  /** Where the tail points (a mouth, a phone), percent of the panel; null for no tail. */
  tail: [number, number] | null;
}

/** One drawn or cut picture. File names: `art/<hash>-<width>.avif|webp`, layers `art/<hash>-<layer>.webp`. */
export interface Picture {
  hash: string;
  /** Pixel widths on offer, ascending: one for phones, one for projectors. */
  widths: number[];
  /** Height divided by width. */
  ratio: number;
  /** Transparent layers from back to front for depth; empty for pictures cut from a page. */
  layers: Array<{ name: 'back' | 'middle' | 'front'; depth: number }>;
  /** CSS colour that stands in until the picture is there. */
  tint: string;
  /** Shown with left and right exchanged: in an edition whose pages are turned around. */
  mirrored?: true;
}

export type Transition = 'cut' | 'slide' | 'fade' | 'push' | 'zoom';

export interface Panel {
  id: string;
  box: Box;
  /** 'frame' has a drawn border; 'bleed' and 'open' none; 'inset' lies over its neighbours. */
  border: 'frame' | 'bleed' | 'open' | 'inset';
  alt: string;
  picture: Picture;
  /** Faces and hands no balloon may cover: x, y, width, height, percent of the panel. */
  keepClear: Array<[number, number, number, number]>;
  balloons: Balloon[];
  /** How the camera comes to this panel. */
  transition: Transition;
  /** Id of the prompt or choice that opens after this panel. */
  prompt: string | null;
  choice: string | null;
}

export interface Page {
  id: string;
  /** Shown number, from 1; pages of a choice's outcome share the numbering in file order. */
  number: number;
  title: string | null;
  /** Height divided by width. */
  ratio: number;
  panels: Panel[];
  /** The next page's id when it isn't simply the next in order: after an outcome, or null at the end. */
  next: string | null;
  /** Set on a page that shows the outcome of an option: the choice it belongs to. */
  outcomeOf: string | null;
}

export type Mood = 'open' | 'pause';

export interface ChoiceOption {
  id: string;
  text: string;
  /** Page the option leads to. */
  goto: string;
  /** 'open' goes on; 'pause' is a less helpful choice: it ends in a feeling and a rewind. */
  mood: Mood;
  /** For 'pause': the feeling named, the thought to carry back, and the label of the rewind. */
  pause: { feeling: string; reflect: string; rewind: string } | null;
}

export interface Choice {
  id: string;
  question: string;
  /** Panel after which it opens; the rewind comes back here. */
  after: string;
  options: ChoiceOption[];
}

export interface Prompt {
  id: string;
  after: string;
  question: string;
  /** A line of support for thinking, pairs, and writing; any may be null. */
  think: string | null;
  pairs: string | null;
  write: string | null;
}

export interface HelpLineRef {
  id: string;
}

export interface Source {
  id: string;
  title: string;
  url: string;
}

/** The page after the closing words: the pattern in five stages, each with a way out. */
export interface Noticed {
  /** The myth that the episode corrects, and what is true. */
  myth: string;
  fact: string;
  stages: Array<{
    id: 'seen' | 'special' | 'apart' | 'owing' | 'trapped';
    /** Panel that shows it; null where the story does not go there. */
    panel: string | null;
    feeling: string;
    sign: string;
    exit: string;
  }>;
}

export interface SpeakerVoice {
  id: string;
  name: string;
  /** Hints for choosing among the device's voices: 0 low .. 2 high, 0.5 slow .. 1.5 fast. */
  pitch: number;
  rate: number;
}

/** One episode in one language. */
export interface CompiledEpisode {
  format: 1;
  series: string;
  id: string;
  number: number;
  lang: string;
  dir: Direction;
  /** Direction of the pages; the text's is `dir`. */
  reading: Direction;
  /** How far the translation is checked. */
  status: 'reviewed' | 'draft';
  title: string;
  logline: string;
  /** What the episode may stir, said plainly; shown before the first panel. */
  contentNote: string[];
  /** The story in a few sentences, for those who would rather not read it. */
  summary: string[];
  skills: Array<{ id: string; title: string; text: string }>;
  /** The words of hope on the last page before help. */
  closing: { hope: string; skill: string };
  noticed: Noticed | null;
  help: HelpLineRef[];
  sources: Source[];
  voices: SpeakerVoice[];
  cover: { picture: Picture; alt: string };
  pages: Page[];
  choices: Choice[];
  prompts: Prompt[];
  stats: { panels: number; words: number; minutes: number; grade: number | null };
}

export interface CatalogEpisode {
  id: string;
  number: number;
  /** Per language: title, logline, cover alt and the compiled file, e.g. `content/the-empty-seat.en.1a2b3c4d.json`. */
  locales: Record<
    string,
    {
      title: string;
      logline: string;
      alt: string;
      file: string;
      bytes: number;
      status: 'reviewed' | 'draft';
    }
  >;
  cover: Picture;
  minutes: number;
  panels: number;
}

export interface CatalogSeries {
  id: string;
  reading: Direction;
  locales: Record<
    string,
    { title: string; description: string; audience: string; status: 'reviewed' | 'draft' }
  >;
  credits: string[];
  licence: string;
  episodes: CatalogEpisode[];
}

/** How a series is drawn, for the page that shows it: `src/generated/art.json`, by series. */
export interface SeriesArt {
  series: string;
  /** A model sheet a cast member; names by language. */
  cast: Array<{ id: string; names: Record<string, string>; picture: Picture }>;
  /** A picture a set: the panel of a story that shows it, with its alt text by language. */
  sets: Array<{ id: string; picture: Picture; alt: Record<string, string> }>;
}

export interface CatalogLocale {
  code: string;
  /** The language's own name for itself. */
  name: string;
  dir: Direction;
  status: 'reviewed' | 'draft';
  /** True for the made-up language of the tests: never offered in the menu. */
  pseudo: boolean;
}

/** What the build writes to `src/generated/catalog.json`. */
export interface Catalog {
  locales: CatalogLocale[];
  defaultLocale: string;
  series: CatalogSeries[];
}
