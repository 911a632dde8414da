/** On the desk: what begins outside. */
export const fieldBarCopy = {
  find: '记发现',
  register: '代登记',
  rounds: '巡查',
} as const
