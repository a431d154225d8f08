import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';
import { installFromDebian, installFromRegistry } from './install-chromium.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// No sandbox, because root and containers cannot have one; the rest keeps Chromium from calling home.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW_TO_RUN =
  'no Chromium: install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test';

let found: Promise<string | null> | undefined;

/** The path of a Chromium that starts, installed first where that is possible; null where there is none. */
export function findChromium(): Promise<string | null> {
  found ??= search();
  return found;
}

/** A headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(`The browser cannot be started: ${HOW_TO_RUN}.`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** `describe` for tests that need a browser: without one they are skipped, and their name says how to run them. */
export async function describeInChromium(name: string, tests: () => void): Promise<void> {
  if (await findChromium()) return void describe(name, tests);
  // A green run that has opened no page would say more than it knows.
  if (process.env.CI) throw new Error(`Browser tests cannot run, ${HOW_TO_RUN}.`);
  describe.skip(`${name} (${HOW_TO_RUN})`, tests);
}

async function search(): Promise<string | null> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await starts(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not start.`);
  }
  return (
    (await firstThatStarts(onPath())) ??
    ((await installFromDebian()) ? await firstThatStarts(onPath()) : null) ??
    (await firstThatStarts([await installFromRegistry()]))
  );
}

function onPath(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

async function firstThatStarts(paths: (string | null)[]): Promise<string | null> {
  for (const path of paths) if (path !== null && (await starts(path))) return path;
  return null;
}

async function starts(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    await promisify(execFile)(path, ['--no-sandbox', '--version']);
    return true;
  } catch {
    return false;
  }
}
