/** The props of the art kit. */
export { drawProp, type PropContext, type PropDrawing } from './prop.ts';
export { props } from './models.ts';
