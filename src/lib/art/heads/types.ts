/**
 * What a head drawing is asked for and what it gives back.
 *
 * Head units: the chin is at y = 0, the crown (with the hair cap, without tall hair) at y = -100;
 * x = 0 is the middle of the head, so that its centre is (0, -50). Heads are drawn facing LEFT;
 * the caller mirrors them for figures that look right. The neck joint is the origin: turn and tilt
 * the head about (0, 0).
 */
import type { CastMember, Figure } from '../../core/scene.ts';

export type Turn = Figure['turn'];
export type Gaze = Figure['gaze'];
export type Age = CastMember['age'];

/** A box in head units. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface HeadOptions {
  member: Pick<
    CastMember,
    'age' | 'head' | 'skin' | 'hair' | 'accent' | 'glasses' | 'beard' | 'freckles' | 'hearingAid'
  >;
  /** An expression of the vocabulary `faces`. */
  face: string;
  turn: Turn;
  gaze: Gaze;
  /** Put before every id in the drawing: no two drawings on a page may share ids. */
  prefix: string;
  /** CSS colour of the lines. */
  ink: string;
  /** Width of a normal line in head units; about 2.2 for a head that fills a third of a panel. */
  inkWeight: number;
}

/**
 * Draw in this order: `behind`, the body with its neck, `shadow` clipped to the neck, `svg`.
 * All strings are SVG fragments in head units.
 */
export interface HeadDrawing {
  /** Hair and cloth that fall behind the neck and the shoulders; may be empty. */
  behind: string;
  /** The shade of the jaw on the neck, in the skin's own shade colour; clip it to the neck. */
  shadow: string;
  svg: string;
  /** The part no balloon may cover: brow to chin, ear to cheek. */
  face: Rect;
  /** What a balloon's tail points at. */
  mouth: [number, number];
  /** Upper end of the neck, hidden by the jaw: its middle and its width. The body draws the neck from here down. */
  neck: { x: number; y: number; width: number };
}
