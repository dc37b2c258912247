/**
 * Which Open Peeps parts are extracted, and the units each set is written in.
 */
import type { Matrix } from './path.ts';
import type { folders } from './peeps.ts';

export interface PartSet {
  id: 'heads';
  parts: Array<{ kind: keyof typeof folders; name: string }>;
  /** From the canvas of Open Peeps to the set's units. */
  matrix: Matrix;
  digits: number;
}

const list = (kind: keyof typeof folders, names: string): PartSet['parts'] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({ kind, name }));

/** The bare head's chin and middle on the canvas, and the canvas units that make one head unit. */
const chin = 499;
const middle = 445;
const unit = 4.5;

export const sets: PartSet[] = [
  {
    id: 'heads',
    digits: 2,
    // Open Peeps look right; our heads look left.
    matrix: [-1 / unit, 0, 0, 1 / unit, middle / unit, -chin / unit],
    parts: list(
      'hair',
      'Afro Bun FlatTopLong GrayMedium Hijab Long MediumShort Short ShortCurly Turban'
    )
  }
];

/** The notice that stands beside the extracted parts. */
export function licenceNotice(packageLicence: string): string {
  return `# Where these parts come from

The drawings are from **Open Peeps** by Pablo Stanley (https://www.openpeeps.com), given to the public
domain under [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).

Their paths were taken from the npm package \`react-peeps\` 0.1.10, whose licence follows. The flats
(coloured regions) were computed from the paths by \`npm run parts\`.

${packageLicence.trim()}
`;
}
