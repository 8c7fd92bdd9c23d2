/** Tells on standard error how far the run has come, where somebody is looking. */
export function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}
