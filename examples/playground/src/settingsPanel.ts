import { type Scheme, schemeName } from 'kijun'
import { schemes } from 'kijun/schemes'
import type { Moment } from './definition.ts'
import { button } from './dom/button.ts'
import { disclosure } from './dom/disclosure.ts'
import { type Child, element } from './dom/element.ts'
import { momentNames, type PageState, stageNames } from './pageState.ts'
import { otherEdition } from './result/standing.ts'
import type { PageWords } from './words/pageWords.ts'
import type { SchemeLabels } from './words/schemeLabels.ts'

/** What the settings do to the page. */
type SettingsActions = {
  readonly chooseScheme: (name: string) => void
  readonly change: (part: Partial<PageState>) => void
  readonly fillExample: () => void
  readonly clear: () => void
}

type Context = {
  readonly state: PageState
  readonly scheme: Scheme
  readonly words: PageWords
  readonly labels: SchemeLabels
  readonly actions: SettingsActions
}

/** Which text is applied, to which moment, and in which readings. */
export function settingsPanel(context: Context): HTMLElement {
  const { state, scheme, words, actions } = context
  const { settings } = words
  return element(
    'section',
    { class: 'settings', 'aria-labelledby': 'settings-heading' },
    element('h2', { id: 'settings-heading' }, settings.heading),
    labelled(
      'scheme',
      settings.scheme,
      select(
        'scheme',
        schemes.map((of) => [schemeName(of), of.words?.title[state.locale] ?? of.id]),
        state.scheme,
        actions.chooseScheme,
      ),
    ),
    element(
      'div',
      { class: 'pair' },
      labelled('at', settings.at, momentSelect(context)),
      labelled(
        'on',
        settings.on,
        dayInput(context),
        element('p', { class: 'hint', id: 'on--hint' }, settings.onHint),
      ),
    ),
    editionNotice(scheme, state, words),
    stageChoices(context),
    readingChoices(context),
    parameterEntries(context),
    element(
      'div',
      { class: 'tools' },
      button(settings.example, actions.fillExample, { id: 'example' }),
      button(settings.clear, actions.clear, { id: 'clear', look: 'quiet' }),
    ),
  )
}

function labelled(id: string, label: string, ...children: readonly Child[]): HTMLElement {
  return element(
    'div',
    { class: 'control' },
    element('label', { for: id }, element('span', { class: 'label' }, label)),
    ...children,
  )
}

function select(
  id: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    { id },
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
  )
  made.addEventListener('change', () => choose(made.value))
  return made
}

function momentSelect({ state, words, actions }: Context): HTMLElement {
  return select(
    'at',
    momentNames.map((moment) => [moment, words.moments[moment]]),
    state.at,
    (at) => actions.change({ at: at as Moment }),
  )
}

function dayInput({ state, actions }: Context): HTMLElement {
  const made = element('input', {
    id: 'on',
    type: 'date',
    min: '1873-01-01',
    max: '2200-12-31',
    'aria-describedby': 'on--hint',
  })
  made.value = state.on
  made.addEventListener('change', () => actions.change({ on: made.value }))
  return made
}

/** Says so where the text that is chosen is not the one in force on the day. */
function editionNotice(scheme: Scheme, state: PageState, words: PageWords): Child {
  const other = otherEdition(scheme, state.on)
  return (
    other &&
    element(
      'p',
      { class: 'notice' },
      words.settings.otherEdition(other.words?.title[state.locale] ?? schemeName(other)),
    )
  )
}

function stageChoices({ state, words, actions }: Context): HTMLElement {
  const choices = stageNames.map((stage) => {
    const input = element('input', {
      type: 'checkbox',
      id: `stage--${stage}`,
      checked: state.stages.includes(stage),
    })
    // The last one stays: an outcome rests on something.
    input.disabled = state.stages.length === 1 && input.checked
    input.addEventListener('change', () => {
      actions.change({
        stages: stageNames.filter((of) => (of === stage ? input.checked : state.stages.includes(of))),
      })
    })
    return element('label', { class: 'choice' }, input, element('span', {}, words.stages[stage]))
  })
  return element(
    'fieldset',
    { class: 'control' },
    element('legend', {}, element('span', { class: 'label' }, words.settings.stages)),
    element('div', { class: 'choices' }, ...choices),
  )
}

function readingChoices({ state, scheme, words, actions }: Context): Child {
  const readings = Object.entries(scheme.readings ?? {})
  if (readings.length === 0) return undefined
  return disclosure(`readings--${state.scheme}`, words.settings.readings(readings.length), () =>
    readings.map(([id, reading]) => {
      const own = scheme.words?.readings?.[id]
      const options = reading.alternatives.map((alternative): readonly [string, string] => {
        const text = own?.alternatives[alternative]?.[state.locale] ?? alternative
        return [
          alternative,
          alternative === reading.default ? `${text}（${words.settings.isDefault}）` : text,
        ]
      })
      return labelled(
        `reading--${id}`,
        own?.question[state.locale] ?? id,
        select(`reading--${id}`, options, state.readings[id] ?? reading.default, (chosen) =>
          actions.change({ readings: { ...state.readings, [id]: chosen } }),
        ),
      )
    }),
  )
}

function parameterEntries({ state, scheme, words, labels, actions }: Context): Child {
  const parameters = Object.keys(scheme.parameters ?? {})
  if (parameters.length === 0) return undefined
  return disclosure(`parameters--${state.scheme}`, words.settings.parameters(parameters.length), () =>
    parameters.map((id) => {
      const input = element('input', { id: `parameter--${id}`, type: 'text', size: 8, autocomplete: 'off' })
      input.value = state.parameters[id] ?? ''
      input.addEventListener('change', () => {
        const { [id]: _, ...others } = state.parameters
        actions.change({ parameters: input.value === '' ? others : { ...others, [id]: input.value } })
      })
      return labelled(
        `parameter--${id}`,
        labels.parameter(id),
        input,
        element('p', { class: 'hint' }, words.settings.parameterHint),
      )
    }),
  )
}
