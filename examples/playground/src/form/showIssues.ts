import { formatIssue, type Issue, type Locale } from 'kijun'
import { controlId } from '../facts/factPath.ts'

/** Says beside each control what is wrong with its value, and takes away what is mended. */
export function showIssues(form: HTMLElement, issues: readonly Issue[], locale: Locale): void {
  const texts = new Map<string, string[]>()
  for (const issue of issues) {
    const id = controlId(issue.path)
    texts.set(id, [...(texts.get(id) ?? []), formatIssue(issue, locale)])
  }
  for (const place of form.querySelectorAll<HTMLElement>('.problem')) {
    const id = place.id.slice(0, -'--problem'.length)
    const text = texts.get(id)?.join(' ')
    place.hidden = text === undefined
    place.textContent = text ?? ''
    const control = document.getElementById(id)
    if (text === undefined) control?.removeAttribute('aria-invalid')
    else control?.setAttribute('aria-invalid', 'true')
  }
}
