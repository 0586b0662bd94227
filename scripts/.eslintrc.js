module.exports = {
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
};
