import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { Overlay, OverlayPractice } from '../overlay/Overlay';
import { parseOverlay } from '../overlay/parseOverlay';
import { CompiledRiskRules, RuleRisk } from '../rules/CompiledRiskRules';
import { compileRiskRules } from '../rules/compileRiskRules';
import { LensDocument, LensQuestion } from './LensDocument';
import { lintLens } from './lintLens';
import { ParsedLens, parseLens } from './parseLens';
import { practicesOf } from './practices';

const folder = resolve(__dirname, '../../lenses/machine-learning');
// AWS's list and file are not part of this repository; where they lie beside it, they are compared.
const shared = resolve(__dirname, '../../../../../shared/lens');
const factsFile = resolve(shared, 'machine-learning-practices.json');
const awsFile = resolve(shared, 'aws-machine-learning-lens.json');

const lens = readLens();
const overlay = readOverlay(lens.document);
const questions = lens.document.pillars.flatMap(pillar => pillar.questions);
const practices = questions.flatMap(practicesOf);

const BADNESS: Record<RuleRisk, number> = {
  NONE: 0,
  MEDIUM: 1,
  HIGH: 2,
  UNANSWERED: 3,
};

describe('the files of the Machine Learning Lens', () => {
  it('give the lint nothing to say', () => {
    expect(lintLens(lens)).toEqual([]);
  });

  it('hold 105 practices: 16, 13, 13, 18, 29 and 16 by pillar', () => {
    expect(
      lens.document.pillars.map(({ id, questions: own }) => [
        id,
        own.flatMap(practicesOf).length,
      ]),
    ).toEqual([
      ['operationalExcellence', 16],
      ['security', 13],
      ['reliability', 13],
      ['performance', 18],
      ['costOptimization', 29],
      ['sustainability', 16],
    ]);
  });

  it('hold 8, 15, 18, 33, 13 and 18 practices by phase, in the order of the lifecycle', () => {
    expect(
      overlay.phases.map(({ id }) => [
        id,
        questions
          .filter(question => overlay.questions[question.id].phase === id)
          .flatMap(practicesOf).length,
      ]),
    ).toEqual([
      ['business_goal', 8],
      ['problem_framing', 15],
      ['data_processing', 18],
      ['model_development', 33],
      ['deployment', 13],
      ['monitoring', 18],
    ]);
  });

  it('ask one question per pillar and phase, and none about reliability of the business goal', () => {
    const ids = ['MLOPS', 'MLSEC', 'MLREL', 'MLPERF', 'MLCOST', 'MLSUS'];
    const asked = lens.document.pillars.map(pillar =>
      pillar.questions.map(({ id }) => [id, overlay.questions[id].phase]),
    );
    const phases = overlay.phases.map(({ id }) => id);
    expect(asked).toEqual(
      ids.map(prefix =>
        (prefix === 'MLREL' ? phases.slice(1) : phases).map((phase, index) => [
          `${prefix}0${index + 1}`,
          phase,
        ]),
      ),
    );
  });

  it('give every practice an id under its question, the link that belongs to it, and a level and an effort', () => {
    for (const question of questions) {
      practicesOf(question).forEach((practice, index) => {
        const number = String(index + 1).padStart(2, '0');
        expect(practice.id).toBe(`${question.id}_BP${number}`);
        const url = `https://docs.aws.amazon.com/wellarchitected/latest/machine-learning-lens/${practice.id
          .toLowerCase()
          .replace('_', '-')}.html`;
        expect(practice.helpfulResource?.url).toBe(url);
        expect(practice.improvementPlan?.url).toBe(url);
        expect(overlayOf(question, practice.id)).toMatchObject({
          levelOfRisk: expect.stringMatching(/^(High|Medium)$/),
          effort: expect.stringMatching(/^[SML]$/),
        });
      });
    }
  });

  it('close every question with one "none of these"', () => {
    expect(questions.map(({ choices }) => choices.at(-1))).toEqual(
      questions.map(({ id }) => ({ id: `${id}_no`, title: 'None of these' })),
    );
  });

  it('explain every question in two to four sentences and every practice in two to three, and say what to do in one to three', () => {
    const explained = questions.map(({ description }) => description);
    const practised = practices.map(
      ({ helpfulResource }) => helpfulResource?.displayText,
    );
    const advised = practices.map(
      ({ improvementPlan }) => improvementPlan?.displayText,
    );
    const outside = (texts: (string | undefined)[], from: number, to: number) =>
      texts.filter(text => {
        const count = sentencesOf(text).length;
        return count < from || count > to;
      });
    expect(outside(explained, 2, 4)).toEqual([]);
    expect(outside(practised, 2, 3)).toEqual([]);
    expect(outside(advised, 1, 3)).toEqual([]);
  });

  it('say nothing twice', () => {
    const sentences = textsOf(lens.document).flatMap(sentencesOf);
    const again = sentences.filter(
      (sentence, index) => sentences.indexOf(sentence) !== index,
    );
    expect(again).toEqual([]);
  });
});

describe.each(questions.map(question => [question.id, question] as const))(
  'the rules of %s, over every selection',
  (_, question) => {
    const rules = compileRiskRules(question);
    const ids = practicesOf(question).map(({ id }) => id);
    const bits = ids.map(id => rules.bitOf(id));
    const all = bits.reduce((sum, bit) => sum | bit, 0);
    const none = rules.bitOf(`${question.id}_no`);
    const selections = subsetsOf(bits);
    const risks = new Map(
      selections.map(selection => [selection, rules.evaluate(selection, 0)]),
    );

    it('are at most one per level, the last of them the default', () => {
      const levels = question.riskRules.map(({ risk }) => risk);
      expect(new Set(levels).size).toBe(levels.length);
      expect(question.riskRules.map(({ condition }) => condition)).toEqual([
        ...question.riskRules.slice(0, -1).map(() => expect.any(String)),
        'default',
      ]);
    });

    it('reach every level, or both that one practice allows', () => {
      const [first] = ids;
      const worst = overlayOf(question, first).levelOfRisk?.toUpperCase();
      expect(new Set(risks.values())).toEqual(
        new Set(ids.length > 1 ? ['NONE', 'MEDIUM', 'HIGH'] : ['NONE', worst]),
      );
    });

    it('give NONE for everything, and the worst level for "none of these" alone', () => {
      const worst = Math.max(...Array.from(risks.values(), badnessOf));
      expect(rules.evaluate(all, 0)).toBe('NONE');
      expect(badnessOf(rules.evaluate(none, 0))).toBe(worst);
    });

    it('depend on every practice, and never rise when one is added', () => {
      const matters = new Set<string>();
      const rises: string[] = [];
      for (const selection of selections) {
        bits.forEach((bit, index) => {
          const before = badnessOf(rules.evaluate(selection & ~bit, 0));
          const after = badnessOf(rules.evaluate(selection | bit, 0));
          if (after < before) {
            matters.add(ids[index]);
          } else if (after > before) {
            rises.push(`${ids[index]} added to ${selection & ~bit}`);
          }
        });
      }
      expect(rises).toEqual([]);
      expect(Array.from(matters).sort()).toEqual([...ids].sort());
    });

    it('do not care for "none of these" beside practices', () => {
      expect(
        selections.filter(
          selection =>
            rules.evaluate(selection | none, 0) !== risks.get(selection),
        ),
      ).toEqual([]);
    });

    it('ask for nothing more once all that applies is followed, whatever does not apply', () => {
      expect(
        selections.filter(
          notApplicable =>
            rules.evaluate(all & ~notApplicable, notApplicable) !== 'NONE',
        ),
      ).toEqual([]);
    });

    it('place a practice that does not apply between followed and not followed', () => {
      expect(
        selections.flatMap(selection =>
          bits.filter(bit => !isBetween(rules, selection & ~bit, bit)),
        ),
      ).toEqual([]);
    });
  },
);

describe("beside AWS's own files", () => {
  if (!existsSync(factsFile) || !existsSync(awsFile)) {
    it('has nothing to compare here, and nothing depends on it', () => {
      expect(practices).toHaveLength(105);
    });
    return;
  }

  const facts: Record<string, string>[] = JSON.parse(
    readFileSync(factsFile, 'utf8'),
  ).practices;

  it('has the same ids, titles, links, pillars, phases and levels', () => {
    const ours = lens.document.pillars.flatMap(pillar =>
      pillar.questions.flatMap(question =>
        practicesOf(question).map(({ id, title, helpfulResource }) => ({
          choiceId: id,
          title,
          url: helpfulResource?.url,
          pillar: pillar.name,
          questionId: question.id,
          phase: overlay.phases.find(
            phase => phase.id === overlay.questions[question.id].phase,
          )?.name,
          levelOfRisk: overlayOf(question, id).levelOfRisk,
        })),
      ),
    );
    expect(ours).toEqual(
      facts.map(
        ({ choiceId, title, url, pillar, questionId, phase, levelOfRisk }) => ({
          choiceId,
          title,
          url,
          pillar,
          questionId,
          phase,
          levelOfRisk,
        }),
      ),
    );
  });

  it('shares no eight words in a row with them but titles', () => {
    const theirs = parseLens(readFileSync(awsFile, 'utf8'));
    if (!theirs.ok) {
      throw new Error('AWS’s file could not be read');
    }
    const known = new Set(textsOf(theirs.lens.document).flatMap(runsOfEight));
    const copied = textsOf(lens.document)
      .flatMap(runsOfEight)
      .filter(run => known.has(run));
    expect(known.size).toBeGreaterThan(1000);
    expect(copied).toEqual([]);
  });
});

function readLens(): ParsedLens {
  const result = parseLens(readFileSync(resolve(folder, 'lens.json'), 'utf8'));
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues, null, 2));
  }
  return result.lens;
}

function readOverlay(document: LensDocument): Overlay {
  const text = readFileSync(resolve(folder, 'overlay.yaml'), 'utf8');
  const result = parseOverlay(text, document);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues, null, 2));
  }
  return result.overlay;
}

function overlayOf(question: LensQuestion, choiceId: string): OverlayPractice {
  return overlay.questions[question.id].practices[choiceId];
}

/** Everything to read but the titles of practices, which are AWS's. */
function textsOf({ description, pillars }: LensDocument): string[] {
  return [
    description,
    ...pillars.flatMap(pillar =>
      pillar.questions.flatMap(question => [
        question.title,
        question.description ?? '',
        ...question.choices.flatMap(choice => [
          choice.helpfulResource?.displayText ?? '',
          choice.improvementPlan?.displayText ?? '',
        ]),
      ]),
    ),
  ].filter(text => text !== '');
}

function sentencesOf(text = ''): string[] {
  return text.split(/(?<=[.?!])\s+(?=[A-Z])/).filter(part => part !== '');
}

function runsOfEight(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words
    .map((_, start) => words.slice(start, start + 8))
    .filter(run => run.length === 8)
    .map(run => run.join(' '));
}

function subsetsOf(bits: number[]): number[] {
  return bits.reduce(
    (subsets, bit) => [...subsets, ...subsets.map(subset => subset | bit)],
    [0],
  );
}

function badnessOf(risk: RuleRisk): number {
  return BADNESS[risk];
}

function isBetween(
  rules: CompiledRiskRules,
  others: number,
  bit: number,
): boolean {
  const unselected = badnessOf(rules.evaluate(others, 0));
  const notApplicable = badnessOf(rules.evaluate(others, bit));
  const selected = badnessOf(rules.evaluate(others | bit, 0));
  return selected <= notApplicable && notApplicable <= unselected;
}
