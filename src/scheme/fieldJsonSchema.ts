import { compareExact, exact, isWhole, times } from '../exact/exact.ts'
import { MAX_DIGITS, parseExact } from '../exact/parseExact.ts'
import type { CountField, Field, NumberField } from './factDefinition.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** A decimal point and a sign beside the digits. */
const NUMBER_LENGTH = MAX_DIGITS + 2

/**
 * One value of the facts as JSON Schema. `null` stands for not known, as absence does, and for what the field presumes
 * where it presumes something.
 */
export function fieldJsonSchema(field: Field): JsonSchema {
  switch (field.kind) {
    case 'flag':
      return { type: ['boolean', 'null'], ...presumed(field.presumed) }
    case 'count':
      return numberSchema(field, '^-?\\d+(?:\\.0+)?$', { type: 'integer' })
    case 'number':
      return numberSchema(field, '^-?\\d+(?:\\.\\d+)?$', { type: 'number' })
    case 'date':
      return { type: ['string', 'null'], format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
    case 'dateTime':
      return {
        type: ['string', 'null'],
        pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?$',
      }
    case 'choice':
      return { enum: [...field.options, null], ...presumed(field.presumed) }
    case 'text': {
      const { maxCharacters } = field
      return {
        type: ['string', 'null'],
        ...(maxCharacters === undefined ? {} : { maxLength: maxCharacters }),
      }
    }
  }
}

/** A number as text, exactly; or as a JSON number, whose bounds JSON Schema can say. */
function numberSchema(field: CountField | NumberField, pattern: string, numeric: JsonSchema): JsonSchema {
  return {
    oneOf: [
      { type: 'string', pattern, maxLength: NUMBER_LENGTH },
      { ...numeric, ...numericBounds(field) },
      { type: 'null' },
    ],
    ...presumed(field.presumed),
  }
}

function numericBounds(field: CountField | NumberField): JsonSchema {
  const above = field.kind === 'number' ? field.above : undefined
  const step = field.kind === 'number' ? field.step : undefined
  return {
    ...bound('minimum', field.min),
    ...bound('exclusiveMinimum', above),
    ...bound('maximum', typeof field.max === 'string' ? field.max : undefined),
    ...(step !== undefined && isBinary(step) ? bound('multipleOf', step) : {}),
  }
}

/** A bound that a JSON number holds as exactly as the text of the definition does; one that does not is left out. */
function bound(keyword: string, text: string | undefined): JsonSchema {
  if (text === undefined || !parseExact(Number(text)).ok) return {}
  return compareExact(exact(Number(text)), exact(text)) === 0 ? { [keyword]: Number(text) } : {}
}

/** Whether a step is a multiple of 1/1024: validators divide binary numbers, and 0.3 by 0.1 is not whole to them. */
function isBinary(step: string): boolean {
  return isWhole(times(exact(step), exact(1024)))
}

function presumed(value: unknown): JsonSchema {
  return value === undefined ? {} : { default: value }
}
