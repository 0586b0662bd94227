// The skeletons are code of their own, not of this workspace: plain rules, no Backstage
module.exports = {
  root: true,
  parser: '@typescript-eslint/parser',
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
  extends: ['eslint:recommended', 'plugin:@typescript-eslint/recommended'],
  rules: { 'no-new': 'off', 'no-undef': 'off' },
};
