type Schema = { readonly [keyword: string]: unknown }
type Check = (given: unknown, value: unknown, schema: Schema, root: Schema) => boolean

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const annotation: Check = () => true
const onText = (judge: (given: never, text: string) => boolean): Check => {
  return (given, value) => typeof value !== 'string' || judge(given as never, value)
}
const onNumber = (judge: (given: number, number: number) => boolean): Check => {
  return (given, value) => typeof value !== 'number' || judge(given as number, value)
}
const onList = (
  judge: (given: never, list: readonly unknown[], root: Schema, schema: Schema) => boolean,
): Check => {
  return (given, value, schema, root) => !Array.isArray(value) || judge(given as never, value, root, schema)
}
const onMembers = (
  judge: (given: never, object: { readonly [key: string]: unknown }, root: Schema, schema: Schema) => boolean,
): Check => {
  return (given, value, schema, root) => !isObject(value) || judge(given as never, value, root, schema)
}

/** JSON Schema 2020-12 as its specification words it, for the keywords that this library writes. */
const keywords: { readonly [keyword: string]: Check } = {
  $schema: annotation,
  $id: annotation,
  $defs: annotation,
  title: annotation,
  description: annotation,
  default: annotation,
  format: annotation,
  $ref: (given, value, _, root) => {
    const [, , name] = (given as string).split('/')
    return matches((root['$defs'] as { readonly [name: string]: Schema })[name!]!, value, root)
  },
  type: (given, value) => [given].flat().some((type) => isOfType(type as string, value)),
  const: (given, value) => given === value,
  enum: (given, value) => (given as readonly unknown[]).includes(value),
  oneOf: (given, value, _, root) =>
    (given as readonly Schema[]).filter((schema) => matches(schema, value, root)).length === 1,
  anyOf: (given, value, _, root) =>
    (given as readonly Schema[]).some((schema) => matches(schema, value, root)),
  pattern: onText((given, text) => new RegExp(given, 'u').test(text)),
  minLength: onText((given, text) => [...text].length >= given),
  maxLength: onText((given, text) => [...text].length <= given),
  minimum: onNumber((given, number) => number >= given),
  maximum: onNumber((given, number) => number <= given),
  exclusiveMinimum: onNumber((given, number) => number > given),
  multipleOf: onNumber((given, number) => Number.isInteger(number / given)),
  minItems: onList((given, list) => list.length >= given),
  maxItems: onList((given, list) => list.length <= given),
  prefixItems: onList((given: readonly Schema[], list, root) =>
    given.every((schema, at) => at >= list.length || matches(schema, list[at], root)),
  ),
  items: onList((given: Schema, list, root, schema) => {
    const first = (schema['prefixItems'] as readonly unknown[] | undefined)?.length ?? 0
    return list.slice(first).every((entry) => matches(given, entry, root))
  }),
  required: onMembers((given: readonly string[], object) => given.every((key) => Object.hasOwn(object, key))),
  minProperties: onMembers((given, object) => Object.keys(object).length >= given),
  maxProperties: onMembers((given, object) => Object.keys(object).length <= given),
  propertyNames: onMembers((given: Schema, object, root) =>
    Object.keys(object).every((key) => matches(given, key, root)),
  ),
  properties: onMembers((given: { readonly [key: string]: Schema }, object, root) =>
    Object.keys(object).every((key) => !Object.hasOwn(given, key) || matches(given[key]!, object[key], root)),
  ),
  additionalProperties: onMembers((given: Schema | false, object, root, schema) => {
    const known = (schema['properties'] ?? {}) as object
    const others = Object.keys(object).filter((key) => !Object.hasOwn(known, key))
    return given === false ? others.length === 0 : others.every((key) => matches(given, object[key], root))
  }),
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      // one of string, number and boolean
      return typeof value === type
  }
}

/**
 * Whether a value keeps to a JSON Schema. A keyword that this does not know is an error, so that a schema cannot say
 * more than is tested.
 */
export function matches(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    const check = keywords[keyword]
    if (!check) throw new Error(`unknown keyword ${keyword}`)
    return check(given, value, schema, root)
  })
}
