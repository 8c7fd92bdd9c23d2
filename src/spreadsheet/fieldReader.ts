import type { Field, Scheme } from '../index.ts'
import type { DateSystem } from './dateOfSerial.ts'
import { namedOptions } from './namedOptions.ts'
import type { Read } from './read.ts'
import { choiceReader } from './readChoiceCell.ts'
import { readDateCell } from './readDateCell.ts'
import { readDateTimeCell } from './readDateTimeCell.ts'
import { readFlagCell } from './readFlagCell.ts'
import { readNumberCell } from './readNumberCell.ts'
import { readTextCell } from './readTextCell.ts'

/** Reads a cell that is not blank as the value of a field, in the form in which facts are handed to the engine. */
export type FieldReader = (cell: unknown, dates: DateSystem) => Read<unknown>

/** How cells of a field are read. `name` is `fact` or `fact.field`, under which the words of its options stand. */
export function fieldReader(scheme: Scheme, name: string, field: Field): FieldReader {
  switch (field.kind) {
    case 'flag':
      return readFlagCell
    case 'count':
    case 'number':
      return (cell) => readNumberCell(cell, field)
    case 'date':
      return readDateCell
    case 'dateTime':
      return readDateTimeCell
    case 'text':
      return readTextCell
    case 'choice':
      return choiceReader(namedOptions(field.options, scheme.words?.options, `${name}.`))
  }
}
