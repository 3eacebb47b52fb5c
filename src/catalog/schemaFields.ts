import { z } from "zod";
import type { JsonPath } from "./jsonTree";

/**
 * The field names that a schema allows at a path.
 *
 * @param value the parsed value: its `kind` selects the shape of a union
 * @returns an empty list if the path leads to no object
 */
export function fieldNames(schema: z.core.$ZodType, value: unknown, path: JsonPath): readonly string[] {
  const shape = toObject(schema, value);
  if (path.length === 0) return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
  const [step = "", ...rest] = path;
  const below: unknown = isRecord(value) ? value[step] : undefined;
  if (shape instanceof z.ZodArray) return fieldNames(shape.element, below, rest);
  const field: z.core.$ZodType | undefined = shape instanceof z.ZodObject ? shape.shape[step] : undefined;
  return field === undefined ? [] : fieldNames(field, below, rest);
}

function toObject(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional)
    return toObject(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const kind = isRecord(value) ? value[schema.def.discriminator] : undefined;
  const option = schema.options.map((one) => toObject(one, value)).find((one) => isOfKind(one, kind));
  return option ?? schema;
}

function isOfKind(schema: z.core.$ZodType, kind: unknown): boolean {
  return schema instanceof z.ZodObject && schema.shape.kind?.safeParse(kind).success === true;
}

function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}
