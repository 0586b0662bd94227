export { benchBrowser } from './benchBrowser';
export { printBrowser } from './printBrowser';
