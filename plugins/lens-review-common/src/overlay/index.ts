export * from './Overlay';
export * from './parseOverlay';
