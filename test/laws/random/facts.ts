import type { Cite, Moment } from '../../../src/scheme/basics.ts'
import type {
  FactDefinition,
  Field,
  GroupShape,
  ListShape,
  RecordLimit,
} from '../../../src/scheme/factDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import type { Data } from '../edition.ts'
import type { Dice } from './dice.ts'

/** The provisions of a random text; the last two are never the first of a citation. */
export const provisions = ['p1', 'p2', 'p3', 'p4', 'p5']
export const decisionMoments: readonly Moment[] = ['application', 'decision', 'renewal', 'holding']
export const options = ['a', 'b', 'c']
const tags = ['core', 'elective']
const domains = ['environment', 'social', 'governance', 'local', 'global'] as const
export const words = ['未来', '地域', 'x', '']

export function rollCite(dice: Dice): Cite {
  const first = dice.pick(provisions.slice(0, 3))
  return dice.once(4) ? [first, 'p4', ...(dice.once(2) ? ['p5'] : [])] : first
}

/** A field of each kind. What it presumes, if anything, it would accept. */
function rollField(dice: Dice, kind: Field['kind'], presumes: boolean): Field {
  const presume = <T>(value: T) => (presumes && dice.once(3) ? { presumed: value } : {})
  switch (kind) {
    case 'flag':
      return { kind, ...presume(dice.once(2)) }
    case 'choice':
      return { kind, options, ...presume(dice.pick(options)) }
    case 'count':
      return {
        kind,
        ...dice.maybe(2, () => ({ min: '0' })),
        ...dice.maybe(2, () => ({ max: `${3 + dice.nat(9)}` })),
        ...presume(`${dice.nat(3)}`),
      }
    case 'number':
      return {
        kind,
        ...dice.pick([{}, { min: '0' }, { min: `${-2 - dice.nat(2)}` }, { above: '0' }, { above: '-2.5' }]),
        ...dice.maybe(2, () => ({ max: `${3 + dice.nat(60)}` })),
        ...dice.maybe(4, () => ({ step: dice.pick(['0.5', '1', '0.001']) })),
        ...dice.maybe(4, () => ({ unit: 'points' })),
        ...presume(dice.pick(['1', '2'])),
      } as Field
    case 'text':
      return { kind, ...dice.maybe(2, () => ({ maxCharacters: 2 + dice.nat(8) })) }
    default:
      return { kind }
  }
}

/** Fields of a table: points and their maximum for a rate, one of every other kind. */
function rollFields(dice: Dice): GroupShape['fields'] {
  const points = (kind: 'closed' | 'open'): GroupShape['fields'] => ({
    points: { kind: 'number', min: '0', max: { field: 'most' } },
    most: { kind: 'number', above: '0', ...(kind === 'closed' ? { max: `${1 + dice.nat(99)}` } : {}) },
  })
  return {
    ...points(dice.pick(['closed', 'open'])),
    met: rollField(dice, 'flag', dice.once(2)),
    grade: rollField(dice, 'choice', true),
    number: rollField(dice, 'count', true),
    weight: rollField(dice, 'number', true),
    day: { kind: 'date' },
    ...dice.maybe(3, () => ({ at: { kind: 'dateTime' }, said: rollField(dice, 'text', false) })),
  }
}

function rollTable(dice: Dice): Pick<ListShape, 'fields' | 'limits' | 'findings'> {
  const fields: { [field: string]: Field } = { ...rollFields(dice) }
  const limits: RecordLimit[] = []
  if (dice.once(4)) {
    // What is limited is not presumed as well: silence would have to keep to the limit.
    Object.assign(fields, { weight: { kind: 'number', min: '0', max: '9' }, met: { kind: 'flag' } })
    const where: RecordLimit['where'] = dice.once(2) ? { grade: dice.pick(options) } : { grade: ['a', 'c'] }
    const cite = rollCite(dice)
    limits.push({ where, field: 'weight', max: dice.pick(['0', '2', '4.5']), cite })
    if (dice.once(2)) limits.push({ where: { grade: 'b' }, field: 'met', only: [dice.once(2)], cite })
  }
  return {
    fields,
    ...(limits.length > 0 ? { limits } : {}),
    ...dice.maybe(4, () => ({ findings: { grade: { by: 'panel', cite: rollCite(dice) } } })),
  }
}

export type RandomFacts = { readonly [fact: string]: FactDefinition }

/** A fact of every kind, some of them twice, each with all that its kind can say of itself now and then. */
export function rollFacts(dice: Dice): RandomFacts {
  const note = () => ({
    cite: rollCite(dice),
    ...dice.maybe(5, () => ({ asked: [dice.pick(decisionMoments)] })),
    ...dice.maybe(6, () => ({ finding: { by: 'panel' } })),
    ...dice.maybe(6, () => ({ sensitive: true })),
  })
  const scalars = (['flag', 'count', 'number', 'choice', 'date', 'dateTime', 'text'] as const).flatMap(
    (kind) =>
      dice
        .several(1, 2, (at) => `${kind}${at}`)
        .map((id): [string, FactDefinition] => [id, { ...rollField(dice, kind, true), ...note() }]),
  )
  const rows = dice
    .several(1, 4, (at) => `r${at}`)
    .map((id, at) => [
      id,
      {
        ...dice.maybe(3, () => ({ cite: rollCite(dice) })),
        // The first row has each, so that a condition may speak of it.
        ...(at === 0 || dice.once(2) ? { domain: at === 0 ? 'social' : dice.pick(domains) } : {}),
        ...(at === 0 || dice.once(2)
          ? { tags: at === 0 ? ['core'] : dice.several(1, 2, (n) => tags[n]!) }
          : {}),
      },
    ])
  return {
    ...Object.fromEntries(scalars),
    panelFinds: { kind: 'choice', options: ['t0', 'none'], finding: { by: 'panel' }, cite: 'p1' },
    group: { kind: 'group', rows: Object.fromEntries(rows), ...rollTable(dice), ...note() },
    list: { kind: 'list', maxRecords: 1 + dice.nat(3), ...rollTable(dice), ...note() },
  }
}

/** The same facts with what is presumed written out, told from the definition alone. */
export function presumedIn(scheme: Scheme, data: Data): Data {
  const filled = (field: Field, value: unknown) =>
    value ?? ('presumed' in field ? field.presumed : undefined) ?? undefined
  const record = (fields: GroupShape['fields'], given: Data = {}) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(field, given[name])]))
  return Object.fromEntries(
    Object.entries<FactDefinition>(scheme.facts).map(([id, fact]) => {
      const given = data[id]
      switch (fact.kind) {
        case 'group': {
          const rows = (given ?? {}) as { readonly [row: string]: Data }
          return [
            id,
            Object.fromEntries(Object.keys(fact.rows).map((row) => [row, record(fact.fields, rows[row])])),
          ]
        }
        case 'list':
          return [id, (given as readonly Data[]).map((of) => record(fact.fields, of))]
        default:
          return [id, filled(fact, given)]
      }
    }),
  )
}
