import type { Cite, Domain, Literal, Moment } from './basics.ts'

/** Yes or no. */
export type FlagField = { readonly kind: 'flag'; readonly presumed?: boolean | undefined }

/** A whole number. */
export type CountField = {
  readonly kind: 'count'
  readonly min?: Literal | undefined
  readonly max?: Literal | undefined
  readonly presumed?: Literal | undefined
}

/** An exact number. `above` is a lower bound that is itself not allowed; `max` may be another field's value. */
export type NumberField = {
  readonly kind: 'number'
  readonly min?: Literal | undefined
  readonly above?: Literal | undefined
  readonly max?: Literal | { readonly field: string } | undefined
  readonly step?: Literal | undefined
  readonly unit?: string | undefined
  readonly presumed?: Literal | undefined
}

/** A civil date. */
export type DateField = { readonly kind: 'date' }

/** A date with the time of day where the scheme is run. */
export type DateTimeField = { readonly kind: 'dateTime' }

/** One of a closed list of ids. */
export type ChoiceField = {
  readonly kind: 'choice'
  readonly options: readonly string[]
  readonly presumed?: string | undefined
}

/** Text that a person wrote, limited in characters (line breaks apart) where the text of the scheme limits it. */
export type TextField = { readonly kind: 'text'; readonly maxCharacters?: number | undefined }

/** One value. `presumed` is what holds when nothing is said: a discretion not exercised, a box not ticked. */
export type Field = FlagField | CountField | NumberField | DateField | DateTimeField | ChoiceField | TextField

/** One row of a group: an evaluation item, a document, a consent. */
export type Row = {
  readonly cite?: Cite | undefined
  readonly domain?: Domain | undefined
  readonly tags?: readonly string[] | undefined
}

/**
 * Fields of a table that only a person can supply: who, and under which provisions. One that is missing is asked for
 * like any other field; a condition that sends it to that person says `referred`.
 */
export type FieldFindings = { readonly [field: string]: { readonly by: string; readonly cite: Cite } }

/** A fixed table: the same fields for each row. */
export type GroupShape = {
  readonly kind: 'group'
  readonly fields: { readonly [field: string]: Field }
  readonly rows: { readonly [row: string]: Row }
  readonly limits?: readonly RecordLimit[] | undefined
  readonly findings?: FieldFindings | undefined
}

/** What a record may hold where other fields of it have given values. */
export type RecordLimit = {
  /** Fields and the values among which theirs must be for the limit to apply. */
  readonly where: { readonly [field: string]: string | boolean | readonly string[] }
  readonly field: string
  readonly max?: Literal | undefined
  /** The values left to a flag or a choice. */
  readonly only?: readonly (string | boolean)[] | undefined
  readonly cite: Cite
}

/** Records that the applicant adds: initiatives, dispositions. A list that is given is complete. */
export type ListShape = {
  readonly kind: 'list'
  readonly maxRecords: number
  readonly fields: { readonly [field: string]: Field }
  readonly limits?: readonly RecordLimit[] | undefined
  readonly findings?: FieldFindings | undefined
}

/** What every fact says beside its shape. */
export type FactNote = {
  readonly cite: Cite
  /** When it is asked; at application and decision alike if it does not say. */
  readonly asked?: readonly Moment[] | undefined
  /** Who alone can supply it, if it is a finding. */
  readonly finding?: { readonly by: string } | undefined
  /**
   * What is not for every reader of a record: tax, organised crime, breaches of law. It carries no rule and is no part
   * of the digest.
   */
  readonly sensitive?: boolean | undefined
}

/** One declared input of a scheme. */
export type FactDefinition = (Field | GroupShape | ListShape) & FactNote
