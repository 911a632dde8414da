import type { Channel } from '#types/push'
import type { Driver } from './channel'
import { employee } from './employee'
import { sms } from './sms'
import { subscribe } from './subscribe'
import { voice } from './voice'
import { wecom } from './wecom'

/** Every channel behind one interface; `notify` alone holds what they need. */
export const DRIVERS: Readonly<Record<Channel, Driver>> = { subscribe, employee, wecom, sms, voice }
