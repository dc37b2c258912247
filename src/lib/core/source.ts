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
  private readonly document: Document.Parsed;
  private readonly keys = new WeakMap<object, Map<string, Pair>>();

  /** @param file the name that problems are reported under */
  constructor(
    readonly file: string,
    text: string
  ) {
    this.document = parseDocument(text.replace(/^\uFEFF/, ''), {
      lineCounter: this.lines,
      prettyErrors: false,
      merge: true
    });
    for (const error of this.document.errors) {
      this.faults.push({ ...this.position(error.pos[0]), message: error.message });
    }
    let data: unknown = null;
    try {
      data = this.document.toJS() as unknown;
    } catch (error) {
      this.faults.push({ line: 1, column: 1, message: (error as Error).message });
    }
    this.data = data;
    if (file.endsWith('.json') && this.faults.length === 0) this.checkJson(text);
  }

  /**
   * Where a value stands; the deepest part of the path that exists when the rest is missing.
   * A list or mapping under a key is pointed at by its key.
   */
  at(path: Path, part: 'key' | 'value' = 'value'): Position {
    let node: unknown = this.document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(this.document);
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
        if (isPair(pair)) pairs.set(String(isScalar(pair.key) ? pair.key.value : pair.key), pair);
      }
      this.keys.set(map, pairs);
    }
    return pairs;
  }

  /** The YAML parser forgives what strict JSON readers (a translator's tools) do not. */
  private checkJson(text: string): void {
    try {
      JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      const message = (error as Error).message;
      const offset = /position (\d+)/.exec(message)?.[1];
      this.faults.push({
        ...this.position(offset ? Number(offset) : 0),
        message: `Not strict JSON: ${message}`
      });
    }
  }
}

function startOf(node: unknown): number | undefined {
  if (isScalar(node) || isCollection(node) || isAlias(node)) return (node as Node).range?.[0];
  return undefined;
}
