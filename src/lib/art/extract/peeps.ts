/**
 * Reads Open Peeps parts from the package react-peeps without React: each part is a CommonJS file
 * whose function calls `createElement`, so it is run with a tiny stand-in that collects the paths.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Matrix, type Segment, boxOf, parsePath, transformPath } from './path.ts';

export interface RawPart {
  name: string;
  ink: Segment[][];
  paper: Segment[][];
}

interface Element {
  type: string;
  props: Record<string, string | undefined>;
  children: Element[];
}

type Component = (props: { strokeColor: string; backgroundColor: string }) => Element;

/** The folders of the package that hold drawable parts. */
export const folders = {
  hair: 'hair'
} as const;

/** Parts that must not be in a book for students, whatever else changes. */
export const forbidden = ['Killer', 'Monster', 'Cyclops', 'Bear', 'Selena', 'Rage'];

const ink = 'INK';
const paper = 'PAPER';

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('react-peeps/package.json'));
}

/** The licence text of the package, for the notice beside the parts. */
export function packageLicence(): string {
  return readFileSync(join(packageFolder(), 'LICENSE'), 'utf8');
}

/** Each file exports one component; not all are called as their file is. */
function load(file: string): Component {
  const react = {
    createElement: (
      type: string,
      props: Element['props'] | null,
      ...children: Element[]
    ): Element => ({
      type,
      props: props ?? {},
      children: children.flat().filter((child) => typeof child === 'object' && child !== null)
    })
  };
  const exported: Record<string, Component> = {};
  const run = new Function('exports', 'require', readFileSync(file, 'utf8'));
  run(exported, (id: string) => {
    if (id !== 'react') throw new Error(`${file} asks for ${id}`);
    return react;
  });
  const component = Object.values(exported).find((value) => typeof value === 'function');
  if (!component) throw new Error(`${file} exports no component`);
  return component;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f
  ];
}

function matrixOf(transform: string | undefined): Matrix {
  if (!transform) return [1, 0, 0, 1, 0, 0];
  const [, x, y] = /^translate\(([-\d.eE]+) ([-\d.eE]+)\)$/.exec(transform) ?? [];
  if (x === undefined || y === undefined)
    throw new Error(`transform "${transform}" is not supported`);
  return [1, 0, 0, 1, Number(x), Number(y)];
}

/**
 * One part in the canvas of Open Peeps (850 wide, hair shifted to its place over the neck).
 * Fills other than ink and paper are returned as paper: colour is given later, by region.
 */
export function readPart(kind: keyof typeof folders, name: string): RawPart {
  if (forbidden.includes(name)) throw new Error(`${name} is not to be used in this book`);
  const shift: Record<string, [number, number]> = {
    hair: [225, 0]
  };
  const [dx, dy] = shift[kind] ?? [0, 0];
  const part: RawPart = { name, ink: [], paper: [] };
  const walk = (element: Element, matrix: Matrix): void => {
    const here = multiply(matrix, matrixOf(element.props.transform));
    const d = element.props.d;
    if (element.type === 'path' && d && element.props.fill !== 'none') {
      const path = transformPath(parsePath(d), here);
      const [x0, y0, x1, y1] = boxOf(path);
      if (x1 - x0 > 0 && y1 - y0 > 0)
        (element.props.fill === ink ? part.ink : part.paper).push(path);
    }
    for (const child of element.children) walk(child, here);
  };
  const file = join(packageFolder(), 'lib/peeps', folders[kind], `${name}.js`);
  walk(load(file)({ strokeColor: ink, backgroundColor: paper }), [1, 0, 0, 1, dx, dy]);
  return part;
}
