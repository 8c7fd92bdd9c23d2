// CommonJS, for systems that still `require`.
const { assess, explain } = require('kijun')
const { gapToTier } = require('kijun/analysis')
const { legalPeriod } = require('kijun/calendar')
const { yokohamaYSdgs20240401 } = require('kijun/schemes')

const facts = { points: '61' }
const options = { stages: ['criteria'] }

const result = assess(yokohamaYSdgs20240401, facts, options)
if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
console.log(explain(result.value, { locale: 'en', detail: 'line' }))

const gap = gapToTier(yokohamaYSdgs20240401, facts, 'supreme', options)
console.log(gap.ok && gap.value.changes[0].difference)

const period = legalPeriod({ from: '2024-04-01', length: { years: 4 }, counting: 'firstDayCounted' })
console.log(period.lastDay)
