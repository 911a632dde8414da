import { useEffect, useRef } from 'react'
import { onH5 } from '../platform/target'

const FOCUSABLE = 'button, input, textarea, a[href]'

function inside(dialog: Element): readonly HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)]
}

/** Keeps Tab inside the dialog: from the last control to the first and back. */
function turnAround(event: KeyboardEvent, dialog: Element): void {
  const controls = inside(dialog)
  const first = controls[0]
  const last = controls[controls.length - 1]
  const edge = event.shiftKey ? first : last
  if (document.activeElement !== edge) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}

/** Dialogs stand one above another; the keyboard belongs to the last. */
const standing: string[] = []

/** In a browser an open dialog holds the keyboard, and gives it back when it closes. */
export function useDialogFocus(id: string, onClose: () => void): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (!onH5) return
    const before = document.activeElement
    const dialog = document.getElementById(id)
    if (dialog !== null) inside(dialog)[0]?.focus()
    standing.push(id)
    const onKey = (event: KeyboardEvent) => {
      if (standing[standing.length - 1] !== id) return
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab' && dialog !== null) turnAround(event, dialog)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      standing.splice(standing.lastIndexOf(id), 1)
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [id])
}
