export { consoleUrl } from './consoleUrl';
export { missingPermissionsOf } from './missingPermissions';
export { parseArn, shortNameOf, type Arn } from './parseArn';
