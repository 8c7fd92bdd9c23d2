/**
 * A part of a result as codes and figures: of a citation the provision, of a figure its exact value. How a text names
 * a provision, and to how many decimals a figure is shown, may change without the result changing.
 */
export function withoutProse(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(withoutProse)
  if ('exact' in part && typeof part.exact === 'string') return { exact: part.exact }
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) =>
      name === 'citation' && isCitation(value) ? ['provision', value.provision] : [name, withoutProse(value)],
    ),
  )
}

function isCitation(value: unknown): value is { readonly provision: string } {
  return typeof value === 'object' && value !== null && 'provision' in value
}
