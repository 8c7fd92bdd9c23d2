import { makeIssue } from '../../issue.ts'
import { own } from '../../own.ts'
import { byReadingsOf } from '../walk/byReadingsOf.ts'
import { entriesIn } from '../walk/located.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unknownReference } from './unknownReference.ts'

/** Every reading has its default among its alternatives, and whatever differs by it has a case for each of them. */
export const checkReadings: SchemeCheck = (scheme) => [
  ...entriesIn(scheme.readings, 'readings').flatMap(({ node, path }) =>
    node.alternatives.includes(node.default)
      ? []
      : [unknownReference('alternative', node.default, node.alternatives, [...path, 'default'])],
  ),
  ...byReadingsOf(scheme).flatMap(({ node, path }) => {
    const reading = own(scheme.readings, node.reading)
    if (!reading) {
      const known = Object.keys(scheme.readings ?? {})
      return [unknownReference('reading', node.reading, known, [...path, 'reading'])]
    }
    const given = Object.keys(node.cases)
    const unknown = given.filter((id) => !reading.alternatives.includes(id))
    const missing = reading.alternatives.filter((id) => !given.includes(id))
    return [
      ...unknown.map((id) => unknownReference('alternative', id, missing, [...path, 'cases', id])),
      ...missing.map((id) =>
        makeIssue('input/missing', [...path, 'cases', id], { expected: 'a case for each alternative' }),
      ),
    ]
  }),
]
