/**
 * Puts the answer in the place of `onH5`. An imported constant is not folded across modules, so each build would carry
 * the other's branches, and whatever only they import.
 */
module.exports = ({ types }) => ({
  name: 'inline-target',
  visitor: {
    ImportSpecifier(path) {
      if (path.node.imported.name !== 'onH5' || !path.parent.source.value.endsWith('/target')) return
      const { referencePaths } = path.scope.getBinding(path.node.local.name)
      for (const reference of referencePaths) {
        reference.replaceWith(types.booleanLiteral(process.env.TARO_ENV === 'h5'))
      }
      // Nothing else is imported from there.
      path.parentPath.remove()
    },
  },
})
