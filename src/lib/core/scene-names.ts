/** The names in a scene that nothing answers to: cast, sets and the vocabulary of the art kit. */
import type { LoadedSeries } from './library.ts';
import type { Kit, Scene } from './scene.ts';
import type { Path } from './source.ts';

export interface UnknownName {
  /** Below the scene. */
  path: Path;
  /** `cast`, `set`, `pose`, ...: part of the rule's name and of the message. */
  what: string;
  name: string;
  known: string[];
}

/** Every unknown name of a scene, in the scene's order. */
export function unknownNames(scene: Scene, series: LoadedSeries, kit: Kit): UnknownName[] {
  const unknown: UnknownName[] = [];
  const look = (
    what: string,
    path: Path,
    name: string | undefined,
    known: Iterable<string>
  ): void => {
    const all = [...known];
    if (name !== undefined && !all.includes(name)) unknown.push({ path, what, name, known: all });
  };
  look('set', ['set'], scene.set, series.sets.keys());
  const drawing = series.sets.get(scene.set)?.data.drawing;
  const views = drawing === undefined ? undefined : kit.drawings[drawing];
  if (views) look('view', ['view'], scene.view, views);
  look('light', ['light'], scene.light, kit.lights);
  scene.effects.forEach((effect, index) => look('effect', ['effects', index], effect, kit.effects));
  scene.props.forEach(({ prop }, index) => look('prop', ['props', index, 'prop'], prop, kit.props));
  scene.figures.forEach((figure, index) => {
    const path = ['figures', index];
    look('cast member', [...path, 'who'], figure.who, series.cast.keys());
    look('pose', [...path, 'pose'], figure.pose, kit.poses);
    look('face', [...path, 'face'], figure.face, kit.faces);
    look('prop', [...path, 'holds'], figure.holds, kit.props);
    const member = series.cast.get(figure.who)?.data;
    if (member) look('outfit', [...path, 'wear'], figure.wear, Object.keys(member.wardrobe));
  });
  return unknown;
}
