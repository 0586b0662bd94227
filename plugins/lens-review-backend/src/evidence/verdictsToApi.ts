import {
  ApiSchemas,
  VerdictExplainer,
} from '@lens-review/backstage-plugin-lens-review-common';
import { lensRefToApi } from '../lenses/lensToApi';
import { practiceAttestationsToApi } from '../sharedAttestations/practiceAttestationsToApi';
import { conditionToApi } from './conditionToApi';
import { VerdictsView } from './EvidenceService';
import { factConverter, MaySee } from './factToApi';

/** What evidence says about a component under a lens, as the contract has it. */
export function verdictsToApi(
  view: VerdictsView,
  collectors: ApiSchemas['EntityCollector'][],
  maySee: MaySee,
): ApiSchemas['VerdictList'] {
  const counts: ApiSchemas['VerdictCounts'] = {
    supported: 0,
    contradicted: 0,
    unknown: 0,
    none: 0,
  };
  const explainer = new VerdictExplainer(
    view.lens.compiled,
    view.facts,
    view.at,
  );
  const toApi = factConverter(maySee);
  const items = view.practices.map((result, i) => {
    const practice = view.lens.compiled.practices[i];
    const explained = explainer.explain(result.questionId, result.choiceId);
    counts[result.verdict] += 1;
    return {
      questionId: result.questionId,
      choiceId: result.choiceId,
      title: practice.title,
      pillarId: practice.pillarId,
      phaseId: practice.phaseId,
      verdict: result.verdict,
      strength: result.strength,
      standing: result.standing,
      why: explained.why,
      attested: result.attested,
      attestations: practiceAttestationsToApi(
        view.attestations,
        result,
        view.at,
        maySee,
      ),
      explanation: explained.conditions.map(condition =>
        conditionToApi(condition, toApi),
      ),
    };
  });
  return {
    entityRef: view.entityRef,
    lens: lensRefToApi(view.lens),
    items,
    totalItems: items.length,
    counts,
    collectors,
  };
}
