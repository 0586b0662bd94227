export { KeyboardHelp } from './KeyboardHelp';
export type { KeyboardHelpProps } from './KeyboardHelp';
