import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { parseEntityRef } from '@backstage/catalog-model';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { lensReviewTranslationRef } from '../../translation';
import { historyStepKey } from './historySteps';

type HistoryRow = ApiSchemas['HistoryRow'];

function nameOf(actor: string): string {
  try {
    return parseEntityRef(actor).name;
  } catch {
    return actor;
  }
}

/**
 * Gives a function that says in one sentence why a history row was written.
 *
 * The subject is the question, choice or version that the backend named; where
 * it named none, the sentence goes without.
 */
export function useHistorySentence(): (row: HistoryRow) => string {
  const { t } = useTranslationRef(lensReviewTranslationRef);
  return row => {
    const actor =
      row.actor === 'system' ? t('history.system') : nameOf(row.actor);
    const { subject } = row;
    const step = historyStepKey(row.cause, row.action);
    if (step) {
      return t(step, { actor, subject: subject ?? '' });
    }
    switch (row.cause) {
      case 'created':
        return t('history.created', { actor });
      case 'answer':
        return subject
          ? t('history.answer', { actor, subject })
          : t('history.answerPlain', { actor });
      case 'proposal':
        return t('history.proposal', { actor });
      case 'attestation':
        return subject
          ? t('history.attestation', { actor, subject })
          : t('history.attestationPlain', { actor });
      case 'exemption':
      case 'dismissal':
        return subject
          ? t('history.exemption', { actor, subject })
          : t('history.exemptionPlain', { actor });
      case 'fact':
        return subject
          ? t('history.fact', { subject })
          : t('history.factPlain');
      case 'expiry':
        return subject
          ? t('history.expiry', { subject })
          : t('history.expiryPlain');
      case 'lens_version':
        return subject
          ? t('history.lensVersion', { subject })
          : t('history.lensVersionPlain');
      default:
        return t('history.settings');
    }
  };
}
