import type { Control, ControlKind } from '../../../components/control'
import { PLAIN_CONTROLS } from '../../../components/plain-controls'
import { Area } from './area'
import { CASES } from './cases'
import { CodeWithWords } from './code-with-words'
import { FIND_ONE, FIND_SEVERAL } from './find'
import { Line } from './line'
import { Moment } from './moment'
import { StaffPhotos } from './staff-photos'

/** Everything the staff's function may ask for can be drawn. */
export const STAFF_CONTROLS: Record<ControlKind, Control> = {
  ...PLAIN_CONTROLS,
  area: { Inside: Area },
  line: { Inside: Line },
  code: { Inside: CodeWithWords },
  find: FIND_ONE,
  several: FIND_SEVERAL,
  cases: CASES,
  moment: { Inside: Moment },
  photos: { Inside: StaffPhotos },
}
