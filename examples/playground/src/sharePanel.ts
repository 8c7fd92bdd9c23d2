import { type Assessment, formatIssue } from 'kijun'
import { button } from './dom/button.ts'
import { type Child, element } from './dom/element.ts'
import { sensitiveFacts } from './facts/sensitiveFacts.ts'
import { encodeState } from './link/encodeState.ts'
import { type PageState, schemeIn } from './pageState.ts'
import { type LoadedRecord, loadRecord } from './record/loadRecord.ts'
import { saveRecord } from './record/saveRecord.ts'
import { panel } from './result/panel.ts'
import type { PageWords } from './words/pageWords.ts'

/** Records and links. Nothing leaves the device but what a person takes out of it. */
export function sharePanel(page: {
  readonly state: () => PageState
  readonly assessment: () => Assessment | undefined
  readonly words: PageWords
  readonly take: (state: PageState) => void
  readonly say: (text: string) => void
}): HTMLElement {
  const { words, say } = page
  const { record } = words
  const answer = element('div', { class: 'answer', id: 'share-answer' })
  const show = (...children: readonly Child[]) =>
    answer.replaceChildren(...children.filter((of) => of instanceof Node))
  const withhold = checkbox('withhold', record.withhold)
  const include = checkbox('include', record.include)

  const save = () => {
    const assessment = page.assessment()
    if (!assessment) return
    const salt = saveRecord(assessment, withhold.input.checked)
    if (salt === undefined) show()
    else show(copyField('salt', record.salt, salt), element('p', { class: 'hint' }, record.saltHint))
  }
  const makeLink = () => {
    const state = page.state()
    const sensitive = include.input.checked
    const { href } = new URL(encodeState(state, { sensitive }), location.href)
    history.replaceState(null, '', href)
    const leftOut = sensitive
      ? 0
      : sensitiveFacts(schemeIn(state)).filter((id) => state.facts[id] !== undefined).length
    show(
      copyField('link', record.linkField, href),
      element('p', { class: 'hint' }, record.linkHint),
      leftOut > 0 && element('p', { class: 'hint' }, record.leftOut(leftOut)),
    )
    document.querySelector<HTMLInputElement>('#link')?.select()
    say(record.linkMade)
  }
  const file = element('input', {
    type: 'file',
    id: 'load',
    class: 'unseen',
    accept: '.json,application/json',
  })
  file.addEventListener('change', async () => {
    const text = await file.files?.[0]?.text()
    file.value = ''
    if (text === undefined) return
    const loaded = loadRecord(text, page.state().locale)
    const told = loadedText(loaded, words)
    if (loaded.ok && loaded.state) page.take(loaded.state)
    // The page has been drawn anew: the answer goes where it stands now.
    const lines = [
      element('p', { class: loaded.ok && loaded.state ? 'told' : 'told refused' }, told),
      ...(loaded.ok
        ? []
        : loaded.issues
            .slice(0, 3)
            .map((of) => element('p', { class: 'hint' }, formatIssue(of, page.state().locale)))),
    ]
    document.getElementById('share-answer')?.replaceChildren(...lines)
    say(told)
  })
  return panel(
    'share',
    record.heading,
    element('div', { class: 'line' }, button(record.save, save, { id: 'save' }), withhold.label),
    element('div', { class: 'line' }, button(record.link, makeLink, { id: 'make-link' }), include.label),
    element('div', { class: 'line' }, file, element('label', { for: 'load', class: 'button' }, record.load)),
    element(
      'div',
      { class: 'line' },
      button(record.print, () => print(), { id: 'print' }),
    ),
    answer,
  )
}

function checkbox(id: string, text: string) {
  const input = element('input', { type: 'checkbox', id })
  return { input, label: element('label', { class: 'choice' }, input, element('span', {}, text)) }
}

function copyField(id: string, label: string, value: string): HTMLElement {
  const input = element('input', { id, type: 'text', readonly: true })
  input.value = value
  input.addEventListener('focus', () => input.select())
  return element('div', { class: 'control' }, element('label', { for: id }, label), input)
}

function loadedText(loaded: LoadedRecord, { record, comma }: PageWords): string {
  if (!loaded.ok) return record.notRead
  const { verdict, differences } = loaded.verification
  const told = record.loaded[verdict]
  return differences.length === 0
    ? told
    : `${told}${comma === ', ' ? ' (' : '（'}${record.differences(differences.length)}${comma === ', ' ? ')' : '）'}`
}
