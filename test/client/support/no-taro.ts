/** The browser build asks Taro for pages only; whatever else is asked here has taken a wrong turn. */
const refuse = (name: string) => () => {
  throw new Error(`Taro.${name} has no place in a browser's test`)
}

export const useDidShow = () => undefined
export const useShareAppMessage = () => undefined
export const useReachBottom = () => undefined
export const useRouter = () => ({ params: Object.fromEntries(new URLSearchParams(window.location.search)) })

/** Every navigation asked for, newest last. */
export const visited: string[] = []
const visit = ({ url }: { url: string }) => Promise.resolve(visited.push(url))

export default {
  navigateTo: visit,
  redirectTo: visit,
  reLaunch: visit,
  navigateBack: refuse('navigateBack'),
  getCurrentPages: () => [{}],
  request: refuse('request'),
  cloud: { callFunction: refuse('cloud.callFunction') },
}
