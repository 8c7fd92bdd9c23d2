import type { Locale, Scheme } from '../../index.ts'
import type { BriefingItem } from '../output/briefing.ts'
import type { Change, Simulation } from './simulation.ts'
import { simulationWordsIn } from './simulationWords.ts'

/** A change in words: the question of a reading and both answers, a number and its article. */
export function changeItem(change: Change, { toScheme }: Simulation, locale: Locale): BriefingItem {
  const words = simulationWordsIn(locale)
  switch (change.kind) {
    case 'edition':
      return { text: words.edition(change.from, change.to) }
    case 'parameter':
      return { text: words.parameter(change.parameter, change.to) }
    case 'value': {
      const { path, from, to, citation, unchangedAt } = change
      return {
        text: words.value(path, from, to, citation.text),
        ...(unchangedAt.length === 0 ? {} : { inner: [words.unchangedAt(unchangedAt.join(', '))] }),
      }
    }
    case 'reading': {
      const { reading, from, to } = change
      const inWords = ownOf(toScheme.words?.readings, reading)
      const answer = (id: string) => {
        const said = ownOf(inWords?.alternatives, id)
        return said ? words.option(said[locale], id) : id
      }
      return {
        text: words.reading(reading, inWords?.question[locale], articleOf(toScheme, reading)),
        inner: [words.asItStands(answer(from)), words.underChange(answer(to))],
      }
    }
  }
}

function articleOf({ readings, provisions }: Scheme, reading: string): string | undefined {
  const cite = ownOf(readings, reading)?.cite
  const provision = typeof cite === 'string' ? cite : cite?.[0]
  return provision === undefined ? undefined : ownOf(provisions, provision)?.cite
}

function ownOf<T>(record: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}
