// ESM, as Node and bundlers read it.
import { assess, explain } from 'kijun'
import { gapToTier } from 'kijun/analysis'
import { legalPeriod } from 'kijun/calendar'
import { yokohamaYSdgs20240401 } from 'kijun/schemes'

const facts = { points: '61' }
const options = { stages: ['criteria'] }

const result = assess(yokohamaYSdgs20240401, facts, options)
if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
console.log(explain(result.value, { locale: 'en', detail: 'line' }))

const gap = gapToTier(yokohamaYSdgs20240401, facts, 'supreme', options)
console.log(gap.ok && gap.value.changes[0].difference)

const period = legalPeriod({ from: '2024-04-01', length: { years: 4 }, counting: 'firstDayCounted' })
console.log(period.lastDay)
