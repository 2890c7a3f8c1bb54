import type en from '#i18n/en/verdict.ts';

export default {
  'claim.record.activation': 'Activering',
  'claim.record.capacity': 'Vermogen',
  'claim.record.id': 'Licentie-id',
  'claim.record.none': 'geen',
  'claim.record.type': 'Type',
  'claim.refused.alreadyActivated': 'Ze was al geactiveerd',
  'claim.refused.alreadyActivated.hint': 'Er is niets veranderd. Hieronder staat sinds wanneer.',
  'claim.refused.alreadyLinkedElsewhere': 'Deze sleutel is al in gebruik',
  'claim.refused.alreadyLinkedElsewhere.hint':
    'Hij is aan een andere controller gekoppeld. Controleer de sleutel; klopt hij, vraag dan aan support wie hem gebruikte.',
  'claim.refused.alreadyLinkedHere': 'Ze was al aan deze controller gekoppeld',
  'claim.refused.alreadyLinkedHere.hint': 'Er is niets veranderd, en dat hoeft ook niet.',
  'claim.refused.badRequest': 'De dienst weigerde de vraag',
  'claim.refused.badRequest.hint':
    'Er is niets veranderd. Controleer de sleutel en de controller; de woorden van de dienst staan hieronder.',
  'claim.refused.controllerUnknown': 'De dienst kent deze controller niet',
  'claim.refused.controllerUnknown.hint':
    'Er is niets naar de licentie gestuurd. Vergelijk de nodeId met het etiket op de kast.',
  'claim.refused.ended': 'Deze licentie is verlopen',
  'claim.refused.ended.hint': 'Er is niets veranderd. Gebruik een andere licentie.',
  'claim.refused.forbidden': 'Je mag dit niet doen',
  'claim.refused.forbidden.hint':
    'Er is niets veranderd. Je account heeft hier geen recht voor; vraag het aan wie het beheert.',
  'claim.refused.keyUnknown': 'De dienst kent deze sleutel niet',
  'claim.refused.keyUnknown.hint':
    'De controller is bekend, dus het is de sleutel. Vergelijk hem teken voor teken: 0 en O, 1 en I, 5 en S, 8 en B lijken op elkaar.',
  'claim.refused.otherDate': 'Er staat een andere datum dan gevraagd',
  'claim.refused.otherDate.hint':
    'De dienst aanvaardde de activering, en noteerde een andere datum. Ze staat hieronder.',
  'claim.refused.takenBack': 'Je nam het terug',
  'claim.refused.takenBack.hint': 'Het is niet verstuurd, en er is niets veranderd.',
  'claim.tick.activate': 'De licentie activeren',
  'claim.tick.claim': 'De licentie aan de controller koppelen',
  'claim.verdict.again': 'Aanpassen en opnieuw proberen',
  'claim.verdict.blocked':
    'Een eerdere poging voor deze licentie heeft nog geen uitslag. Zoek die eerst op in het logboek.',
  'claim.verdict.certificate': 'Certificaat',
  'claim.verdict.confirmed': 'Bevestigd door de server om {time}',
  'claim.verdict.copy': 'Kopiëren voor een ticket',
  'claim.verdict.keepsChecking':
    'Het blijft in het logboek en wordt opnieuw gelezen zolang het dashboard open is. Het wordt nooit vanzelf een tweede keer verstuurd.',
  'claim.verdict.lastChecked': 'Laatst gelezen om {time}',
  'claim.verdict.next': 'Volgende',
  'claim.verdict.notStarted': 'Niet begonnen',
  'claim.verdict.notThere': 'Niet gevonden, {checks} keer gecontroleerd',
  'claim.verdict.notThere.activate': 'De licentie is niet geactiveerd. Je kunt het opnieuw proberen.',
  'claim.verdict.notThere.claim':
    'De licentie staat niet op de controller, dus er is niets veranderd. Je kunt het opnieuw proberen.',
  'claim.verdict.recordNotRead':
    'De server zei dat het gelukt is; zijn gegevens konden nog niet worden gelezen.',
  'claim.verdict.sending': 'Versturen…',
  'claim.verdict.takeBack': 'Annuleren',
  'claim.verdict.title': 'Licentie {key}',
  'claim.verdict.toController': 'Naar de controller',
  'claim.verdict.unknown.accepted':
    'De server zei dat het gelukt is, maar zijn gegevens tonen het nog niet. Verstuur het niet opnieuw; controleer opnieuw.',
  'claim.verdict.unknown.activate': 'Nog onbekend of ze geactiveerd is',
  'claim.verdict.unknown.claim': 'Nog onbekend of ze gekoppeld is',
  'claim.verdict.unknown.hint':
    'Het antwoord ging verloren en de gegevens konden niet worden gelezen. Verstuur het niet opnieuw; controleer opnieuw.',
  'claim.verdict.waiting': 'De server vroeg te wachten; het wordt verstuurd om {time}',
  'claim.verdict.waiting.left': 'Wachten… {seconds} s',
} satisfies Record<keyof typeof en, string>;
