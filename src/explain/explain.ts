import type { Assessment } from '../assess/assessment.ts'
import type { Locale } from '../issue.ts'
import type { Validity } from '../lifecycle/validity.ts'
import { findingsOf } from './findings.ts'
import { fullOutline } from './fullOutline.ts'
import { lineText } from './lineText.ts'
import { escapeMarkdown, onOneLine, setAsMarkdown, setAsText } from './setOutline.ts'
import { standardOutline } from './standardOutline.ts'
import { voiceOf } from './voice.ts'

/** How an explanation is worded and set. */
export type ExplainOptions = {
  readonly locale?: Locale
  readonly format?: 'text' | 'markdown'
  /** One line; what decides, as a notice words it (the usual); or everything that was looked at. */
  readonly detail?: 'line' | 'standard' | 'full'
  /** The period to state with a grant. */
  readonly validity?: Validity
}

/**
 * Says why an assessment came out as it did, each reason with its figure, threshold, distance and article. `line` is
 * the result with what decides it; `standard` the reasons part of a notice (理由の提示, 行政手続法第8条): what refuses, or
 * what carries the tier and what keeps from the next one; `full` every condition that was looked at. Numbers are cut,
 * never rounded, and shown with as many digits as decide.
 *
 * @param assessment - what `assess` returned itself; a copy holds no trace
 * @param options - `locale` (`'ja'` unless it says otherwise), `format`, `detail`, and a validity to state where the
 * text does not refuse
 * @returns the text, without a final line break
 * @throws TypeError if the assessment is a copy
 * @example
 * ```ts
 * import { assess, explain } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '59.5' }, {
 *   stages: ['criteria'],
 *   readings: { 'yoko-band-gap': 'contiguous' },
 * })
 * const line = result.ok ? explain(result.value, { locale: 'en', detail: 'line' }) : ''
 * line // => 'Tier: standard. Not superior: the total of the evaluation points is 59.5 points; at least 60 points is required (0.5 points short) (第9条第2項第2号).'
 * ```
 */
export function explain(assessment: Assessment, options: ExplainOptions = {}): string {
  const { locale = 'ja', format = 'text', detail = 'standard' } = options
  const validity = assessment.outcome === 'unmet' ? undefined : options.validity
  const voice = voiceOf(assessment, locale)
  const findings = findingsOf(assessment)
  const isMarkdown = format === 'markdown'
  switch (detail) {
    case 'line': {
      const line = lineText(assessment, findings, voice)
      return isMarkdown ? escapeMarkdown(line) : onOneLine(line)
    }
    case 'standard':
    case 'full': {
      const layOut = detail === 'full' ? fullOutline : standardOutline
      const outline = layOut(assessment, findings, voice, validity)
      return isMarkdown ? setAsMarkdown(outline) : setAsText(outline)
    }
  }
}
