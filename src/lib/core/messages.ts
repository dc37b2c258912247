/**
 * Message files: i18next JSON, nested. A key beginning with `@` is a note to the translator about
 * the message of the same name without it.
 */
import type { Problems } from './problems.ts';
import { SourceFile, type Path } from './source.ts';

/** A message file, flat: full key (`panels.p1.alt`) to its text. */
export interface MessageFile {
  source: SourceFile;
  lang: string;
  texts: Map<string, string>;
  /** Notes to the translator, under the key of the message they are about. */
  notes: Map<string, string>;
}

export type MessageTree = { [key: string]: string | MessageTree };

/** Reads a parsed message file; what is no text is told as a problem and left out. */
export function readMessages(source: SourceFile, lang: string, problems: Problems): MessageFile {
  const file: MessageFile = { source, lang, texts: new Map(), notes: new Map() };
  for (const fault of source.faults) {
    problems.list.push({
      level: 'error',
      rule: 'syntax',
      file: source.file,
      line: fault.line,
      column: fault.column,
      message: fault.message,
      remedy: 'Mend the JSON: look at the quotes, commas and brackets here and just above.'
    });
  }
  if (isTree(source.data)) collect(source.data, [], file, problems);
  else {
    const remedy = 'Write an object of messages: {"title": "…"}.';
    problems.error(
      'wrong-value',
      { source, path: [] },
      'A message file must be a JSON object.',
      remedy
    );
  }
  return file;
}

function collect(tree: object, path: Path, file: MessageFile, problems: Problems): void {
  for (const [key, value] of Object.entries(tree) as Array<[string, unknown]>) {
    const here = [...path, key];
    const note = key.startsWith('@');
    if (key.includes('.')) {
      const remedy = 'Nest the objects instead: {"a": {"b": "…"}} for a.b.';
      problems.error(
        'wrong-key',
        { source: file.source, path: here, part: 'key' },
        `The key "${key}" has a dot.`,
        remedy
      );
    } else if (typeof value === 'string') {
      if (note) file.notes.set([...path, key.slice(1)].join('.'), value);
      else file.texts.set(here.join('.'), value);
    } else if (isTree(value) && !note) collect(value, here, file, problems);
    else {
      const remedy = note
        ? 'Write the note as text.'
        : 'Write the message as text in double quotes.';
      problems.error(
        'wrong-value',
        { source: file.source, path: here },
        `"${here.join('.')}" is not text.`,
        remedy
      );
      problems.markBroken(file.source, here);
    }
  }
}

/** The messages as a tree again, notes dropped, each text put through `change`. */
export function treeOf(
  texts: ReadonlyMap<string, string>,
  change: (text: string) => string = (text) => text
): MessageTree {
  const root: MessageTree = Object.create(null) as MessageTree;
  for (const [key, text] of texts) {
    const steps = key.split('.');
    const last = steps.pop() ?? key;
    let node = root;
    for (const step of steps) {
      const next = node[step];
      node = typeof next === 'object' ? next : (node[step] = Object.create(null) as MessageTree);
    }
    node[last] = change(text);
  }
  return root;
}

/** Placeholders (`{{name}}`), nested keys (`$t(key)`) and tags of a message, sorted. */
export function placeholders(text: string): string[] {
  const found = text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?[a-z][^>]*>/gi) ?? [];
  return [...new Set(found.map((item) => item.replace(/\s+/g, '')))].sort();
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
