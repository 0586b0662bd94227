export * from './LensDocument';
export * from './LensIssue';
