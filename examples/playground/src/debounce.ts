/** Calls a function once things have been quiet for so many milliseconds. */
export function debounce(call: () => void, quiet: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(call, quiet)
  }
}
