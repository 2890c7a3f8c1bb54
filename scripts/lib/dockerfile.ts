/** Instruction of a Dockerfile; `text` is what follows its flags. */
export interface Step {
  instruction: string;
  flags: Record<string, string>;
  text: string;
}

export interface Stage {
  /** Base image; `scratch` is empty. */
  base: string;
  /** Empty for the last stage. */
  name: string;
  steps: Step[];
}

const KNOWN = 'FROM WORKDIR COPY RUN ENV USER EXPOSE VOLUME HEALTHCHECK CMD'.split(' ');

/** Parses the stages of a Dockerfile. @throws Error for an unsupported instruction, so that none is silently skipped */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  const lines = text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n');
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const [, instruction = '', flagText = '', rest = ''] =
      /^(\w+)((?: --[\w-]+=\S+)*) +(.*)$/.exec(line) ?? [];
    if (!KNOWN.includes(instruction)) throw new Error(`Not understood: ${line}`);
    if (instruction === 'FROM') {
      const [base = '', , name = ''] = rest.split(/ +/);
      stages.push({ base, name, steps: [] });
      continue;
    }
    const flags = Object.fromEntries(
      [...flagText.matchAll(/--([\w-]+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    stages.at(-1)?.steps.push({ instruction, flags, text: rest });
  }
  return stages;
}

/** Returns the configuration of an image from its last stage. */
export function runtimeOf(stage: Stage) {
  const texts = (name: string) =>
    stage.steps.filter(({ instruction }) => instruction === name).map(({ text }) => text);
  const command = (text = '') => JSON.parse(text.replace(/^CMD /, '')) as string[];
  const [uid, gid] = (texts('USER').at(-1) ?? '0:0').split(':').map(Number);
  return {
    env: Object.fromEntries(
      texts('ENV').map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
    ),
    folder: texts('WORKDIR').at(-1) ?? '/',
    user: { uid, gid },
    volumes: texts('VOLUME'),
    command: command(texts('CMD').at(-1)),
    healthCheck: command(texts('HEALTHCHECK').at(-1)),
  };
}
