import { explain, type Validity } from 'kijun'
import { disclosure } from '../dom/disclosure.ts'
import { type Child, element } from '../dom/element.ts'
import { panel } from './panel.ts'
import type { ResultContext } from './resultContext.ts'

/** A part of an explanation that is longer than this is folded under its heading. */
const FOLDED_CHARACTERS = 480

/** An article of so many characters is kept on one line. */
const SHORT = 16

/** The reasons as a notice gives them, every condition on request, and the provisions that were cited. */
export function reasonsPanel(context: ResultContext, validity: Validity | undefined): HTMLElement {
  const { assessment, words, state } = context
  const { locale } = state
  const options = { locale, ...(validity ? { validity } : {}) }
  return panel(
    'reasons',
    words.reasons.heading,
    ...blocks(context, explain(assessment, { ...options, detail: 'standard' }), 'standard'),
    citedProvisions(context),
    disclosure('full', words.reasons.full, () => [
      element('pre', { class: 'full', tabindex: 0 }, explain(assessment, { ...options, detail: 'full' })),
    ]),
  )
}

/** An explanation as it is set in plain text: blocks, each with a heading and lines that are indented under it. */
function blocks(context: ResultContext, text: string, key: string): readonly HTMLElement[] {
  const [opening = '', ...rest] = text.split('\n\n')
  const summary = opening.split('\n').slice(1)
  return [
    ...summary.map((line) => element('p', { class: 'summary' }, ...withArticles(context, line))),
    ...rest.map((block, at) => {
      const [heading = '', ...lines] = block.split('\n')
      const numbered = lines.length > 0 && lines.every((line) => NUMBER.test(line.trim()))
      const list = element(
        numbered ? 'ol' : 'ul',
        { class: 'lines' },
        ...lines.map((line) =>
          element(
            'li',
            {},
            ...withArticles(context, numbered ? line.trim().replace(NUMBER, '') : line.trim()),
          ),
        ),
      )
      return disclosure(
        `${key}--${at}--${heading.replace(/[（(].*$/, '')}`,
        element('span', {}, heading),
        [list],
        {
          open: block.length <= FOLDED_CHARACTERS,
          look: 'reason',
        },
      )
    }),
  ]
}

const NUMBER = /^\d+(?:　|\. )/

/** Sets the articles that are cited in a sentence apart from it. */
function withArticles({ scheme }: ResultContext, line: string): readonly Child[] {
  const articles = new Set(Object.values(scheme.provisions).map(({ cite }) => cite))
  return line.split(/(（[^（）]*(?:（[^（）]*）[^（）]*)*）|\([^()]*\))/).map((part) => {
    const inner = part.slice(1, -1)
    if (!articles.has(inner)) return part
    return element('cite', { lang: 'ja', class: part.length <= SHORT && 'short' }, part)
  })
}

function citedProvisions({ scheme, assessment, state, words }: ResultContext): HTMLElement | false {
  const ids = [...new Set(assessment.reasons.map(({ citation }) => citation.provision))]
  if (ids.length === 0) return false
  return disclosure('provisions', words.reasons.provisions(ids.length), () => [
    element(
      'dl',
      { class: 'provisions' },
      ...ids.flatMap((id) => [
        element('dt', { lang: 'ja' }, scheme.provisions[id]?.cite ?? id),
        element('dd', {}, scheme.words?.provisions?.[id]?.[state.locale] ?? ''),
      ]),
    ),
  ])
}
