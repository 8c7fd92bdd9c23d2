import { assess, editionOn, factsSchema, formatIssue, parseFacts, parseScheme, replay } from 'kijun'
import { okinawaSdgs, schemes, yokohamaYSdgs } from 'kijun/schemes'
import { line, valueOr } from './lines.mjs'

const values = [
  ...['５９', '1e3', '+1', '1,000', ' 1', '٣', '', '-', '9'.repeat(61), '0.30000000000000004'],
  ...[0.1 + 0.2, 1e21, -0, 60, true, null, [], {}, ['1'], '\u{d800}', 'İ', 'ｱ', '2026-02-30', '令和8年'],
]

/** What is said of what cannot be read: every fact of every edition given something else than it asks for. */
export function badInput() {
  return [
    ...schemes.flatMap((scheme) => {
      const name = `${scheme.id}@${scheme.edition}`
      return [
        ...values.map((value, at) =>
          line(`${name} value ${at}`, () => {
            const facts = Object.fromEntries(Object.keys(scheme.facts).map((fact) => [fact, value]))
            return valueOr(parseFacts(scheme, { ...facts, 得点: value }), formatIssue)
          }),
        ),
        line(`${name} no object`, () => valueOr(assess(scheme, 'x'), formatIssue)),
        line(`${name} options`, () => valueOr(assess(scheme, {}, { on: '2026-13-01' }), formatIssue)),
        line(`${name} standard`, () => factsSchema(scheme)['~standard'].validate({ no: 1 })),
      ]
    }),
    ...values.map((value, at) => line(`scheme ${at}`, () => valueOr(parseScheme(value), formatIssue))),
    ...[{}, { events: [{ kind: 'decided', on: '2026-2-3' }] }, { events: [{ kind: 'sold' }], no: 1 }].map(
      (history, at) =>
        line(`history ${at}`, () =>
          replay(yokohamaYSdgs, history).issues.map((issue) => [issue, formatIssue(issue, 'ja')]),
        ),
    ),
    ...['2023-07-30', '2023-07-31', '2026-06-02', '2026-06-03'].map((day) =>
      line(`edition on ${day}`, () => editionOn(okinawaSdgs, day)?.edition),
    ),
  ]
}
