import type en from '#i18n/en/claim.ts';

export default {
  'claim.controller': 'NodeId oder Seriennummer',
  'claim.controller.hint': 'Auf dem Etikett des Controllers, zum Beispiel M1S240821VZLL5E230D.',
  'claim.controller.missing': 'Geben Sie die nodeId des Controllers ein oder wählen Sie ihn aus der Liste.',
  'claim.controller.pick': 'Aus Ihren Controllern wählen',
  'claim.controller.reading':
    'Der Controller wird gesucht. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'claim.customer': 'Lizenzen von',
  'claim.customer.failed': 'Ihre Kunden konnten nicht geladen werden, deshalb ist keine Auswahl möglich',
  'claim.customer.none': 'kein Kunde gewählt: Schlüssel eingeben',
  'claim.early':
    'Der Controller wurde noch gesucht. Lesen Sie, was gesendet wird, und drücken Sie die Schaltfläche dann erneut.',
  'claim.key': 'Lizenzschlüssel',
  'claim.key.hint': 'Wie auf dem Papier, in der E-Mail oder am Controller. Ihre Eingabe wird nie verändert.',
  'claim.key.long':
    'Ein Schlüssel hat höchstens 50 Zeichen. Prüfen Sie, ob noch etwas anderes mit eingefügt wurde.',
  'claim.key.missing': 'Geben Sie den Lizenzschlüssel ein oder wählen Sie eine Lizenz.',
  'claim.key.spaces': 'Der Schlüssel enthält Leerzeichen.',
  'claim.key.invisible': 'Der Schlüssel enthält unsichtbare Zeichen.',
  'claim.key.clean': 'Entfernen',
  'claim.license.change': 'Andere Lizenz wählen',
  'claim.license.choose': 'Aus den Lizenzen eines Kunden wählen',
  'claim.license.listFailed': 'Die Lizenzen des Kunden konnten nicht geladen werden',
  'claim.pairing': 'Mehrere Lizenzen zuweisen',
  'claim.noUndo': 'Das lässt sich hier nicht rückgängig machen.',
  'claim.finding.linkedHere':
    'Diese Lizenz ist diesem Controller bereits zugewiesen. Wählen Sie „Nur aktivieren“ oder eine andere Lizenz.',
  'claim.finding.notReadable':
    'Um eine Aktivierung zu prüfen, muss die Lizenz in einer Liste stehen. Wählen Sie oben den Kunden oder geben Sie den Controller ein.',
  'claim.section.controller': 'Controller',
  'claim.section.license': 'Lizenz',
  'claim.section.steps': 'Was und wann',
  'claim.scan.both': 'Schlüssel und Controller scannen',
  'claim.scan.both.hint': 'Lizenzschlüssel und Controller, Reihenfolge egal. Oder unten wählen und eingeben.',
  'claim.scan.controller': 'Controller scannen',
  'claim.scan.key': 'Schlüssel scannen',
  'claim.submit.activate': 'Aktivieren',
  'claim.submit.both': 'Zuweisen und aktivieren',
  'claim.submit.claim': 'Zuweisen',
  'claim.summary.incomplete':
    'Füllen Sie das Formular oben aus; hier steht dann, was gesendet wird, bevor es gesendet wird.',
  'claim.title': 'Zuweisen und aktivieren',
  'claim.verdict.notSent': 'Es wurde nichts gesendet',
  'claim.steps': 'Was zu tun ist',
  'claim.steps.activate': 'Nur aktivieren',
  'claim.steps.both': 'Dem Controller zuweisen und aktivieren',
  'claim.steps.claim': 'Dem Controller nur zuweisen',
  'claim.when': 'Wann sie aktiv wird',
  'claim.when.afterClaim': 'Sobald sie zugewiesen ist',
  'claim.when.at': 'Zeitpunkt wählen',
  'claim.when.now': 'Jetzt',
} satisfies Record<keyof typeof en, string>;
