export type Plain = { readonly [key: string]: unknown }

/** Of a plain copy: an object that is no list. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
