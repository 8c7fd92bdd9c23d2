import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Issue, parseFacts, type Scheme, validity } from '../../src/index.ts'
import { anyApplicant } from './arbitraries.ts'
import { issuesOf } from './assessed.ts'
import type { Data, Edition, Path } from './edition.ts'
import { editions } from './editions.ts'
import { expectResult } from './expectResult.ts'
import { pathsOf, withValue } from './factPaths.ts'
import { heavy, hostile } from './hostile.ts'
import { anyMalformed } from './malformed.ts'

// Law 7, Nothing is thrown at an applicant: bad input is a list of issues (code, path, params, message).

const numRuns = 60

const anyJunk = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
})

test.each(Object.entries(hostile))('%s gives a Result, as the whole and in any place', (_, make) => {
  for (const edition of editions) {
    expectResult(parseFacts(edition.scheme, make()))
    expectResult(assess(edition.scheme, make()))
    for (const path of placesOf(edition)) {
      expectResult(assess(edition.scheme, withValue(edition.best({}), path, make())))
    }
  }
})

test.each(Object.entries(heavy))('%s gives a Result, as the whole and as any fact', (_, much) => {
  for (const { scheme, best } of editions) {
    expectResult(assess(scheme, much))
    for (const fact of Object.keys(scheme.facts)) expectResult(assess(scheme, { ...best({}), [fact]: much }))
  }
})

test.each(Object.entries(hostile))('%s gives a Result, as options and as any one of them', (_, make) => {
  for (const { scheme } of editions) {
    expectResult(assess(scheme, {}, make() as never))
    for (const path of optionsOf(scheme)) {
      expectResult(assess(scheme, {}, withValue<Data>({}, path, make()) as never))
    }
    for (const path of [['decidedOn'], ['for'], ['readings'], ...readingsOf(scheme)]) {
      expectResult(validity(scheme, withValue({ decidedOn: '2026-04-01' }, path, make())))
    }
  }
})

describe.each(editions)('$name', (edition) => {
  const { scheme } = edition

  test('anything at all gives a Result, as the whole and in any place', () => {
    const anyPlace = fc.constantFrom<Path>([], ...placesOf(edition))
    fc.assert(
      fc.property(anyPlace, anyJunk, (path, junk) => {
        const data = withValue<unknown>(edition.best({}), path, junk)
        expectResult(parseFacts(scheme, data))
        expectResult(assess(scheme, data))
      }),
      { numRuns: 200 },
    )
  })

  test('every planted error is among the issues, all of them at once', () => {
    fc.assert(
      fc.property(anyMalformed(edition), ({ data, errors }) => {
        const issues = issuesOf(assess(scheme, data))
        expectResult({ ok: false, issues: issues as readonly [Issue, ...Issue[]] })
        expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining([...errors]))
        expect(issues).toEqual(issuesOf(parseFacts(scheme, data)))
      }),
      { numRuns },
    )
  })

  test('facts and options are faulted together', () => {
    fc.assert(
      fc.property(anyMalformed(edition), ({ data, errors }) => {
        const issues = issuesOf(assess(scheme, data, { at: 'now', on: '2026-02-30' } as never))
        const paths = issues.map(({ path }) => path)
        expect(paths).toEqual(expect.arrayContaining([...errors, ['options', 'at'], ['options', 'on']]))
      }),
      { numRuns: 20 },
    )
  })

  test('facts that are in order have no issue', () => {
    fc.assert(
      fc.property(anyApplicant(edition), (data) => {
        expect(issuesOf(parseFacts(scheme, data))).toEqual([])
      }),
      { numRuns },
    )
  })
})

/** Every place of the facts: each fact, each row and record, each field. */
function placesOf({ scheme, best }: Edition): Path[] {
  const full = best({})
  const leaves = pathsOf(scheme, full)
  const prefixes = leaves.flatMap((path) => path.map((_, at) => path.slice(0, at + 1)))
  const distinct = new Map(
    [...prefixes, ...Object.keys(full).map((fact) => [fact])].map((of) => [of.join('/'), of]),
  )
  const rows = [...distinct.values()].filter((path) => path.length === 2)
  const tooMany = new Set(rows.slice(3).map((path) => path.join('/')))
  return [...distinct.values()].filter((path) => !tooMany.has(path.slice(0, 2).join('/')))
}

function readingsOf(scheme: Scheme): Path[] {
  return Object.keys(scheme.readings ?? {}).map((id) => ['readings', id])
}

function optionsOf(scheme: Scheme): Path[] {
  const parameters = Object.keys(scheme.parameters ?? {}).map((id): Path => ['parameters', id])
  const options = ['at', 'on', 'readings', 'parameters', 'stages', 'junk'].map((option) => [option])
  return [...options, ...readingsOf(scheme), ...parameters, ['stages', 0]]
}
