export { formatInstant, formatRelative } from './formatTime';
