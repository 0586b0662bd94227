export { gatePassed } from './GateCheck';
export type { GateCheck, GateDemand } from './GateCheck';
export * from './evaluateReviewGate';
export * from './evaluateScanGate';
