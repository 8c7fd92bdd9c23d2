import { evaluate } from 'feelin'
import { fields } from '../rules/okinawa2023.mjs'
import { domains, tiers } from '../rules/toyota.mjs'
import { okinawaNumbers, toyotaNumbers } from './plainInput.mjs'

const each = (field) => domains.map((id) => `${id}.${field}`).join(' + ')

const toyotaExpression = `{
  total: (${each('points')}) / (${each('max')}),
  lowest: min(${domains.map((id) => `${id}.points / ${id}.max`).join(', ')}),
  tier: ${tiers.map(({ id, total, lowest }) => `if total >= ${total / 100} and lowest >= ${lowest / 100} then "${id}"`).join(' else ')} else null
}.tier`

const bonus = '(if i.optional then 0.5 else 1)'
const okinawaExpression = `{
  met: count(items[item = true]),
  required: count(initiatives[optional = false]),
  inFields: ${fields.map((field) => `(some i in initiatives satisfies i.optional = false and i.category = "${field}")`).join(' and ')},
  governs: some i in initiatives satisfies i.optional and i.governance and i.category = "governance",
  score: sum(for i in initiatives return i.base + (if i.stakeholders then ${bonus} else 0) + (if i.beyondRegion then ${bonus} else 0)) + (if governs then 2 else 0),
  tier: if met >= 17 and required = 3 and inFields and score >= 60 then "platinum" else null
}.tier`

/** FEEL in one expression with named figures. It has no compiled form: each evaluation parses. */
export function feelin(rule) {
  const isToyota = rule.rule === 'toyota'
  const expression = isToyota ? toyotaExpression : okinawaExpression
  return [
    {
      name: 'feelin',
      mode: 'criteria',
      prepare: isToyota ? toyotaNumbers : okinawaNumbers,
      keep: (input) => evaluate(expression, input),
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) verdicts[at] = evaluate(expression, inputs[at]).value
      },
    },
  ]
}
