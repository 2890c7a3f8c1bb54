import type en from '#i18n/en/pairing.ts';

export default {
  'pairing.about':
    'Claim licenties voor veel controllers: elk paar wordt eerst nagekeken en dan één voor één gekoppeld.',
  'pairing.add': 'Deze rijen toevoegen',
  'pairing.add.empty': 'Een lege rij toevoegen',
  'pairing.add.file': 'Een bestand kiezen',
  'pairing.add.file.failed':
    'Dat bestand kon niet als tekst gelezen worden. Bewaar het als CSV of als tekst met tabs, en kies het opnieuw.',
  'pairing.add.hint':
    'Kopieer twee kolommen uit een rekenblad, in welke volgorde ook, met of zonder kopjes; of sleep een bestand hierheen (CSV, TSV of tekst).',
  'pairing.add.label': 'Serienummers en sleutels',
  'pairing.add.none': 'Geen rijen gevonden. Elke regel heeft een serienummer en een sleutel nodig.',
  'pairing.added': '{count, plural, one {# rij toegevoegd} other {# rijen toegevoegd}}',
  'pairing.warning.activated':
    'Ze heeft al een activeringsdatum, en die blijft zo; ze wordt alleen gekoppeld.',
  'pairing.warning.controllerNotRead':
    'Je controllers konden niet gelezen worden, dus niemand weet van wie deze is.',
  'pairing.warning.controllerUnknown':
    'Dit serienummer zit niet in je account. Vergelijk het met het etiket op de kast.',
  'pairing.warning.ended': 'Deze licentie is verlopen. Ga na of er een andere bedoeld is.',
  'pairing.warning.keyInNoList': 'Deze sleutel staat in geen lijst die hier is. Hij kan toch goed zijn.',
  'pairing.warning.listNotRead':
    'De licenties van de klant konden niet gelezen worden, dus niemand weet welke licentie dit is.',
  'pairing.warning.serialTwice':
    '{count, plural, one {Rij {rows} heeft dezelfde controller: die zou meer dan één licentie krijgen.} other {Rijen {rows} hebben dezelfde controller: die zou meer dan één licentie krijgen.}}',
  'pairing.warning.spacesInKey': 'Er staan spaties of onzichtbare tekens in de sleutel.',
  'pairing.check': 'Wordt opgezocht…',
  'pairing.clear': 'Het blad leegmaken',
  'pairing.clear.no': 'Laten staan',
  'pairing.clear.sure':
    'Alles in het blad gaat weg, ook de uitkomsten. Wat verstuurd is blijft gedaan, en blijft in het logboek.',
  'pairing.clear.yes': 'Leegmaken',
  'pairing.column.key': 'Licentiesleutel',
  'pairing.column.serial': 'Serienummer',
  'pairing.column.state': 'Status',
  'pairing.controllers.failed':
    'Je controllers konden niet worden gelezen, dus geen enkele rij is ermee vergeleken',
  'pairing.count.done': 'Klaar {count}',
  'pairing.count.failed': 'Mislukt {count}',
  'pairing.count.leftOut': 'Overgeslagen {count}',
  'pairing.count.review': 'Na te kijken {count}',
  'pairing.count.all': 'Alle {count}',
  'pairing.count.open': 'Begonnen {count}',
  'pairing.count.ready': 'Gereed {count}',
  'pairing.count.unknown': 'Onbekend {count}',
  'pairing.customer': 'Licenties van',
  'pairing.customer.auto': 'eigenaars van de controllers',
  'pairing.do': 'Wat er moet gebeuren',
  'pairing.do.both': 'Koppelen en nu activeren',
  'pairing.do.claim': 'Alleen koppelen',
  'pairing.elsewhere': 'Het blad is in een ander tabblad open',
  'pairing.elsewhere.hint':
    'Eén tabblad tegelijk mag het wijzigen en laten lopen. Het gaat hier open als het daar dicht is.',
  'pairing.end.done':
    'Alle rijen die gereed waren zijn verstuurd. {done} klaar, {failed} mislukt, {notSent} niet verstuurd.',
  'pairing.end.notSent': 'Gepauzeerd bij rij {row}: er is niets voor verstuurd',
  'pairing.end.notSent.hint':
    'Wat in de weg staat, staat misschien alle rijen in de weg. Niets gaat vanzelf verder: hervat als het opgelost is, of ga verder zonder deze rij.',
  'pairing.end.stopped': 'Gestopt. Wat gedaan is blijft gedaan.',
  'pairing.end.unknown': 'Gepauzeerd bij rij {row}: de uitkomst is nog onbekend',
  'pairing.end.unknown.found': 'Rij {row} is nu bekend. Hervat om verder te gaan.',
  'pairing.end.unknown.hint':
    'Het kan gelukt zijn, dus wordt het niet opnieuw verstuurd. Het wordt ondertussen opnieuw gelezen; je kunt nu nakijken, of verdergaan zonder.',
  'pairing.goOnWithout': 'Verder zonder deze rij',
  'pairing.none': 'Geen rij past hierbij.',
  'pairing.noUndo': 'Dit kan hier niet ongedaan worden gemaakt. Als je deze pagina verlaat, pauzeert het.',
  'pairing.begun':
    '{count, plural, one {# rij was begonnen} other {# rijen waren begonnen}} toen de pagina wegging. Sindsdien is niets verstuurd. Hervatten kijkt eerst na wat ervan kwam.',
  'pairing.nothingReady': 'Geen rij is gereed. Verbeter of bevestig wat bij de rijen staat.',
  'pairing.on': 'Al op deze controller: {licenses}',
  'pairing.on.failed': 'De licenties op deze controller konden niet worden geladen.',
  'pairing.on.license': '{key} ({state})',
  'pairing.on.more': 'en nog {count}',
  'pairing.on.none': 'Nog geen licentie op deze controller',
  'pairing.on.reading': 'De licenties op deze controller laden…',
  'pairing.progress': '{done} van {total} rijen',
  'pairing.progress.reading': '{done} klaar, de andere rijen worden opgezocht…',
  'pairing.ready': 'Gereed',
  'pairing.restored': 'Teruggezet: het blad van {when}',
  'pairing.result': '{done} klaar, {failed} mislukt, {unknown} onbekend, {notSent} niet verstuurd',
  'pairing.row': 'Rij {row}',
  'pairing.row.key': 'Licentiesleutel van rij {row}',
  'pairing.row.remove': 'Rij {row} verwijderen',
  'pairing.row.serial': 'Serienummer van rij {row}',
  'pairing.run.both':
    '{count, plural, one {# licentie koppelen en activeren} other {# licenties koppelen en activeren}}',
  'pairing.run.cancel': 'Annuleren',
  'pairing.run.claim': '{count, plural, one {# licentie koppelen} other {# licenties koppelen}}',
  'pairing.run.pause': 'Pauzeren',
  'pairing.run.resume': 'Hervatten',
  'pairing.run.stopping': 'De rij die onderweg is wordt afgemaakt…',
  'pairing.scan.done': '{count, plural, one {# code gelezen} other {# codes gelezen}}',
  'pairing.scan.hint':
    'Serienummer en sleutel om de beurt, in welke volgorde ook: elk komt meteen in het blad.',
  'pairing.show': 'Tonen',
  'pairing.state.begun': 'Begonnen, uitkomst nog niet bekend',
  'pairing.state.leftOut': 'Overgeslagen',
  'pairing.error.keyEmpty': 'De sleutel ontbreekt.',
  'pairing.error.keyTooLong': 'Een sleutel heeft hoogstens 50 tekens. Is er iets anders mee geplakt?',
  'pairing.error.keyTwice':
    '{count, plural, one {Rij {rows} heeft dezelfde sleutel. Een licentie gaat op één controller: verbeter een van beide.} other {Rijen {rows} hebben dezelfde sleutel. Een licentie gaat op één controller: verbeter ze op één na.}}',
  'pairing.error.linkedElsewhere':
    'Deze licentie is al aan een andere controller gekoppeld. Gebruik een andere.',
  'pairing.error.linkedHere':
    'Deze licentie is al aan deze controller gekoppeld. Er hoeft niets te gebeuren.',
  'pairing.error.serialEmpty': 'Het serienummer ontbreekt.',
  'pairing.error.serialInvalid':
    'Geen controller kan dit serienummer hebben. Vergelijk het met het etiket op de kast.',
  'pairing.error.swapped': 'Serienummer en sleutel lijken verwisseld.',
  'pairing.swap': 'Verwisselen',
  'pairing.swapColumns': 'De kolommen verwisselen',
  'pairing.sendAnyway': 'Toch versturen',
  'pairing.sendAnyway.all':
    '{count, plural, one {Waarschuwingen van # rij bevestigen} other {Waarschuwingen van # rijen bevestigen}}',
  'pairing.table': 'Rijen van het blad',
  'pairing.ticket': 'Kopiëren voor een ticket',
  'pairing.ticket.hint': 'Elke rij met haar uitkomst, sleutels gemaskeerd',
  'pairing.title': 'Koppelblad',
  'pairing.tryAgain': 'Verbeteren en opnieuw proberen',
  'pairing.cleanKey': 'Haal ze eruit',
  'pairing.columns.ask': 'Niets in deze tabel zegt zeker welke kolom wat is. Kies ze.',
  'pairing.columns.cancel': 'Niet toevoegen',
  'pairing.columns.column': 'Kolom {number}',
  'pairing.columns.controller': 'Serienummers',
  'pairing.columns.key': 'Licentiesleutels',
  'pairing.columns.none': 'Geen van deze',
  'pairing.columns.take': 'Rijen toevoegen',
  'pairing.leftOut.columns':
    '{count, plural, one {Kolom {names} is weggelaten.} other {Kolommen {names} zijn weggelaten.}}',
  'pairing.leftOut.titles':
    '{count, plural, one {# regel boven de koppen is weggelaten.} other {# regels boven de koppen zijn weggelaten.}}',
  'pairing.leftOut.lines':
    '{count, plural, one {# regel heeft geen serienummer en geen sleutel en is weggelaten.} other {# regels hebben geen serienummer en geen sleutel en zijn weggelaten.}}',
  'pairing.scan.leftOut': 'Weggelaten: {what}.',
  'pairing.warning.keySpelled': 'Een geladen licentie heeft deze sleutel in een andere schrijfwijze.',
  'pairing.useInstead': 'Gebruik {value}',
  'pairing.sameAsAbove': 'Zelfde als de rij erboven: {value}',
} satisfies Record<keyof typeof en, string>;
