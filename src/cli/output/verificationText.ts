import { formatPath, type Locale, type RecordDifference, showGiven, type Verification } from '../../index.ts'
import { verificationWordsIn } from '../verificationWords.ts'
import { issueText } from './issueText.ts'

/** How many differences are worded; all of them stand in the JSON. */
const WORDED = 5
const MAX_SHOWN = 80

/** What came of verifying a record, in plain sentences. */
export function verificationText(verification: Verification, locale: Locale): string {
  const words = verificationWordsIn(locale)
  const { verdict, engine } = verification
  const differences = verification.differences.filter(
    ({ path }) => path[0] !== 'digest' && !(path[0] === 'rules' && verdict === 'definitionChanged'),
  )
  const more = differences.length - WORDED
  return words.join([
    headline(verification, differences.length > 0, locale),
    ...differences.slice(0, WORDED).map((of) => differenceText(of, locale)),
    ...(more > 0 ? [words.moreDifferences(more)] : []),
    ...(verdict !== 'identical' && engine.recorded !== engine.present
      ? [words.engines(engine.recorded, engine.present)]
      : []),
  ])
}

function headline(verification: Verification, differs: boolean, locale: Locale): string {
  const words = verificationWordsIn(locale)
  const { verdict, scheme, notSupplied } = verification
  const cannot = cannotCompute(verification, locale)
  switch (verdict) {
    case 'identical':
      return words.identical(scheme)
    case 'altered':
      return words.join([words.altered(differs || cannot.length > 0), ...cannot])
    case 'definitionChanged': {
      const open = !differs && notSupplied.length > 0
      const found = open ? words.incomplete(notSupplied) : words.presentRules(differs)
      return words.join([words.definitionChanged(scheme), ...(cannot.length > 0 ? cannot : [found])])
    }
    case 'resultDiffers':
      return words.resultDiffers(scheme)
    case 'incomplete':
      return words.incomplete(notSupplied)
  }
}

/** What keeps a record from being computed anew, where anything does. */
function cannotCompute({ issues }: Verification, locale: Locale): readonly string[] {
  if (issues.length === 0) return []
  const reasons = issues.map((issue) => issueText(issue, locale)).join('; ')
  return [verificationWordsIn(locale).cannotCompute(reasons)]
}

function differenceText(difference: RecordDifference, locale: Locale): string {
  const { path, recorded, computed } = difference
  return verificationWordsIn(locale).difference(formatPath(path), shown(recorded), shown(computed))
}

/** A side of a difference as JSON, shortened; nothing where it has nothing there. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'object' || value === null) return showGiven(value)
  const text = JSON.stringify(value)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}
