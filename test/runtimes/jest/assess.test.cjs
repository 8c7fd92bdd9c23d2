const { assess, validity } = require('kijun')
const { legalPeriod } = require('kijun/calendar')
const { yokohamaYSdgs20240401 } = require('kijun/schemes')

// 第9条第2項: 30 to 59 points are standard, 60 to 79 superior, 80 and over supreme.
test.each([
  ['29.9', null],
  ['30', 'standard'],
  ['60', 'superior'],
  ['79', 'superior'],
  ['80', 'supreme'],
])('%s points are %s', (points, tier) => {
  const result = assess(yokohamaYSdgs20240401, { points }, { stages: ['criteria'] })
  expect(result).toMatchObject({ ok: true, value: { tier } })
})

test('a figure that is not there is not known', () => {
  const result = assess(yokohamaYSdgs20240401, {}, { stages: ['criteria'] })
  expect(result.value).toMatchObject({ outcome: 'undetermined', missing: [{ fact: ['points'] }] })
  expect(result.value).not.toHaveProperty('tier')
})

test('a certification ends on the last day that its text gives it', () => {
  // 第11条第1項: 4 years with the first day counted, then the first 31 March.
  expect(validity(yokohamaYSdgs20240401, { decidedOn: '2024-04-01' }).value.until).toBe('2028-03-31')
  // 民法第143条: there is no 29 February in 2025.
  const period = legalPeriod({ from: '2024-02-29', length: { years: 1 }, counting: 'firstDayNotCounted' })
  expect(period.lastDay).toBe('2025-02-28')
})
