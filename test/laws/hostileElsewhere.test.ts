import { expect, test } from 'vitest'
import { toyotaSdgsRound4, yokohamaYSdgs, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { gapToTier, lintScheme, nextQuestions } from '../../src/analysis/index.ts'
import { parseDate, parseWareki } from '../../src/calendar/index.ts'
import { allocatePlaces, kpiAchievement, toRecord, verifyRecord } from '../../src/index.ts'
import { assessed } from './assessed.ts'
import { expectResult } from './expectResult.ts'
import { withValue } from './factPaths.ts'
import { hostile } from './hostile.ts'

// Law 7 of everything else that reads data: bad input is a list of issues, never a throw.

const record = JSON.parse(JSON.stringify(toRecord(assessed(yokohamaYSdgs20240401, { points: '61' }))))
const application = { id: 'a', business: 'x', receivedAt: '2024-10-23T09:00' }
const kpi = { initial: '10', current: '12', target: '20' }

test.each(Object.entries(hostile))('%s gives a Result, as applications and as any part of one', (_, make) => {
  expectResult(allocatePlaces(toyotaSdgsRound4, make() as never))
  expectResult(allocatePlaces(toyotaSdgsRound4, [make()] as never))
  for (const key of Object.keys(application)) {
    expectResult(allocatePlaces(toyotaSdgsRound4, [{ ...application, [key]: make() }] as never))
  }
})

test.each(Object.entries(hostile))('%s gives a Result, as a record and as any part of one', (_, make) => {
  expectResult(verifyRecord(yokohamaYSdgs, make()))
  for (const [key, part] of Object.entries<object>(record)) {
    expectResult(verifyRecord(yokohamaYSdgs, { ...record, [key]: make() }))
    if (typeof part !== 'object' || part === null) continue
    for (const inner of Object.keys(part)) {
      expectResult(verifyRecord(yokohamaYSdgs, withValue(record, [key, inner], make())))
    }
  }
})

test.each(Object.entries(hostile))('%s gives a Result, as figures, dates and what is analysed', (_, make) => {
  for (const key of Object.keys(kpi)) expectResult(kpiAchievement({ ...kpi, [key]: make() } as never))
  expectResult(parseDate(make() as never))
  expectResult(parseWareki(make() as never))
  expectResult(gapToTier(yokohamaYSdgs20240401, { points: make() }, 'superior'))
  expectResult(gapToTier(yokohamaYSdgs20240401, {}, make() as never))
  expectResult(nextQuestions(yokohamaYSdgs20240401, { points: make() }))
  expect(lintScheme(make()).findings.length).toBeGreaterThan(0)
})
