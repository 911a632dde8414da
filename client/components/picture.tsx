import { Image } from '@tarojs/components'
import { onH5 } from '../platform/target'

interface PictureProps {
  readonly src: string
  readonly className: string
  /** Whole, or cut to fill its place. */
  readonly whole?: boolean
  /** What a screen reader says; empty where the control around it already says it. */
  readonly label?: string
}

/** A photo; its fit is the class's in a browser and the mode's in WeChat. */
export function Picture({ src, className, whole = false, label = '' }: PictureProps) {
  if (onH5) return <img className={className} src={src} alt={label} />
  return <Image className={className} src={src} mode={whole ? 'aspectFit' : 'aspectFill'} />
}
