import type en from '#i18n/en/status.ts';

export default {
  'status.about': 'Voor de beheerder van dit dashboard: wat het bereikt, en wat er te verbeteren is.',
  'status.again': 'Opnieuw nagaan',
  'status.api': 'API',
  'status.auth': 'Authenticatiedienst',
  'status.back': 'Terug naar aanmelden',
  'status.checking': 'Bezig met nagaan…',
  'status.clock': 'De klok van dit toestel',
  'status.clock.ahead':
    '{minutes, plural, one {Ze loopt # minuut voor op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.} other {Ze loopt # minuten voor op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.}}',
  'status.clock.behind':
    '{minutes, plural, one {Ze loopt # minuut achter op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.} other {Ze loopt # minuten achter op die van de dienst. Zet een van beide juist: tijden en wachttijden kloppen niet.}}',
  'status.clock.ok': 'Ze loopt gelijk met die van de dienst.',
  'status.host.failing': 'De dienst antwoordt de host met {detail}. De fout zit in de dienst zelf.',
  'status.host.name':
    'De host vindt de naam in {setting} niet ({detail}). Kijk de spelling na, en de DNS van de host.',
  'status.host.other':
    'De host krijgt antwoord van iets anders ({detail}), waar deze dienst om een token vraagt. Kijk het adres in {setting} na, met het pad erbij.',
  'status.host.timeout':
    'De dienst antwoordt de host niet op tijd. Kijk na of ze draait, en of er een firewall tussen zit.',
  'status.host.tls':
    'De host vertrouwt de TLS-verbinding niet ({detail}). Zet voor een eigen CA NODE_EXTRA_CA_CERTS op het bestand met haar certificaat. Anders is het certificaat verlopen of voor een andere naam, loopt de klok van de host fout, of spreekt de dienst geen TLS.',
  'status.host.unreachable':
    'De host kan geen verbinding maken met het adres in {setting} ({detail}). Kijk het adres en de poort na, of de dienst draait, en of er een firewall tussen zit.',
  'status.ok': 'Antwoordt.',
  'status.page.cors':
    'Antwoordt, maar laat deze pagina het antwoord niet lezen. De dienst moet de origin {origin} toelaten (Access-Control-Allow-Origin), met de headers Authorization, Content-Type en If-Unmodified-Since (Access-Control-Allow-Headers).',
  'status.page.failing': 'Antwoordt met {status}. De fout zit in de dienst of in een proxy ervoor.',
  'status.page.other':
    'Op {address} antwoordt iets anders ({status}), waar deze dienst om een token vraagt. Kijk {setting} in config.json na.',
  'status.page.timeout':
    'Antwoordt niet op tijd. Kijk na of de dienst draait, en of er een firewall tussen zit.',
  'status.page.unreachable':
    'Er komt geen antwoord van {address}. Het adres in config.json ({setting}) kan fout zijn, de dienst draait misschien niet, haar certificaat wordt niet vertrouwd, of ze schermt haar antwoorden af voor elke andere origin. Open het adres in een nieuw tabblad: de browser zegt wat het is.',
  'status.title': 'Status',
} satisfies Record<keyof typeof en, string>;
