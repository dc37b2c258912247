/** What a set drawing works with: its sheets seen by one camera, the light and the palette. */
import { Camera, type CameraOptions, type Panel } from './camera.ts';
import type { Light } from '../light/lights.ts';
import { lightness } from './pen/colour.ts';
import { Pen } from './pen/pen.ts';
import { hashText } from './pen/random.ts';
import { Sheet, type SheetStyle } from './sheet.ts';

export interface StageOptions {
  prefix: string;
  panel: Panel;
  light: Light;
  ink: string;
  seed: number | string;
  palette: Record<string, string>;
  view: string;
  camera: CameraOptions;
  air: Air;
}

/** How the air of a drawing thickens, in metres. */
export interface Air {
  from: number;
  to: number;
  most: number;
  /** Its colour in plain daylight; the light grades it as it does everything. */
  colour?: string;
}

/** A set drawing: its cameras by view and what they see. */
export interface Drawing {
  /** `ratio` is the panel's height by its width. */
  views: Record<string, (ratio: number) => CameraOptions>;
  air: Air;
  draw: (stage: Stage) => void;
}

/** How far the drawing reaches beyond every edge of the panel. */
const OVERLAP = 0.08;

/** The air of the drawing under its weather: only outdoors, where the air is long, does fog show. */
function thickened(air: Air, light: Light): Pick<SheetStyle, 'hazeFrom' | 'hazeTo' | 'hazeMost'> {
  const foggy = light.weather === 'fog' && air.to > 20;
  return foggy
    ? { hazeFrom: 3, hazeTo: air.to * 0.55, hazeMost: Math.min(0.86, air.most * 1.9) }
    : { hazeFrom: air.from, hazeTo: air.to, hazeMost: air.most };
}

export class Stage {
  readonly back: Sheet;
  readonly middle: Sheet;
  /** What stands between us and the figures of the middle, in the same focus: a sofa's arm. */
  readonly over: Sheet;
  readonly front: Sheet;
  readonly camera: Camera;
  readonly light: Light;
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
  /** The sky is bright; otherwise windows and lamps out there are lit. */
  readonly day: boolean;
  /** Rain has wet the ground. */
  readonly wet: boolean;
  /** Side from which lit planes are lit. */
  readonly side: 'left' | 'right';
  /** Colour of the lamps strung on boats in winter, or none. */
  readonly boatLights: string | undefined;
  private readonly colours: Record<string, string>;

  constructor(options: StageOptions) {
    const { panel, light, prefix, ink, seed } = options;
    this.camera = new Camera(options.camera, panel);
    this.light = light;
    this.view = options.view;
    this.width = panel.width;
    this.height = panel.height;
    this.ink = ink;
    this.day = lightness(light.sky[0]) > 0.33;
    this.wet = light.weather === 'rain';
    this.side = light.from === 'right' ? 'right' : 'left';
    this.colours = options.palette;
    this.boatLights = options.palette['boat-lights'];
    const unit = Math.sqrt(panel.width * panel.height) / 1100;
    const style: Omit<SheetStyle, 'prefix'> = {
      ink,
      haze: options.palette['air'] ?? options.air.colour ?? '#f3dfbf',
      ...thickened(options.air, light),
      wet: this.wet,
      weight: 3.5 * unit * Math.sqrt(Math.max(1, panel.zoom)),
      bounds: {
        x: -OVERLAP * panel.width,
        y: -OVERLAP * panel.height,
        width: panel.width * (1 + 2 * OVERLAP),
        height: panel.height * (1 + 2 * OVERLAP)
      }
    };
    const sheet = (name: string): Sheet =>
      new Sheet(
        this.camera,
        new Pen({ seed: hashText(`${seed}/${name}`), wobble: 1.7 * unit, grain: 95 * unit }),
        { ...style, prefix: `${prefix}-${name}` }
      );
    this.back = sheet('b');
    this.middle = options.view === 'close' ? this.back : sheet('m');
    this.over = sheet('o');
    this.front = sheet('f');
  }

  /** A colour of the set: the set's own when its palette names it. */
  colour(name: string, own: string): string {
    return this.colours[name] ?? own;
  }
}
