import type en from '#i18n/en/sheet.ts';

export default {
  'sheet.about':
    'Voor veel controllers tegelijk: elke licentie met haar controller, nagekeken voor er iets verstuurd wordt, en dan één voor één gekoppeld.',
  'sheet.add': 'Deze rijen toevoegen',
  'sheet.add.empty': 'Een lege rij toevoegen',
  'sheet.add.file': 'Een bestand kiezen',
  'sheet.add.file.failed':
    'Dat bestand kon niet als tekst gelezen worden. Bewaar het als CSV of als tekst met tabs, en kies het opnieuw.',
  'sheet.add.hint':
    'Kopieer twee kolommen uit een rekenblad, in welke volgorde ook, met of zonder kopjes; of sleep een bestand hierheen (CSV, TSV of tekst).',
  'sheet.add.label': 'Serienummers en sleutels',
  'sheet.add.none':
    'Er werden geen rijen in gevonden. Elke regel heeft een serienummer en een sleutel nodig.',
  'sheet.added': '{count, plural, one {# rij toegevoegd} other {# rijen toegevoegd}}',
  'sheet.ask.activated': 'Ze heeft al een activeringsdatum, en die blijft zo; ze wordt alleen gekoppeld.',
  'sheet.ask.controllerNotRead':
    'Je controllers konden niet gelezen worden, dus niemand weet van wie deze is.',
  'sheet.ask.controllerUnknown':
    'Dit serienummer zit niet in je account. Vergelijk het met het etiket op de kast.',
  'sheet.ask.keyInNoList': 'Deze sleutel staat in geen lijst die hier is. Hij kan toch goed zijn.',
  'sheet.ask.listNotRead':
    'De licenties van de klant konden niet gelezen worden, dus niemand weet welke licentie dit is.',
  'sheet.ask.serialTwice':
    '{count, plural, one {Rij {rows} heeft dezelfde controller: die zou meer dan één licentie krijgen.} other {Rijen {rows} hebben dezelfde controller: die zou meer dan één licentie krijgen.}}',
  'sheet.ask.spacesInKey': 'Er staan spaties of onzichtbare tekens in de sleutel.',
  'sheet.check': 'Wordt opgezocht…',
  'sheet.clear': 'Het blad leegmaken',
  'sheet.clear.no': 'Laten staan',
  'sheet.clear.sure':
    'Alles in het blad gaat weg, ook de uitkomsten. Wat verstuurd is blijft gedaan, en blijft in het logboek.',
  'sheet.clear.yes': 'Leegmaken',
  'sheet.column.key': 'Licentiesleutel',
  'sheet.column.serial': 'Serienummer',
  'sheet.column.state': 'Wat bekend is',
  'sheet.controllers.failed':
    'Je controllers konden niet worden gelezen, dus geen enkele rij is ermee vergeleken',
  'sheet.count.done': 'Klaar {count}',
  'sheet.count.failed': 'Mislukt {count}',
  'sheet.count.leftOut': 'Overgeslagen {count}',
  'sheet.count.look': 'Na te kijken {count}',
  'sheet.count.all': 'Alle {count}',
  'sheet.count.open': 'Begonnen {count}',
  'sheet.count.ready': 'Gereed {count}',
  'sheet.count.unknown': 'Onbekend {count}',
  'sheet.customer': 'Licenties van',
  'sheet.customer.auto': 'als de eerste controller',
  'sheet.do': 'Wat er moet gebeuren',
  'sheet.do.both': 'Koppelen en nu activeren',
  'sheet.do.link': 'Alleen koppelen',
  'sheet.elsewhere': 'Het blad is in een ander tabblad open',
  'sheet.elsewhere.hint':
    'Eén tabblad tegelijk mag het wijzigen en laten lopen. Het gaat hier open als het daar dicht is.',
  'sheet.end.done':
    'Alle rijen die gereed waren zijn verstuurd. {done} klaar, {failed} mislukt, {left} niet verstuurd.',
  'sheet.end.notSent': 'Gepauzeerd bij rij {row}: er is niets voor verstuurd',
  'sheet.end.notSent.hint':
    'Wat in de weg staat, staat misschien alle rijen in de weg. Niets gaat vanzelf verder: hervat als het opgelost is, of ga verder zonder deze rij.',
  'sheet.end.stopped': 'Gestopt. Wat gedaan is blijft gedaan.',
  'sheet.end.unknown': 'Gepauzeerd bij rij {row}: het is nog onbekend of het gelukt is',
  'sheet.end.unknown.found': 'Rij {row} is nu bekend. Hervat om verder te gaan.',
  'sheet.end.unknown.hint':
    'Het kan gelukt zijn, dus wordt het niet opnieuw verstuurd. Het wordt ondertussen opnieuw gelezen; je kunt nu nakijken, of verdergaan zonder.',
  'sheet.goOnWithout': 'Verder zonder deze rij',
  'sheet.none': 'Geen rij past hierbij.',
  'sheet.noUndo':
    'Dit kan hier niet ongedaan worden gemaakt. Het loopt zolang deze pagina open is; weggaan is een pauze.',
  'sheet.begun':
    '{count, plural, one {# rij was begonnen} other {# rijen waren begonnen}} toen de pagina wegging. Sindsdien is niets verstuurd. Hervatten kijkt eerst na wat ervan kwam.',
  'sheet.nothingReady': 'Geen rij is gereed. Verbeter of bevestig wat bij de rijen staat.',
  'sheet.progress': '{done} van {total} rijen',
  'sheet.ready': 'Gereed',
  'sheet.restored': 'Het blad zoals je het achterliet op {when}',
  'sheet.result': '{done} klaar, {failed} mislukt, {unknown} onbekend, {left} niet verstuurd',
  'sheet.row': 'Rij {row}',
  'sheet.row.key': 'Licentiesleutel van rij {row}',
  'sheet.row.remove': 'Rij {row} verwijderen',
  'sheet.row.serial': 'Serienummer van rij {row}',
  'sheet.run.both':
    '{count, plural, one {# licentie koppelen en activeren} other {# licenties koppelen en activeren}}',
  'sheet.run.cancel': 'Annuleren',
  'sheet.run.link': '{count, plural, one {# licentie koppelen} other {# licenties koppelen}}',
  'sheet.run.pause': 'Pauzeren',
  'sheet.run.resume': 'Hervatten',
  'sheet.run.stopping': 'De rij die onderweg is wordt afgemaakt…',
  'sheet.scan.done': '{count, plural, one {# code gelezen} other {# codes gelezen}}',
  'sheet.scan.hint':
    'Serienummer en sleutel om de beurt, in welke volgorde ook: elk komt meteen in het blad.',
  'sheet.show': 'Tonen',
  'sheet.state.begun': 'Begonnen, en nog niets bekend',
  'sheet.state.leftOut': 'Overgeslagen',
  'sheet.stop.keyEmpty': 'De sleutel ontbreekt.',
  'sheet.stop.keyTooLong': 'Een sleutel heeft hoogstens 50 tekens. Is er iets anders mee geplakt?',
  'sheet.stop.keyTwice':
    '{count, plural, one {Rij {rows} heeft dezelfde sleutel. Een licentie gaat op één controller: verbeter een van beide.} other {Rijen {rows} hebben dezelfde sleutel. Een licentie gaat op één controller: verbeter ze op één na.}}',
  'sheet.stop.linkedElsewhere':
    'Deze licentie is al aan een andere controller gekoppeld. Gebruik een andere.',
  'sheet.stop.linkedHere': 'Deze licentie is al aan deze controller gekoppeld. Er hoeft niets te gebeuren.',
  'sheet.stop.serialEmpty': 'Het serienummer ontbreekt.',
  'sheet.stop.serialInvalid':
    'Geen controller kan dit serienummer hebben. Vergelijk het met het etiket op de kast.',
  'sheet.stop.swapped': 'Serienummer en sleutel lijken verwisseld.',
  'sheet.swap': 'Verwisselen',
  'sheet.swapColumns': 'De kolommen verwisselen',
  'sheet.sure': 'Toch versturen',
  'sheet.sureAll':
    '{count, plural, one {# rij die alleen vraagt toch versturen} other {# rijen die alleen vragen toch versturen}}',
  'sheet.table': 'Rijen van het blad',
  'sheet.ticket': 'Kopiëren voor een ticket',
  'sheet.ticket.hint': 'Elke rij met haar uitkomst, sleutels gemaskeerd',
  'sheet.title': 'Koppelblad',
  'sheet.tryAgain': 'Verbeteren en opnieuw proberen',
  'sheet.without': 'Haal ze eruit',
} satisfies Record<keyof typeof en, string>;
