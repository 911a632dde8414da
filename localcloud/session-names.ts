/** Names this page shares with the product's session path and with the H5 client. */
export const SESSION_STORAGE_KEY = 'yimixian.session'

export const SESSION_OPS = {
  begin: 'session.begin',
  confirm: 'session.confirm',
  poll: 'session.poll',
} as const

export const SESSION_FUNCTIONS = { web: 'web', staff: 'staff', resident: 'resident' } as const

export const HOME_PATH = { staff: '/packages/desk/tasks/index', resident: '/' } as const

/** The contract version the local cloud speaks when it calls on a person's behalf. */
export const CONTRACT = 1
