import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Tool = 'wcc' | 'wcsc'

export interface Compiled {
  readonly ok: boolean
  /** What the compiler says about a mistake: file, line and column. */
  readonly words: string
}

export interface OfficialCompiler {
  wxml(root: string, templates: readonly string[], scripts: readonly string[]): Compiled
  wxss(root: string, sheets: readonly string[]): Compiled
  close(): void
}

const FOLDERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/**
 * WeChat's own compilers of WXML and WXSS, as far as this machine can run them. They come without the right to be
 * run, so a copy in a folder of ours gets it. They are of 2020: what they refuse is wrong, what they accept is
 * well formed and no more.
 */
export function openCompiler(): OfficialCompiler | { readonly missing: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yimixian-compiler-'))
  const tools = { wcc: copied('wcc', folder), wcsc: copied('wcsc', folder) }
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  const { error } = spawnSync(tools.wcc, ['-v'])
  if (error) {
    close()
    return {
      missing: `WeChat's compilers do not run on this ${process.platform} ${os.arch()}: ${error.message}`,
    }
  }
  return {
    wxml: (root, templates, scripts) =>
      run(tools.wcc, ['-d', '-cc', '0', ...templates, ...scripts, '-gn', '$gwx'], root),
    wxss: (root, sheets) => run(tools.wcsc, ['-db', '-pc', '0', ...sheets], root),
    close,
  }
}

function copied(tool: Tool, folder: string): string {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const home = path.dirname(require.resolve('miniprogram-compiler/package.json'))
  const from = path.join(home, 'bin', FOLDERS[process.platform] ?? 'linux', tool + suffix)
  const to = path.join(folder, tool + suffix)
  if (!existsSync(from)) return to
  copyFileSync(from, to)
  chmodSync(to, 0o755)
  return to
}

function run(tool: string, args: readonly string[], root: string): Compiled {
  const { status, stderr, error } = spawnSync(tool, [...args], {
    cwd: root,
    maxBuffer: 32 << 20,
    encoding: 'utf8',
  })
  return { ok: status === 0, words: error?.message ?? stderr }
}
