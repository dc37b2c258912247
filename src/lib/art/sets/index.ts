/** The set drawings of the art kit. */
export { drawSet, type SetContext, type SetLayers } from './set.ts';
export { drawings } from './drawings.ts';
