/**
 * Puts off what a schema is built of until somebody asks for it, and builds it once.
 *
 * Nobody who only assesses pays for the schemas of definitions: the start of a process builds none, and a bundler drops
 * those that nothing asks for, and zod with them.
 *
 * @param build - called once at most
 */
/* @__NO_SIDE_EFFECTS__ */
export function onFirstUse<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
