import type en from '#i18n/en/share.ts';

export default {
  'share.again': 'Rechercher à nouveau',
  'share.all': 'Tout rechercher',
  'share.code': 'Rechercher le code',
  'share.notTaken': 'Ce que vous avez partagé n’est pas arrivé',
  'share.nothing': 'Rien n’attend ici',
  'share.nothing.hint':
    'Ce qu’une autre application partage s’affiche ici une seule fois. Pour le revoir, partagez-le à nouveau.',
  'share.problem.noPhoto': 'Ce fichier n’est pas une photo. Partagez une photo ou un texte.',
  'share.problem.noRoom':
    'Il n’y a pas assez de place sur cet appareil. Libérez de l’espace, puis partagez à nouveau.',
  'share.problem.notReady':
    'Ce navigateur n’a pas encore enregistré cette application sur l’appareil. Attendez ici quelques secondes sans vous déconnecter, puis partagez à nouveau. Si cela échoue encore, collez le texte dans la recherche, ou choisissez la photo à l’endroit où vous scannez.',
  'share.problem.photosTooLarge':
    'Les photos dépassent 48 Mo au total. Partagez-en moins, ou de plus petites.',
  'share.problem.textTooLong':
    'Le texte dépasse 100 000 caractères. Partagez le passage qui nomme la licence ou le contrôleur.',
  'share.problem.tooManyPhotos': 'Il y a plus de 10 photos. Partagez-en 10 au plus à la fois.',
  'share.problem.unreadable': 'La lecture a échoué. Partagez à nouveau, sous forme de photo ou de texte.',
  'share.reader.hint':
    'Le lecteur de codes a besoin d’un réseau la première fois. Vérifiez la connexion et réessayez.',
  'share.text': 'Rechercher le texte joint',
  'share.title': 'Partagé depuis une autre application',
} satisfies Record<keyof typeof en, string>;
