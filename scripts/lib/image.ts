import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { parseDockerfile, runtimeOf, type Stage, type Step } from './dockerfile.ts';

/** Does a RUN step in another way. @param folder the working directory of the step */
export type Substitute = (folder: string) => void;

interface ImageOptions {
  /** The folder that the image is built from. */
  context: string;
  /** An empty folder for the file systems of the stages. */
  target: string;
  /** By the text of the step. */
  substitutes?: Record<string, Substitute>;
}

/**
 * Runs the steps of a Dockerfile without a container engine: every stage is a folder, with the programs of this machine
 * in the place of the base image.
 * @returns the folder of the last stage, and how the image runs
 * @throws Error for a step that fails, or a substitute for a step that is not there
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
      // As the engine does: of a folder, its content.
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

/** The files and folders that .dockerignore lets into a build: it forbids everything but some names. */
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

/** The size of all files below a folder, bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
}
