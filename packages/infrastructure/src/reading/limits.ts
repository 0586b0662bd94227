/**
 * CloudFormation takes templates of 1 MB. JSON is also the form of Terraform
 * plans, which are larger, and is read several times faster.
 */
export const MAX_YAML_CHARACTERS = 1024 * 1024;
export const MAX_JSON_CHARACTERS = 16 * 1024 * 1024;

/** Synthesized templates with API definitions stay below 60. */
export const MAX_DEPTH = 200;

/** Values in a document, with what aliases repeat counted as often as it is repeated. */
export const MAX_NODES = 1_000_000;

/** Issues kept of one file; the rest are counted. */
export const MAX_ISSUES = 100;

/** Resources of one template or plan, copies made by loops included. CloudFormation takes 500. */
export const MAX_RESOURCES = 3000;

/** Files beside the scanned one that are read for one scan. */
export const MAX_NEIGHBOURS = 50;
