const CLOUD_PATHS = ['/admin', '/storage', '/api', '/web', '/_local']

/** Only a watching H5 build is a development build; everything else is built as it will be shipped. */
export default {
  h5: {
    devServer: {
      open: false,
      host: '127.0.0.1',
      proxy: [{ context: CLOUD_PATHS, target: process.env.DEV_CLOUD ?? 'http://127.0.0.1:8800' }],
    },
  },
}
