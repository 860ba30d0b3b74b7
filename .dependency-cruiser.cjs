// Who may import whom: the table of docs/architecture.md as rules.

const { codeFolders: layers } = require('./scripts/build/layers.mjs');

/** Layers and files a layer may import besides itself. Those that are not here may import everything. */
const allowed = {
  config: [],
  contracts: [],
  domain: ['contracts'],
  workflows: ['contracts', 'domain'],
  activities: ['contracts', 'domain', 'db', 'providers', 'workflows/[^/]+/contract'],
  // Waking a sender is the one thing that requests and activities both do to Temporal.
  api: ['contracts', 'domain', 'db', 'providers', 'workflows/[^/]+/contract', 'activities/messaging/wake-sender'],
  db: ['contracts', 'domain'],
  providers: ['contracts', 'domain'],
  cli: ['contracts', 'domain'],
  web: ['contracts'],
  sandbox: ['contracts'],
};

// Entry points read settings and construct what they need; tests sit beside the code and may use the support of tests.
const entryPoints = '(main\\.ts|\\.test\\.tsx?)$';

/** Types cost nothing at run time: settings and the shapes of activities may be named where their values may not be used. */
const typesFrom = {
  workflows: ['activities', 'providers'],
  api: ['config', 'workflows'],
  activities: ['config', 'workflows'],
  providers: ['config'],
  cli: ['config'],
  db: ['config'],
};

const borders = Object.entries(allowed).flatMap(([layer, others]) => {
  const own = [layer, ...others].map((path) => `^${path}`).join('|');
  const byType = (typesFrom[layer] ?? []).map((path) => `^${path}`);
  const foreign = layers.map((path) => `^${path}/`).join('|');
  return [
    {
      name: `border-${layer}`,
      comment: `${layer}/ may import ${others.join(', ') || 'no other folder'}`,
      severity: 'error',
      from: { path: `^${layer}/`, pathNot: entryPoints },
      to: { path: foreign, pathNot: [own, ...byType].join('|') },
    },
    ...byType.map((path) => ({
      name: `border-${layer}-types`,
      comment: `${layer}/ may import types only from ${path.slice(1)}/`,
      severity: 'error',
      from: { path: `^${layer}/`, pathNot: entryPoints },
      to: { path: `${path}/`, pathNot: own, dependencyTypesNot: ['type-only'] },
    })),
  ];
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'contracts-zod-only',
      severity: 'error',
      from: { path: '^(config|contracts)/', pathNot: entryPoints },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(zod|@asteasolutions)/' },
    },
    {
      name: 'workflow-packages',
      comment: 'The workflow bundle holds @temporalio/workflow and nothing of Node',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'core'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@temporalio/(workflow|common)/' },
    },
    ...borders,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.huntaze|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    cache: { folder: '.huntaze/cache/dependency-cruiser', strategy: 'content' },
  },
};
