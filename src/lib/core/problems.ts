/** What a check found wrong: where, what, and how to mend it. */

import type { Path, SourceFile } from './source.ts';
import { namesStandIn } from './stand-in.ts';

export interface Problem {
  level: 'error' | 'warning';
  /** Short stable name of the rule, e.g. `missing-message`. */
  rule: string;
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: string;
  remedy: string;
}

/** Where a problem stands: a path in a parsed file, at its value or at its key. */
export interface Place {
  source: SourceFile;
  path: Path;
  part?: 'key' | 'value';
}

/** Gathers problems. One place broken by its form is not reported again for what follows from that. */
export class Problems {
  readonly list: Problem[] = [];
  private readonly broken = new Map<string, Set<string>>();

  error(rule: string, place: Place, message: string, remedy: string): void {
    this.add('error', rule, place, message, remedy);
  }

  warn(rule: string, place: Place, message: string, remedy: string): void {
    this.add('warning', rule, place, message, remedy);
  }

  /** A problem that has no parsed file to point into, such as a file that is not there or is no YAML. */
  errorAt(rule: string, file: string, message: string, remedy: string, line = 1): void {
    this.list.push({ level: 'error', rule, file, line, column: 1, message, remedy });
  }

  /** Marks a path as broken, so that later checks stay silent about it and all below it. */
  markBroken(source: SourceFile, path: Path): void {
    const paths = this.broken.get(source.file) ?? new Set<string>();
    paths.add(path.join('\n'));
    this.broken.set(source.file, paths);
  }

  get errors(): number {
    return this.list.filter((problem) => problem.level === 'error').length;
  }

  /** All problems by file, line and column; the same one twice is told once. */
  sorted(): Problem[] {
    const seen = new Set<string>();
    return this.list
      .filter((problem) => {
        const key = `${problem.rule}\n${problem.file}\n${problem.line}\n${problem.column}\n${problem.message}`;
        return seen.has(key) ? false : Boolean(seen.add(key));
      })
      .sort(
        (a, b) =>
          compareText(a.file, b.file) ||
          a.line - b.line ||
          a.column - b.column ||
          compareText(a.rule, b.rule)
      );
  }

  private add(
    level: Problem['level'],
    rule: string,
    place: Place,
    message: string,
    remedy: string
  ): void {
    if (this.isBroken(place) || namesStandIn(message)) return;
    const position = place.source.at(place.path, place.part);
    this.list.push({ level, rule, file: place.source.file, ...position, message, remedy });
  }

  private isBroken(place: Place): boolean {
    const paths = this.broken.get(place.source.file);
    if (!paths) return false;
    for (let length = place.path.length; length > 0; length -= 1) {
      if (paths.has(place.path.slice(0, length).join('\n'))) return true;
    }
    return false;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
