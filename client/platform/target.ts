/** Which of the two builds this is; the other's branches fall away at build time. */
export const onH5 = process.env.TARO_ENV === 'h5'
