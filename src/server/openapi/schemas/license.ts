import { ActivateAnswer, ClaimAnswer } from '#api/contract/licenseWrites.ts';
import { License, LicenseList } from '#api/contract/license.ts';
import { ActivateRequest, ClaimRequest } from '#api/contract/requests.ts';
import { define, describe, ref, type JsonSchema, type Registry } from './define.ts';
import { EXAMPLES } from './examples.ts';

const kW = (what: string): JsonSchema => ({
  type: ['integer', 'null'],
  description: `Capacity for ${what} in kW. What null means (no limit, or not included) is not documented.`,
});
const instant = (description: string): JsonSchema => ({ format: 'date-time', description });

const KEY = 'The key as it is printed. No format is documented; a key is never rewritten.';

export function defineLicenses(registry: Registry): void {
  define(registry, 'License', License, 'The right to run a controller with given capacities.', {
    id: { format: 'uuid', description: 'The license’s id.' },
    key: { maxLength: 50, description: KEY },
    gridKw: kW('the grid connection'),
    solarKw: kW('solar power'),
    batteryKw: kW('batteries'),
    evKw: kW('charging vehicles'),
    creationDate: { type: 'string', ...instant('When the license was made.') },
    activationDate: instant(
      'When the license begins: null before it is activated, and possibly in the future.',
    ),
    duration: { type: 'integer', description: 'How long the license lasts. Its unit is not documented.' },
    deactivationDate: instant('When present, the end of the license.'),
    type: { type: 'string', description: '`residential` or `commercial`; new values may appear.' },
    datalinks: {
      items: { type: 'string', format: 'uuid' },
      description: 'Ids of the links to controllers. Only with `includeDatalinks=true`.',
    },
  });
  define(registry, 'LicenseList', LicenseList, 'Licenses.', {
    licenses: { items: ref('License'), description: 'Every license, without paging.' },
  });
  define(registry, 'ClaimRequest', ClaimRequest, 'A license and the controller that it is linked to.', {
    licenseKey: { description: KEY, examples: [EXAMPLES.licenseKey] },
    nodeId: {
      description: 'The nodeId of a controller (its serial number) or of one of its sites.',
      examples: [EXAMPLES.nodeId],
    },
  });
  define(registry, 'ClaimAnswer', ClaimAnswer, 'What was linked.', {
    success: { description: 'Always true with status 200.' },
    license: { description: 'The license and the controller.' },
  });
  describe(registry, ClaimAnswer.shape.license, {
    id: { format: 'uuid', description: 'The license’s id.' },
    key: { minLength: 1, maxLength: 50, description: KEY },
    nodeId: { description: 'The nodeId as it was sent.' },
  });
  define(registry, 'ActivateRequest', ActivateRequest, 'A license, and from when on it counts.', {
    key: { description: KEY, examples: [EXAMPLES.activationKey] },
    activationIso: {
      description: 'An instant with a zone, in ISO 8601. Absent: now, by the service’s clock.',
      examples: ['2027-01-31T08:15:00+01:00'],
    },
  });
  define(registry, 'ActivateAnswer', ActivateAnswer, 'The license as it is now.', {
    success: { description: 'Always true with status 200.' },
    license: { description: 'The license with its activation date.' },
  });
}
