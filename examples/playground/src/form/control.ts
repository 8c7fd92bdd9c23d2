import { choiceControl } from './choiceControl.ts'
import { flagControl } from './flagControl.ts'
import type { FormContext } from './formContext.ts'
import type { Place } from './place.ts'
import { typedControl } from './typedControl.ts'

/** The control for one value. */
export function control(context: FormContext, place: Place): HTMLElement {
  switch (place.field.kind) {
    case 'flag':
      return flagControl(context, place)
    case 'choice':
      return choiceControl(context, place)
    case 'count':
    case 'number':
    case 'date':
    case 'dateTime':
    case 'text':
      return typedControl(context, place)
  }
}
