export * from './OwnerField';
