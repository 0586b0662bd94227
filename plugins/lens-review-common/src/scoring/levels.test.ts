import { levelOf, LevelSituation } from './levels';
import { Risk } from './ReviewResult';
import { DEFAULT_LEVELS } from './Settings';

function situation(
  overall: Partial<LevelSituation['overall']>,
  risks: Record<string, Risk> = {},
): LevelSituation {
  return {
    overall: { score: 100, assurance: 100, scope: 100, ...overall },
    pillarsWithoutScore: [],
    questions: Object.entries(risks).map(([questionId, effectiveRisk]) => ({
      questionId,
      effectiveRisk,
    })),
    pillarOf: questionId => questionId.split('_')[0],
  };
}

describe('The level ladder', () => {
  it.each([
    ['gold', { score: 90, assurance: 60, scope: 60 }],
    ['silver', { score: 89.9, assurance: 60 }],
    ['silver', { score: 75, assurance: 30 }],
    ['bronze', { score: 74.9, assurance: 30 }],
    ['bronze', { score: 75, assurance: 29.9 }],
    ['bronze', { score: 50, assurance: 10, scope: 60 }],
    ['none', { score: 49.9 }],
    ['none', { assurance: 9.9 }],
    ['none', { scope: 59.9 }],
    ['none', { score: null, assurance: null, scope: null }],
  ])('gives %s for %j', (level, overall) => {
    expect(levelOf(DEFAULT_LEVELS, situation(overall)).level).toBe(level);
  });

  it('says nothing of a next level at the top', () => {
    expect(levelOf(DEFAULT_LEVELS, situation({}))).toEqual({ level: 'gold' });
  });

  it('wants no high or unanswered security question for silver', () => {
    const risks: Record<string, Risk> = {
      security_1: 'HIGH',
      security_2: 'UNANSWERED',
      security_3: 'MEDIUM',
      cost_1: 'HIGH',
    };
    expect(levelOf(DEFAULT_LEVELS, situation({}, risks))).toEqual({
      level: 'bronze',
      nextLevel: {
        level: 'silver',
        missing: [
          { condition: 'high_risk', questions: ['security_1', 'security_2'] },
        ],
      },
    });
  });

  it('wants no high or unanswered question anywhere for gold', () => {
    const risks: Record<string, Risk> = {
      security_1: 'MEDIUM',
      cost_1: 'UNANSWERED',
      cost_2: 'NOT_APPLICABLE',
    };
    expect(levelOf(DEFAULT_LEVELS, situation({}, risks)).nextLevel).toEqual({
      level: 'gold',
      missing: [{ condition: 'high_risk', questions: ['cost_1'] }],
    });
  });

  it('is not reached by a rung above one that is missed', () => {
    const rungs = [
      { ...DEFAULT_LEVELS[0], id: 'hard', minScore: 95 },
      { ...DEFAULT_LEVELS[0], id: 'easy', minScore: 10 },
    ];
    expect(levelOf(rungs, situation({ score: 50 })).level).toBe('none');
  });

  it('says everything that the next rung lacks', () => {
    expect(
      levelOf(DEFAULT_LEVELS, {
        ...situation({ score: 20, assurance: 5, scope: 40 }),
        pillarsWithoutScore: ['cost'],
      }),
    ).toEqual({
      level: 'none',
      nextLevel: {
        level: 'bronze',
        missing: [
          { condition: 'pillar_without_score', pillars: ['cost'] },
          { condition: 'scope', wanted: 60, is: 40 },
          { condition: 'score', wanted: 50, is: 20 },
          { condition: 'assurance', wanted: 10, is: 5 },
        ],
      },
    });
  });
});
