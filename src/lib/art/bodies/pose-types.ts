/**
 * What a pose is made of. Poses are written for a figure that faces LEFT and stands three-quarter to
 * the reader: the near side is on the right, the far side on the left. The same pose fits every body:
 * targets of hands are places on the body, reaches are fractions of the arm.
 */
import type { HandName } from './hand-types.ts';

/** Where a wrist goes. */
export type Target =
  /** On the torso: u from -1 (left edge) to 1 (right edge), v from 0 (neck) to 1 (hips). */
  | { on: 'torso'; u: number; v: number }
  /** In head units from the chin. */
  | { on: 'face'; x: number; y: number }
  /** From the shoulder, in a direction, a fraction of the arm's length away. */
  | { on: 'free'; angle: number; reach: number }
  /** By a knee, in head units. */
  | { on: 'knee'; side: Side; x: number; y: number };

export type Side = 'near' | 'far';

export interface HandSpec {
  shape: HandName;
  /** Degrees from the forearm's direction. */
  turn?: number;
  /** Direction of the fingers on the panel; wins over `turn`. */
  aim?: number;
  /** Thumb on the other side. */
  flip?: boolean;
}

export interface ArmSpec {
  to: Target;
  /** Side of the line from shoulder to wrist on which the elbow lies; 1 is right of a hanging arm. */
  bend?: 1 | -1;
  /** Foreshortening of upper arm and forearm. */
  fore?: readonly [number, number];
  hand: HandSpec;
  /** behind the torso, over it, or over the head too. */
  layer: 'behind' | 'front' | 'over';
  /** The hand that takes the prop of `holds`. */
  holds?: boolean;
}

export type FootView = 'side' | 'front' | 'back' | 'toe';

export interface LegSpec {
  thigh: number;
  shin: number;
  /** Foreshortening of thigh and shin. */
  fore?: readonly [number, number];
  foot: FootView;
  /** Degrees that the foot is turned about the ankle. */
  footTurn?: number;
  /** The foot points right. */
  footFlip?: boolean;
}

export interface PoseSpec {
  /** For authors: what it shows, and what it needs around it. */
  note: string;
  /** Furniture the pose counts on, drawn by the scene. */
  needs?: 'table' | 'chair' | 'bed' | 'wall' | 'partner';
  /** Degrees that the torso leans to the left (forward). */
  lean?: number;
  /** Head units that the belly goes forward (left) at the waist. */
  bend?: number;
  /** Degrees by which the near shoulder drops, and the near hip. */
  tilt?: number;
  hips?: number;
  /** Head units that the shoulders rise. */
  shrug?: number;
  /** Head units the base of the neck is shifted from its place behind and below the chin. */
  neck?: readonly [number, number];
  /** Width of the torso: 1 three-quarter, 0.8 nearly from the side. */
  width?: number;
  /** Length of the torso as seen. */
  short?: number;
  /** Seen from behind. */
  back?: boolean;
  near: ArmSpec;
  far: ArmSpec;
  legs: Record<Side, LegSpec>;
  /** Thighs lie over the torso's hem. */
  lap?: boolean;
  /** The far arm lies over the near one. */
  farArmLast?: boolean;
  /** Draws nothing below the hips: for poses behind a table. */
  bust?: boolean;
  /** Where the weight rests: the lowest foot, the seat, or a wheelchair that is drawn too. */
  rests?: 'feet' | 'seat' | 'wheelchair';
  /** Things that belong to the pose. */
  extras?: ReadonlyArray<
    | 'backpack'
    | 'phone'
    | 'phone-ear'
    | 'sketchbook'
    | 'tray'
    | 'controller'
    | 'box'
    | 'paper'
    | 'board'
    | 'bike'
  >;
  /** For pairs: how far the partner's head is to the left, and lower, in head heights. */
  partner?: { x: number; y: number; pose: string };
}
