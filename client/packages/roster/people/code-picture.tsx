import { renderSVG } from 'uqr'
import { Picture } from '../../../components/picture'
import { joinCopy } from '../../../copy/join'

const addressOf = (code: string) => `${window.location.origin}/packages/desk/join/index?code=${code}`
const pictureOf = (text: string) => `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 1 }))}`

/** An invitation that another phone scans from this screen. */
export function CodePicture({ code }: { readonly code: string }) {
  return (
    <Picture whole className="invitation__picture" src={pictureOf(addressOf(code))} label={joinCopy.scan} />
  )
}
