import type { CaseView } from '../../../types/case-view'
import type { Visitor } from './visitor'

interface Mine {
  readonly value: { readonly items: readonly { readonly id: string }[] }
}

interface Opened {
  readonly value: CaseView
}

/** Asked as the browser of this visitor, beside the page: what the server has, not what the page shows. */
async function ask({ page }: Visitor, op: string, input: object): Promise<unknown> {
  return page.evaluate(
    async (body) => {
      const session = JSON.parse(window.localStorage.getItem('yimixian.session') ?? '{}') as {
        token?: string
      }
      const answer = await fetch('/web', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${session.token ?? ''}` },
        body: JSON.stringify(body),
      })
      return (await answer.json()) as unknown
    },
    { op, input, contract: 1 },
  )
}

/** Ids of all that this visitor has filed. */
export async function myCases(visitor: Visitor): Promise<readonly string[]> {
  const { value } = (await ask(visitor, 'case.mine', {})) as Mine
  return value.items.map(({ id }) => id)
}

export async function caseOf(visitor: Visitor, id: string): Promise<CaseView> {
  return ((await ask(visitor, 'case.open', { id })) as Opened).value
}
