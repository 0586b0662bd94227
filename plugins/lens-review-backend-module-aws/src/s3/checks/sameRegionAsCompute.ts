import { check } from '../../checks/AwsCheck';
import { Read } from '../../reading/Read';
import { getBucketLocation } from '../operations';

/** Where a bucket lies, and where the component computes. */
export interface LocationReading {
  location: Read<string>;
  computeRegions: ReadonlySet<string>;
}

export const sameRegionAsCompute = check({
  name: 's3.same_region_as_compute',
  asks: 'Does every bucket lie in the region where the component computes?',
  why: 'Data that crosses regions costs for every byte, and takes longer.',
  field:
    'GetBucketLocation → LocationConstraint; regions in the ARNs of endpoints, pipelines and Glue jobs',
  operations: [getBucketLocation],
  practices: ['MLCOST04_BP13'],
  remediation: {
    text: 'Move the data, or the computing, into one region.',
    effort: 'L',
  },
  from: (reading: LocationReading) => reading.location,
  answer: (location, { computeRegions }) =>
    [...computeRegions].every(region => region === location),
});
