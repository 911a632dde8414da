import type { HTMLAttributes } from 'react'

type Props = HTMLAttributes<HTMLElement> & { readonly src?: string; readonly scrollY?: boolean }

/** The browser build's components are these elements with more around them. */
export const View = (props: Props) => <div {...props} />
export const Text = (props: Props) => <span {...props} />
export const ScrollView = ({ scrollY: _, ...props }: Props) => <div {...props} />
export const Image = ({ src, className }: Props) => <img alt="" src={src} className={className} />
export const Input = () => null
export const Textarea = () => null
export const Picker = () => null
