import type { Assessment, Issue } from 'kijun'
import type { PageFrame } from '../pageFrame.ts'
import { barsPanel } from './barsPanel.ts'
import { enteredTable } from './enteredTable.ts'
import { gapPanel } from './gapPanel.ts'
import { issuesPanel } from './issuesPanel.ts'
import { reasonsPanel } from './reasonsPanel.ts'
import type { ResultContext } from './resultContext.ts'
import { standingOf } from './standing.ts'
import { tierText } from './tierText.ts'
import { timelinePanel } from './timelinePanel.ts'
import { marks, verdictPanel } from './verdictPanel.ts'

type Drawn = Omit<ResultContext, 'assessment'> & {
  readonly assessment: Assessment | undefined
  readonly issues: readonly Issue[]
}

/** Draws the result, or what keeps from one. The gap follows when there is time for it. */
export function drawResult(frame: PageFrame, { assessment, issues, ...parts }: Drawn): void {
  const { scheme, state, words, labels } = parts
  frame.entered.replaceChildren(enteredTable(scheme, state, words, labels))
  if (!assessment) {
    frame.result.replaceChildren(issuesPanel(scheme, state, words, issues))
    frame.gap.replaceChildren()
    frame.rest.replaceChildren()
    frame.dock.textContent = words.result.issues(issues.length)
    return
  }
  const context: ResultContext = { ...parts, assessment }
  const standing = standingOf(scheme, state, assessment)
  const bars = barsPanel(context)
  frame.result.replaceChildren(verdictPanel(context), ...(bars ? [bars] : []))
  frame.rest.replaceChildren(timelinePanel(context, standing), reasonsPanel(context, standing?.validity))
  const { outcome } = assessment
  frame.dock.textContent = `${marks[outcome]} ${words.verdicts[outcome]}${words.comma}${tierText(assessment, labels, words)}`
}

/** Draws what is lacking to a tier. */
export function drawGap(
  context: ResultContext,
  wanted: string | undefined,
  choose: (tier: string) => void,
): void {
  document.getElementById('gap')?.replaceChildren(gapPanel(context, wanted, choose))
}
