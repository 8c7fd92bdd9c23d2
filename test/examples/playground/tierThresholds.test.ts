import { describe, expect, test } from 'vitest'
import { figureEnds } from '../../../examples/playground/src/result/figureEnds.ts'
import { thresholdsText, tierThresholds } from '../../../examples/playground/src/result/tierThresholds.ts'
import { pageWords } from '../../../examples/playground/src/words/pageWords.ts'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'

const short = (readings = {}) =>
  tierThresholds(toyotaSdgsRound4, readings, {}).map(
    ({ tier, measure, is, value }) => `${tier} ${measure} ${is} ${value}`,
  )

describe('tierThresholds()', () => {
  test('are those of the text, the highest tier first', () => {
    // 評価指標について（得点率基準）
    expect(short()).toEqual([
      'gold overallRate atLeast 80%',
      'gold lowestRate atLeast 60%',
      'silver overallRate atLeast 60%',
      'silver lowestRate atLeast 30%',
      'bronze overallRate atLeast 30%',
      'bronze lowestRate atLeast 10%',
    ])
  })

  test('follow the reading that is chosen', () => {
    expect(short({ 'toyota-fallback': 'none' })).toContain('silver overallRate lessThan 80%')
  })

  test('are worded together where they bound one measure', () => {
    const bands = tierThresholds(yokohamaYSdgs20240401, {}, {}).filter(({ tier }) => tier === 'superior')
    expect(thresholdsText(bands, '点', pageWords('ja'))).toBe('60点以上79点以下')
    expect(thresholdsText(bands, 'points', pageWords('en'))).toBe('at least 60 points and at most 79 points')
  })
})

describe('figureEnds()', () => {
  test.each([
    [{ exact: '83/104', percent: '79.80', terminates: false }, 79.807692, '79.80…%'],
    [{ exact: '4/5', percent: '80.00', terminates: true }, 80, '80.00%'],
    [{ exact: '59.5', decimal: '59.5', terminates: true }, 59.5, '59.5'],
    [{ exact: '61' }, 61, '61'],
  ])('reads %j', (figure, at, text) => {
    const ends = figureEnds(figure)
    expect(ends.low).toBeCloseTo(at, 5)
    expect(ends).toMatchObject({ lowText: text, highText: text, settled: true })
  })

  test('knows no upper bound as none', () => {
    expect(figureEnds({ low: { exact: '0' }, high: null })).toEqual({
      low: 0,
      high: Number.POSITIVE_INFINITY,
      lowText: '0',
      highText: '',
      settled: false,
    })
  })
})
