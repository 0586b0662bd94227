import { compileLens } from '../scoring/compileLens';
import {
  hoursAfter,
  NOW,
  unknownFact,
  valueFact,
} from '../scoring/__testUtils__/facts';
import {
  isNotTrue,
  isTrue,
  sketchLens,
} from '../scoring/__testUtils__/reviews';
import { EvidenceExpression } from './EvidenceExpression';
import { explainVerdict } from './explainVerdict';
import { VerdictExplainer } from './VerdictExplainer';

const evidence = (
  supports: EvidenceExpression,
  refutes?: EvidenceExpression,
) => ({
  evidence: { strength: 'full' as const, supports, refutes, why: 'So it is.' },
});

const { document, overlay } = sketchLens([
  {
    id: 'q',
    choices: ['supported', 'refuted', 'open', 'without', 'q_no'],
    rules: [{ condition: 'default', risk: 'HIGH_RISK' }],
    practices: {
      supported: evidence({ all: [isTrue('x'), isTrue('y')] }),
      refuted: evidence(isTrue('z'), isNotTrue('z')),
      open: evidence({ any: [isTrue('gone'), isTrue('failed')] }),
    },
  },
]);

describe('VerdictExplainer', () => {
  it('explains every practice of a lens as it would be explained alone', () => {
    const lens = compileLens(document, overlay);
    const facts = [
      valueFact('x', true),
      valueFact('x', true, { resource: 'arn:two' }),
      valueFact('y', true),
      valueFact('z', false, { expiresAt: hoursAfter(-1) }),
      unknownFact('failed'),
    ];
    const explainer = new VerdictExplainer(lens, facts, NOW);

    const verdicts = lens.practices.map(({ choiceId, evidence: own }) => {
      const explained = explainer.explain('q', choiceId);
      expect(explained).toEqual(explainVerdict(own, facts, NOW));
      return explained.verdict;
    });
    expect(verdicts).toEqual(['supported', 'contradicted', 'unknown', 'none']);
    expect(explainer.explain('q', 'nowhere').verdict).toBe('none');
  });
});
