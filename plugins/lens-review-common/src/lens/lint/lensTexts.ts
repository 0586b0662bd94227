import { LensDocument, LensResource } from '../LensDocument';

/** A text of a lens, with what AWS allows in it. */
export interface LensText {
  path: string;
  text: string;
  maxLength: number;
  /** Only a few signs beside letters and digits are allowed. */
  restricted: boolean;
}

const TITLE = 128;
const PROSE = 2048;

/** Every text of a lens that has a limit, in file order. */
export function lensTexts(lens: LensDocument): LensText[] {
  const texts: LensText[] = [];
  const add = (
    path: string,
    text: string | undefined,
    maxLength: number,
    restricted: boolean,
  ) => {
    if (text !== undefined) {
      texts.push({ path, text, maxLength, restricted });
    }
  };
  add('name', lens.name, TITLE, true);
  add('description', lens.description, PROSE, true);
  lens.pillars.forEach((pillar, p) => {
    const pillarPath = `pillars[${p}]`;
    add(`${pillarPath}.name`, pillar.name, TITLE, true);
    pillar.questions.forEach((question, q) => {
      const path = `${pillarPath}.questions[${q}]`;
      add(`${path}.title`, question.title, TITLE, true);
      add(`${path}.description`, question.description, PROSE, true);
      question.choices.forEach((choice, c) =>
        add(`${path}.choices[${c}].title`, choice.title, TITLE, true),
      );
    });
  });
  for (const { path, resource } of lensResources(lens)) {
    add(`${path}.displayText`, resource.displayText, PROSE, false);
  }
  return texts;
}

/** Every link with its text, in file order. */
export function lensResources(
  lens: LensDocument,
): { path: string; resource: LensResource }[] {
  const resources: { path: string; resource: LensResource }[] = [];
  const add = (path: string, resource: LensResource | undefined) => {
    if (resource) {
      resources.push({ path, resource });
    }
  };
  lens.pillars.forEach((pillar, p) =>
    pillar.questions.forEach((question, q) => {
      const path = `pillars[${p}].questions[${q}]`;
      add(`${path}.helpfulResource`, question.helpfulResource);
      question.choices.forEach((choice, c) => {
        const choicePath = `${path}.choices[${c}]`;
        add(`${choicePath}.helpfulResource`, choice.helpfulResource);
        add(`${choicePath}.improvementPlan`, choice.improvementPlan);
        choice.additionalResources?.forEach((group, g) =>
          group.content.forEach((resource, r) =>
            add(
              `${choicePath}.additionalResources[${g}].content[${r}]`,
              resource,
            ),
          ),
        );
      });
    }),
  );
  return resources;
}
