export default definePageConfig({
  navigationBarTitleText: '',
  navigationBarBackgroundColor: '@brand',
  navigationBarTextStyle: 'white',
  enablePullDownRefresh: false,
  enableShareAppMessage: true,
})
