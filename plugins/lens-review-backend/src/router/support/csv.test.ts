import { csvLine } from './csv';

describe('csvLine', () => {
  it.each([
    ['plain text', 'plain text'],
    [12.5, '12.5'],
    [-1, '-1'],
    [0, '0'],
    [null, ''],
    [undefined, ''],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=x', '"\'\r=x"'],
    ['=HYPERLINK("https://x","y")', '"\'=HYPERLINK(""https://x"",""y"")"'],
    ['a=b', 'a=b'],
  ])('writes %j as %s', (value, written) => {
    expect(csvLine([value])).toBe(`${written}\r\n`);
  });

  it('separates cells by commas', () => {
    expect(csvLine(['a', 1, null, 'b'])).toBe('a,1,,b\r\n');
  });
});
