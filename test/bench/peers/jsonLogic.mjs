import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'
import { fields } from '../rules/okinawa2023.mjs'
import { domains, tiers } from '../rules/toyota.mjs'
import { okinawaNumbers, toyotaNumbers } from './plainInput.mjs'

const of = (path) => ({ var: path })
const atLeast = (value, bound) => ({ '>=': [value, bound] })

const total = {
  '/': [{ '+': domains.map((id) => of(`${id}.points`)) }, { '+': domains.map((id) => of(`${id}.max`)) }],
}
const lowest = { min: domains.map((id) => ({ '/': [of(`${id}.points`), of(`${id}.max`)] })) }

const toyotaRule = {
  if: [
    ...tiers.flatMap((tier) => [
      { and: [atLeast(total, tier.total / 100), atLeast(lowest, tier.lowest / 100)] },
      tier.id,
    ]),
    null,
  ],
}

const sumOver = (list, value) => ({ reduce: [of(list), { '+': [of('accumulator'), value] }, 0] })
const overItems = (value) => sumOver('items', value)
const overInitiatives = (value) => sumOver('initiatives', value)
const bonus = { if: [of('current.optional'), 0.5, 1] }
const some = (condition) => ({ some: [of('initiatives'), condition] })

const okinawaRule = {
  if: [
    {
      and: [
        atLeast(overItems({ if: [of('current'), 1, 0] }), 17),
        { '===': [overInitiatives({ if: [of('current.optional'), 0, 1] }), 3] },
        ...fields.map((field) =>
          some({ and: [{ '!': of('optional') }, { '===': [of('category'), field] }] }),
        ),
        atLeast(
          {
            '+': [
              overInitiatives({
                '+': [
                  of('current.base'),
                  { if: [of('current.stakeholders'), bonus, 0] },
                  { if: [of('current.beyondRegion'), bonus, 0] },
                ],
              }),
              {
                if: [
                  some({
                    and: [of('optional'), of('governance'), { '===': [of('category'), 'governance'] }],
                  }),
                  2,
                  0,
                ],
              },
            ],
          },
          60,
        ),
      ],
    },
    'platinum',
    null,
  ],
}

/** The same JsonLogic in the compiling engine and in the reference interpreter. */
export function jsonLogicPeers(rule) {
  const isToyota = rule.rule === 'toyota'
  const logic = isToyota ? toyotaRule : okinawaRule
  const prepare = isToyota ? toyotaNumbers : okinawaNumbers
  const compiled = new LogicEngine().build(logic)
  return [
    {
      name: 'json-logic-engine, compiled',
      mode: 'criteria',
      prepare,
      keep: (input) => compiled(input),
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) verdicts[at] = compiled(inputs[at])
      },
    },
    {
      name: 'json-logic-js',
      mode: 'criteria',
      prepare,
      keep: (input) => jsonLogic.apply(logic, input),
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) verdicts[at] = jsonLogic.apply(logic, inputs[at])
      },
    },
  ]
}
