/**
 * Reads a parsed file against its schema. Every fault becomes a problem with its place and a remedy;
 * what is wrong is then mended with a stand-in, so that the checks that follow still see the rest of
 * the file and all problems are told in one go.
 */
import type { z } from 'zod';
import type { Problems } from './problems.ts';
import type { Path, SourceFile } from './source.ts';
import { nearest } from './suggest.ts';
import { innerSchema, isOptional, knownKeys, schemaAt, standIn } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

/** The file's data after the schema, mended where needed; null when it is beyond mending. */
export function readAs<S extends z.ZodType>(
  schema: S,
  source: SourceFile,
  problems: Problems
): z.output<S> | null {
  for (const fault of source.faults) {
    problems.list.push({
      level: 'error',
      rule: 'syntax',
      file: source.file,
      line: fault.line,
      column: fault.column,
      message: fault.message,
      remedy:
        'Mend the syntax: look at the indentation, quotes, commas and brackets here and just above.'
    });
  }
  let data: unknown = source.data;
  for (let round = 0; round < 5; round += 1) {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) report(issue, schema, data, source, problems);
    if (round === 0) data = copy(data);
    for (const issue of result.error.issues) data = mend(data, issue, schema);
  }
  return null;
}

function report(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
  source: SourceFile,
  problems: Problems
): void {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schemaAt(schema, path));
    for (const key of issue.keys) {
      const near = nearest(key, known);
      problems.error(
        'unknown-key',
        { source, path: [...path, key], part: 'key' },
        `Unknown key "${key}"${path.length > 0 ? ` in ${spell(path)}` : ''}.`,
        near ? `Did you mean "${near}"?` : `Remove it. Known keys: ${known.join(', ')}.`
      );
      problems.markBroken(source, [...path, key]);
    }
    return;
  }
  const value = valueAt(data, path);
  if (value === undefined) {
    const key = String(path.at(-1) ?? '');
    problems.error(
      'missing-key',
      { source, path: path.slice(0, -1) },
      `Missing "${key}"${path.length > 1 ? ` in ${spell(path.slice(0, -1))}` : ''}.`,
      `Add "${key}": ${wants(issue, schemaAt(schema, path))}.`
    );
  } else {
    problems.error(
      'wrong-value',
      { source, path },
      `${spell(path) || 'The file'} is ${show(value)}, which does not fit.`,
      remedyFor(issue, value, schemaAt(schema, path))
    );
  }
  problems.markBroken(source, path);
}

function remedyFor(issue: Issue, value: unknown, schema: z.ZodType | null): string {
  const wanted = wants(issue, schema);
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const near = nearest(value, issue.values.map(String));
    if (near) return `Did you mean "${near}"? It may be ${wanted}.`;
  }
  return `It must be ${wanted}.`;
}

/** What the schema wants at this place, in words. */
function wants(issue: Issue, schema: z.ZodType | null): string {
  const described = schema?.description ? ` (${schema.description})` : '';
  switch (issue.code) {
    case 'invalid_type':
      return (typeWords[issue.expected] ?? `a value of type ${issue.expected}`) + described;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${measure(issue.origin)} ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${described}`;
    case 'too_big':
      return `${measure(issue.origin)} ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${described}`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? `a valid ${issue.format}${described}`
        : `right in form: ${issue.message}`;
    default:
      return `right${described || `: ${issue.message}`}`;
  }
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of numbers',
  object: 'a mapping of keys to values',
  record: 'a mapping of names to values'
};

function measure(origin: string): string {
  if (origin === 'string') return 'text of length';
  if (origin === 'array' || origin === 'set') return 'a list whose length is';
  return 'a number of';
}

function spell(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : index > 0 ? `.${step}` : step
    )
    .join('');
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

function pathOf(issue: Issue): Array<string | number> {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** A copy in which every object is its own, so that mending one use of a YAML alias leaves the others. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Puts a stand-in where the issue is, or takes away what may be left out. Indices never shift. */
function mend(data: unknown, issue: Issue, schema: z.ZodType): unknown {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(data, path);
    for (const key of issue.keys) delete (holder as Record<string, unknown>)[key];
    return data;
  }
  const wanted = schemaAt(schema, path);
  if (path.length === 0) return standIn(innerSchema(schema));
  const holder = valueAt(data, path.slice(0, -1));
  if (typeof holder !== 'object' || holder === null) return data;
  const key = path.at(-1) as string;
  if (!Array.isArray(holder) && (issue.code === 'invalid_key' || !wanted || isOptional(wanted))) {
    delete (holder as Record<string, unknown>)[key];
  } else if (issue.code === 'too_big' && Array.isArray(valueAt(data, path))) {
    (valueAt(data, path) as unknown[]).length = Number(issue.maximum);
  } else if (wanted) {
    (holder as Record<string, unknown>)[key] = standIn(innerSchema(wanted));
  }
  return data;
}
