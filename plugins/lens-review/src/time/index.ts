export { formatDay, formatInstant, formatRelative } from './formatTime';
