/**
 * A parsed YAML or JSON file that knows where each of its values stands. Both are read by the same
 * parser (JSON is a part of YAML), so that every problem has a line and a column.
 */
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair
} from 'yaml';

export type Path = ReadonlyArray<string | number>;

export interface Position {
  line: number;
  column: number;
}

export interface SyntaxFault extends Position {
  message: string;
}

export class SourceFile {
  /** Plain data of the file; null when the file is empty or cannot be read at all. */
  readonly data: unknown;
  /** Faults of syntax; when there are any, `data` may be incomplete. */
  readonly faults: SyntaxFault[] = [];
  private readonly lines = new LineCounter();
  private readonly text: string;
  private document: Document.Parsed | null = null;
  private readonly keys = new WeakMap<object, Map<string, Pair>>();

  /** @param file the name that problems are reported under */
  constructor(
    readonly file: string,
    text: string
  ) {
    this.text = text.replace(/^\uFEFF/, '');
    this.data = file.endsWith('.json') ? this.readJson() : this.readYaml();
  }

  /** Strict JSON is read by the engine, many times faster; its places are looked up when one is asked for. */
  private readJson(): unknown {
    let data: unknown;
    try {
      data = JSON.parse(this.text) as unknown;
    } catch (error) {
      const lenient = this.readYaml();
      const message = (error as Error).message;
      const offset = /position (\d+)/.exec(message)?.[1];
      const fault = {
        ...this.position(Number(offset ?? 0)),
        message: `Not strict JSON: ${message}`
      };
      if (this.faults.length === 0) this.faults.push(fault);
      return lenient;
    }
    return countKeys(data) === keysWritten(this.text) ? data : this.readYaml();
  }

  private readYaml(): unknown {
    const document = this.parsed();
    for (const error of document.errors) {
      this.faults.push({ ...this.position(error.pos[0]), message: error.message });
    }
    this.checkKeys(document.contents);
    try {
      return document.toJS() as unknown;
    } catch (error) {
      this.faults.push({ line: 1, column: 1, message: (error as Error).message });
      return null;
    }
  }

  private parsed(): Document.Parsed {
    this.document ??= parseDocument(this.text, {
      lineCounter: this.lines,
      prettyErrors: false,
      logLevel: 'error',
      merge: true,
      // The parser's own look for twins takes time by the square of a mapping's length.
      uniqueKeys: false
    });
    return this.document;
  }

  /** Keys that stand twice in one mapping, and keys that are no text. */
  private checkKeys(node: unknown): void {
    if (isSeq(node)) for (const item of node.items) this.checkKeys(item);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      if (isCollection(key)) {
        const message = 'A key is plain text: put a value that begins with { or [ in quotes.';
        this.faults.push({ ...this.position(startOf(key) ?? 0), message });
      }
      if (seen.has(name) && name !== '<<') {
        const message = `The key "${name}" stands here for the second time.`;
        this.faults.push({ ...this.position(startOf(key) ?? 0), message });
      }
      seen.add(name);
      this.checkKeys(value);
    }
  }

  /**
   * Where a value stands; the deepest part of the path that exists when the rest is missing.
   * A list or mapping under a key is pointed at by its key.
   */
  at(path: Path, part: 'key' | 'value' = 'value'): Position {
    const document = this.parsed();
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = this.pairsOf(node).get(String(step));
        if (!pair) break;
        const last = depth === path.length - 1;
        const value: unknown = pair.value;
        const useKey = !isScalar(value) || (last && part === 'key');
        offset = startOf(useKey ? pair.key : value) ?? offset;
        node = value;
      } else if (isSeq(node)) {
        const item: unknown = node.items[Number(step)];
        if (item === undefined) break;
        offset = startOf(item) ?? offset;
        node = item;
      } else break;
    }
    return this.position(offset);
  }

  private position(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** The pairs of a mapping by key, kept, so that many look-ups in one long mapping stay cheap. */
  private pairsOf(map: { items: Pair[] }): Map<string, Pair> {
    let pairs = this.keys.get(map);
    if (!pairs) {
      pairs = new Map();
      for (const pair of map.items) {
        if (isPair(pair)) pairs.set(nameOf(pair.key), pair);
      }
      this.keys.set(map, pairs);
    }
    return pairs;
  }
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Keys of all objects in parsed JSON. */
function countKeys(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const values = Object.values(data);
  return values.reduce(
    (sum: number, value) => sum + countKeys(value),
    Array.isArray(data) ? 0 : values.length
  );
}

/** Keys that stand in a JSON text: strings before a colon. */
function keysWritten(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon) keys += 1;
  return keys;
}

function startOf(node: unknown): number | undefined {
  if (isScalar(node) || isCollection(node) || isAlias(node)) return (node as Node).range?.[0];
  return undefined;
}
