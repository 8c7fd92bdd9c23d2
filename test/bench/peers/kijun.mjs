import { assess, parseFacts, traceOf } from '../../../dist/index.js'
import { okinawaSdgs20230731, toyotaSdgsRound4 } from '../../../dist/schemes.js'

const schemes = new Map([
  ['toyota', toyotaSdgsRound4],
  ['okinawa2023', okinawaSdgs20230731],
])
const criteria = { stages: ['criteria'] }

/** What the caller reads: the outcome and the tier range. They have to say the same. */
function verdictOf({ outcome, tierRange: { lowest, highest } }) {
  const isSettled = lowest === highest && outcome === (lowest === null ? 'unmet' : 'met')
  return isSettled ? lowest : `${outcome} ${lowest}-${highest}`
}

/** Goes through every condition of a trace, so that all of it has been built: verdict, path and article of each. */
function countMet(conditions) {
  let met = 0
  for (const { kind, verdict, path, citation, of } of conditions) {
    if (verdict === 'met' && path !== '' && citation.text !== '') met += 1
    if (kind !== 'leaf') met += countMet(of)
  }
  return met
}

/** The library itself: on parsed facts, with the trace, from the text of unknown JSON, and with all stages. */
export function kijun(rule) {
  const scheme = schemes.get(rule.rule)
  const whole = { on: rule.on }
  const read = (data) => {
    const facts = parseFacts(scheme, data)
    if (!facts.ok) throw new Error(facts.issues.map((issue) => issue.message).join('\n'))
    return facts.value
  }
  const parsed = (applicant) => read(rule.facts(applicant))
  const parsedWhole = (applicant) => read(rule.wholeFacts(applicant))
  const text = (applicant) => JSON.stringify(rule.facts(applicant))
  const traced = (facts) => {
    const { value } = assess(scheme, facts, criteria)
    const { tiers, referrals } = traceOf(value)
    const met = countMet([...tiers, ...referrals].map(({ when }) => when))
    return { value, tiers, referrals, met }
  }
  return [
    {
      name: 'kijun, criteria',
      mode: 'criteria',
      prepare: parsed,
      keep: (facts) => assess(scheme, facts, criteria).value,
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++)
          verdicts[at] = verdictOf(assess(scheme, inputs[at], criteria).value)
      },
    },
    {
      name: 'kijun, criteria with the trace materialised',
      mode: 'trace',
      prepare: parsed,
      keep: traced,
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) verdicts[at] = verdictOf(traced(inputs[at]).value)
      },
    },
    {
      name: 'kijun, JSON text to criteria',
      mode: 'json',
      prepare: text,
      keep: (given) => assess(scheme, JSON.parse(given), criteria).value,
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++)
          verdicts[at] = verdictOf(assess(scheme, JSON.parse(inputs[at]), criteria).value)
      },
    },
    {
      name: 'JSON.parse of the same text alone',
      mode: 'json',
      hasVerdict: false,
      prepare: text,
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) verdicts[at] = JSON.parse(inputs[at]) === null
      },
    },
    {
      name: 'kijun, whole text',
      mode: 'stages',
      expected: (applicant) => wholeVerdict(applicant.inOrder, rule.exact(applicant)),
      prepare: parsedWhole,
      keep: (facts) => assess(scheme, facts, whole).value,
      run: (inputs, verdicts) => {
        for (let at = 0; at < inputs.length; at++) {
          const { outcome, tierRange } = assess(scheme, inputs[at], whole).value
          verdicts[at] = `${outcome} ${tierRange.lowest} ${tierRange.highest}`
        }
      },
    },
  ]
}

/** With all stages: the tier that the criteria earn, and an outcome that needs the rest of the application as well. */
function wholeVerdict(inOrder, tier) {
  return `${inOrder && tier !== null ? 'met' : 'unmet'} ${tier} ${tier}`
}
