import { runTool } from './run-tool'

const NEEDED = ['YIMIXIAN_ENV', 'YIMIXIAN_SECRET_ID', 'YIMIXIAN_SECRET_KEY']

const main = (): void => {
  const args = process.argv.slice(2)
  const cloud = args[args.indexOf('--target') + 1] === 'cloud' && args.includes('--target')
  const missing = NEEDED.filter((name) => !process.env[name])
  if (cloud && missing.length > 0) {
    console.log(`not run: a real environment needs ${missing.join(', ')}`)
    return
  }
  const target = cloud ? 'cloud' : 'local'
  const green = runTool(
    'jest',
    ['--selectProjects', 'localcloud', '--testPathPatterns', 'test/localcloud/database'],
    {
      YIMIXIAN_TARGET: target,
    },
  )
  process.exitCode = green ? 0 : 1
}

main()
