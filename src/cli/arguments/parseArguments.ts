import { parseArgs } from 'node:util'
import { parseDate } from '../../calendar/index.ts'
import { formatIssue, nearestName } from '../../index.ts'
import type { OptionSpec, OptionSpecs, OptionValues } from './optionSpec.ts'

/** What the command line says to a verb. */
export type Arguments<O extends OptionSpecs = OptionSpecs> = {
  readonly values: OptionValues<O>
  readonly operands: readonly string[]
}

type Token = ReturnType<typeof tokensOf>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/**
 * Reads the arguments of a verb.
 *
 * @param argv - what follows the verb
 * @param specs - the options that the verb has
 * @returns the checked values and the operands, or what is wrong with the first argument that is wrong
 */
export function parseArguments<const O extends OptionSpecs>(
  argv: readonly string[],
  specs: O,
): Arguments<O> | { readonly problem: string } {
  const values: Record<string, unknown> = {}
  const operands: string[] = []
  for (const token of tokensOf(argv, specs)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const read = readOption(token, specs)
    if ('problem' in read) return read
    const before = values[token.name] as readonly unknown[] | undefined
    values[token.name] = specs[token.name]!.repeat ? [...(before ?? []), read.value] : read.value
  }
  return { values: values as OptionValues<O>, operands }
}

function tokensOf(argv: readonly string[], specs: OptionSpecs) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  return parseArgs({
    args: [...argv],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  }).tokens
}

function readOption(
  token: OptionToken,
  specs: OptionSpecs,
): { readonly value: unknown } | { readonly problem: string } {
  const { name, rawName, value, inlineValue } = token
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
  if (!spec) {
    const meant = nearestName(name, Object.keys(specs))
    return { problem: `unknown option ${rawName}${meant === undefined ? '' : `; did you mean --${meant}?`}` }
  }
  if (spec.value === undefined) {
    return value === undefined ? { value: true } : { problem: `${rawName} takes no value` }
  }
  // What looks like the next option is one: the value of this one was forgotten.
  const isInput = value === '-' && spec.orInput === true
  if (value === undefined || (!inlineValue && value.startsWith('-') && !isInput)) {
    return { problem: `${rawName} needs a value: ${rawName} ${spec.value}` }
  }
  return readValue(rawName, value, spec)
}

function readValue(
  rawName: string,
  value: string,
  { kind, choices, list, elsewhere = {} }: OptionSpec,
): { readonly value: unknown } | { readonly problem: string } {
  if (kind === 'date') {
    const date = parseDate(value)
    return date.ok ? { value } : { problem: `${rawName}: ${formatIssue(date.issues[0], 'en')}` }
  }
  if (!choices) return { value }
  const chosen = list ? value.split(',').map((part) => part.trim()) : [value]
  const wrong = chosen.find((choice) => !choices.includes(choice))
  if (wrong === undefined) return { value: list ? chosen : value }
  if (Object.hasOwn(elsewhere, wrong)) return { problem: `${rawName} ${wrong}: ${elsewhere[wrong]}` }
  const meant = nearestName(wrong, choices)
  const expected = meant === undefined ? `use one of ${choices.join(', ')}` : `did you mean ${meant}?`
  return { problem: `${rawName}: there is no ${JSON.stringify(wrong)}; ${expected}` }
}
