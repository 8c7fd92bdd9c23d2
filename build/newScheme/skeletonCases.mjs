import { UNWRITTEN } from './unwritten.mjs'

/** The cases of a skeleton: one for each of its provisions that decides something, and each side of its threshold. */
export function casesFile({ name, inForceFrom, from }) {
  const inForce = `
  {
    provision: 's-1',
    says: '${UNWRITTEN} in force from the day that the text names',
    actual: () => scheme.inForce?.from,
    expected: '${inForceFrom}',
  },`
  return `import { assess } from 'kijun'
import { ${name} as scheme } from '${from.scheme}'

/** A question to the library about one provision, and the answer that the text gives. */
export type Case = {
  readonly provision: string
  readonly says: string
  readonly actual: () => unknown
  readonly expected: unknown
}

/** Everything is known of this applicant, who just has what the text asks for. */
const applicant = { officeInCity: true, points: '60' }

/** What comes of that applicant with something changed: the outcome and the tier. */
function assessed(change: object): readonly unknown[] {
  const result = assess(scheme, { ...applicant, ...change })
  if (!result.ok) return result.issues.map(({ code }) => code)
  return [result.value.outcome, result.value.tier]
}

/** The expected answers are those of the text. */
export const cases: readonly Case[] = [
  {
    provision: '2',
    says: '${UNWRITTEN} an office in the city -> may apply',
    actual: () => assessed({}),
    expected: ['met', 'certified'],
  },
  {
    provision: '2',
    says: '${UNWRITTEN} no office in the city -> refused',
    actual: () => assessed({ officeInCity: false }),
    expected: ['unmet', 'certified'],
  },
  {
    provision: '3',
    says: '${UNWRITTEN} just below the threshold -> not certified',
    actual: () => assessed({ points: '59.999' }),
    expected: ['unmet', null],
  },
  {
    provision: '3',
    says: '${UNWRITTEN} just above the threshold -> certified',
    actual: () => assessed({ points: '60.001' }),
    expected: ['met', 'certified'],
  },
  {
    provision: '3',
    says: '${UNWRITTEN} no points known yet -> open, and not refused',
    actual: () => assessed({ points: null }),
    expected: ['undetermined', undefined],
  },${inForceFrom === undefined ? '' : inForce}
]
`
}

/** The test of a skeleton, which stays as it is. */
export function testFile({ name, from }) {
  return `import assert from 'node:assert/strict'
${from.runner === 'vitest' ? '' : `import { test } from 'node:test'\n`}import { coverage, lintScheme } from 'kijun/analysis'
${from.runner === 'vitest' ? `import { test } from 'vitest'\n` : ''}import { ${from.runner === 'vitest' ? `${name} as scheme } from '${from.scheme}'\nimport { cases } from '${from.cases}'` : `cases } from '${from.cases}'\nimport { ${name} as scheme } from '${from.scheme}'`}

const provisions = Object.entries(scheme.provisions)

test('every provision is covered', () => {
  const uncovered = coverage(scheme).provisions.filter(({ coveredBy }) => coveredBy.length === 0)
  assert.deepEqual(
    uncovered.map(({ id, cite }) => \`\${id} (\${cite})\`),
    [],
  )
})

test('every provision that decides something has a case', () => {
  const deciding = provisions.filter(([, { treatment }]) => treatment !== 'information').map(([id]) => id)
  const without = deciding.filter((id) => !cases.some(({ provision }) => provision === id))
  assert.deepEqual(without, [])
})

test('every case is about a provision', () => {
  const of = cases.map(({ provision }) => provision)
  assert.deepEqual(
    of.filter((id) => !Object.hasOwn(scheme.provisions, id)),
    [],
  )
})

test('lint finds nothing', () => {
  const { findings } = lintScheme(scheme)
  assert.deepEqual(
    findings.map(({ rule, message }) => \`\${rule}: \${message}\`),
    [],
  )
})

test('nothing is left of the skeleton (${UNWRITTEN})', () => {
  assert.deepEqual([...unwritten(scheme), ...unwritten(cases, 'cases')], [])
})

/** Where the sign of the skeleton still stands. */
function unwritten(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.includes('${UNWRITTEN}') ? [path] : []
  return Object.entries(value ?? {}).flatMap(([key, of]) =>
    unwritten(of, path === '' ? key : \`\${path}.\${key}\`),
  )
}

for (const { provision, says, actual, expected } of cases) {
  test(\`\${provision}: \${says}\`, () => assert.deepEqual(actual(), expected))
}
`
}
