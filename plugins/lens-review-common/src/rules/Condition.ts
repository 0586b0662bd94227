/**
 * A parsed rule condition. Parentheses leave no trace but the nesting, so two
 * conditions that differ in spaces or needless parentheses are equal as values.
 *
 * @public
 */
export type Condition = { kind: 'default' } | ChoiceCondition;

/** A condition on the choices that are selected, as a tree. @public */
export type ChoiceCondition =
  | { kind: 'choice'; id: string }
  | { kind: 'not'; operand: ChoiceCondition }
  | { kind: 'and'; operands: ChoiceCondition[] }
  | { kind: 'or'; operands: ChoiceCondition[] };

/**
 * Why a condition cannot be read.
 *
 * @public
 */
export interface ConditionError {
  /** One plain sentence. */
  message: string;
  /** 0-based, in UTF-16 units of the condition's text; its length where the end came too early. */
  offset: number;
}
