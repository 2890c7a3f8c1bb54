import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema } from './lib/configSchema.ts';

// `npm run config:schema`: writes the JSON Schema of config.json, by which editors check and complete it.
writeFileSync(
  fileURLToPath(new URL('../public/config.schema.json', import.meta.url)),
  JSON.stringify(configSchema()),
);
