import { formatRelative } from './formatTime';

describe('formatRelative', () => {
  const now = new Date('2026-11-20T12:00:00Z');

  it.each([
    ['2026-11-20T11:59:30Z', 'now'],
    ['2026-11-20T11:55:00Z', '5 minutes ago'],
    ['2026-11-20T09:00:00Z', '3 hours ago'],
    ['2026-11-22T12:00:00Z', 'in 2 days'],
    ['2025-11-20T12:00:00Z', 'last year'],
  ])('says %s as "%s"', (at, text) => {
    expect(formatRelative(at, now, 'en')).toBe(text);
  });
});
