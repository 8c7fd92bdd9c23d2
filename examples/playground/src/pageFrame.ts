import type { Locale, Scheme } from 'kijun'
import { button } from './dom/button.ts'
import { element } from './dom/element.ts'
import type { PageState } from './pageState.ts'
import type { PageWords } from './words/pageWords.ts'
import type { SchemeLabels } from './words/schemeLabels.ts'

/** The page as a whole, and the places that are drawn again with every result. */
export type PageFrame = {
  readonly children: readonly HTMLElement[]
  readonly result: HTMLElement
  readonly gap: HTMLElement
  readonly rest: HTMLElement
  readonly entered: HTMLElement
  readonly dock: HTMLElement
}

/** Lays the page out: the form first, the result beside it or under it. */
export function pageFrame({
  state,
  words,
  labels,
  scheme,
  speak,
  settings,
  form,
  share,
}: {
  readonly state: PageState
  readonly words: PageWords
  readonly labels: SchemeLabels
  readonly scheme: Scheme
  readonly speak: (locale: Locale) => void
  readonly settings: HTMLElement
  readonly form: HTMLElement
  readonly share: HTMLElement
}): PageFrame {
  const part = (id: string, tag: 'div' | 'section' = 'div') => element(tag, { id })
  const [result, gap, rest, entered] = [part('verdict'), part('gap'), part('rest'), part('entered')]
  const dock = element('span', { class: 'dock-text' })
  const goToResult = () => {
    aside.scrollIntoView({ block: 'start' })
    aside.focus({ preventScroll: true })
  }
  const aside = element(
    'section',
    { class: 'result', id: 'result', tabindex: -1, 'aria-label': words.result.heading },
    result,
    gap,
    rest,
    entered,
  )
  const docked = element(
    'div',
    { class: 'dock', hidden: true },
    dock,
    button(words.result.show, goToResult, { look: 'main' }),
  )
  // What it says stands at the head of the result: it is wanted only while that is out of sight.
  new IntersectionObserver(([entry]) => {
    docked.hidden = entry?.isIntersecting === true
  }).observe(result)
  return {
    result,
    gap,
    rest,
    entered,
    dock,
    children: [
      header(words, state, speak, goToResult),
      element(
        'p',
        { class: 'print-head' },
        [labels.title, state.scheme, words.moments[state.at], state.on]
          .filter((text) => text !== '')
          .join('　'),
      ),
      element('main', {}, element('div', { class: 'input' }, settings, form), aside, share),
      element(
        'footer',
        {},
        element('p', {}, words.disclaimer),
        element('p', {}, words.privacy),
        scheme.words && element('p', {}, words.source(scheme.words.source[state.locale])),
      ),
      docked,
    ],
  }
}

function header(
  words: PageWords,
  state: PageState,
  speak: (locale: Locale) => void,
  goToResult: () => void,
): HTMLElement {
  const languages = (['ja', 'en'] as const).map((locale) => {
    const made = button(locale === 'ja' ? '日本語' : 'English', () => speak(locale), {
      id: `speak--${locale}`,
    })
    made.lang = locale
    made.setAttribute('aria-pressed', String(locale === state.locale))
    return made
  })
  return element(
    'header',
    {},
    button(words.skip, goToResult, { id: 'skip', look: 'main' }),
    element('div', { class: 'brand' }, element('h1', {}, words.name), element('p', {}, words.about)),
    element('div', { class: 'languages', role: 'group', 'aria-label': words.language }, ...languages),
  )
}
