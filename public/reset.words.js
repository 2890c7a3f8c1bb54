// The words of reset.html in other languages, with the names of all. English is in the page, for the case that this file
// does not come.
// oxlint-disable-next-line no-unused-vars
const LANGUAGES = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pl: 'Polski',
  pt: 'Português',
  ar: 'العربية',
};

// oxlint-disable-next-line no-unused-vars
const WORDS = {
  nl: {
    title: 'Herstellen',
    working: 'De bewaarde bestanden van dit dashboard worden verwijderd…',
    freed:
      'De bewaarde bestanden van dit dashboard zijn verwijderd. Het wordt opnieuw van de server geladen.',
    failed:
      'Niet alles kon worden verwijderd. Sluit alle andere tabbladen van dit dashboard en herlaad deze pagina.',
    open: 'Het dashboard openen',
    address: 'Adres van deze pagina:',
    language: 'Taal',
    data: 'Logboek, concepten, bezoeken en sessie',
    about:
      'Die staan nog op dit toestel. De lijst van wat je claimde staat nergens anders, en claims die nog worden nagekeken, worden niet meer gevolgd als je die wist.',
    ask: 'Wissen…',
    delete: 'Definitief wissen',
    keep: 'Bewaren',
    deleted: 'Van dit dashboard staat niets meer op dit toestel.',
  },
  fr: {
    title: 'Réinitialiser',
    working: 'Suppression des fichiers de l’application gardés ici…',
    freed: 'Les fichiers de l’application gardés ici sont supprimés. Elle se recharge depuis le serveur.',
    failed:
      'Tout n’a pas pu être supprimé. Fermez tous les autres onglets de l’application, puis rechargez cette page.',
    open: 'Ouvrir l’application',
    address: 'Adresse de cette page :',
    language: 'Langue',
    data: 'Journal, brouillons, interventions et session',
    about:
      'Ils sont encore sur cet appareil. La liste de vos associations n’existe nulle part ailleurs, et celles qui sont encore en vérification ne seraient plus suivies.',
    ask: 'Les supprimer…',
    delete: 'Supprimer définitivement',
    keep: 'Garder',
    deleted: 'Il ne reste rien de cette application sur cet appareil.',
  },
  de: {
    title: 'Zurücksetzen',
    working: 'Die behaltenen Dateien dieser Anwendung werden entfernt…',
    freed: 'Die behaltenen Dateien dieser Anwendung sind entfernt. Sie wird neu vom Server geladen.',
    failed:
      'Nicht alles ließ sich entfernen. Schließen Sie alle anderen Tabs dieser Anwendung und laden Sie diese Seite neu.',
    open: 'Die Anwendung öffnen',
    address: 'Adresse dieser Seite:',
    language: 'Sprache',
    data: 'Protokoll, Entwürfe, Einsätze und Sitzung',
    about:
      'Sie sind noch auf diesem Gerät. Die Liste Ihrer Zuweisungen gibt es sonst nirgends, und Zuweisungen, die noch geprüft werden, würden nicht weiter verfolgt.',
    ask: 'Löschen…',
    delete: 'Endgültig löschen',
    keep: 'Behalten',
    deleted: 'Von dieser Anwendung ist nichts mehr auf diesem Gerät.',
  },
  es: {
    title: 'Restablecer',
    working: 'Borrando los archivos guardados de esta aplicación…',
    freed: 'Los archivos guardados de esta aplicación se han borrado. Se carga de nuevo desde el servidor.',
    failed:
      'No se pudo borrar todo. Cierra todas las demás pestañas de esta aplicación y recarga esta página.',
    open: 'Abrir la aplicación',
    address: 'Dirección de esta página:',
    language: 'Idioma',
    data: 'Registro, borradores, visitas y sesión',
    about:
      'Siguen en este dispositivo. La lista de lo que vinculaste no está en ningún otro sitio, y las vinculaciones que aún se comprueban dejarían de seguirse.',
    ask: 'Borrarlos…',
    delete: 'Borrar definitivamente',
    keep: 'Conservar',
    deleted: 'No queda nada de esta aplicación en este dispositivo.',
  },
  it: {
    title: 'Ripristina',
    working: 'Eliminazione dei file conservati di questa applicazione…',
    freed: 'I file conservati di questa applicazione sono stati eliminati. Viene ricaricata dal server.',
    failed:
      'Impossibile eliminare tutto. Chiudi tutte le altre schede di questa applicazione, poi ricarica questa pagina.',
    open: 'Apri l’applicazione',
    address: 'Indirizzo di questa pagina:',
    language: 'Lingua',
    data: 'Registro, bozze, visite e sessione',
    about:
      'Sono ancora su questo dispositivo. L’elenco delle tue associazioni non esiste altrove, e quelle ancora in verifica non verrebbero più seguite.',
    ask: 'Elimina…',
    delete: 'Elimina definitivamente',
    keep: 'Conserva',
    deleted: 'Di questa applicazione non resta nulla su questo dispositivo.',
  },
  pl: {
    title: 'Reset',
    working: 'Usuwanie zachowanych plików tej aplikacji…',
    freed: 'Zachowane pliki tej aplikacji zostały usunięte. Aplikacja wczyta się ponownie z serwera.',
    failed:
      'Nie udało się usunąć wszystkiego. Zamknij pozostałe karty tej aplikacji, a potem odśwież tę stronę.',
    open: 'Otwórz aplikację',
    address: 'Adres tej strony:',
    language: 'Język',
    data: 'Dziennik, szkice, wizyty i sesja',
    about:
      'Są nadal na tym urządzeniu. Listy Twoich przypisań nie ma nigdzie indziej, a przypisania, które są jeszcze sprawdzane, nie byłyby już śledzone.',
    ask: 'Usuń…',
    delete: 'Usuń na stałe',
    keep: 'Zachowaj',
    deleted: 'Na tym urządzeniu nie ma już nic z tej aplikacji.',
  },
  pt: {
    title: 'Repor',
    working: 'A eliminar os ficheiros guardados desta aplicação…',
    freed: 'Os ficheiros guardados desta aplicação foram eliminados. É carregada de novo do servidor.',
    failed:
      'Não foi possível eliminar tudo. Feche todos os outros separadores desta aplicação e recarregue esta página.',
    open: 'Abrir a aplicação',
    address: 'Endereço desta página:',
    language: 'Idioma',
    data: 'Registo, rascunhos, visitas e sessão',
    about:
      'Continuam neste dispositivo. A lista das suas associações não existe noutro lado, e as que ainda estão a ser verificadas deixariam de ser seguidas.',
    ask: 'Eliminar…',
    delete: 'Eliminar definitivamente',
    keep: 'Guardar',
    deleted: 'Não resta nada desta aplicação neste dispositivo.',
  },
  ar: {
    title: 'إعادة الضبط',
    working: 'جارٍ حذف ملفات التطبيق المحفوظة هنا…',
    freed: 'حُذفت ملفات التطبيق المحفوظة هنا، ويُحمَّل من الخادم من جديد.',
    failed: 'تعذّر حذف كل شيء. يُرجى إغلاق كل علامات التبويب الأخرى لهذا التطبيق ثم إعادة تحميل هذه الصفحة.',
    open: 'فتح التطبيق',
    address: 'عنوان هذه الصفحة:',
    language: 'اللغة',
    data: 'السجل والمسودات والزيارات والجلسة',
    about:
      'لا تزال محفوظة هنا. لا توجد قائمة ما ربطته في أي مكان آخر، ولن تُتابَع عمليات الربط التي لا تزال قيد التحقق.',
    ask: 'حذفها…',
    delete: 'حذف نهائي',
    keep: 'إبقاء',
    deleted: 'لم يبقَ شيء من هذا التطبيق هنا.',
  },
};
