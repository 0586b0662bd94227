import { check } from '../../checks/AwsCheck';
import { batchGetProjects } from '../operations';
import { ProjectCheck } from './ProjectCheck';

export const notPrivileged: ProjectCheck = check({
  name: 'codebuild.not_privileged',
  asks: 'Does every build do without privileges on its host?',
  why: 'Code of others that runs in a build cannot break out of it.',
  field: 'BatchGetProjects → projects[].environment.privilegedMode',
  operations: [batchGetProjects],
  practices: [],
  whenUnset: true,
  remediation: {
    text: 'Switch off privileged mode; build images with a tool that does without.',
    effort: 'M',
  },
  from: reading => reading.project,
  answer: ({ privileged }) => !privileged,
});
