import type { Control, ControlKind } from '../../../components/control'
import { PLAIN_CONTROLS } from '../../../components/plain-controls'
import { FIND_ONE, FIND_SEVERAL } from './find'
import { Moment } from './moment'

/** Everything the staff's function may ask for can be drawn. */
export const STAFF_CONTROLS: Record<ControlKind, Control> = {
  ...PLAIN_CONTROLS,
  find: FIND_ONE,
  several: FIND_SEVERAL,
  moment: { Inside: Moment },
}
