import {
  type AssessOptions,
  findScheme,
  type Locale,
  nearestName,
  type Scheme,
  type Stage,
} from '../index.ts'
import { gridOf, isBlank, isBlankRow, textOf, ZERO_OR_BLANK } from './cell.ts'
import type { DateSystem } from './dateOfSerial.ts'
import { halfWidth, nameKey } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused, refusedBy } from './read.ts'
import { readCell } from './readCell.ts'
import { readDateCell } from './readDateCell.ts'

/** What a formula was told beside its ranges. */
export type Told = {
  readonly at?: NonNullable<AssessOptions['at']>
  readonly on?: string
  readonly stages?: readonly Stage[]
  /** The language of everything; codes stay codes where none is named. */
  readonly locale?: Locale
  readonly dates: DateSystem
  /** Whatever else has a name: readings and parameters of the scheme. */
  readonly others: ReadonlyMap<string, unknown>
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['at', 'at'],
  ['時点', 'at'],
  ['on', 'on'],
  ['基準日', 'on'],
  ['stages', 'stages'],
  ['段階', 'stages'],
  ['locale', 'locale'],
  ['言語', 'locale'],
  ['dates', 'dates'],
  ['日付', 'dates'],
])
const MOMENTS = {
  application: 'application',
  申請時: 'application',
  decision: 'decision',
  認証時: 'decision',
  renewal: 'renewal',
  更新時: 'renewal',
  holding: 'holding',
  認証期間中: 'holding',
} as const
const STAGES = {
  eligibility: 'eligibility',
  申請要件: 'eligibility',
  reception: 'reception',
  受付要件: 'reception',
  criteria: 'criteria',
  認証基準: 'criteria',
} as const
export const LOCALES = { ja: 'ja', 日本語: 'ja', en: 'en', 英語: 'en' } as const
const SYSTEMS = { '1900': '1900', '1904': '1904' } as const

/**
 * Reads the options of a formula: text such as `stages=criteria; on=2026-06-03`, or two columns of names and values.
 */
export function readOptions(range: unknown): Read<Told> {
  const pairs = pairsOf(range)
  if (!pairs.ok) return pairs
  const given = pairs.value
  const at = chosen(given.get('at'), MOMENTS)
  if (!at.ok) return at
  const locale = chosen(given.get('locale'), LOCALES)
  if (!locale.ok) return locale
  const dates = chosen(given.get('dates'), SYSTEMS)
  if (!dates.ok) return dates
  const on = readCell(given.get('on'), (cell) => readDateCell(cell, dates.value ?? '1900'))
  if (!on.ok) return on
  const stages = stagesOf(given.get('stages'))
  if (!stages.ok) return stages
  return found({
    ...(at.value ? { at: at.value } : {}),
    ...(on.value ? { on: on.value } : {}),
    ...(stages.value ? { stages: stages.value } : {}),
    ...(locale.value ? { locale: locale.value } : {}),
    dates: dates.value ?? '1900',
    others: new Map([...given].filter(([name]) => NAMES.get(name) !== name)),
  })
}

/** The edition that a formula names, by itself or on the day that the options give. */
export function readScheme(
  schemes: readonly Scheme[],
  cell: unknown,
  on: string | undefined,
  purpose: 'everything' | 'period' = 'everything',
): Read<Scheme> {
  if (isBlank(cell)) return refused(problems.required({ ja: '制度', en: 'the scheme' }))
  const scheme = findScheme(schemes, halfWidth(textOf(cell)), { on, for: purpose })
  return scheme.ok ? found(scheme.value) : refusedBy(scheme.issues[0])
}

/** What `assess` is told: readings and parameters are those that the scheme has. */
export function assessOptionsOf(scheme: Scheme, { at, on, stages, others }: Told): Read<AssessOptions> {
  const readings: { [id: string]: string } = {}
  const parameters: { [id: string]: string | number } = {}
  const known = {
    readings: Object.keys(scheme.readings ?? {}),
    parameters: Object.keys(scheme.parameters ?? {}),
  }
  for (const [name, value] of others) {
    if (known.readings.includes(name)) readings[name] = halfWidth(textOf(value))
    else if (known.parameters.includes(name)) {
      parameters[name] = typeof value === 'number' ? value : halfWidth(textOf(value))
    } else {
      const names = [...NAMES.keys(), ...known.readings, ...known.parameters]
      return refused(problems.option(name, nearestName(name, names)))
    }
  }
  return found({
    ...(at ? { at } : {}),
    ...(on ? { on } : {}),
    ...(stages ? { stages } : {}),
    readings,
    parameters,
  })
}

/** Names and values; the names of this library under their English form. */
function pairsOf(range: unknown): Read<ReadonlyMap<string, unknown>> {
  const pairs = new Map<string, unknown>()
  const put = (name: string, value: unknown) => {
    const key = halfWidth(name)
    if (value === ZERO_OR_BLANK) return false
    if (!isBlank(value)) pairs.set(NAMES.get(key) ?? key, value)
    return true
  }
  for (const row of gridOf(range)) {
    const cells = row.filter((cell) => !isBlank(cell))
    const [first, second] = cells
    if (isBlankRow(row)) continue
    if (cells.every((cell) => typeof cell === 'string' && /[=＝]/.test(cell))) {
      for (const text of cells.flatMap((cell) => textOf(cell).split(/[;；\n]/))) {
        const parts = /^([^=＝]+)[=＝](.*)$/.exec(text.trim())
        if (parts) put(parts[1]!, parts[2])
        else if (text.trim() !== '') return refused(problems.optionForm(text))
      }
    } else if (typeof first === 'string' && row.length > 1 && cells.length <= 2) {
      if (!put(first, second)) return refused(problems.zeroOrBlank())
    } else return refused(problems.optionForm(first))
  }
  return found(pairs)
}

/** Reads one of some words, or nothing where nothing is said. */
export function chosen<T extends string>(
  cell: unknown,
  words: { readonly [word: string]: T },
): Read<T | undefined> {
  if (isBlank(cell)) return found(undefined)
  const key = nameKey(textOf(cell))
  return Object.hasOwn(words, key) ? found(words[key]) : refused(problems.among(cell, Object.keys(words)))
}

function stagesOf(cell: unknown): Read<readonly Stage[] | undefined> {
  if (isBlank(cell)) return found(undefined)
  const stages: Stage[] = []
  for (const name of textOf(cell).split(/[+＋,，、・\s]+/)) {
    const stage = chosen(name, STAGES)
    if (!stage.ok) return stage
    if (stage.value) stages.push(stage.value)
  }
  return found(stages)
}
