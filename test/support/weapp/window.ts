import { JSDOM } from 'jsdom'

const NAMES = [
  'window',
  'document',
  'CustomEvent',
  'Event',
  'Element',
  'HTMLElement',
  'MutationObserver',
] as const

/**
 * The simulator draws into a document. It is put beside Node's own globals rather than replacing them (as
 * jest's jsdom environment does), because the local cloud runs in the same process and needs Node's fetch.
 */
export function openWindow(): { readonly document: Document; close(): void } {
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    pretendToBeVisual: true,
  })
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true })
  }
  const close = (): void => {
    window.close()
    for (const name of NAMES) Reflect.deleteProperty(globalThis, name)
  }
  return { document: window.document, close }
}
