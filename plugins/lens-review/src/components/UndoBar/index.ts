export { UndoBar } from './UndoBar';
export type { Done, UndoBarProps } from './UndoBar';
