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
    ({ path }) => path[0] !== 'digest' && path[0] !== 'rules',
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

function headline(
  { verdict, scheme, notSupplied, issues }: Verification,
  differs: boolean,
  locale: Locale,
): string {
  const words = verificationWordsIn(locale)
  const reasons = issues.map((issue) => issueText(issue, locale)).join('; ')
  const cannot = issues.length > 0 ? [words.cannotCompute(reasons)] : []
  switch (verdict) {
    case 'identical':
      return words.identical(scheme)
    case 'altered':
      return words.join([words.altered(differs || issues.length > 0), ...cannot])
    case 'definitionChanged':
      return words.join([words.definitionChanged(scheme, differs), ...cannot])
    case 'resultDiffers':
      return words.resultDiffers(scheme)
    case 'incomplete':
      return words.incomplete(notSupplied)
  }
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
