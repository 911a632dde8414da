import path from 'node:path'

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/

const explainSuppression = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why on the same line: `eslint-disable-next-line rule -- reason`.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const text = comment.value.trim()
          if (/^eslint-disable/.test(text) && !/\s--\s+\S.{4,}/s.test(text)) {
            context.report({ loc: comment.loc, messageId: 'reason' })
          }
        }
      },
    }
  },
}

const kebabCaseFile = {
  meta: { type: 'problem', schema: [], messages: { name: 'Name files in kebab-case: {{name}}' } },
  create(context) {
    return {
      Program(node) {
        const name = path.basename(context.filename)
        if (!KEBAB.test(name)) context.report({ node, messageId: 'name', data: { name } })
      },
    }
  },
}

/** The rules of this house that no published plugin in use has. */
export const houseRules = {
  rules: { 'explain-suppression': explainSuppression, 'kebab-case-file': kebabCaseFile },
}
