import { ZenEngine } from '@gorules/zen-engine'
import { fields } from '../rules/okinawa2023.mjs'
import { domains, tiers } from '../rules/toyota.mjs'
import { okinawaNumbers, toyotaNumbers } from './plainInput.mjs'

const toyotaExpressions = {
  total: `(${domains.map((id) => `${id}.points`).join(' + ')}) / (${domains.map((id) => `${id}.max`).join(' + ')})`,
  lowest: `min([${domains.map((id) => `${id}.points / ${id}.max`).join(', ')}])`,
}
const toyotaRows = tiers.map(({ id, total, lowest }) => [
  { total: `>= ${total / 100}`, lowest: `>= ${lowest / 100}` },
  id,
])

const bonus = '(#.optional ? 0.5 : 1)'
const okinawaExpressions = {
  itemsMet: 'count(items, # == true)',
  required: 'count(initiatives, #.optional == false)',
  inFields: fields
    .map((field) => `some(initiatives, #.optional == false and #.category == "${field}")`)
    .join(' and '),
  planScore: `sum(map(initiatives, #.base + (#.stakeholders ? ${bonus} : 0) + (#.beyondRegion ? ${bonus} : 0))) + (some(initiatives, #.optional and #.governance and #.category == "governance") ? 2 : 0)`,
}
const okinawaRows = [[{ itemsMet: '>= 17', required: '3', inFields: 'true', planScore: '>= 60' }, 'platinum']]

/** Expressions for the figures, then a decision table whose first matching row is the tier. */
function decisionOf(expressions, rows) {
  const inputs = Object.keys(expressions).map((id) => ({ id, name: id, field: id }))
  const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, content })
  const nodes = [
    node('in', 'inputNode', {}),
    node('figures', 'expressionNode', {
      expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
    }),
    node('tiers', 'decisionTableNode', {
      hitPolicy: 'first',
      inputs,
      outputs: [{ id: 'tier', name: 'tier', field: 'tier' }],
      rules: rows.map(([bounds, tier], at) => ({ _id: `row-${at}`, ...bounds, tier: `"${tier}"` })),
    }),
    node('out', 'outputNode', {}),
  ]
  const edges = nodes.slice(1).map((to, at) => ({
    id: `to-${to.id}`,
    type: 'edge',
    sourceId: nodes[at].id,
    targetId: to.id,
  }))
  return new ZenEngine().createDecision({ nodes, edges })
}

/** A decision graph without a trace. Its numbers are decimals of 28 digits. */
export function zenEngine(rule) {
  const isToyota = rule.rule === 'toyota'
  const decision = isToyota
    ? decisionOf(toyotaExpressions, toyotaRows)
    : decisionOf(okinawaExpressions, okinawaRows)
  return [
    {
      name: 'zen-engine',
      mode: 'criteria',
      prepare: isToyota ? toyotaNumbers : okinawaNumbers,
      keep: (input) => decision.evaluate(input),
      run: async (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) {
          const { result } = await decision.evaluate(inputs[at])
          verdicts[at] = result?.tier ?? null
        }
      },
    },
  ]
}
