import { assess, explain } from 'kijun'
import { toyotaSdgsRound4 } from 'kijun/schemes'
import { expect, test } from 'vitest'
import { figuresIn } from './figuresIn.ts'

// What the laws on printed figures rest on: that the sentences are read at all.
test.each(['ja', 'en'] as const)('figuresIn() reads every figure of an explanation in %s', (locale) => {
  const row = (points: string) => ({ points, max: '50' })
  const scores = { environment: row('49'), social: row('48'), governance: row('48'), local: row('14.25') }
  const result = assess(toyotaSdgsRound4, { scores })
  const text = result.ok ? explain(result.value, { locale, detail: 'full' }) : ''
  expect(figuresIn(text)).toEqual([
    { figure: '79.625', goesOn: false, is: 'atLeast', threshold: '80', unmet: true, difference: '0.375' },
    { figure: '28.50', goesOn: false, is: 'atLeast', threshold: '60', unmet: true, difference: '31.50' },
    { figure: '79.625', goesOn: false, is: 'atLeast', threshold: '60', unmet: false, difference: undefined },
    { figure: '28.50', goesOn: false, is: 'atLeast', threshold: '30', unmet: true, difference: '1.50' },
    { figure: '79.625', goesOn: false, is: 'atLeast', threshold: '30', unmet: false, difference: undefined },
    { figure: '28.50', goesOn: false, is: 'atLeast', threshold: '10', unmet: false, difference: undefined },
  ])
})
