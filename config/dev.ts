/** Only a watching H5 build is a development build; everything else is built as it will be shipped. */
export default {
  h5: {
    devServer: {
      open: false,
      host: '127.0.0.1',
      client: { overlay: true },
    },
  },
}
