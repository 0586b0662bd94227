export {
  formatCalendarDay,
  formatDay,
  formatInstant,
  formatRelative,
} from './formatTime';
