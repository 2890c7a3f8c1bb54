import type en from '#i18n/en/scan.ts';

export default {
  'scan.hint.both':
    'Halten Sie die Codes der Lizenz und des Controllers in den Rahmen, nacheinander oder zusammen.',
  'scan.next.controller': 'Der Lizenzschlüssel ist eingetragen. Jetzt der Controller.',
  'scan.next.key': 'Der Controller ist eingetragen. Jetzt der Lizenzschlüssel.',
  'scan.title.both': 'Schlüssel und Controller scannen',
  'scan.another': 'Erneut scannen',
  'scan.both': 'Dieses Etikett enthält beides.',
  'scan.both.fill': 'Beides eintragen',
  'scan.controller': 'Seriennummer',
  'scan.filled': 'Gescannt. Vergleichen Sie es mit dem Etikett.',
  'scan.filled.controller': 'Der Controller ist eingetragen.',
  'scan.filled.key': 'Der Lizenzschlüssel ist eingetragen.',
  'scan.hint.controller':
    'Halten Sie den Code auf dem Etikett des Controllers in den Rahmen, aus etwa 20 cm Abstand.',
  'scan.hint.key': 'Halten Sie den Code der Lizenz in den Rahmen, aus etwa 20 cm Abstand.',
  'scan.key': 'Lizenzschlüssel',
  'scan.looks.controller': 'Das sieht wie die Seriennummer eines Controllers aus.',
  'scan.looks.key': 'Das sieht wie ein Lizenzschlüssel aus.',
  'scan.moved.controller': 'Das war eine Seriennummer, sie steht jetzt im Feld des Controllers.',
  'scan.moved.key': 'Das war ein Lizenzschlüssel, er steht jetzt im Feld des Schlüssels.',
  'scan.nothing':
    'Dieser Code enthält weder einen Lizenzschlüssel noch eine Seriennummer. Vielleicht ist daneben noch einer.',
  'scan.other.controller': 'Das ist die Seriennummer eines Controllers, kein Lizenzschlüssel.',
  'scan.other.key': 'Das ist ein Lizenzschlüssel, nicht die Seriennummer eines Controllers.',
  'scan.photo': 'Aus einem Foto',
  'scan.photo.blocked':
    'Dieser Browser lässt Seiten keine Bilder lesen, zum Schutz vor Fingerprinting. Erlauben Sie es über das Symbol neben der Adresse, oder geben Sie ein, was neben dem Code steht.',
  'scan.photo.noPicture':
    'Der Browser kann diese Datei nicht als Bild öffnen. Wählen Sie ein JPEG oder PNG, zum Beispiel einen Screenshot des Fotos.',
  'scan.photo.none':
    'In diesem Foto ließ sich kein Code lesen. Fotografieren Sie aus der Nähe und gerade von vorn, bei gleichmäßigem Licht, oder geben Sie den Text neben dem Code ein.',
  'scan.photo.reading': 'Das Foto wird gelesen…',
  'scan.picture': 'Kamerabild',
  'scan.put.controller': 'In das Feld des Controllers eintragen',
  'scan.put.key': 'In das Feld des Schlüssels eintragen',
  'scan.read': 'Gescannter Text',
  'scan.reader.failed': 'Der Codeleser konnte nicht geladen werden',
  'scan.reader.failed.hint': 'Prüfen Sie die Verbindung und versuchen Sie es erneut. Tippen geht inzwischen.',
  'scan.reader.loading': 'Der Codeleser wird geladen…',
  'scan.refused.busy': 'Die Kamera ist in Gebrauch',
  'scan.refused.busy.hint':
    'Schließen Sie die App oder den Tab, der sie benutzt, und versuchen Sie es dann erneut. Ein Foto geht auch.',
  'scan.refused.denied': 'Die Kamera ist für diese Seite gesperrt',
  'scan.refused.denied.hint':
    'Erlauben Sie sie in den Browser-Einstellungen für diese Website (Symbol neben der Adresse) und versuchen Sie es dann erneut. Ein Foto geht ohne Erlaubnis.',
  'scan.refused.failed': 'Die Kamera ist nicht gestartet',
  'scan.refused.failed.hint':
    'Versuchen Sie es erneut. Klappt es wieder nicht, machen Sie ein Foto des Codes und wählen Sie es hier.',
  'scan.refused.insecure': 'Die Kamera braucht eine verschlüsselte Verbindung',
  'scan.refused.insecure.hint':
    'Browser erlauben die Kamera nur auf https-Adressen. Öffnen Sie dieses Dashboard unter seiner https-Adresse, oder wählen Sie ein Foto des Codes.',
  'scan.refused.none': 'Keine Kamera gefunden',
  'scan.refused.none.hint':
    'Schließen Sie eine an und versuchen Sie es erneut, oder wählen Sie ein Foto des Codes.',
  'scan.refused.unsupported': 'Dieser Browser bietet keinen Kamerazugriff',
  'scan.refused.unsupported.hint':
    'Wählen Sie ein Foto des Codes, oder öffnen Sie das Dashboard in einem anderen Browser.',
  'scan.searching.blurred':
    'Das Bild ist unscharf. Halten Sie still, etwas weiter weg, bis der Code scharf ist.',
  'scan.searching.dark':
    'Das Bild ist dunkel. Sorgen Sie für mehr Licht, oder schalten Sie die Handylampe ein.',
  'scan.searching.long':
    'Ein Foto des Codes hilft oft. Sie können das hier auch schließen und eingeben, was neben dem Code steht.',
  'scan.searching.nothing':
    'Noch kein Code gefunden. Der Code soll den Rahmen füllen, gerade und ohne Spiegelung.',
  'scan.starting': 'Die Kamera startet…',
  'scan.starting.slow':
    'Noch kein Bild. Erlauben Sie die Kamera, wenn der Browser fragt, oder wählen Sie ein Foto des Codes.',
  'scan.swap': 'Die beiden Felder tauschen',
  'scan.take': 'Nur {value} verwenden',
  'scan.title.controller': 'Controller scannen',
  'scan.title.key': 'Schlüssel scannen',
  'scan.torch': 'Licht',
  'scan.unsure.controller': 'Das ist vielleicht keine Seriennummer. Vergleichen Sie es mit dem Etikett.',
  'scan.unsure.key': 'Das ist vielleicht kein Lizenzschlüssel. Vergleichen Sie es mit dem Etikett.',
  'scan.use.controller': 'Als Seriennummer verwenden',
  'scan.use.key': 'Als Lizenzschlüssel verwenden',
  'scan.within': 'Dieser Text enthält mehr als eine Nummer.',
  'scan.replaced': '{value} wurde dadurch ersetzt.',
  'scan.paused':
    'Der Scanner hat gestockt, das ist vielleicht nicht genau ein Code. Vergleichen Sie es mit dem Etikett.',
  'scan.paused.again':
    'Der Scanner hat gestockt, der Code ist vielleicht unvollständig. Scannen Sie ihn erneut.',
  'scan.putBack': 'Zurückholen',
  'scan.foreign': 'Das ist {what}, weder ein Lizenzschlüssel noch die Seriennummer eines Controllers.',
  'scan.foreign.beside': 'Daneben: {what}',
  'scan.foreign.hidden': 'verborgen',
  'scan.foreign.wifi': 'ein WLAN-Code',
  'scan.foreign.homekit': 'ein HomeKit-Code',
  'scan.foreign.matter': 'ein Matter-Kopplungscode',
  'scan.foreign.contact': 'ein Kontakt',
  'scan.foreign.event': 'ein Kalendertermin',
  'scan.foreign.phone': 'eine Telefonnummer',
  'scan.foreign.mail': 'eine E-Mail-Adresse',
  'scan.foreign.place': 'ein Ort auf der Karte',
  'scan.foreign.payment': 'eine Zahlung',
  'scan.foreign.password': 'ein Passwort, eine PIN oder ein Prüfcode',
  'scan.foreign.product': 'eine Artikelnummer (EAN oder GTIN)',
  'scan.foreign.parcel': 'eine Paketnummer',
  'scan.foreign.phoneDevice': 'die Nummer eines Modems (IMEI)',
  'scan.foreign.sim': 'die Nummer einer SIM-Karte (ICCID)',
  'scan.foreign.mac': 'eine MAC-Adresse',
  'scan.foreign.uuid': 'eine UUID',
  'scan.foreign.inverter': 'die Nummer eines Wechselrichters',
  'scan.foreign.part': 'eine Teile- oder Modellnummer',
  'scan.foreign.account': 'eine Kontonummer',
  'scan.foreign.address': 'eine Webadresse',
  'scan.choice': 'Es gibt mehrere. Welche ist gemeint?',
  'scan.choice.keys': 'Lizenzschlüssel',
  'scan.choice.controllers': 'Seriennummern',
} satisfies Record<keyof typeof en, string>;
