import process from 'node:process'
import { findBrowser } from './find-browser.mjs'

/** Runs once before jest's workers start; they inherit what it found. */
export default async function setUp() {
  process.env.YIMIXIAN_BROWSER = JSON.stringify(await findBrowser())
}
