/** A definition that {@link parseScheme} would have refused was handed to the engine: a caller's bug. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
}
