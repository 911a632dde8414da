module.exports = {
  plugins: ['./config/inline-target.cjs'],
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: { chrome: '80', ios: '13' },
      },
    ],
  ],
}
