import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Bewaard als klaargezette claim op dit toestel. Als er een netwerk is, word je gevraagd voor ze verstuurd wordt.',
  'verdict.toDrafts': 'Naar de klaargezette claims',
  'verdict.unfinished.drafted': 'Licentie {key}: klaargezet, niet verstuurd',
  'verdict.record.activation': 'Activering',
  'verdict.record.capacity': 'Vermogen',
  'verdict.record.id': 'Licentie-id',
  'verdict.record.none': 'geen',
  'verdict.record.type': 'Type',
  'verdict.refused.alreadyActivated': 'Ze was al geactiveerd',
  'verdict.refused.alreadyActivated.hint':
    'Er is niets veranderd. Hieronder staat sinds wanneer ze actief is.',
  'verdict.refused.alreadyLinkedElsewhere': 'Deze sleutel is al in gebruik',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'Hij is aan een andere controller gekoppeld. Controleer de sleutel; klopt hij, vraag dan aan support wie hem gebruikte.',
  'verdict.refused.alreadyLinkedHere': 'Ze was al aan deze controller gekoppeld',
  'verdict.refused.alreadyLinkedHere.hint': 'Er is niets veranderd, en er hoeft niets te gebeuren.',
  'verdict.refused.badRequest': 'De dienst weigerde de vraag',
  'verdict.refused.badRequest.hint':
    'Er is niets veranderd. Controleer de sleutel en de controller; de woorden van de dienst staan hieronder.',
  'verdict.refused.controllerUnknown': 'De dienst kent deze controller niet',
  'verdict.refused.controllerUnknown.hint':
    'Er is niets veranderd. Vergelijk de nodeId met het etiket op de kast.',
  'verdict.refused.ended': 'Deze licentie is verlopen',
  'verdict.refused.ended.hint': 'Er is niets veranderd. Gebruik een andere licentie.',
  'verdict.refused.forbidden': 'Je mag dit niet doen',
  'verdict.refused.forbidden.hint':
    'Er is niets veranderd. Je account heeft hier geen recht voor; vraag het aan wie het beheert.',
  'verdict.refused.keyUnknown': 'De dienst kent deze sleutel niet',
  'verdict.refused.keyUnknown.hint':
    'De controller is bekend, dus de sleutel klopt niet. Vergelijk hem teken voor teken: 0 en O, 1 en I, 5 en S, 8 en B lijken op elkaar.',
  'verdict.refused.otherDate': 'Er staat een andere datum dan gevraagd',
  'verdict.refused.otherDate.hint':
    'De dienst aanvaardde de activering, en noteerde een andere datum. Ze staat hieronder.',
  'verdict.refused.takenBack': 'Je hebt het geannuleerd',
  'verdict.refused.takenBack.hint': 'Het is niet verstuurd, en er is niets veranderd.',
  'verdict.step.activate': 'De licentie activeren',
  'verdict.step.claim': 'De licentie aan de controller koppelen',
  'verdict.finish.at': 'Activeren op {when}',
  'verdict.finish.now': 'Nu activeren',
  'verdict.halfDone':
    'De licentie is gekoppeld. Haar activering is niet verstuurd, en wordt nooit vanzelf verstuurd.',
  'verdict.tryActivation': 'Activering opnieuw proberen',
  'verdict.unfinished':
    '{count, plural, one {Een koppeling of activering is niet afgerond} other {# koppelingen of activeringen zijn niet afgerond}}',
  'verdict.unfinished.activate': 'Licentie {key}: nog onbekend of ze is geactiveerd',
  'verdict.unfinished.claim': 'Licentie {key}: nog onbekend of ze is gekoppeld',
  'verdict.unfinished.halfDone': 'Licentie {key}: gekoppeld, maar nog niet geactiveerd',
  'verdict.unfinished.journal': 'Open het logboek',
  'verdict.unfinished.more':
    '{count, plural, one {Nog # staat in het logboek.} other {Nog # staan in het logboek.}}',
  'verdict.unfinished.show': 'Tonen',
  'verdict.unfinished.showOf': 'Licentie {key} tonen',
  'verdict.again': 'Aanpassen en opnieuw proberen',
  'verdict.blocked':
    'De uitkomst van een eerdere poging voor deze licentie is nog onbekend. Kijk eerst in het logboek.',
  'verdict.certificate': 'Certificaat',
  'verdict.confirmed': 'Bevestigd door de server om {time}',
  'verdict.copy': 'Kopiëren voor een ticket',
  'verdict.keepsChecking':
    'Het blijft in het logboek en wordt opnieuw gecontroleerd zolang het dashboard open is. Het wordt nooit automatisch opnieuw verstuurd.',
  'verdict.lastChecked': 'Laatst gecontroleerd om {time}',
  'verdict.next': 'Volgende licentie',
  'verdict.notStarted': 'Niet begonnen',
  'verdict.notThere':
    'Niet gevonden, {checks, plural, one {# keer gecontroleerd} other {# keer gecontroleerd}}',
  'verdict.notThere.activate': 'De licentie is niet geactiveerd. Je kunt het opnieuw proberen.',
  'verdict.notThere.claim':
    'De licentie staat niet op de controller, dus er is niets veranderd. Je kunt het opnieuw proberen.',
  'verdict.recordNotRead':
    'De server meldde dat het gelukt is, maar de gegevens konden nog niet worden gelezen.',
  'verdict.sending': 'Versturen…',
  'verdict.takeBack': 'Annuleren',
  'verdict.title': 'Licentie {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Naar de controller',
  'verdict.unjournalled':
    'Het kon niet in het logboek worden vastgelegd, omdat deze browser nu niets kan bewaren. Verstuur het opnieuw om zonder logboek door te gaan.',
  'verdict.unknown.accepted':
    'De server zei dat het gelukt is, maar zijn gegevens tonen het nog niet. Verstuur het niet opnieuw; controleer opnieuw.',
  'verdict.unknown.activate': 'Nog onbekend of ze geactiveerd is',
  'verdict.unknown.claim': 'Nog onbekend of ze gekoppeld is',
  'verdict.unknown.hint':
    'Het antwoord ging verloren en de gegevens konden niet worden gelezen. Verstuur het niet opnieuw; controleer opnieuw.',
  'verdict.waiting': 'De server vroeg ons te wachten. Het wordt verstuurd om {time}',
  'verdict.waiting.left': 'Wachten… {seconds} s',
  'verdict.notStored.draft': 'Deze browser kan nu niets bewaren: wat je typt, is weg als de pagina sluit.',
  'verdict.notStored.journal':
    'Deze browser kan nu niets bewaren, dus wat je verstuurt, komt niet in het logboek. Blijf op deze pagina tot je de uitkomst ziet.',
  'claim.verdict.checkAgain': 'Opnieuw controleren',
  'claim.verdict.checking': 'Controleren of het gelukt is…',
} satisfies Record<keyof typeof en, string>;
