import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': 'À quoi sert l’association ?',
  'explain.claim.text':
    'L’association lie une licence à un seul contrôleur, grâce à sa clé de licence. Ensuite, la clé ne peut plus servir à un autre contrôleur, et l’association ne peut pas être annulée ici. Elle ne suffit pas à démarrer la licence : c’est le rôle de l’activation.',
  'explain.activate': 'À quoi sert l’activation ?',
  'explain.activate.text':
    'L’activation démarre une licence, tout de suite ou à la date et à l’heure de votre choix. À partir de là, elle est active et sa durée court. Une licence associée mais pas activée n’a pas encore commencé.',
  'explain.nodeId': 'Qu’est-ce qu’un nodeId ?',
  'explain.nodeId.text':
    'Le nodeId est le nom sous lequel le service connaît un contrôleur : le plus souvent son numéro de série. Il est imprimé sur l’étiquette du boîtier, par exemple M1S240821VZLL5E230D, souvent avec un code à scanner. Une terminaison telle que _site_0 désigne une partie de ce contrôleur et ne figure pas sur l’étiquette.',
} satisfies Record<keyof typeof en, string>;
