import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { schemes } from 'kijun/schemes'
import { expect, test } from 'vitest'
import { prepareRun } from '../../src/assess/prepareRun.ts'
import { assess, explain, type Scheme, traceOf } from '../../src/index.ts'
import { verdictOf } from '../../src/logic/run.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Something that is kept for good outlasts them all. */
const MOST_TURNS = 50

const full = (schemes as readonly Scheme[]).filter(({ holds }) => holds !== 'period')

/** What stands behind the last case that was assessed under a scheme: data, run, and the values that were read. */
function lastCase(scheme: Scheme): readonly (readonly [string, WeakRef<object>])[] {
  const data = {}
  const assessed = assess(scheme, data, { on: '2027-04-01' })
  if (!assessed.ok) throw new Error(assessed.issues[0].message)
  JSON.stringify([assessed.value, traceOf(assessed.value)])
  explain(assessed.value, { locale: 'ja', format: 'text', detail: 'full' })
  const prepared = prepareRun(scheme, data, { on: '2027-04-01' })
  if (!prepared.ok) throw new Error(prepared.issues[0].message)
  const { plan, run } = prepared.value
  for (const { node } of [...plan.tiers, ...plan.requirements, ...plan.referrals]) verdictOf(run, node)
  const { values, columns } = run
  const held = { data, assessment: assessed.value, run, values, columns }
  return Object.entries(held).map(([name, of]) => [name, new WeakRef<object>(of)])
}

test.each(full.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
  'assess() under %s keeps no applicant, the last one among them',
  async (_, scheme) => {
    const held = lastCase(scheme)
    const kept = () => held.filter(([, of]) => of.deref() !== undefined).map(([name]) => name)
    // What a reference was made to stays until the end of the turn; what a collection finds on the stack, until a later one.
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      collect()
      if (kept().length === 0) break
    }
    expect(kept()).toEqual([])
  },
)
