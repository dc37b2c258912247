/** The compiled form of lessons: plain data that pages, documents and slides are made from. */
import type { Direction, Source } from '../compiled.ts';

/** A stretch of text of one look. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  href?: string;
}

export type Block =
  | { kind: 'p'; runs: Run[] }
  /** A paragraph that is only bold: the name of what follows. */
  | { kind: 'label'; runs: Run[] }
  | { kind: 'h3'; runs: Run[] }
  /** Words that a teacher may say. */
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] };

export interface Section {
  id: string;
  title: string;
  blocks: Block[];
  /** True when it stands in the shared file. */
  shared: boolean;
}

export interface LessonStep {
  id: string;
  title: string;
  minutes: number;
  /** First and last panel that are read. */
  from: string | null;
  to: string | null;
  prompt: string | null;
  vote: string | null;
}

export interface SelfCheck {
  id: string;
  question: Run[];
  options: Array<{ runs: Run[]; right: boolean }>;
  why: Block[];
}

/** What the list of lessons knows of one; `src/generated/lessons.json` holds them all. */
export interface LessonEntry {
  id: string;
  series: string;
  kind: 'lesson' | 'training';
  episode: string | null;
  minutes: number;
  grades: '6-8' | '9-12' | null;
  audience: 'staff' | 'teachers' | 'parents' | null;
  skills: string[];
  standards: string[];
  locales: Record<
    string,
    { title: string; summary: string; file: string; status: 'reviewed' | 'draft' }
  >;
}

/** One lesson in one language. */
export interface CompiledLesson extends Omit<LessonEntry, 'locales'> {
  format: 1;
  lang: string;
  dir: Direction;
  status: 'reviewed' | 'draft';
  title: string;
  summary: string;
  plan: LessonStep[];
  /** In the order in which they are read; a step's notes are the section of its id. */
  sections: Section[];
  sources: Source[];
  check: SelfCheck[];
}

/** The text of runs without their looks. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** All the text of a block, a line a paragraph. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return block.blocks.map(blockText).join('\n');
    case 'list':
      return block.items.flatMap((item) => item.map(blockText)).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' · ')).join('\n');
    default:
      return plainText(block.runs);
  }
}
