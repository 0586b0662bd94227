import { check } from '../../checks/AwsCheck';
import {
  batchGetBuilds,
  batchGetProjects,
  listBuildsForProject,
} from '../operations';
import { ProjectCheck } from './ProjectCheck';

export const lastBuildSucceeded: ProjectCheck = check({
  name: 'codebuild.last_build_succeeded',
  asks: 'Did the last build of every project succeed?',
  why: 'A build that fails, or never ran, tests nothing.',
  field: 'ListBuildsForProject → ids, BatchGetBuilds → builds[].buildStatus',
  operations: [batchGetProjects, listBuildsForProject, batchGetBuilds],
  practices: [],
  whenUnset: false,
  remediation: { text: 'Mend the build.', effort: 'M' },
  from: reading => reading.lastBuild,
  answer: ({ succeeded }) => succeeded ?? false,
});
