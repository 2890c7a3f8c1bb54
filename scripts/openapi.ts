import { writeFileSync } from 'node:fs';
import { readConfig } from '#server/settings/publicConfig.ts';
import { openApiDocument } from '#server/openapi/document.ts';
import { targetOf } from '#server/openapi/routes.ts';
import { readSettings } from '#server/settings/settings.ts';

// `npm run openapi -- [file]`: writes the OpenAPI document that `npm start` serves with the same settings.
try {
  const [file = 'openapi.json'] = process.argv.slice(2);
  const settings = readSettings(process.env);
  const target = targetOf(settings, readConfig('public'));
  const document = openApiDocument(target, `http://localhost:${settings.port}`);
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`${file}: ${document.info.title}, OpenAPI ${document.openapi}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
