import { ChoiceCondition, Condition, ConditionError } from './Condition';
import { Token, tokenize } from './tokenize';

/** A condition with the choices that it mentions, or why it cannot be read. @public */
export type ParseConditionResult =
  | {
      ok: true;
      condition: Condition;
      /** Every mention of a choice, in the order of the text. */
      mentions: ChoiceMention[];
    }
  | { ok: false; error: ConditionError };

/** A choice that a condition names, and where. @public */
export interface ChoiceMention {
  id: string;
  /** 0-based, in UTF-16 units of the condition's text. */
  offset: number;
}

/**
 * Far more than a person writes, and little enough that neither reading nor evaluating can exhaust the stack.
 */
const MAX_DEPTH = 100;

type Parsed =
  | { ok: true; condition: ChoiceCondition }
  | { ok: false; error: ConditionError };

class Parser {
  private position = 0;
  private readonly mentions: ChoiceMention[] = [];

  constructor(private readonly tokens: Token[]) {}

  parse(): ParseConditionResult {
    const parsed = this.parseOperands('or', 0);
    if (!parsed.ok) {
      return parsed;
    }
    if (this.token.kind !== 'end') {
      return this.fail(
        this.token.kind === ')'
          ? 'This closing parenthesis was never opened.'
          : `"${this.token.text}" follows a complete term; && or || is missing before it.`,
      );
    }
    return { ...parsed, mentions: this.mentions };
  }

  private get token(): Token {
    return this.tokens[this.position];
  }

  private parseOperands(kind: 'and' | 'or', depth: number): Parsed {
    const operator = kind === 'and' ? '&&' : '||';
    const operands: ChoiceCondition[] = [];
    for (;;) {
      const operand =
        kind === 'or' ? this.parseOperands('and', depth) : this.parseNot(depth);
      if (!operand.ok) {
        return operand;
      }
      operands.push(operand.condition);
      if (this.token.kind !== operator) {
        return {
          ok: true,
          condition: operands.length === 1 ? operands[0] : { kind, operands },
        };
      }
      this.position += 1;
    }
  }

  private parseNot(depth: number): Parsed {
    const { kind, text, offset } = this.token;
    if (depth > MAX_DEPTH) {
      return this.fail(`The condition nests deeper than ${MAX_DEPTH} levels.`);
    }
    switch (kind) {
      case '!': {
        this.position += 1;
        const operand = this.parseNot(depth + 1);
        return operand.ok
          ? { ok: true, condition: { kind: 'not', operand: operand.condition } }
          : operand;
      }
      case 'id':
        this.position += 1;
        this.mentions.push({ id: text, offset });
        return { ok: true, condition: { kind: 'choice', id: text } };
      case '(': {
        this.position += 1;
        const inner = this.parseOperands('or', depth + 1);
        if (inner.ok && this.token.kind !== ')') {
          return this.fail(
            `")" is missing for the parenthesis opened at character ${
              offset + 1
            }.`,
          );
        }
        this.position += 1;
        return inner;
      }
      case 'end':
        return this.fail(
          this.position === 0
            ? 'The condition is empty.'
            : 'The condition ends where a choice id or "(" should follow.',
        );
      default:
        return this.fail(
          `"${text}" stands where a choice id, "!" or "(" should.`,
        );
    }
  }

  private fail(message: string): { ok: false; error: ConditionError } {
    return { ok: false, error: { message, offset: this.token.offset } };
  }
}

/**
 * Reads the condition of a risk rule.
 *
 *     condition := "default" | or
 *     or        := and ("||" and)*
 *     and       := not ("&&" not)*
 *     not       := "!" not | choiceId | "(" or ")"
 *
 * AWS documents the operators by example; the precedence is the usual one.
 * Whether a mentioned choice exists is not asked here.
 *
 * @returns the condition, or where and why it cannot be read
 * @public
 */
export function parseCondition(text: string): ParseConditionResult {
  const tokenized = tokenize(text);
  if (!tokenized.ok) {
    return tokenized;
  }
  const { tokens } = tokenized;
  if (tokens.length === 2 && tokens[0].text === 'default') {
    return { ok: true, condition: { kind: 'default' }, mentions: [] };
  }
  return new Parser(tokens).parse();
}
