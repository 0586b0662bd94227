import {
  ApiSchemas,
  factNamesOf,
  isNoneChoice,
  LensChoice,
  LensDocument,
  LensQuestion,
  Overlay,
  OverlayEvidence,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens, LensVersionView } from './LensLibrary';
import { LensVersionSummary } from './LensStore';
import { UsedLensVersion } from './LensUsage';

/** Which lens something rests on. */
export function lensRefToApi(
  lens: Pick<Lens, 'alias' | 'version' | 'name'>,
): ApiSchemas['LensRef'] {
  return { alias: lens.alias, version: lens.version, name: lens.name };
}

/** A lens of the library: its newest published version, or a draft where there is none. */
export function lensToApi(lens: LensVersionSummary): ApiSchemas['Lens'] {
  return {
    alias: lens.alias,
    name: lens.name,
    description: lens.description,
    version: lens.version,
    builtIn: lens.builtIn,
    questionCount: lens.questionCount,
    practiceCount: lens.practiceCount,
    publishedAt: lens.publishedAt?.toISOString(),
  };
}

/** A version without what it asks, and who follows it. */
export function lensUsageToApi(
  version: UsedLensVersion,
): ApiSchemas['LensUsage'] {
  return {
    version: version.version,
    status: version.status,
    checksum: version.checksum,
    builtIn: version.builtIn,
    createdAt: version.createdAt.toISOString(),
    createdBy: version.createdBy,
    publishedAt: version.publishedAt?.toISOString(),
    reviews: version.reviews,
  };
}

/** A version with its pillars, phases and questions. */
export function lensVersionToApi(
  view: LensVersionView,
): ApiSchemas['LensVersion'] {
  const { record, document, overlay, issues } = view;
  return {
    alias: record.alias,
    version: record.version,
    name: record.name,
    description: record.description,
    checksum: record.checksum,
    status: record.status,
    builtIn: record.builtIn,
    createdAt: record.createdAt.toISOString(),
    publishedAt: record.publishedAt?.toISOString(),
    pillars: pillarsToApi(document, overlay),
    phases: overlay?.phases.map(({ id, name }) => ({ id, name })) ?? [],
    issues,
  };
}

/** What a lens says of a choice beside its title. */
export function choiceTextsToApi(
  choice: LensChoice,
): ApiSchemas['ChoiceTexts'] {
  return {
    id: choice.id,
    description: choice.helpfulResource?.displayText,
    url: choice.helpfulResource?.url,
    improvement: choice.improvementPlan?.displayText,
    improvementUrl: choice.improvementPlan?.url,
  };
}

/** What a lens says of a question beside its title. */
export function questionTextsToApi(
  question: LensQuestion,
): Omit<ApiSchemas['QuestionTexts'], 'choices'> {
  return {
    id: question.id,
    description: question.description,
    helpText: question.helpfulResource?.displayText,
    helpUrl: question.helpfulResource?.url,
  };
}

function pillarsToApi(
  document: LensDocument,
  overlay: Overlay | undefined,
): ApiSchemas['LensPillar'][] {
  const overlaid = new Map(Object.entries(overlay?.questions ?? {}));
  return document.pillars.map(pillar => ({
    id: pillar.id,
    name: pillar.name,
    questions: pillar.questions.map(question => {
      const more = overlaid.get(question.id);
      const practices = new Map(Object.entries(more?.practices ?? {}));
      return {
        ...questionTextsToApi(question),
        title: question.title,
        phaseId: more?.phase,
        choices: question.choices.map(choice => {
          const practice = practices.get(choice.id);
          return {
            ...choiceTextsToApi(choice),
            title: choice.title,
            none: isNoneChoice(choice.id),
            levelOfRisk: practice?.levelOfRisk,
            weight: practice?.weight,
            effort: practice?.effort,
            organisational: practice?.organisational,
            evidence: practice?.evidence && evidenceToApi(practice.evidence),
          };
        }),
      };
    }),
  }));
}

function evidenceToApi(evidence: OverlayEvidence): ApiSchemas['LensEvidence'] {
  return {
    strength: evidence.strength,
    why: evidence.why,
    facts: factNamesOf(evidence.supports),
    supports: { ...evidence.supports },
    refutes: evidence.refutes && { ...evidence.refutes },
  };
}
