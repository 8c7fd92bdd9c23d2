import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allOf,
  anyOf,
  atLeastOf,
  exactlyOf,
  isOpen,
  MET,
  nameVerdict,
  negated,
  REFERRED,
  tally,
  UNDETERMINED,
  UNMET,
  type Verdict,
} from '../../src/logic/verdict.ts'

/** Every list of verdicts of a length: few enough to try them all. */
function everyList(length: number): readonly (readonly Verdict[])[] {
  if (length === 0) return [[]]
  const verdicts = [UNMET, UNDETERMINED, REFERRED, MET] as const
  return everyList(length - 1).flatMap((list) => verdicts.map((verdict) => [...list, verdict]))
}
const lists = [0, 1, 2, 3, 4, 5].flatMap(everyList)

function replaced(verdicts: readonly Verdict[], at: number, verdict: Verdict): readonly Verdict[] {
  return verdicts.map((old, index) => (index === at ? verdict : old))
}

/** A way of joining verdicts, and the same question about facts that are all known. */
type Join = {
  readonly name: string
  readonly join: (verdicts: readonly Verdict[]) => Verdict
  readonly holds: (met: readonly boolean[]) => boolean
  /** One more part met never turns it from met to unmet. */
  readonly rises: boolean
}
const count = (met: readonly boolean[]) => met.filter((one) => one).length
const joins: readonly Join[] = [
  { name: 'allOf', join: allOf, holds: (met) => count(met) === met.length, rises: true },
  { name: 'anyOf', join: anyOf, holds: (met) => count(met) > 0, rises: true },
  ...[0, 1, 2, 3, 4, 6].flatMap((n): Join[] => [
    {
      name: `atLeastOf ${n}`,
      join: (list) => atLeastOf(n, list),
      holds: (met) => count(met) >= n,
      rises: true,
    },
    {
      name: `exactlyOf ${n}`,
      join: (list) => exactlyOf(n, list),
      holds: (met) => count(met) === n,
      rises: false,
    },
  ]),
  {
    name: 'negated allOf',
    join: (list) => negated(allOf(list)),
    holds: (met) => count(met) < met.length,
    rises: false,
  },
]

/** Every way in which the open verdicts can still come out. */
function completions(verdicts: readonly Verdict[]): readonly (readonly boolean[])[] {
  return verdicts.reduce<readonly (readonly boolean[])[]>(
    (lists, verdict) =>
      lists.flatMap((list) =>
        isOpen(verdict)
          ? [
              [...list, false],
              [...list, true],
            ]
          : [[...list, verdict === MET]],
      ),
    [[]],
  )
}

/** Unmet, open or met, in order. */
const height = (verdict: Verdict) => (verdict === UNMET ? 0 : verdict === MET ? 2 : 1)

describe.each(joins)('$name', ({ join, holds }) => {
  test('is met if every completion is, unmet if none is, and else open', () => {
    const wrong = lists.filter((verdicts) => {
      const outcomes = completions(verdicts).map(holds)
      const expected = outcomes.every((met) => met) ? MET : outcomes.some((met) => met) ? undefined : UNMET
      const verdict = join(verdicts)
      return expected === undefined ? !isOpen(verdict) : verdict !== expected
    })
    expect(wrong).toEqual([])
  })

  test('is undetermined before it is referred: with a fact missing nobody is asked to decide yet', () => {
    const wrong = lists.filter((verdicts) => {
      const verdict = join(verdicts)
      if (!isOpen(verdict)) return false
      return verdict !== (verdicts.includes(UNDETERMINED) ? UNDETERMINED : REFERRED)
    })
    expect(wrong).toEqual([])
  })

  test('keeps its answer, once settled, however an open part comes out', () => {
    const wrong = lists.filter((verdicts) => {
      const verdict = join(verdicts)
      if (isOpen(verdict)) return false
      return verdicts.some(
        (part, at) =>
          isOpen(part) &&
          ([MET, UNMET] as const).some((settled) => join(replaced(verdicts, at, settled)) !== verdict),
      )
    })
    expect(wrong).toEqual([])
  })

  test('does not depend on the order of its parts', () => {
    const wrong = lists.filter((verdicts) => join(verdicts) !== join([...verdicts].sort()))
    expect(wrong).toEqual([])
  })
})

test.each(joins.filter(({ rises }) => rises))('$name never falls when a part rises', ({ join }) => {
  const wrong = lists.filter((verdicts) =>
    verdicts.some((part, at) =>
      ([UNDETERMINED, REFERRED, MET] as const).some(
        (raised) =>
          height(raised) > height(part) &&
          height(join(replaced(verdicts, at, raised))) < height(join(verdicts)),
      ),
    ),
  )
  expect(wrong).toEqual([])
})

test('negated() turns met and unmet round, leaves open verdicts, and undoes itself', () => {
  expect([UNMET, UNDETERMINED, REFERRED, MET].map((verdict) => negated(verdict as Verdict))).toEqual([
    MET,
    UNDETERMINED,
    REFERRED,
    UNMET,
  ])
  for (const verdicts of lists) {
    expect(negated(negated(allOf(verdicts)))).toBe(allOf(verdicts))
    const turned = verdicts.map(negated)
    expect(height(negated(anyOf(turned)))).toBe(height(allOf(verdicts)))
  }
})

test('nested conditions over independent parts are met if every completion is, and unmet if none is', () => {
  type Tree = Verdict | { readonly join: Join; readonly of: readonly Tree[] }
  const { tree } = fc.letrec<{ tree: Tree; leaf: Verdict; node: Tree }>((tie) => ({
    leaf: fc.constantFrom<Verdict>(UNMET, UNDETERMINED, REFERRED, MET),
    node: fc.record({
      join: fc.constantFrom(...joins),
      of: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    tree: fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, tie('leaf'), tie('node')),
  }))
  const evaluate = (of: Tree): Verdict => (typeof of === 'number' ? of : of.join.join(of.of.map(evaluate)))
  const leaves = (of: Tree): readonly Verdict[] => (typeof of === 'number' ? [of] : of.of.flatMap(leaves))
  const hold = (of: Tree, met: boolean[]): boolean =>
    typeof of === 'number' ? met.shift()! : of.join.holds(of.of.map((part) => hold(part, met)))

  fc.assert(
    fc.property(tree, (of) => {
      fc.pre(leaves(of).filter(isOpen).length <= 8)
      const outcomes = completions(leaves(of)).map((met) => hold(of, [...met]))
      const verdict = evaluate(of)
      if (outcomes.every((met) => met)) expect(verdict).toBe(MET)
      else if (!outcomes.includes(true)) expect(verdict).toBe(UNMET)
      else expect(isOpen(verdict)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('tally() counts the met and the open', () => {
  for (const verdicts of lists) {
    const { met, open } = tally(verdicts)
    expect(met).toBe(verdicts.filter((verdict) => verdict === MET).length)
    expect(open).toBe(verdicts.filter(isOpen).length)
  }
})

test('nameVerdict() names all four', () => {
  expect(([UNMET, UNDETERMINED, REFERRED, MET] as const).map(nameVerdict)).toEqual([
    'unmet',
    'undetermined',
    'referred',
    'met',
  ])
})
