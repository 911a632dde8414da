import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const cache = path.join(root, '.cache', 'browser')
const require = createRequire(import.meta.url)

const INSTALLED = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) =>
    path.join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
}

/** Where the named package lies; its entry point may refuse to be required, so its package.json is never asked for. */
function packageFolder(name) {
  const folder = require.resolve.paths(name)?.map((each) => path.join(each, name))
  return folder?.find((each) => existsSync(each)) ?? null
}

/**
 * Unpacks the browser that comes with npm, once for each version. It is unpacked beside its place and then
 * moved there, so that a run that was cut short leaves nothing that looks like a browser.
 */
async function unpack(folder) {
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const home = path.join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  const making = `${home}.${process.pid}`
  await mkdir(making, { recursive: true })
  const { inflate } = await import('@sparticuz/chromium')
  const before = process.env.TMPDIR
  // The package unpacks into the folder for temporary files and nowhere else.
  process.env.TMPDIR = making
  try {
    const parts = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(parts.map((part) => inflate(path.join(folder, 'bin', part))))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  await rename(making, home).catch(async (error) => {
    // Another run was faster: its copy is as good.
    if (!existsSync(home)) throw error
    await rm(making, { recursive: true })
  })
  return home
}

/** Chinese glyphs from npm, the same on every machine, so that pictures of two machines can be compared. */
async function fontSettings() {
  const fonts = packageFolder('@expo-google-fonts/noto-sans-sc')
  if (fonts === null) return null
  const file = path.join(cache, 'fonts.conf')
  const folders = ['400Regular', '600SemiBold', '700Bold'].map(
    (weight) => `<dir>${path.join(fonts, weight)}</dir>`,
  )
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui', 'PingFang SC'].map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  )
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders,
  ]
  lines.push(`<cachedir>${path.join(cache, 'fontconfig')}</cachedir>`, ...families, '</fontconfig>', '')
  await mkdir(cache, { recursive: true })
  await writeFile(file, lines.join('\n'))
  return file
}

/**
 * A browser this machine can run: the one from npm on Linux x64, an installed Chrome elsewhere.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | { missing: string }>}
 */
export async function findBrowser() {
  const chosen = process.env.YIMIXIAN_CHROME
  if (chosen) return { executablePath: chosen, env: {} }
  const folder = packageFolder('@sparticuz/chromium')
  if (folder !== null && process.platform === 'linux' && os.arch() === 'x64') {
    const home = await unpack(folder)
    const fonts = await fontSettings()
    const libraries = [path.join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':')
    const env = { LD_LIBRARY_PATH: libraries, ...(fonts === null ? {} : { FONTCONFIG_FILE: fonts }) }
    return { executablePath: path.join(home, 'chromium'), env }
  }
  const installed = (INSTALLED[process.platform] ?? []).find((file) => existsSync(file))
  if (installed) return { executablePath: installed, env: {} }
  return {
    missing: `No browser to test with: npm brings one for Linux x64 only, and no Chrome is installed on this ${process.platform} ${os.arch()}. Install Chrome, or name a Chromium in YIMIXIAN_CHROME.`,
  }
}
