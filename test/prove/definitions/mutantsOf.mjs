/** Values that stand for a choice of a rule, each with its neighbours. */
const choices = [
  ['firstDayCounted', 'firstDayNotCounted'],
  ['lastDay', 'dayAfter'],
  ['shift', 'plain'],
  ['certification', 'previous'],
  ['decision', 'oldExpiry'],
  ['notCertified', 'continues'],
  ['runs', 'stops'],
  ['onFiling', 'onRevocation'],
  ['forward', 'backward'],
  ['overall', 'lowest'],
  ['eligibility', 'reception'],
  ['higherTier', 'anyOtherTier'],
  ['anyOtherTier', 'lowerTier'],
  ['lowerTier', 'sameTier'],
]
const comparisons = {
  atLeast: ['moreThan'],
  moreThan: ['atLeast'],
  atMost: ['lessThan'],
  lessThan: ['atMost'],
  equal: ['atLeast', 'atMost'],
}
const kinds = {
  all: ['any'],
  any: ['all'],
  atLeast: ['exactly'],
  exactly: ['atLeast'],
  least: ['greatest'],
  greatest: ['least'],
  some: ['each'],
  each: ['some'],
  count: ['number'],
}
const moments = ['application', 'decision', 'renewal', 'holding']
const treatments = ['rule', 'judgement', 'information']
const domains = ['environment', 'social', 'governance', 'local', 'global']
/** Lists of which each member is a choice: one is taken out. */
const lists = ['is', 'tiers', 'tags', 'options', 'anyOf', 'on', 'states', 'at', 'asked', 'only']
/** Nothing here says what the text rules. */
const wordsAlone = ['words', 'acknowledged', 'cite', 'place', 'note']

const NUMBER = /^(-?)(\d+(?:\.\d+)?)(%?)$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * Every definition that differs from one by one step: a number or date by one, a comparison or a choice by its
 * neighbour, a flag by its opposite.
 *
 * @param scheme - a definition; each mutant changes it in place
 * @returns mutants `{ path, cite, from, to, apply, restore }`
 */
export function mutantsOf(scheme) {
  const mutants = []
  const seen = new Map()
  const once = (holder, key) => {
    const keys = seen.get(holder) ?? seen.set(holder, new Set()).get(holder)
    return !keys.has(key) && keys.add(key)
  }

  const put = (holder, key, value, at) => {
    const before = holder[key]
    mutants.push({
      path: at.path.join('.'),
      cite: at.cite,
      from: shown(before),
      to: shown(value),
      apply: () => {
        holder[key] = value
      },
      restore: () => {
        holder[key] = before
      },
    })
  }

  const visit = (holder, key, at) => {
    const value = holder[key]
    if (!once(holder, key)) return
    for (const neighbour of neighbours(scheme, holder, key, value, at)) put(holder, key, neighbour, at)
    if (typeof value !== 'object' || value === null) return
    if (value.kind === 'not') put(holder, key, value.of, at)
    if (value.kind === 'byReading') {
      const cases = Object.values(value.cases)
      const [first, ...rest] = Object.keys(value.cases)
      if (rest.length > 0 && shown(cases[0]) !== shown(cases[1])) {
        const swapped = { ...value.cases, [first]: cases[1], [rest[0]]: cases[0] }
        put(value, 'cases', swapped, { ...at, path: [...at.path, 'cases'] })
      }
    }
    const cite = value.cite === undefined ? at.cite : [value.cite].flat().join(' ')
    for (const step of Object.keys(value)) {
      if (wordsAlone.includes(step) && !(at.path[0] === 'facts' && at.path.length === 1)) continue
      const named = Array.isArray(value) ? (value[step]?.id ?? step) : step
      visit(value, step, { path: [...at.path, named], cite })
    }
  }

  for (const key of Object.keys(scheme)) {
    if (wordsAlone.includes(key)) continue
    visit(scheme, key, { path: [key], cite: '' })
  }
  return mutants
}

function neighbours(scheme, holder, key, value, { path }) {
  if (['id', 'edition', 'about', 'unit', 'fact', 'field', 'measure', 'reading', 'in', 'form'].includes(key))
    return []
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value - 1, value + 1]
  if (Array.isArray(value)) return listNeighbours(key, value)
  if (typeof value !== 'string') return []
  if (DATE.test(value)) return [-1, 1].map((days) => moved(value, days * 86_400_000).slice(0, 10))
  if (DATE_TIME.test(value)) return [-1, 1].map((minutes) => moved(value, minutes * 60_000).slice(0, 16))
  if (NUMBER.test(value)) return [-1, 1].map((step) => stepped(value, step))
  if (key === 'is' && 'value' in holder) return comparisons[value] ?? []
  if (key === 'is') return optionsBeside(scheme, holder, value)
  if (key === 'kind') return kindsBeside(holder, value)
  if (key === 'default') return after(holder.alternatives, value)
  if (key === 'presumed') return after(holder.options, value)
  if (key === 'treatment') return after(treatments, value)
  if (key === 'domain') return after(domains, value)
  const isRule =
    ['validity', 'lifecycle', 'requirements'].includes(path[0]) ||
    ['counting', 'direction', 'take'].includes(key)
  return isRule
    ? choices.filter((pair) => pair.includes(value)).map(([one, other]) => (value === one ? other : one))
    : []
}

function listNeighbours(key, value) {
  if (!lists.includes(key) && key !== 'alternatives') return []
  const without = value.length > 1 ? value.map((_, index) => value.filter((_, other) => other !== index)) : []
  if (key !== 'at' && key !== 'asked') return without
  const more = moments.find((moment) => !value.includes(moment))
  return more === undefined ? without : [...without, [...value, more]]
}

function kindsBeside(holder, value) {
  if ((value === 'each' && holder.where !== undefined) || (value === 'count' && 'in' in holder)) return []
  return kinds[value] ?? []
}

/** Another option of the fact or field that a condition asks for. */
function optionsBeside(scheme, holder, value) {
  const asked = holder.fact ?? holder.field
  const shapes = Object.values(scheme.facts).flatMap((fact) => [fact, ...Object.values(fact.fields ?? {})])
  const named = holder.fact === undefined ? shapes : [scheme.facts[asked]]
  const options = named.find((shape) => shape?.options?.includes(value))?.options
  return after(options, value)
}

function after(all, value) {
  if (!all || all.length < 2) return []
  return [all[(all.indexOf(value) + 1) % all.length]]
}

function moved(value, milliseconds) {
  return new Date(
    Date.parse(value.length === 10 ? `${value}T00:00Z` : `${value}Z`) + milliseconds,
  ).toISOString()
}

/** One more or less in the last digit. */
function stepped(value, step) {
  const [, sign, digits, percent] = NUMBER.exec(value)
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  const scaled = BigInt(`${sign}${digits.replace('.', '')}`) + BigInt(step)
  const bare = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0')
  const whole = bare.slice(0, bare.length - decimals)
  const text = decimals === 0 ? whole : `${whole}.${bare.slice(-decimals)}`
  return `${scaled < 0n ? '-' : ''}${text}${percent}`
}

function shown(value) {
  return JSON.stringify(value)
}
