import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { compileRiskRules } from '../rules/compileRiskRules';
import { lintLens } from './lintLens';
import { parseLens } from './parseLens';
import { practicesOf } from './practices';

// AWS's own file is not part of this repository; where it lies beside it, it must import as it is.
const file = resolve(
  __dirname,
  '../../../../../shared/lens/aws-machine-learning-lens.json',
);
const found = existsSync(file);

describe("AWS's own Machine Learning Lens", () => {
  if (!found) {
    it('is not at hand, and nothing depends on it', () => {
      expect(found).toBe(false);
    });
    return;
  }

  const text = readFileSync(file, 'utf8');
  const parsed = parseLens(text);
  const lens = parsed.ok ? parsed.lens : undefined;

  it('is read whole and given back byte for byte', () => {
    expect(lens?.text).toBe(text);
    const questions = lens?.document.pillars.flatMap(
      pillar => pillar.questions,
    );
    expect(lens?.document.pillars).toHaveLength(6);
    expect(questions).toHaveLength(35);
    expect(questions?.flatMap(practicesOf)).toHaveLength(105);
  });

  it('is the same lens when it comes as an object', () => {
    const other = parseLens(JSON.parse(text));
    expect(other.ok && other.lens.document).toEqual(lens?.document);
  });

  it('has weaknesses, each with its place, but no error', () => {
    const issues = lens ? lintLens(lens) : [];
    expect(issues.filter(issue => issue.severity === 'error')).toEqual([]);
    const codes = issues.map(issue => issue.code);
    expect(codes.filter(code => code === 'unused-choice')).toHaveLength(38);
    expect(
      codes.filter(code => code === 'unreachable-risk-level').length,
    ).toBeGreaterThan(0);
    expect(issues.every(issue => issue.line && issue.column)).toBe(true);
  });

  it('has rules that run: nothing followed is never NONE, everything followed is', () => {
    const risks = lens?.document.pillars
      .flatMap(pillar => pillar.questions)
      .map(question => {
        const rules = compileRiskRules(question);
        const all = practicesOf(question).map(({ id }) => id);
        return [
          rules.evaluateIds(new Set([`${question.id}_no`]), new Set()) ===
            'NONE',
          rules.evaluateIds(new Set(all), new Set()),
        ];
      });
    expect(risks).toEqual(Array(35).fill([false, 'NONE']));
  });
});
