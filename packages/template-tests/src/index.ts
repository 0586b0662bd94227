export * from './Repository';
export * from './Scaffolder';
export * from './committedTemplate';
export * from './practicesPage';
