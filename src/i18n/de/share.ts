import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Erneut suchen',
  'share.all': 'Alle suchen',
  'share.code': 'Den Code suchen',
  'share.notTaken': 'Was Sie geteilt haben, ist nicht angekommen',
  'share.nothing': 'Hier liegt nichts bereit',
  'share.nothing.hint':
    'Was eine andere App teilt, erscheint hier einmal. Teilen Sie es erneut, um es wieder zu sehen.',
  'share.problem.noPhoto': 'Die Datei ist kein Foto. Teilen Sie ein Foto oder einen Text.',
  'share.problem.noRoom':
    'Auf diesem Gerät ist kein Platz dafür. Schaffen Sie Platz und teilen Sie es erneut.',
  'share.problem.notReady':
    'Dieser Browser hat das Dashboard noch nicht auf dem Gerät gespeichert. Bleiben Sie hier einige Sekunden angemeldet und teilen Sie es erneut. Gelingt auch das nicht, fügen Sie den Text in die Suche ein, oder wählen Sie das Foto beim Scannen.',
  'share.problem.photosTooLarge':
    'Die Fotos haben zusammen mehr als 48 MB. Teilen Sie weniger oder kleinere.',
  'share.problem.textTooLong':
    'Der Text hat mehr als 100.000 Zeichen. Teilen Sie die Stelle, die die Lizenz oder den Controller nennt.',
  'share.problem.tooManyPhotos': 'Das sind mehr als 10 Fotos. Teilen Sie höchstens 10 auf einmal.',
  'share.problem.unreadable': 'Es konnte nicht gelesen werden. Teilen Sie es erneut, als Foto oder als Text.',
  'share.reader.hint':
    'Der Codeleser braucht beim ersten Mal ein Netz. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'share.text': 'Den mitgeschickten Text suchen',
  'share.title': 'Aus einer anderen App geteilt',
} satisfies Record<keyof typeof en, string>;
