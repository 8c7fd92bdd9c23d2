/** What a sentence says: a figure held against a threshold, and by how much it is missed. */
export type TellingFigure = {
  readonly figure: string
  /** Whether the figure is cut. */
  readonly goesOn: boolean
  readonly is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'
  readonly threshold: string
  readonly unmet: boolean
  readonly difference: string | undefined
}

const number = '(\\d+(?:\\.\\d+)?)(…?)'
const ja = new RegExp(
  `${number}(?:％|点)(?:（[^）]*）)?(?:であり|で)、(\\d+)(?:％|点)(以上|超|以下|未満)の基準(?:(を満たす)(?!か)|(?:に|を)${number}(?:ポイント|点)(?:不足|超過)|(を満たさない))`,
  'g',
)
const en = new RegExp(
  `is ${number}(?:%| points)(?: \\([^)]*\\))?; (at least|more than|at most|less than) (\\d+)(?:%| points) is required( \\(${number} (?:percentage )?points? (?:short|over)\\))?`,
  'g',
)
const jaComparisons = { 以上: 'atLeast', 超: 'moreThan', 以下: 'atMost', 未満: 'lessThan' } as const
const enComparisons = {
  'at least': 'atLeast',
  'more than': 'moreThan',
  'at most': 'atMost',
  'less than': 'lessThan',
} as const

/** Reads the figures back out of an explanation in Japanese or English; those of open measures are not told. */
export function figuresIn(text: string): readonly TellingFigure[] {
  const japanese = [...text.matchAll(ja)].map((found): TellingFigure => {
    const [, figure, cut, threshold, is, met, difference] = found
    return {
      figure: figure!,
      goesOn: cut !== '',
      is: jaComparisons[is as keyof typeof jaComparisons],
      threshold: threshold!,
      unmet: met === undefined,
      difference,
    }
  })
  const english = [...text.matchAll(en)].map((found): TellingFigure => {
    const [, figure, cut, is, threshold, missed, difference] = found
    return {
      figure: figure!,
      goesOn: cut !== '',
      is: enComparisons[is as keyof typeof enComparisons],
      threshold: threshold!,
      unmet: missed !== undefined,
      difference,
    }
  })
  return [...japanese, ...english]
}

/** Compares two decimals as they are written, digit by digit. */
export function compareDecimals(a: string, b: string): number {
  const [wholeA = '', restA = ''] = a.split('.')
  const [wholeB = '', restB = ''] = b.split('.')
  const places = Math.max(restA.length, restB.length)
  const [left, right] = [
    BigInt(wholeA + restA.padEnd(places, '0')),
    BigInt(wholeB + restB.padEnd(places, '0')),
  ]
  return left < right ? -1 : left > right ? 1 : 0
}
