import type { PathStep } from '../issue.ts'

/**
 * The Standard Schema interface, version 1 (standardschema.dev), as far as this library answers it. It is written out
 * here so that the published types depend on no package; a type test holds it against `@standard-schema/spec`.
 */
export type StandardSchema<Output> = {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'kijun'
    readonly validate: (value: unknown) => StandardResult<Output>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

/** What a Standard Schema answers: a value, or issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** An issue as Standard Schema has it; the message does not repeat the path. */
export type StandardIssue = { readonly message: string; readonly path: readonly PathStep[] }
