import type { Stage, VerdictName } from 'kijun'
import { button } from '../dom/button.ts'
import { element } from '../dom/element.ts'
import { goToFact } from '../form/goToFact.ts'
import { panel } from './panel.ts'
import type { ResultContext } from './resultContext.ts'
import { tierLadder } from './tierLadder.ts'
import { tierText } from './tierText.ts'

export const marks: { readonly [V in VerdictName]: string } = {
  met: '○',
  unmet: '×',
  undetermined: '？',
  referred: '△',
}

/** What the text yields: the outcome, the tier or the range of it, and how each stage stands. */
export function verdictPanel(context: ResultContext): HTMLElement {
  const { assessment, words, labels } = context
  const { outcome, stages } = assessment
  const stageItems = Object.entries(stages) as readonly (readonly [Stage, VerdictName])[]
  return panel(
    'verdict',
    words.result.heading,
    element(
      'div',
      { class: `headline ${outcome}` },
      element('p', { class: 'outcome' }, mark(outcome), words.verdicts[outcome]),
      element(
        'p',
        { class: 'tier' },
        element('span', { class: 'tier-label' }, words.result.tier),
        element('strong', { id: 'tier' }, tierText(assessment, labels, words)),
      ),
    ),
    element(
      'ul',
      { class: 'stages' },
      ...stageItems.map(([stage, verdict]) =>
        element(
          'li',
          { class: verdict },
          element('span', {}, words.stages[stage]),
          element('span', { class: 'standing' }, mark(verdict), words.verdicts[verdict]),
        ),
      ),
    ),
    missingLine(context),
    tierLadder(context),
  )
}

function mark(verdict: VerdictName): HTMLElement {
  return element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[verdict])
}

function missingLine({ assessment, words, scheme, state }: ResultContext): HTMLElement | false {
  const [first] = assessment.missing
  if (!first) return false
  return element(
    'p',
    { class: 'missing-line' },
    words.result.missing(assessment.missing.length),
    ' ',
    button(words.result.nextMissing, () => goToFact(scheme, state.at, nextMissing(assessment.missing)), {
      look: 'quiet',
    }),
  )
}

/** The criteria first, as the form has them. */
function nextMissing(
  missing: readonly { readonly fact: readonly (string | number)[]; readonly stage: Stage }[],
): readonly (string | number)[] {
  return (missing.find(({ stage }) => stage === 'criteria') ?? missing[0]!).fact
}
