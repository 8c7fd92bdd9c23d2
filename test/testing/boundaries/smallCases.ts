import { defineScheme, type Scheme } from '../../../src/index.ts'
import { type BoundaryCase, type BoundaryOptions, boundaryCases } from '../../../src/testing/index.ts'

const cite = 'p'

/** A definition with next to nothing in it beside what is tried. */
export function definition(parts: Partial<Scheme>): Scheme {
  return defineScheme({
    id: 'small',
    edition: '1',
    provisions: {
      p: { cite: '第1条', about: 'tier', treatment: 'rule' },
      q: { cite: '第2条', about: 'rule', treatment: 'rule' },
    },
    facts: {},
    tiers: [{ id: 'only', when: { kind: 'all', of: [] }, cite }],
    ...parts,
  })
}

/** The cases of a definition, each in a line: its name, what it comes to, and what brings it about. */
export function linesOf(scheme: Scheme, options?: BoundaryOptions): readonly string[] {
  return boundaryCases(scheme, options).map(lineOf)
}

function lineOf(boundary: BoundaryCase): string {
  const { kind, name, side, threshold, value, citation, path, ...more } = boundary
  const says = [path, value, threshold, side === 'at' ? ' at ' : ` just ${side} `].every((part) =>
    name.includes(part),
  )
  const isNamed = says && /^[: ]/.test(name.slice(path.length)) && path !== ''
  const said = JSON.stringify(more).replaceAll('"', '')
  return `${isNamed ? '' : 'misnamed '}${kind} ${name} ${said} ${citation?.text ?? 'cites nothing'}`
}
