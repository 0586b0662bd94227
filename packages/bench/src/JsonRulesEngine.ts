import {
  Answer,
  ChoiceCondition,
  CompiledLens,
  LensRisk,
  parseCondition,
  Risk,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Engine, NestedCondition, TopLevelCondition } from 'json-rules-engine';

const RISKS: Record<LensRisk, Risk> = {
  HIGH_RISK: 'HIGH',
  MEDIUM_RISK: 'MEDIUM',
  NO_RISK: 'NONE',
};

/**
 * The risk rules of a lens in json-rules-engine: one engine, one rule a
 * condition. It tells which conditions are true; that the first of a question
 * wins, and that `default` is left where none is, is added here.
 */
export class JsonRulesEngine {
  private readonly engine = new Engine();
  private readonly ruleRisks: Risk[][];
  private readonly defaults: Risk[];

  constructor(private readonly lens: CompiledLens) {
    this.ruleRisks = lens.questions.map(({ source }) =>
      source.riskRules.map(rule => RISKS[rule.risk]),
    );
    this.defaults = lens.questions.map(({ source }) => {
      const rule = source.riskRules.find(
        ({ condition }) => condition === 'default',
      );
      return rule ? RISKS[rule.risk] : 'UNANSWERED';
    });
    lens.questions.forEach(({ source }, question) => {
      source.riskRules.forEach(({ condition }, rule) => {
        const parsed = parseCondition(condition);
        if (!parsed.ok) {
          throw new Error(parsed.error.message);
        }
        if (parsed.condition.kind !== 'default') {
          this.engine.addRule({
            conditions: topLevel(parsed.condition, source.id),
            event: { type: 'risk', params: { question, rule } },
          });
        }
      });
    });
  }

  /** Risks in the order of the lens's questions. */
  async risksOf(answers: Record<string, Answer>): Promise<Risk[]> {
    const facts: Record<string, boolean> = {};
    for (const { id, source } of this.lens.questions) {
      for (const choice of source.choices) {
        facts[`${id}/${choice.id}`] =
          answers[id].choices[choice.id]?.state === 'selected';
      }
    }
    const { events } = await this.engine.run(facts);
    const first = this.defaults.map(() => Infinity);
    for (const { params } of events) {
      const question = Number(params?.question);
      first[question] = Math.min(first[question], Number(params?.rule));
    }
    return this.lens.questions.map(({ id, source }, question) => {
      if (!source.choices.some(choice => facts[`${id}/${choice.id}`])) {
        return 'UNANSWERED';
      }
      return first[question] === Infinity
        ? this.defaults[question]
        : this.ruleRisks[question][first[question]];
    });
  }
}

function topLevel(
  condition: ChoiceCondition,
  questionId: string,
): TopLevelCondition {
  return { all: [nested(condition, questionId)] };
}

function nested(
  condition: ChoiceCondition,
  questionId: string,
): NestedCondition {
  switch (condition.kind) {
    case 'choice':
      return {
        fact: `${questionId}/${condition.id}`,
        operator: 'equal',
        value: true,
      };
    case 'not':
      return { not: nested(condition.operand, questionId) };
    case 'and':
      return { all: condition.operands.map(each => nested(each, questionId)) };
    case 'or':
      return { any: condition.operands.map(each => nested(each, questionId)) };
    default:
      return condition satisfies never;
  }
}
