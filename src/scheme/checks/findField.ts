import type { PathStep } from '../../issue.ts'
import { own } from '../../own.ts'
import type { Field, GroupShape, ListShape } from '../factDefinition.ts'
import type { Found } from './findFact.ts'
import { unknownReference } from './unknownReference.ts'
import { unusable } from './unusable.ts'

/** The field that is referred to, if it is of one of the kinds that make sense there; of any kind if none is named. */
export function findField<K extends Field['kind']>(
  table: Pick<GroupShape | ListShape, 'fields'>,
  name: string,
  kinds: readonly K[],
  path: readonly PathStep[],
): Found<Field & { readonly kind: K }> {
  const field = own(table.fields, name)
  if (!field) return { issue: unknownReference('field', name, Object.keys(table.fields), path) }
  if (kinds.length > 0 && !(kinds as readonly Field['kind'][]).includes(field.kind)) {
    return { issue: unusable(`the field ${name} is a ${field.kind}; expected a ${kinds.join(' or ')}`, path) }
  }
  return { is: field as Field & { readonly kind: K } }
}
