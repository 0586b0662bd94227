export * from './reviewPermissionResourceRef';
