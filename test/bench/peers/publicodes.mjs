import Engine from 'publicodes'
import { fields, scoredItems } from '../rules/okinawa2023.mjs'
import { domains, tiers } from '../rules/toyota.mjs'

const MOST_INITIATIVES = 5

const toyotaRules = {
  ...Object.fromEntries(domains.flatMap((id) => [`${id} points`, `${id} max`]).map((name) => [name, null])),
  total: `(${domains.map((id) => `${id} points`).join(' + ')}) / (${domains.map((id) => `${id} max`).join(' + ')})`,
  lowest: { 'le minimum de': domains.map((id) => `${id} points / ${id} max`) },
  tier: {
    variations: [
      ...tiers.map(({ id, total, lowest }) => ({
        si: { 'toutes ces conditions': [`total >= ${total / 100}`, `lowest >= ${lowest / 100}`] },
        alors: `'${id}'`,
      })),
      { sinon: "'none'" },
    ],
  },
}

const toyotaSituation = ({ scores }) =>
  Object.fromEntries(
    domains.flatMap((id, at) => [
      [`${id} points`, Number(scores[at].points)],
      [`${id} max`, Number(scores[at].max)],
    ]),
  )

/** It has no lists: the 21 items and five places for initiatives are names of their own. */
const places = Array.from({ length: MOST_INITIATIVES }, (_, at) => `place ${at + 1}`)
const items = Array.from({ length: 21 }, (_, at) => `item ${at + 1}`)
const flags = ['required', 'optional', 'stakeholders', 'region', 'governance']
const oneIf = (condition) => ({ variations: [{ si: condition, alors: 1 }, { sinon: 0 }] })

const okinawaRules = {
  ...Object.fromEntries(items.map((id) => [id, null])),
  ...Object.fromEntries(
    places.flatMap((place) => [
      [`${place} category`, null],
      [`${place} base`, null],
      ...flags.map((flag) => [`${place} ${flag}`, null]),
      [`${place} bonus`, { variations: [{ si: `${place} required`, alors: 1 }, { sinon: 0.5 }] }],
      [
        `${place} score`,
        {
          somme: [
            `${place} base`,
            { variations: [{ si: `${place} stakeholders`, alors: `${place} bonus` }, { sinon: 0 }] },
            { variations: [{ si: `${place} region`, alors: `${place} bonus` }, { sinon: 0 }] },
          ],
        },
      ],
    ]),
  ),
  met: { somme: items.map(oneIf) },
  required: { somme: places.map((place) => oneIf(`${place} required`)) },
  ...Object.fromEntries(
    fields.map((field) => [
      `has ${field}`,
      {
        'une de ces conditions': places.map((place) => ({
          'toutes ces conditions': [`${place} required`, `${place} category = '${field}'`],
        })),
      },
    ]),
  ),
  governs: {
    'une de ces conditions': places.map((place) => ({
      'toutes ces conditions': [
        `${place} optional`,
        `${place} governance`,
        `${place} category = 'governance'`,
      ],
    })),
  },
  score: {
    somme: [
      ...places.map((place) => `${place} score`),
      { variations: [{ si: 'governs', alors: 2 }, { sinon: 0 }] },
    ],
  },
  tier: {
    variations: [
      {
        si: {
          'toutes ces conditions': [
            'met >= 17',
            'required = 3',
            ...fields.map((field) => `has ${field}`),
            'score >= 60',
          ],
        },
        alors: "'platinum'",
      },
      { sinon: "'none'" },
    ],
  },
}

const yes = (flag) => (flag ? 'oui' : 'non')

function okinawaSituation(applicant) {
  const met = scoredItems(applicant)
  return Object.fromEntries([
    ...items.map((id, at) => [id, yes(met[at])]),
    ...places.flatMap((place, at) => {
      const of = applicant.initiatives[at]
      return [
        [`${place} category`, `'${of?.category ?? 'empty'}'`],
        [`${place} base`, of ? Number(of.base) : 0],
        [`${place} required`, yes(of && !of.optional)],
        [`${place} optional`, yes(of?.optional)],
        [`${place} stakeholders`, yes(of?.stakeholders)],
        [`${place} region`, yes(of?.beyondRegion)],
        [`${place} governance`, yes(of?.governance)],
      ]
    }),
  ])
}

export function publicodes(rule) {
  const isToyota = rule.rule === 'toyota'
  const logger = { log() {}, warn() {}, error: console.error }
  const engine = new Engine(isToyota ? toyotaRules : okinawaRules, { logger })
  const evaluate = (input) => engine.setSituation(input).evaluate('tier')
  return [
    {
      name: 'publicodes',
      mode: 'criteria',
      prepare: isToyota ? toyotaSituation : okinawaSituation,
      keep: evaluate,
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) {
          const { nodeValue } = evaluate(inputs[at])
          verdicts[at] = nodeValue === 'none' ? null : nodeValue
        }
      },
    },
  ]
}
