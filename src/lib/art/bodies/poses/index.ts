/** The poses by name. */
import type { PoseSpec } from '../pose-types.ts';
import type { PoseName } from '../vocabulary.ts';
import * as a from './acting.ts';
import * as n from './near.ts';
import * as p from './pairs.ts';
import * as q from './quiet.ts';
import * as e from './season.ts';
import * as d from './seated.ts';
import * as s from './standing.ts';

export const poseSpecs: Record<PoseName, PoseSpec> = {
  stand: s.stand,
  'hold-strap': s.holdStrap,
  phone: s.phone,
  sketch: s.sketch,
  'sit-desk': d.sitDesk,
  explain: s.explain,
  listen: d.listen,
  lean: s.lean,
  walk: a.walk,
  'walk-away': a.walkAway,
  'arms-crossed': a.armsCrossed,
  'hands-pockets': a.handsPockets,
  'sit-bed': d.sitBed,
  'side-by-side': p.sideBySide,
  'arm-round': p.armRound,
  'hug-a': p.hugA,
  'hug-b': p.hugB,
  reach: a.reach,
  shrug: a.shrug,
  think: a.think,
  wave: a.wave,
  dance: a.dance,
  tray: a.tray,
  sit: d.sit,
  'sit-lean': d.sitLean,
  crouch: d.crouch,
  wheelchair: d.wheelchair,
  point: a.point,
  'hold-elbow': q.holdElbow,
  'hand-heart': q.handHeart,
  'show-phone': q.showPhone,
  'rest-chin': q.restChin,
  'sit-elbows': q.sitElbows,
  'walk-pack': q.backpackOn,
  'sit-floor': q.sitFloor,
  'phone-ear': e.phoneEar,
  knock: e.knock,
  game: e.game,
  skate: e.skate,
  'push-bike': e.pushBike,
  'lean-rail': e.leanRail,
  'carry-box': e.carryBox,
  'raise-hand': e.raiseHand,
  write: e.write,
  clap: e.clap,
  'hug-side': n.hugSide,
  comfort: n.comfort,
  kneel: n.kneel,
  'sit-ground-phone': n.sitGroundPhone
};
