/**
 * One transparent sheet of a drawing: collects shapes and ink lines seen by a camera and writes
 * them as SVG. Far things get thinner, paler lines and take on the haze.
 */
import type { Camera, Space } from './camera.ts';
import { mix } from './pen/colour.ts';
import { clipLine, clipPolygon, type Point, type Rect } from './pen/geometry.ts';
import { Pen } from './pen/pen.ts';

export interface SheetStyle {
  prefix: string;
  ink: string;
  haze: string;
  /** Distance in metres at which the haze begins, and where it is full. */
  hazeFrom: number;
  hazeTo: number;
  /** Share of the haze at its fullest. */
  hazeMost: number;
  /** Ink weight in px three metres away. */
  weight: number;
  /** Rain runs down the panes. */
  wet?: boolean;
  /** Visible part of the drawing with its overlap. */
  bounds: Rect;
}

export interface FaceOptions {
  /** Share of the normal ink weight; 0 draws no line. */
  ink?: number;
  opacity?: number;
  /** False keeps the colour as given. */
  haze?: boolean;
}

export type Stop = [offset: number, colour: string, opacity?: number];

export class Sheet {
  private parts: Array<{ key: string; d: string }> = [];
  private defs: string[] = [];
  private ids = 0;

  constructor(
    readonly camera: Camera,
    readonly pen: Pen,
    readonly style: SheetStyle
  ) {}

  /** Adds path data; neighbours with the same look are joined into one element. */
  path(d: string, look: string): void {
    const last = this.parts[this.parts.length - 1];
    if (last && last.key === look && !look.includes('opacity')) last.d += d;
    else this.parts.push({ key: look, d });
  }

  /** Adds markup as it is. */
  raw(markup: string): void {
    this.parts.push({ key: '', d: markup });
  }

  fill(points: Point[], colour: string, opacity = 1): void {
    const seen = clipPolygon(points, this.style.bounds);
    if (seen.length > 2 && span(seen) > 2)
      this.path(this.pen.shape(seen), fillLook(colour, opacity));
  }

  /** A smooth shape in px, with an ink line when `ink` (px) is given. */
  blob(points: Point[], colour: string, ink = 0, opacity = 1): void {
    this.path(this.pen.blob(points), fillLook(colour, opacity));
    if (ink > 0) this.path(this.pen.ring(points, ink), fillLook(this.style.ink));
  }

  /** An ink stroke in px. */
  stroke(points: Point[], from: number, to = from, colour = this.style.ink): void {
    if (Math.max(from, to) < 1.5) {
      this.path(this.pen.thin(points), lineLook(colour, (from + to) / 2));
    } else this.path(this.pen.stroke(points, from, to), fillLook(colour));
  }

  /** A smooth ink stroke in px that runs out at its ends. */
  curve(points: Point[], from: number, to = from, colour = this.style.ink): void {
    this.path(this.pen.curve(points, from, to), fillLook(colour));
  }

  /** Ink weight in px at a distance in metres. */
  weight(depth: number): number {
    return this.style.weight * Math.max(0.26, Math.min(1.7, (3 / depth) ** 0.75));
  }

  hazeAt(depth: number): number {
    const { hazeFrom, hazeTo, hazeMost } = this.style;
    return hazeMost * Math.max(0, Math.min(1, (depth - hazeFrom) / (hazeTo - hazeFrom)));
  }

  /** A colour seen through the air between. */
  air(colour: string, depth: number): string {
    return colour.startsWith('#') ? mix(colour, this.style.haze, this.hazeAt(depth)) : colour;
  }

  inkAt(depth: number): string {
    return mix(this.style.ink, this.style.haze, Math.min(0.62, this.hazeAt(depth) * 1.05));
  }

  /** A flat shape in space. */
  face(points: Space[], colour: string, options: FaceOptions = {}): void {
    const depth = this.depthOf(points);
    const fill = options.haze === false ? colour : this.air(colour, depth);
    const ink = options.ink ?? 1;
    const weight = this.weight(depth) * ink;
    if (ink > 0 && weight < 1.5 && options.opacity === undefined) {
      // Far off, the line round a shape is the shape's own stroke.
      const seen = clipPolygon(this.camera.polygon(points), this.style.bounds);
      if (seen.length < 3 || span(seen) < 2) return;
      const line = `stroke="${this.inkAt(depth)}" stroke-width="${tidy(weight)}"`;
      this.path(this.pen.shape(seen), `fill="${fill}" ${line} stroke-linejoin="round"`);
      return;
    }
    this.fill(this.camera.polygon(points), fill, options.opacity);
    if (ink > 0)
      points.forEach((p, i) => this.edge(p, points[(i + 1) % points.length] as Space, ink));
  }

  /** A smooth closed shape in space. */
  round(points: Space[], colour: string, options: FaceOptions = {}): void {
    const depth = this.depthOf(points);
    const seen = clipPolygon(this.camera.polygon(points), this.style.bounds);
    if (seen.length < 3) return;
    const fill = options.haze === false ? colour : this.air(colour, depth);
    const ink = options.ink ?? 1;
    const weight = this.weight(depth) * ink;
    const shape = this.pen.blob(seen);
    if (ink > 0 && weight < 2.4) {
      this.path(
        shape,
        `fill="${fill}" stroke="${this.inkAt(depth)}" stroke-width="${tidy(weight)}"`
      );
      return;
    }
    this.path(shape, fillLook(fill, options.opacity));
    if (ink > 0) this.path(this.pen.ring(seen, weight, 2), fillLook(this.inkAt(depth)));
  }

  /** An ink line in space, heavier at its nearer end. */
  edge(a: Space, b: Space, ink = 1, colour?: string): void {
    const seen = this.camera.line(a, b);
    const cut = seen && clipLine(seen.a, seen.b, this.style.bounds);
    // What is shorter than a pen's point isn't drawn.
    if (!seen || !cut || span([cut.a, cut.b]) < 2.5) return;
    // Depth is linear in 1/z along a projected line.
    const depthAt = (t: number): number => 1 / (1 / seen.near + (1 / seen.far - 1 / seen.near) * t);
    const from = depthAt(cut.from);
    const to = depthAt(cut.to);
    const tone = colour ? this.air(colour, (from + to) / 2) : this.inkAt((from + to) / 2);
    this.stroke([cut.a, cut.b], this.weight(from) * ink, this.weight(to) * ink, tone);
  }

  /** A bar in space, `thick` metres; drawn in ink when no colour is given. */
  rod(points: Space[], thick: number, colour?: string): void {
    const depth = this.depthOf(points);
    const ink = this.weight(depth);
    const seen = points.map((p) => this.camera.at(p));
    const width = (p: Space): number => thick * this.camera.scale(p);
    const [a, b] = [width(points[0] as Space), width(points[points.length - 1] as Space)];
    const outline = colour ? ink * 1.3 : 0;
    if (Math.max(a, b) < 5) {
      this.path(this.pen.thin(seen), lineLook(this.inkAt(depth), Math.max(a, ink)));
      return;
    }
    this.path(
      this.pen.stroke(seen, Math.max(a + outline, ink), Math.max(b + outline, ink), { taper: 0.9 }),
      fillLook(this.inkAt(depth))
    );
    if (colour && a > ink * 0.8) {
      const inner = this.pen.stroke(seen, a, b, { taper: 0.9, overshoot: -0.2 });
      this.path(inner, fillLook(this.air(colour, depth)));
    }
  }

  depthOf(points: Space[]): number {
    const sum = points.reduce((total, p) => total + Math.max(0.4, this.camera.depth(p)), 0);
    return sum / points.length;
  }

  private id(): string {
    this.ids += 1;
    return `${this.style.prefix}${this.ids}`;
  }

  /** A linear gradient between two places in px, as a paint. */
  linear(from: Point, to: Point, stops: Stop[]): string {
    const id = this.id();
    const place = `x1="${px(from[0])}" y1="${px(from[1])}" x2="${px(to[0])}" y2="${px(to[1])}"`;
    this.defs.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${place}>${stopsOf(stops)}</linearGradient>`
    );
    return `url(#${id})`;
  }

  /** A radial gradient in px, as a paint; `squash` is its height by its width. */
  radial(centre: Point, radius: number, stops: Stop[], squash = 1): string {
    const id = this.id();
    const turn = `translate(${px(centre[0])} ${px(centre[1])}) scale(1 ${squash})`;
    this.defs.push(
      `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${px(radius)}" gradientTransform="${turn}">${stopsOf(stops)}</radialGradient>`
    );
    return `url(#${id})`;
  }

  /** Draws inside shapes given in px. */
  clipped(shapes: Point[][], draw: () => void): void {
    const seen = shapes.map((s) => clipPolygon(s, this.style.bounds)).filter((s) => s.length > 2);
    if (seen.length === 0) return;
    const id = this.id();
    const d = seen.map((s) => this.pen.shape(Pen.clockwise(s))).join('');
    this.defs.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    this.raw(`<g clip-path="url(#${id})">`);
    draw();
    this.raw('</g>');
  }

  /** Draws what shines by itself, or its air: colours that the light's grading leaves alone. */
  glowing(draw: () => void): void {
    this.raw('<g data-glow="1">');
    const outer = this.defs;
    const place = this.parts.length;
    this.defs = [];
    this.raw('');
    draw();
    this.parts[place] = { key: '', d: `<defs>${this.defs.join('')}</defs>` };
    this.defs = outer;
    this.raw('</g>');
  }

  /** Draws at one opacity, so that what overlaps inside (shadows) doesn't add up. */
  veil(opacity: number, draw: () => void): void {
    this.raw(`<g opacity="${opacity}">`);
    draw();
    this.raw('</g>');
  }

  /** Draws out of focus by `blur` px. */
  blurred(blur: number, draw: () => void): void {
    const id = this.id();
    const { x, y, width, height } = this.style.bounds;
    this.defs.push(
      `<filter id="${id}" filterUnits="userSpaceOnUse" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${px(blur)}"/></filter>`
    );
    this.raw(`<g filter="url(#${id})">`);
    draw();
    this.raw('</g>');
  }

  toString(): string {
    const body = this.parts
      .map(({ key, d }) => (key === '' ? d : d === '' ? '' : `<path d="${d}" ${key}/>`))
      .join('');
    return (this.defs.length ? `<defs>${this.defs.join('')}</defs>` : '') + body;
  }
}

/** The longer side of the box around the points. */
function span(points: Point[]): number {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function tidy(value: number): number {
  return Math.max(0.6, Math.round(value * 5) / 5);
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function stopsOf(stops: Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) => {
      const alpha = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${colour}"${alpha}/>`;
    })
    .join('');
}

export function fillLook(colour: string, opacity = 1): string {
  return `fill="${colour}"` + (opacity < 1 ? ` opacity="${Math.round(opacity * 100) / 100}"` : '');
}

export function lineLook(colour: string, width: number): string {
  return `fill="none" stroke="${colour}" stroke-width="${tidy(width)}" stroke-linecap="round"`;
}
