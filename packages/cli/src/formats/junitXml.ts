import { printable } from '../terminal/printable';

/** Suites of a JUnit report. */
export interface JunitSuite {
  name: string;
  cases: JunitCase[];
}

export interface JunitCase {
  name: string;
  className: string;
  outcome:
    | { is: 'passed' }
    | { is: 'failed'; message: string; details: string }
    | { is: 'skipped'; message: string };
}

/** A report as test runners write it. */
export function junitXml(suites: JunitSuite[]): string {
  const lines = suites.map(({ name, cases }) => {
    const attributes = attributesOf({ name, ...countsOf(cases) });
    return [
      `  <testsuite${attributes}>`,
      ...cases.map(caseXml),
      '  </testsuite>',
    ].join('\n');
  });
  const totals = attributesOf({
    name: 'lens-review',
    ...countsOf(suites.flatMap(({ cases }) => cases)),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${totals}>`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n');
}

function countsOf(cases: JunitCase[]): Record<string, number> {
  const count = (is: JunitCase['outcome']['is']) =>
    cases.filter(({ outcome }) => outcome.is === is).length;
  return {
    tests: cases.length,
    failures: count('failed'),
    errors: 0,
    skipped: count('skipped'),
  };
}

function caseXml({ name, className, outcome }: JunitCase): string {
  const open = `    <testcase${attributesOf({ classname: className, name })}`;
  switch (outcome.is) {
    case 'passed':
      return `${open}/>`;
    case 'failed':
      return `${open}>\n      <failure${attributesOf({
        message: outcome.message,
      })}>${escape(outcome.details)}</failure>\n    </testcase>`;
    case 'skipped':
      return `${open}>\n      <skipped${attributesOf({
        message: outcome.message,
      })}/>\n    </testcase>`;
    default:
      return outcome satisfies never;
  }
}

function attributesOf(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};

function escape(text: string): string {
  return printable(text).replace(/[&<>"'\n]/g, found => ENTITIES[found]);
}
