import { headerOf, type Exchange } from './exchange'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** A page of another site can make a browser send requests here under its own name: those are refused. */
export function namesLoopback(exchange: Exchange): boolean {
  return LOOPBACK.has(hostname(`http://${headerOf(exchange, 'host')}`))
}

/** Other local pages (a development server, the WeChat developer tools) may call; other sites may not. */
export function comesFromLoopback(exchange: Exchange): boolean {
  const origin = headerOf(exchange, 'origin')
  return origin === '' || LOOPBACK.has(hostname(origin))
}

/** For what changes the local cloud itself: its own page, or a script that names no origin. */
export function comesFromHere(exchange: Exchange): boolean {
  const origin = headerOf(exchange, 'origin')
  return origin === '' || origin === `http://${headerOf(exchange, 'host')}`
}

function hostname(origin: string): string {
  try {
    return new URL(origin).hostname
  } catch {
    return ''
  }
}
