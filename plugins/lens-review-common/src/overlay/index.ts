export * from './Overlay';
export * from './parseOverlay';
export * from './parseExpression';
export * from './printExpression';
