const { assess } = require('kijun')
const { yokohamaYSdgs20240401: scheme } = require('kijun/schemes')
const { expectTier, fixtures } = require('kijun/testing')

const options = { stages: ['criteria'] }

test('an expectation that holds says nothing', () => {
  // 第9条第2項第2号: superior from 60 points on.
  expect(expectTier(assess(scheme, { points: '60' }, options), 'superior')).toBeUndefined()
})

test('one that does not hold throws an error that says what came instead', () => {
  const wrong = () => expectTier(assess(scheme, { points: '59' }, options), 'superior')
  expect(wrong).toThrow(Error)
  expect(wrong).toThrow(/superior[\s\S]*standard|standard[\s\S]*superior/)
})

test('a fixture has the tier that it is named after', () => {
  const { supreme } = fixtures(scheme, options)
  expectTier(assess(scheme, supreme.facts, supreme.options), 'supreme')
})
