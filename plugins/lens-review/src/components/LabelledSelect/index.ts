export * from './LabelledSelect';
