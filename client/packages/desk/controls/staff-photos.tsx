import { ticketOfStaff } from '../../../api/ticket-of-staff'
import type { ControlProps } from '../../../components/control'
import { PhotoField } from '../../../components/photo-field'

/** Photos of a staff member, let in by the staff's function. */
export function StaffPhotos({ values, onChange }: ControlProps) {
  return <PhotoField values={values} onChange={onChange} askTicket={ticketOfStaff} />
}
