import type { FileTicket } from '#types/file-view'
import { type FileTicketInput, ticketFor } from './give-file-ticket'
import { helperOwner, lentCase } from './lent-case'
import type { Operation } from './operation'

/** For a helper's photos: they belong to the link and can be laid into its case alone. */
export const giveLentTicket: Operation<null, FileTicketInput & { code: string }, FileTicket> =
  (dependencies) =>
  async (_actor, { code, ...file }, call) => {
    const lent = await lentCase(dependencies.store, code, call.now)
    return lent.ok ? await ticketFor(dependencies, helperOwner(lent.value), file, call) : lent
  }
