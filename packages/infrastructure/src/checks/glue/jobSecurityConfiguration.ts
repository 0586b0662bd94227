import { all, Answer, any, not, unknownBecause } from '../../judging/Answer';
import { get, isOneOf, isSet, judge, someItem } from '../../judging/values';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { everyResource } from '../TemplateCheck';

/**
 * A configuration may be there and encrypt nothing, so that one outside the
 * template says nothing.
 */
export const jobSecurityConfiguration = everyResource(
  {
    name: 'glue.job.security_configuration',
    asks: 'Does every Glue job run with a security configuration that encrypts?',
  },
  'AWS::Glue::Job',
  (job, stack) =>
    judge(job.get('SecurityConfiguration'), name => {
      const set = isSet(name);
      if (set.is !== 'true') {
        return set;
      }
      const found = stack
        .ofType('AWS::Glue::SecurityConfiguration')
        .find(
          configuration => names(name, configuration, 'Name').is === 'true',
        );
      return found === undefined
        ? unknownBecause('its security configuration is not in the template')
        : encrypts(found);
    }),
);

function encrypts(configuration: Resource): Answer {
  const modes = configuration.get('EncryptionConfiguration');
  const isEnabled = (mode: Parameters<typeof isSet>[0]) =>
    all([isSet(mode), not(isOneOf(mode, 'DISABLED'))]);
  return any([
    someItem(get(modes, 'S3Encryptions'), item =>
      isEnabled(get(item, 'S3EncryptionMode')),
    ),
    isEnabled(get(modes, 'CloudWatchEncryption', 'CloudWatchEncryptionMode')),
    isEnabled(
      get(modes, 'JobBookmarksEncryption', 'JobBookmarksEncryptionMode'),
    ),
  ]);
}
