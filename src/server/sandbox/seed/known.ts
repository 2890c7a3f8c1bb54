/**
 * Named rows of the seed, for tests and for trying out a case by hand. The other rows are equally deterministic, but
 * nothing refers to them by name.
 */

/** Account whose sign-in is refused at the second factor. Has the same password as the other accounts. */
export const SECOND_FACTOR_USERNAME = '2fa@example.com';

export const CUSTOMERS = {
  /** Customer of the installer, with 6 controllers and a license in every state. */
  deSmet: { id: 1041, uuid: '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01', name: 'Zonnepanelen De Smet BV' },
  /** Customer of the installer, with 4 controllers and about 130 licenses. */
  muller: {
    id: 1042,
    uuid: '8f4a1c2e-77b0-4d35-8e1b-6a90c4f2d502',
    name: 'Müller & Söhne Elektrotechnik GmbH',
  },
  /** Customer of the installer, with 2 controllers. */
  lefebvre: {
    id: 1043,
    uuid: 'c2d95e18-0a4f-4b6c-a3d7-5e81b9f06a03',
    name: 'Électricité Hélène Lefèbvre-Çelik SARL',
  },
  /** Two customers that are easily confused. */
  broeck: { id: 1051, uuid: '5d1e8b90-42c7-4f3a-b6e4-90d2a7c31f04', name: 'Van den Broeck Installaties BV' },
  broecke: { id: 1052, uuid: '5d1e8b90-42c7-4f3a-b6e4-90d2a7c31f40', name: 'Van den Broecke Installatie BV' },
  longName: {
    id: 1060,
    uuid: 'e7a60b3d-915c-4c28-8f02-7b46d1e85a06',
    name: 'Energiecoöperatie Zuidwest-Drenthe en Noordoost-Overijssel voor Gezamenlijke Opwek en Opslag U.A.',
  },
  zolkiewski: {
    id: 1061,
    uuid: '19c3f7e2-6b8d-4a50-9d14-c8e05b72f607',
    name: 'Przedsiębiorstwo Instalacyjne Żółkiewski i Wspólnicy Sp. z o.o.',
  },
  /** Has about 130 licenses, many linked to a controller. */
  zonnewijk: {
    id: 1062,
    uuid: 'a48d2f61-e5b3-4907-8c7e-13f9d06b4c08',
    name: 'Coöperatie Zonnewijk Utrecht U.A.',
  },
  angstrom: {
    id: 1063,
    uuid: '70e5c9b4-2d1a-4f86-b0f3-a8d64e17c509',
    name: 'Ångström & Öberg Energiteknik AB',
  },
  dubois: { id: 1064, uuid: 'd6b81f03-5c94-4e7d-9b2a-4f70e3a6c810', name: 'Dubois et Fils Énergie SRL' },
  /** Has no UUID, so its licenses cannot be requested. */
  withoutUuid: { id: 1065, uuid: null, name: 'Stadtwerke Altdorf (Altbestand)' },
  withoutControllers: {
    id: 1066,
    uuid: '2f9d7a46-b8e1-4c03-a57f-e61c0d94b512',
    name: 'Kowalczyk Fotowoltaika Łódź',
  },
} as const;

/** A controller's node id is its serial number; a site's node id appends `_site_0`. */
export const CONTROLLERS = {
  /** Of De Smet. Has one license, which is active. The installer may edit its name and info. */
  oneLicense: { id: 5000, nodeId: 'M1S240821VZLL5E230D', name: 'Kerkstraat 12, Gent' },
  /** Of De Smet. Has no license. The installer may edit its name and info. */
  noLicense: { id: 5020, nodeId: 'M1S240821QX7P0B118K', name: 'Bakkerij Peeters, Aalst' },
  /** Of De Smet. Read-only for the installer. Its license ends soon. */
  readOnly: { id: 5040, nodeId: 'M1S231105ND42HT077C', name: 'Sporthal De Meir' },
  /** Of De Smet. The installer has `monitorManagement`. Has one planned license and one of an unknown type. */
  managed: { id: 5060, nodeId: 'M1S240214RB9W3LF502', name: 'Loods 3, Zeebrugge' },
  /** Of De Smet. Has two sites and no name. Its license has ended. */
  twoSites: { id: 5080, nodeId: 'M1S230630TT8KX1Z914', name: null },
  /** Of De Smet, inactive. Its license is not activated. */
  inactive: { id: 5100, nodeId: 'M1S220917AC5VY6G340', name: 'Oude molen (buiten dienst)' },
  /** Of Müller, read-only for the installer. */
  mullerReadOnly: { id: 5120, nodeId: 'M1S240503HJ6D2WQ655', name: 'Werkstatt Süd, Köln' },
  /** Of Zonnewijk, not visible to the installer. */
  foreign: { id: 5400, nodeId: 'M1S240111PL0NZ8R206', name: 'Zonnewijk blok A' },
} as const;

/** Licenses of De Smet: one in each state, and some unusual ones. */
export const LICENSES = {
  active: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f101', key: 'SG1-7K4PQ-92XMB-T3' },
  notActivated: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f102', key: 'EMS7-Q2ZK-81PD-M5XA' },
  planned: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f103', key: '4HT9-XW2C-6LQ8-PB0R' },
  endsSoon: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f104', key: 'N8V3KD.70QYRT.X5M2' },
  ended: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f105', key: 'C2MX8-P7RLD-Q40VZN' },
  /** Of an undocumented type. */
  unknownType: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f106', key: 'B6K1-TT0Z-98WF-3XQE' },
  /** Free; all capacities are null. */
  nullCapacities: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f107', key: 'ZQ5N7C0XLD2R8KPT' },
  /** Free; the key is in lower case. */
  lowerCase: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f108', key: 'k3v9-2mxp-77ty-q0az' },
  /** Free; the key has 50 characters, the maximum. */
  longest: {
    id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f109',
    key: 'PRJ-2024-HAVENKWARTIER-0117-X9K2M-77QTD-B4ZLW-0R5V',
  },
  /** Free, of Zonnewijk. The installer can claim it by key, and can activate it only after that. */
  foreign: { id: '6a1f0c52-8e3b-4d97-b104-2c7d95e8f110', key: 'D0XW-4RKM-55QP-Z8TL' },
} as const;

/** Free licenses (neither claimed nor activated) of the installer's customers, for tests to claim or activate. */
export const FREE_KEYS = {
  deSmet: [
    'H7QK-2M9X-40ZD-RT5P',
    'SG1-X0P4L-8VQ2N-K6',
    '9RZT-B3MW-71KX-Q0DC',
    'L5XQ8-M0ZP7-2KRV4T',
    'T4NV6Q.20KXZM.P9R1',
    'EMS2-W8QL-55XK-R0PZ',
    'Q0ZX-9TKM-B7R2-4LWP',
    'M3KR7X0ZQ8P5TV2L',
  ],
  muller: [
    'K8WP-50XZ-QT3M-L2RV',
    'SG1-Q7N0Z-4KXP8-T1',
    'EMS4-M2XK-90RT-ZQ7L',
    'R6ZLX-T0QK9-M4VP2W',
    '2XQT-K5ZM-08PL-R9VN',
    'V1TRZ0KQ94XPM7L2',
  ],
  lefebvre: [
    'X2MZ-7QKT-P04R-L8WV',
    'SG1-L3R9X-0QZMK-V5',
    'EMS9-P1ZT-62KQ-XM0R',
    'Z4KQ0-R8TPX-7MLV3N',
    '8PXR-M0LK-Q3ZT-W6VN',
  ],
} as const;
