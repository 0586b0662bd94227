export { NextLevel } from './NextLevel';
