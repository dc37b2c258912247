/**
 * An edition: an episode in one language. In a language that is read from the right, a series drawn
 * for reading from the left turns its pages around: panels run from the right, and so do the balloons
 * within them. Pictures stay as they are drawn unless the language asks for mirrored ones.
 */
import type { Box, Direction, Panel } from './compiled.ts';

type Point = [number, number];
type Area = Panel['keepClear'][number];

export interface Edition {
  /** Direction in which its pages are read. */
  reading: Direction;
  /** True when the pages run against the series' own direction. */
  turned: boolean;
  /** True when the pictures are mirrored with the pages. */
  mirrored: boolean;
}

/** The edition for a language; `mirror` is the language's wish for mirrored pictures. */
export function editionFor(
  language: { dir: Direction; mirror?: boolean | undefined },
  series: Direction
): Edition {
  const reading = language.dir === 'rtl' ? 'rtl' : series;
  const turned = reading !== series;
  return { reading, turned, mirrored: turned && language.mirror === true };
}

/** The place of a panel on the edition's page. */
export function boxIn({ turned }: Edition, box: Box): Box {
  return turned ? { ...box, x: Math.round((1 - box.x - box.w) * 1e5) / 1e5 } : box;
}

/** Faces and hands on the edition's picture, percent. */
export function clearIn({ mirrored }: Edition, areas: readonly Area[]): Area[] {
  return areas.map(([x, y, w, h]) => [mirrored ? tenth(100 - x - w) : x, y, w, h]);
}

/** A point on the edition's picture, percent. */
export function pointIn({ mirrored }: Edition, point: Point | null): Point | null {
  return point && mirrored ? [tenth(100 - point[0]), point[1]] : point;
}

/**
 * Where the author asks a balloon to stand. On turned pages with unmirrored pictures the asked place
 * would break the order of reading: there the compiler finds one.
 */
export function askedIn(edition: Edition, at: Point | undefined): Point | undefined {
  if (!edition.turned || !at) return at;
  return edition.mirrored ? (pointIn(edition, at) ?? undefined) : undefined;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
