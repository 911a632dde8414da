import type CloudBase from '@cloudbase/manager-node'

/** Who may reach collections and functions from a client. */
export interface Rights {
  closedCollections(names: string[]): Promise<string[]>
  closeCollection(name: string): Promise<unknown>
  functionRules(): Promise<string>
  setFunctionRules(rules: string): Promise<unknown>
}

/**
 * The SDK offers a policy language in place of these calls, but storing one switches the environment's former rules
 * off as a whole; the rights of single collections and functions have no other call.
 */
export const rightsOf = ({ permission }: InstanceType<typeof CloudBase>): Rights => ({
  async closedCollections(resources) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only call that reads a collection's rights
    const { Data } = await permission.describeResourcePermission({ resourceType: 'collection', resources })
    return Data.PermissionList.flatMap(({ Resource, Permission }) =>
      Resource !== undefined && Permission === 'ADMINONLY' ? [Resource] : [],
    )
  },
  closeCollection: (resource) =>
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only call that sets a collection's rights
    permission.modifyResourcePermission({ resourceType: 'collection', resource, permission: 'ADMINONLY' }),
  async functionRules() {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only call that reads the functions' rules
    const { Data } = await permission.describeResourcePermission({ resourceType: 'function' })
    return Data.PermissionList[0]?.SecurityRule ?? ''
  },
  setFunctionRules: (securityRule) =>
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only call that sets the functions' rules
    permission.modifyResourcePermission({ resourceType: 'function', permission: 'CUSTOM', securityRule }),
})
