import { type Assessment, assess, type Issue } from 'kijun'
import { debounce } from './debounce.ts'
import { element } from './dom/element.ts'
import { exampleState } from './exampleState.ts'
import { withFact } from './facts/withFact.ts'
import { factControl } from './form/factControl.ts'
import { factForm } from './form/factForm.ts'
import type { FormContext } from './form/formContext.ts'
import { showIssues } from './form/showIssues.ts'
import { showMissing } from './form/showMissing.ts'
import { pageFrame } from './pageFrame.ts'
import { emptyState, type PageState, schemeIn } from './pageState.ts'
import { drawGap, drawResult } from './result/drawResult.ts'
import { tierText } from './result/tierText.ts'
import { settingsPanel } from './settingsPanel.ts'
import { sharePanel } from './sharePanel.ts'
import { pageWords } from './words/pageWords.ts'
import { schemeLabels } from './words/schemeLabels.ts'

/** Milliseconds of quiet before what takes longer is computed, and before a result is said aloud. */
const GAP_QUIET = 250
const SAY_QUIET = 700

/** Draws the page into a place and keeps it in step with what is entered. */
export function startPage(place: HTMLElement, first: PageState) {
  let state = first
  let assessment: Assessment | undefined
  let issues: readonly Issue[] = []
  let wantedTier: string | undefined
  let frame: ReturnType<typeof pageFrame>
  let form: HTMLElement
  let said = ''
  const live = element('p', { class: 'unseen', role: 'status', id: 'live' })
  document.body.append(live)

  const parts = () => {
    const scheme = schemeIn(state)
    const words = pageWords(state.locale)
    return { state, scheme, words, labels: schemeLabels(scheme, state.locale, words) }
  }
  const say = (text: string) => {
    live.textContent = text
  }
  const sayResult = debounce(() => {
    const { words, labels } = parts()
    const text = assessment
      ? words.result.said(words.verdicts[assessment.outcome], tierText(assessment, labels, words))
      : words.result.issues(issues.length)
    if (text !== said) say(text)
    said = text
  }, SAY_QUIET)
  const gap = () => {
    if (!assessment) return
    drawGap({ ...parts(), assessment }, wantedTier, (tier) => {
      wantedTier = tier
      gap()
      document.getElementById('gap-tier')?.focus()
    })
  }
  const gapSoon = debounce(gap, GAP_QUIET)

  /** Computes the result anew and draws everything that follows from it. */
  const compute = () => {
    const { scheme, words, labels } = parts()
    const { at, on, stages, readings, parameters, facts } = state
    const options = { at, ...(on === '' ? {} : { on }), stages, readings, parameters }
    const result = assess(scheme, facts, options)
    assessment = result.ok ? result.value : undefined
    issues = result.ok ? [] : result.issues
    drawResult(frame, { state, scheme, words, labels, assessment, issues })
    mark()
    gapSoon()
    sayResult()
  }
  const mark = () => {
    const { scheme, words } = parts()
    showIssues(form, issues, state.locale)
    const missing = assessment?.missing.map(({ fact }) => fact) ?? []
    showMissing(form, { scheme, at: state.at, facts: state.facts, missing, words })
  }
  const soon = oncePerFrame(compute)

  /** Draws the whole page anew, for another scheme, language or moment, and gives the focus back. */
  const draw = () => {
    const focused = document.activeElement?.id
    const { scheme, words, labels } = parts()
    document.documentElement.lang = state.locale
    document.title = `${words.name} — ${labels.title}`
    const context: FormContext = {
      scheme,
      locale: state.locale,
      words,
      labels,
      facts: () => state.facts,
      set: (path, value) => {
        state = { ...state, facts: withFact(state.facts, path, value) }
        soon()
      },
      redraw: (fact) => {
        form.querySelector(`[data-fact="${CSS.escape(fact)}"]`)?.replaceWith(factControl(context, fact))
        mark()
      },
      say,
    }
    form = factForm(context, state.at)
    form.addEventListener('drawn', mark)
    frame = pageFrame({
      state,
      words,
      labels,
      scheme,
      speak: (locale) => take({ ...state, locale }),
      settings: settingsPanel({
        ...parts(),
        actions: {
          chooseScheme: (name) =>
            take({ ...emptyState(scheme, state.locale, state.on), scheme: name, at: state.at }),
          change: (part) => take({ ...state, ...part }),
          fillExample: () => {
            take(exampleState(scheme, state))
            say(words.settings.filled)
          },
          clear: () => {
            take({ ...state, facts: {} })
            say(words.settings.cleared)
          },
        },
      }),
      form,
      share: sharePanel({ state: () => state, assessment: () => assessment, words, take, say }),
    })
    place.replaceChildren(...frame.children)
    compute()
    if (focused) document.getElementById(focused)?.focus()
  }
  const take = (next: PageState) => {
    state = next
    draw()
  }
  draw()
  return { take, say }
}

/** However often it is called, it runs once before the next picture. */
function oncePerFrame(run: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      run()
    })
  }
}
