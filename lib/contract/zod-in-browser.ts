/**
 * What the browser gets in place of Zod: the same checks with the methods that the contract is written with and no others,
 * which is half of the bytes. The bundler puts it there (next.config.js); a test holds both to the same answers.
 */
import * as mini from "zod/mini";

type Schema = mini.ZodMiniType;

/** Numbers are compared by their value; texts and lists by their length. */
function bound(schema: Schema, number: typeof mini.gte | typeof mini.lte, length: typeof mini.minLength | typeof mini.maxLength) {
  const checks = schema._zod.def.type === "number" ? number : length;
  return (limit: number) => fluent(schema.check(checks(limit) as never));
}

/** The methods that schemas of the contract are written with. */
const METHODS = {
  optional: (schema: Schema) => () => fluent(mini.optional(schema)),
  nullable: (schema: Schema) => () => fluent(mini.nullable(schema)),
  readonly: (schema: Schema) => () => fluent(mini.readonly(schema)),
  default: (schema: Schema) => (value: unknown) => fluent(mini._default(schema, value as never)),
  catch: (schema: Schema) => (value: unknown) => fluent(mini.catch(schema, value as never)),
  unwrap: (schema: Schema) => () => (schema._zod.def as unknown as { innerType: Schema }).innerType,
  refine: (schema: Schema) => (...args: Parameters<typeof mini.refine>) => fluent(schema.check(mini.refine(...args))),
  min: (schema: Schema) => bound(schema, mini.gte, mini.minLength),
  max: (schema: Schema) => bound(schema, mini.lte, mini.maxLength),
  int: (schema: Schema) => () => fluent(schema.check(mini.int() as never)),
  trim: (schema: Schema) => () => fluent(schema.check(mini.trim() as never)),
  regex: (schema: Schema) => (pattern: RegExp) => fluent(schema.check(mini.regex(pattern) as never)),
  extend: (schema: Schema) => (shape: mini.core.$ZodLooseShape) => fluent(mini.extend(schema as mini.ZodMiniObject, shape)),
  omit: (schema: Schema) => (keys: object) => fluent(mini.omit(schema as mini.ZodMiniObject, keys)),
  pick: (schema: Schema) => (keys: object) => fluent(mini.pick(schema as mini.ZodMiniObject, keys)),
};

function fluent<T extends Schema>(schema: T): T {
  for (const [name, method] of Object.entries(METHODS)) Object.defineProperty(schema, name, { value: method(schema), configurable: true });
  return schema;
}

const made =
  <A extends unknown[], T extends Schema>(make: (...args: A) => T) =>
  (...args: A) =>
    fluent(make(...args));

export const array = made(mini.array);
export const boolean = made(mini.boolean);
export const literal = made(mini.literal);
export const number = made(mini.number);
export const object = made(mini.object);
export const partialRecord = made(mini.partialRecord);
export const record = made(mini.record);
export const strictObject = made(mini.strictObject);
export const string = made(mini.string);
export const unknown = made(mini.unknown);
export const url = made(mini.url);
export const coerce = { number: made(mini.coerce.number) };
export const iso = { date: made(mini.iso.date), datetime: made(mini.iso.datetime) };
const enumeration = made(mini.enum as (values: readonly string[]) => mini.ZodMiniEnum);
export { enumeration as enum };
