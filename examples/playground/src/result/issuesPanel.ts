import type { Scheme } from 'kijun'
import { formatIssue, type Issue } from 'kijun'
import { button } from '../dom/button.ts'
import { element } from '../dom/element.ts'
import { goToFact } from '../form/goToFact.ts'
import type { PageState } from '../pageState.ts'
import type { PageWords } from '../words/pageWords.ts'
import { panel } from './panel.ts'

/** What is wrong with what was entered. There is no result then, and none of before is left standing. */
export function issuesPanel(
  scheme: Scheme,
  state: PageState,
  words: PageWords,
  issues: readonly Issue[],
): HTMLElement {
  return panel(
    'issues',
    words.result.heading,
    element('p', { class: 'headline invalid' }, words.result.issues(issues.length)),
    element('p', {}, words.result.issuesHint),
    element(
      'ul',
      { class: 'issue-list' },
      ...issues.map((issue) =>
        element(
          'li',
          {},
          button(formatIssue(issue, state.locale), () => goToFact(scheme, state.at, issue.path), {
            look: 'quiet',
          }),
        ),
      ),
    ),
  )
}
