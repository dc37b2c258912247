/** Draws one prop: origin at its centre, height exactly 100 units. */

export interface PropContext {
  /** Prefix of every id in the drawing, unique in its document. */
  prefix: string;
  ink: string;
  /** Line weight in units of a prop 100 high. */
  inkWeight: number;
  /** Replaces the prop's main colour. */
  colour?: string | undefined;
}

export interface PropDrawing {
  svg: string;
  /** Width in units, for a height of 100. */
  width: number;
  /** Where a hand holds it. */
  grip?: [number, number];
}
