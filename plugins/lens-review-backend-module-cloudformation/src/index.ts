/**
 * Evidence for Lens Review from CloudFormation templates and Terraform plans.
 *
 * @packageDocumentation
 */
export { lensReviewModuleCloudformation as default } from './module';
