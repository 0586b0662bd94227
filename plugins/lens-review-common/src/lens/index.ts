export * from './LensDocument';
export * from './LensIssue';
export * from './practices';
