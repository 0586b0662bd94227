import { UserInfoService } from '@backstage/backend-plugin-api';
import { CallerCredentials } from './actorOf';

/** Tells who may judge the work of others because it is not their own. */
export class Independence {
  constructor(
    private readonly options: {
      userInfo: UserInfoService;
      /** Owner of an ML component by full reference. */
      findOwner: (entityRef: string) => Promise<string | undefined>;
      /** The organisation lets owners decide as well. */
      ownersMayApprove: boolean;
    },
  ) {}

  /**
   * Whether the caller is a person outside the group that owns the component. A
   * service is nobody's colleague and yet no second pair of eyes.
   */
  async holds(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<boolean> {
    const { userInfo, findOwner, ownersMayApprove } = this.options;
    if (ownersMayApprove) {
      return true;
    }
    if (credentials.principal.type !== 'user') {
      return false;
    }
    const owner = await findOwner(entityRef);
    if (owner === undefined) {
      return true;
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    return !ownershipEntityRefs.some(
      ref => ref.toLocaleLowerCase('en-US') === owner,
    );
  }
}
