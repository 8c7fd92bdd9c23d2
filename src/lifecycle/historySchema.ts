import { deepFreeze } from '../assess/deepFreeze.ts'
import type { Locale } from '../issue.ts'
import { readChoice } from '../readChoice.ts'
import { standardIssue } from '../scheme/factsSchema.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import type { StandardSchema } from '../scheme/standardSchema.ts'
import { groundsInSeries, tiersInSeries } from './namesInSeries.ts'
import type { DatedEvent } from './replay/event.ts'
import { type History, parseHistory } from './replay/parseHistory.ts'
import { contextOf } from './replay/replay.ts'

/**
 * The history of a certification as a Standard Schema. It says whether a history can be read: its events with their
 * days, tiers and grounds, its facts and readings. What the text does not allow is for `replay` to say.
 *
 * @param series - the editions of one scheme
 * @param locale - the language of the messages; English if it does not say
 * @returns a schema whose `validate` answers at once: a copy of the history for `replay`, or every issue
 * @example
 * ```ts
 * import { historySchema } from 'kijun'
 * import { yokohamaYSdgs } from 'kijun/schemes'
 * const schema = historySchema(yokohamaYSdgs)
 * schema['~standard'].validate({ events: [{ kind: 'applied' }] }).issues?.[0]?.path // => ['events', 0, 'on']
 * ```
 */
export function historySchema(series: readonly Scheme[], locale: Locale = 'en'): StandardSchema<History> {
  const names = { tier: tiersInSeries(series), ground: groundsInSeries(series) }
  return {
    '~standard': {
      version: 1,
      vendor: 'kijun',
      validate(value) {
        const parsed = parseHistory(value)
        const { list } = parsed
        const { facts, readings } = contextOf(series, parsed)
        for (const dated of parsed.events) {
          for (const [key, given] of namesIn(dated)) {
            if (names[key].length > 0) readChoice(given, names[key], ['events', dated.at, key], list)
          }
        }
        if (list.issues.length > 0)
          return { issues: list.issues.map((issue) => standardIssue(issue, locale)) }
        return {
          value: deepFreeze({
            events: parsed.events.map(({ event }) => ({ ...event })),
            ...(facts === undefined ? {} : { facts }),
            ...(parsed.readings.size === 0 ? {} : { readings: { ...readings } }),
          }),
        }
      },
    },
  }
}

function namesIn({ event }: DatedEvent): readonly (readonly ['tier' | 'ground', string | null])[] {
  if (event.kind === 'decided') return [['tier', event.tier]]
  return event.kind === 'revoked' ? [['ground', event.ground]] : []
}
