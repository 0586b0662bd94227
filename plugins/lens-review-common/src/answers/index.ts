export * from './acceptPractice';
export * from './Answer';
export * from './answersEqual';
export * from './AnswerUpdate';
export * from './applyAnswerUpdate';
export * from './Attestation';
export * from './Dismissal';
export * from './Exemption';
