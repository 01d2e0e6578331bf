// The import rules of docs/architecture.md: which folder of src/ may know which others, and why.

/** For each folder, the folders it may import beside itself, and the reason that a refusal gives. */
const MAY_IMPORT = {
  model: [[], 'The nouns are known to all and know nobody, so that any part can be read with them alone.'],
  register: [['model'], 'Reference tables answer questions; they must not know who asks.'],
  documents: [['model'], 'Reading bytes into a text must not depend on what is later looked for in it.'],
  mentions: [['model', 'register'], 'Finding people, dates and places must not depend on what is coded from them.'],
  records: [
    ['model', 'register', 'mentions'],
    'Coding reads mentions, tags and dates as they were found, never bytes or documents (docs/decisions/0001).',
  ],
  coder: [
    ['model', 'register', 'documents', 'mentions', 'records'],
    'The coder orders the passes; it fetches and stores nothing.',
  ],
  ledger: [['model', 'register'], 'Linking is pure: it works on records, whoever coded them.'],
  store: [['model'], 'A store keeps what it is given and judges nothing.'],
  exports: [['model', 'register'], 'An export is a pure function of entries.'],
  sources: [['model'], 'Sources fetch; what the bytes mean is not their business.'],
  service: [
    ['model', 'register', 'documents', 'mentions', 'records', 'coder', 'ledger', 'store', 'exports', 'sources'],
    'The service is the only place where coder, ledger, store and sources meet; it knows no command line and no HTTP.',
  ],
  work: [['model', 'service'], 'Workers run what the service offers.'],
  server: [['model', 'service', 'work'], 'HTTP in, service call, HTTP out.'],
  cli: [['model', 'service', 'work', 'server'], 'Arguments in, service call, text out.'],
}

const layers = Object.entries(MAY_IMPORT).map(([folder, [allowed, reason]]) => ({
  name: `${folder}-imports`,
  comment: reason,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.[jt]s$' },
  to: { path: '^src/', pathNot: `^src/(?:${[folder, ...allowed].join('|')})/` },
}))

/** Only these folders may read files, the clock, the network or random numbers. */
const PURE = ['model', 'register', 'mentions', 'records', 'coder', 'ledger', 'exports']

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-stages',
      comment:
        'Nothing before the service reads files, the network or the clock: the same text gives the same records.',
      severity: 'error',
      from: { path: `^src/(?:${PURE.join('|')})/`, pathNot: '\\.test\\.[jt]s$' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:crypto|module|url|path|util)$' },
    },
    {
      name: 'no-tests-in-the-program',
      comment: 'What tests need stays in tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.[jt]s$' },
      to: { path: '^test/|\\.test\\.[jt]s$|^tools/|^bench/' },
    },
    {
      name: 'no-development-packages-in-the-program',
      comment: 'They are missing where the package is installed.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.[jt]s$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'folders-of-the-design',
      comment: 'Folders of src/ are those of docs/architecture.md; a new one needs its row there and here.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(?:${Object.keys(MAY_IMPORT).join('|')})/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
