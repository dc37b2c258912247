/** Writes SVG path data in short relative commands. */
import type { Point } from './geometry.ts';

function short(value: number, digits: number): string {
  const text = value.toFixed(digits);
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' || trimmed === '' ? '0' : trimmed.replace(/^(-?)0\./, '$1.');
}

/** Collects one path. Rounding errors don't add up: each step starts from the rounded place. */
export class PathWriter {
  private x = 0;
  private y = 0;
  private out = '';

  constructor(private readonly digits: number) {}

  private step(p: Point): string {
    const scale = 10 ** this.digits;
    const dx = Math.round((p[0] - this.x) * scale) / scale;
    const dy = Math.round((p[1] - this.y) * scale) / scale;
    const y = short(dy, this.digits);
    return short(dx, this.digits) + (y.startsWith('-') ? '' : ' ') + y;
  }

  private land(p: Point): void {
    const scale = 10 ** this.digits;
    this.x += Math.round((p[0] - this.x) * scale) / scale;
    this.y += Math.round((p[1] - this.y) * scale) / scale;
  }

  move(p: Point): this {
    this.x = 0;
    this.y = 0;
    this.out += 'M' + this.step(p);
    this.land(p);
    return this;
  }

  line(p: Point): this {
    this.out += 'l' + this.step(p);
    this.land(p);
    return this;
  }

  quad(control: Point, p: Point): this {
    const first = this.step(control);
    const second = this.step(p);
    this.out += 'q' + first + (second.startsWith('-') ? '' : ' ') + second;
    this.land(p);
    return this;
  }

  close(): this {
    this.out += 'z';
    return this;
  }

  toString(): string {
    return this.out;
  }
}
