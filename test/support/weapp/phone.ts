import { answering, withTask } from './callbacks'
import { camera, storage } from './phone-contents'
import { knowledge } from './phone-knowledge'
import { sendForm, sendRequest } from './phone-network'
import { dialogues, listenersOf, shown, subscriptions, told, type Told } from './phone-screen'

/** What the phone reaches: the functions of the cloud as one person, and HTTP. */
export interface PhoneCloud {
  /** `wx.cloud.callFunction`: the real function, called as the person who holds the phone. */
  call(name: string, data: unknown): Promise<unknown>
}

export interface PhoneRecord {
  readonly api: string
  readonly options: Readonly<Record<string, unknown>>
}

/** A phone that a test holds: what is stored on it, what it photographed, and whether it has a network. */
export interface Phone {
  readonly wx: Record<string, unknown>
  readonly storage: Map<string, unknown>
  readonly files: Map<string, Buffer>
  /** Toasts, dialogues, calls and titles, in order. */
  readonly seen: PhoneRecord[]
  online: boolean
  /** Calls that have not been answered yet. */
  underway: number
  /** What the person answers to the next dialogue. */
  confirms: boolean
  /** What the person answers when WeChat asks whether it may send messages. */
  subscribes: 'accept' | 'reject'
  /** So many bytes the app's own folder takes; a phone has 200 MB. */
  room: number
  /** Who listens to what the phone tells by itself. */
  readonly listeners: Map<Told, Set<(news: object) => void>>
  /** The next picture the camera gives. */
  photo: Buffer
  /** What the scanner reads next. */
  scans: string
  /** Where it lies, as roughly as WeChat says; null while the person lets nobody know. */
  place: { readonly latitude: number; readonly longitude: number } | null
  /** The parameters with which WeChat last brought the mini-program to the front. */
  entered: Readonly<Record<string, string>>
}

export function createPhone(cloud: PhoneCloud): Phone {
  const phone: Phone = {
    wx: {},
    storage: new Map(),
    files: new Map(),
    seen: [],
    online: true,
    underway: 0,
    confirms: true,
    subscribes: 'accept',
    room: 200 * 1024 * 1024,
    listeners: new Map(),
    photo: Buffer.alloc(0),
    scans: '',
    place: null,
    entered: {},
  }
  Object.assign(
    phone.wx,
    knowledge(phone),
    shown(phone),
    told(phone),
    subscriptions(phone),
    storage(phone),
    dialogues(phone),
    camera(phone),
    network(phone, cloud),
  )
  return phone
}

/** The phone tells whoever listens. */
export function tell({ listeners }: Phone, name: Told, news: object = {}): void {
  for (const listener of listenersOf(listeners, name)) listener(news)
}

/** The signal is back, and the phone says so. */
export function comesOnline(phone: Phone): void {
  phone.online = true
  tell(phone, 'NetworkStatusChange', { isConnected: true, networkType: '4g' })
}

function network(phone: Phone, cloud: PhoneCloud): object {
  const needsNetwork = (): void => {
    if (!phone.online) throw new Error('timeout')
  }
  return {
    request: withTask(
      answering<Parameters<typeof sendRequest>[0]>('request', (options) => {
        needsNetwork()
        return sendRequest(options)
      }),
    ),
    uploadFile: withTask(
      answering<Parameters<typeof sendForm>[0] & { filePath: string }>('uploadFile', (options) => {
        needsNetwork()
        const file = phone.files.get(options.filePath)
        if (!file) throw new Error(`no such file: ${options.filePath}`)
        return sendForm(options, file)
      }),
    ),
    onNeedPrivacyAuthorization: () => undefined,
    cloud: {
      init: () => undefined,
      callFunction: answering<{ name: string; data?: unknown }>(
        'cloud.callFunction',
        async ({ name, data }) => {
          needsNetwork()
          phone.underway += 1
          try {
            return { result: await cloud.call(name, data ?? {}) }
          } finally {
            phone.underway -= 1
          }
        },
      ),
    },
  }
}
