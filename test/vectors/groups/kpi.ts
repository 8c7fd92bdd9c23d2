import { achievement } from '../../oracle/kpi.ts'
import { anyDecimal } from '../../prove/differential/numbers.ts'
import { makeDice } from '../../support/dice.ts'
import { type Draft, type KpiInput, numbered } from '../vector.ts'

const noDistance = { issues: [{ code: 'kpi/no-distance', path: ['target'] }] }

/** 達成度の計算式(基本式), worked by hand on the indicators of the form's example: 5 % to 15 %, 0 to 3 times, 0 % to 10 %. */
const fromText: readonly Draft<KpiInput>[] = (
  [
    ['5', '5', '15', { exact: '0', percent: '0.00', terminates: true }],
    ['5', '10', '15', { exact: '1/2', percent: '50.00', terminates: true }],
    ['5', '15', '15', { exact: '1', percent: '100.00', terminates: true }],
    ['5', '20', '15', { exact: '3/2', percent: '150.00', terminates: true }],
    ['5', '4', '15', { exact: '-1/10', percent: '-10.00', terminates: true }],
    ['0', '1', '3', { exact: '1/3', percent: '33.33', terminates: false }],
    ['0', '2', '3', { exact: '2/3', percent: '66.66', terminates: false }],
    ['0', '4', '3', { exact: '4/3', percent: '133.33', terminates: false }],
    ['0', '7.996', '10', { exact: '1999/2500', percent: '79.96', terminates: true }],
    ['0', '0.0001', '10', { exact: '1/100000', percent: '0.001', terminates: true }],
    // An indicator that is to fall
    ['100', '80', '60', { exact: '1/2', percent: '50.00', terminates: true }],
    ['100', '110', '60', { exact: '-1/4', percent: '-25.00', terminates: true }],
    ['-3', '-2', '4', { exact: '1/7', percent: '14.28', terminates: false }],
    // What is to stay as it is takes another formula
    ['3', '4', '3', noDistance],
    ['3', '3', '3.0', noDistance],
    ['0', '1', '-0', noDistance],
  ] as const
).map(([initial, current, target, expected]) => ({
  input: { initial, current, target },
  expected,
  source: { kind: 'article', citation: 'A5-3' },
}))

/** Differences that do not come to a decimal, and decimals that are cut, not rounded. */
const systematic: readonly Draft<KpiInput>[] = [3, 6, 7, 8, 9, 11, 12, 13, 16, 17, 64, 97, 125].flatMap(
  (target) =>
    [1, target - 1, target + 1, -2].map((current) => ({
      input: { initial: '0', current: String(current), target: String(target) },
    })),
)

function anyKpis(seed: number, count: number): readonly Draft<KpiInput>[] {
  const dice = makeDice(seed)
  const any = () =>
    `${dice.chance(20) ? '-' : ''}${anyDecimal(dice, 0, dice.pick([1, 10, 100, 100000]))}`.replace(
      /^-0$/,
      '0',
    )
  return Array.from({ length: count }, () => ({ input: { initial: any(), current: any(), target: any() } }))
}

export function kpiAnswer({ initial, current, target }: KpiInput): unknown {
  return achievement(String(initial), String(current), String(target)) ?? noDistance
}

export const kpis = numbered('kpi', [...fromText, ...systematic, ...anyKpis(5, 110)], kpiAnswer)
