import type en from '#i18n/en/claim.ts';

export default {
  'claim.controller': 'NodeId of serienummer',
  'claim.controller.hint': 'Op het etiket van de kast, zoals M1S240821VZLL5E230D.',
  'claim.controller.missing': 'Typ de nodeId van de controller, of kies hem uit de lijst.',
  'claim.controller.pick': 'Kies uit je controllers',
  'claim.controller.reading': 'De controller wordt opgezocht. Wacht even en probeer het opnieuw.',
  'claim.customer': 'Licenties van',
  'claim.customer.failed': 'Je klanten konden niet worden gelezen, dus je kunt er geen kiezen',
  'claim.customer.none': 'geen klant gekozen: typ de sleutel',
  'claim.early':
    'Toen je op de knop drukte, was de controller nog niet opgezocht. Lees wat er verstuurd wordt en druk dan opnieuw.',
  'claim.key': 'Licentiesleutel',
  'claim.key.hint': 'Zoals op papier, in de mail of op de kast. Je invoer wordt nooit gewijzigd.',
  'claim.key.long':
    'Een sleutel heeft hoogstens 50 tekens. Deze is langer: kijk of er iets anders mee geplakt is.',
  'claim.key.missing': 'Typ de licentiesleutel, of kies een licentie.',
  'claim.key.spaces': 'Er staan spaties in de sleutel.',
  'claim.key.invisible': 'Er staan tekens in de sleutel die niet te zien zijn.',
  'claim.key.clean': 'Haal ze eruit',
  'claim.license.change': 'Een andere licentie kiezen',
  'claim.license.choose': 'Kies uit de licenties van een klant',
  'claim.license.listFailed': 'De licenties van de klant konden niet worden gelezen',
  'claim.pairing': 'Meerdere licenties claimen',
  'claim.noUndo': 'Dit kan hier niet ongedaan worden gemaakt.',
  'claim.finding.linkedHere':
    'Deze licentie is al aan deze controller gekoppeld. Kies “Alleen activeren”, of een andere licentie.',
  'claim.finding.notReadable':
    'Om te zien of een activering gelukt is, moet de licentie in een lijst staan. Kies hierboven de klant, of noem de controller waaraan ze gekoppeld is.',
  'claim.section.controller': 'Controller',
  'claim.section.license': 'Licentie',
  'claim.section.steps': 'Wat en wanneer',
  'claim.scan.both': 'Sleutel en controller scannen',
  'claim.scan.both.hint':
    'De licentiesleutel en de controller, in eender welke volgorde. Of kies en typ hieronder.',
  'claim.scan.controller': 'De controller scannen',
  'claim.scan.key': 'De sleutel scannen',
  'claim.submit.activate': 'Activeren',
  'claim.submit.both': 'Claimen en activeren',
  'claim.submit.claim': 'Claimen',
  'claim.summary.incomplete':
    'Vul het formulier hierboven in; hier lees je wat er verstuurd wordt voor het gebeurt.',
  'claim.title': 'Claimen en activeren',
  'claim.verdict.notSent': 'Er is niets verstuurd',
  'claim.steps': 'Wat te doen',
  'claim.steps.activate': 'Alleen activeren',
  'claim.steps.both': 'Koppel ze aan de controller en activeer ze',
  'claim.steps.claim': 'Koppel ze alleen aan de controller',
  'claim.when': 'Wanneer ze actief wordt',
  'claim.when.afterClaim': 'Zodra ze gekoppeld is',
  'claim.when.at': 'Op een datum en tijdstip',
  'claim.when.now': 'Nu',
} satisfies Record<keyof typeof en, string>;
