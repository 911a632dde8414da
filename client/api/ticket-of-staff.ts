import { call } from './call'
import type { TicketAsk } from './send-file'

/** What staff do takes in what they sent as staff: the same phone is somebody else to the residents' function. */
export const ticketOfStaff: TicketAsk = (file, commandId) => call('staff', 'file.ticket', file, { commandId })
