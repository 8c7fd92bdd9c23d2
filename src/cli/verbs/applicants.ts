import type { ApplicantDefaults } from '../answers/applicantEntry.ts'
import { localeOption, schemeOption } from '../arguments/commonOptions.ts'
import type { OptionValues } from '../arguments/optionSpec.ts'

/** The options of verbs that assess applicants. */
export const applicantOptions = {
  scheme: schemeOption,
  on: { value: 'DATE', kind: 'date', summary: 'the date of those that give none' },
  at: {
    value: 'MOMENT',
    choices: ['application', 'decision', 'renewal', 'holding'],
    summary: 'the moment of those that give none; decision unless given',
  },
  stages: {
    value: 'STAGE,...',
    list: true,
    choices: ['eligibility', 'reception', 'criteria'],
    summary: 'the stages that the outcome rests on; all unless given',
  },
  locale: localeOption,
} as const

/** What the input of these verbs is, for help. */
export const applicantInput = [
  'FILE is a file, or - for standard input, which is also read where no FILE is given. It holds',
  'one JSON object on each line, or one list of objects, or one object over several lines:',
  '  {"id"?, "scheme", "on"?, "at"?, "readings"?, "parameters"?, "facts"}',
  '"at" is application, decision, renewal or holding: the moment at which the rules are applied.',
  '`kijun schema SCHEME` prints what "facts" may hold. What is left out or null is not known. Numbers',
  'are text ("41.5", at most 60 digits) or JSON numbers of at most 15 significant digits.',
].join('\n')

/** What the options say of applicants that do not say it themselves. */
export function applicantDefaults(values: OptionValues<typeof applicantOptions>): ApplicantDefaults {
  const { scheme, on, at, stages } = values
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(on === undefined ? {} : { on }),
    ...(at === undefined ? {} : { at }),
    ...(stages === undefined ? {} : { stages }),
  }
}
