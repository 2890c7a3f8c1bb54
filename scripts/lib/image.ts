import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { parseDockerfile, runtimeOf, type Stage, type Step } from './dockerfile.ts';

/** Replaces a RUN step. @param folder working directory of the step */
export type Substitute = (folder: string) => void;

interface ImageOptions {
  /** Build context. */
  context: string;
  /** Empty folder for the file systems of the stages. */
  target: string;
  /** Substitutes by the text of the step. */
  substitutes?: Record<string, Substitute>;
}

/**
 * Runs the steps of a Dockerfile without a container engine. Every stage is a folder, and the programs of this machine
 * replace the base image.
 * @returns the folder of the last stage, and the configuration of the image
 * @throws Error if a step fails, or a substitute matches no step
 */
export function buildImage({ context, target, substitutes = {} }: ImageOptions) {
  const stages = parseDockerfile(readFileSync(join(context, 'Dockerfile'), 'utf8'));
  const last = stages.at(-1);
  if (last?.base !== 'scratch')
    throw new Error('The last stage must begin with scratch: only that is a folder');
  const sent = sentNames(context);
  const used = new Set<string>();
  for (const stage of stages) runStage(stage);
  const unused = Object.keys(substitutes).filter((text) => !used.has(text));
  if (unused.length > 0) throw new Error(`No such step: ${unused.join(', ')}`);
  return { root: rootOf(last.name), ...runtimeOf(last) };

  function rootOf(name: string) {
    return join(target, name || 'image');
  }

  function runStage(stage: Stage) {
    const root = rootOf(stage.name);
    let folder = root;
    mkdirSync(root, { recursive: true });
    for (const step of stage.steps) {
      if (step.instruction === 'WORKDIR') mkdirSync((folder = join(root, step.text)), { recursive: true });
      if (step.instruction === 'COPY') copy(step, root, folder);
      if (step.instruction === 'RUN') run(step.text, folder);
    }
  }

  function run(text: string, folder: string) {
    used.add(text);
    const substitute = substitutes[text];
    if (substitute) substitute(folder);
    else execFileSync('sh', ['-c', text], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  function copy({ flags, text }: Step, root: string, folder: string) {
    const paths = text.split(/ +/);
    const to = paths.pop() ?? '';
    const destination = to.startsWith('/') ? join(root, to) : join(folder, to);
    for (const from of paths) {
      const source = flags.from ? join(rootOf(flags.from), from) : join(context, from);
      const isFolder = lstatSync(source).isDirectory();
      // Like a container engine, copies the content of a folder, not the folder itself.
      const place = isFolder || !to.endsWith('/') ? destination : join(destination, basename(from));
      cpSync(source, place, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => flags.from !== undefined || isSent(path),
      });
      if (flags.chown && process.getuid?.() === 0) chownAll(place, flags.chown);
    }
  }

  function isSent(path: string): boolean {
    const [name = ''] = relative(context, path).split(sep);
    return name === '' || sent.has(name);
  }
}

/** Returns the top-level names that .dockerignore allows; it excludes everything else. */
function sentNames(context: string): Set<string> {
  const lines = readFileSync(join(context, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const names = lines.filter((line) => /^!\w[\w.-]*$/.test(line)).map((line) => line.slice(1));
  if (lines[0] !== '*' || names.length !== lines.length - 1)
    throw new Error('.dockerignore is not understood');
  return new Set(names);
}

function chownAll(path: string, owner: string) {
  const [uid = 0, gid = 0] = owner.split(':').map(Number);
  chownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownAll(join(path, name), owner);
}

/** Returns the total size of all files below a folder, bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
}
