import { Engine } from 'json-rules-engine'
import { fields } from '../rules/okinawa2023.mjs'
import { domains, tiers } from '../rules/toyota.mjs'
import { okinawaNumbers, toyotaNumbers } from './plainInput.mjs'

const atLeast = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value })
const isTrue = (fact) => ({ fact, operator: 'equal', value: true })

/** Its conditions compare and do no arithmetic: rates are facts computed by functions, as its manual has it. */
function toyotaEngine() {
  const engine = new Engine()
  engine.addFact('totalRate', async (_, almanac) => {
    const scores = await almanac.factValue('scores')
    const sum = (field) => domains.reduce((all, id) => all + scores[id][field], 0)
    return sum('points') / sum('max')
  })
  engine.addFact('lowestRate', async (_, almanac) => {
    const scores = await almanac.factValue('scores')
    return Math.min(...domains.map((id) => scores[id].points / scores[id].max))
  })
  tiers.forEach(({ id, total, lowest }, at) => {
    engine.addRule({
      conditions: { all: [atLeast('totalRate', total / 100), atLeast('lowestRate', lowest / 100)] },
      event: { type: id },
      priority: tiers.length - at,
    })
  })
  return engine
}

function okinawaEngine() {
  const engine = new Engine()
  engine.addFact('itemsMet', async (_, almanac) => {
    const items = await almanac.factValue('items')
    return items.filter((met) => met).length
  })
  engine.addFact('asTabled', async (_, almanac) => {
    const initiatives = await almanac.factValue('initiatives')
    const required = initiatives.filter((of) => !of.optional).map((of) => of.category)
    return required.length === 3 && fields.every((field) => required.includes(field))
  })
  engine.addFact('planScore', async (_, almanac) => {
    const initiatives = await almanac.factValue('initiatives')
    const bonus = (of) => (of.optional ? 0.5 : 1)
    const score = initiatives.reduce(
      (all, of) => all + of.base + (of.stakeholders ? bonus(of) : 0) + (of.beyondRegion ? bonus(of) : 0),
      0,
    )
    const governs = initiatives.some((of) => of.optional && of.category === 'governance' && of.governance)
    return governs ? score + 2 : score
  })
  engine.addRule({
    conditions: { all: [atLeast('itemsMet', 17), isTrue('asTabled'), atLeast('planScore', 60)] },
    event: { type: 'platinum' },
  })
  return engine
}

/** Which tier comes first among the events: rules of a higher priority are run before others. */
export function jsonRulesEngine(rule) {
  const isToyota = rule.rule === 'toyota'
  const engine = isToyota ? toyotaEngine() : okinawaEngine()
  return [
    {
      name: 'json-rules-engine',
      mode: 'criteria',
      prepare: isToyota ? (applicant) => ({ scores: toyotaNumbers(applicant) }) : okinawaNumbers,
      keep: (input) => engine.run(input),
      run: async (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) {
          const { events } = await engine.run(inputs[at])
          verdicts[at] = events.length > 0 ? events[0].type : null
        }
      },
    },
  ]
}
