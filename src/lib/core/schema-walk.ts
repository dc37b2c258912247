/** Walks zod schemas: the part of a schema that a path leads to, its keys, and a stand-in value for it. */
import { z } from 'zod';
import type { Path } from './source.ts';
import { standInName } from './stand-in.ts';

/** What stands in for a colour, an address or a date that cannot be read. */
const standInTexts = ['#000000', 'https://unreadable.example/', '2000-01-01'];

/** The schema without its optional, nullable or default wrapping. */
export function innerSchema(schema: z.ZodType): z.ZodType {
  let inner: z.ZodType = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The part of a schema at a path; null where the schema has nothing there. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let found: z.ZodType | null = schema;
  for (const step of path) {
    if (!found) return null;
    found = stepInto(innerSchema(found), step);
  }
  return found;
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType | null {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return Object.hasOwn(shape, step) ? (shape[step] ?? null) : null;
  }
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodTuple)
    return (schema.def.items[Number(step)] as z.ZodType | undefined) ?? null;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options as z.ZodType[]) {
      const inside = stepInto(innerSchema(option), step);
      if (inside) return inside;
    }
  }
  return null;
}

/** Keys of an object schema, in its order; none for any other schema. */
export function knownKeys(schema: z.ZodType | null): string[] {
  const inner = schema && innerSchema(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape as object) : [];
}

/** The least value that fits the schema. */
export function standIn(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodObject) {
    const entries: Array<[string, unknown]> = [];
    for (const [key, part] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      if (!isOptional(part)) entries.push([key, standIn(part)]);
    }
    return Object.fromEntries(entries);
  }
  if (schema instanceof z.ZodArray) {
    return schema.safeParse([]).success ? [] : [standIn(schema.element as z.ZodType)];
  }
  if (schema instanceof z.ZodTuple)
    return schema.def.items.map((item) => standIn(item as z.ZodType));
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodUnion) return standIn(innerSchema(schema.options[0] as z.ZodType));
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNullable) return null;
  const texts = [standInName(), ...standInTexts];
  return [...texts, 50, 1, 12, false].find((value) => schema.safeParse(value).success);
}
