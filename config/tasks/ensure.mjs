// Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST = [20, 19]
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const stamp = path.join(root, 'node_modules/.yimixian-installed')

const stop = (...lines) => {
  for (const line of lines) console.error(line)
  process.exit(1)
}

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  stop(
    `需要 Node.js ${OLDEST.join('.')} 或更新的版本，当前是 ${process.versions.node}。`,
    '请从 https://nodejs.org 安装长期支持版后重试。',
  )
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')

const explainInstall = () =>
  stop(
    '',
    '安装依赖没有成功（命令：npm ci）。上面是 npm 的原话，常见原因：',
    '  · 网络不通或需要代理：npm config set proxy http://代理地址:端口',
    '  · 软件源太慢或不可达：npm config set registry 可用的镜像地址',
    '  · 磁盘空间不足：需要约 1 GB',
    '处理后重新运行同一条命令即可。',
  )

/** npm writes its own lock when an installation is complete; one younger than ours was made from ours. */
const installedByHand = () => {
  const npms = path.join(root, 'node_modules/.package-lock.json')
  return existsSync(npms) && statSync(npms).mtimeMs > statSync(path.join(root, 'package-lock.json')).mtimeMs
}

const install = () => {
  const wanted = lockHash()
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === wanted : installedByHand()) return
  console.log('首次运行或依赖有变，正在安装依赖（npm ci，约一两分钟）……')
  const started = Date.now()
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) explainInstall()
  writeFileSync(stamp, wanted)
  console.log(`依赖已就绪（${Math.round((Date.now() - started) / 1000)} 秒）。`)
}

checkNode()
install()
