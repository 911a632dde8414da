import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { houseRules } from './config/lint/house-rules.mjs'

const focusedUnless = (allowed) => (name) => [
  {
    selector: `MemberExpression[object.name='${name}'][property.name=/^(only|skip${allowed})$/]`,
    message: 'A committed test runs: no only, skip or todo.',
  },
  {
    selector: `CallExpression[callee.name='${name[0] === 't' ? 'xtest' : `x${name}`}']`,
    message: 'No skipped tests.',
  },
]
const runners = ['it', 'test', 'describe']
const focused = runners.flatMap(focusedUnless('|todo'))
const wholeZod = [
  {
    selector: "ImportDeclaration[source.value='zod']",
    message: 'Use zod/mini: full zod makes a function 446 KB.',
  },
  {
    selector: "ImportDeclaration[source.value='zod/mini'] > ImportSpecifier[imported.name='z']",
    message: 'Write `import * as z from "zod/mini"`: the named export brings all of it into a bundle.',
  },
]
const focusedAliases = [
  { selector: 'CallExpression[callee.name=/^(fit|fdescribe)$/]', message: 'No focused tests.' },
]

const clockMessage = 'Use the clock handed in with the dependencies.'
const idMessage = 'Use the random source handed in with the dependencies.'

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.local/**',
      '.cache/**',
      'coverage/**',
      'artefacts/**',
      'docs/**',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: houseRules },
    rules: {
      'house/explain-suppression': 'error',
      'house/kebab-case-file': 'error',
      complexity: ['error', 8],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', ...focused, ...focusedAliases, ...wholeZod],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Implementations of an asynchronous contract need not await.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['cloudfunctions/core/domain/**/*.ts', 'cloudfunctions/core/operations/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...wholeZod,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
        { selector: "CallExpression[callee.name='Date']", message: clockMessage },
        { selector: "CallExpression[callee.name='dayjs'][arguments.length=0]", message: clockMessage },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clockMessage },
        { object: 'performance', property: 'now', message: clockMessage },
        { object: 'Math', property: 'random', message: idMessage },
      ],
    },
  },
  {
    files: ['client/**/*.ts', 'client/**/*.tsx', 'test/client/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // A journey names what its programme asks for and the product cannot do yet.
    files: ['test/journeys/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...runners.flatMap(focusedUnless('')),
        ...focusedAliases,
        ...wholeZod,
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // The matchers of jest and the documents of the SDK are `any`, and an index that is missing should fail the
      // test that uses it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
