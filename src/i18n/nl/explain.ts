import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': 'Wat doet claimen?',
  'explain.claim.text':
    'Claimen koppelt een licentie aan één controller, met de licentiesleutel. Daarna kan de sleutel niet meer voor een andere controller dienen, en de koppeling kan hier niet ongedaan worden gemaakt. Claimen alleen start de licentie niet: dat doet activeren.',
  'explain.activate': 'Wat doet activeren?',
  'explain.activate.text':
    'Activeren start een licentie, meteen of op een datum en uur die je kiest. Vanaf dan is ze actief en telt haar duur. Een licentie die gekoppeld maar niet geactiveerd is, is nog niet begonnen.',
  'explain.nodeId': 'Wat is een nodeId?',
  'explain.nodeId.text':
    'De nodeId is de naam waaronder de dienst een controller kent: meestal het serienummer. Hij staat op het etiket van de kast, zoals M1S240821VZLL5E230D, vaak met een code die je kunt scannen. Een einde zoals _site_0 staat voor een deel van die controller en staat niet op het etiket.',
} satisfies Record<keyof typeof en, string>;
