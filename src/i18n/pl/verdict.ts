import type en from '#i18n/en/verdict.ts';

export default {
  'verdict.drafted':
    'Zachowano jako szkic na tym urządzeniu. Gdy będzie sieć, przed wysłaniem pojawi się pytanie.',
  'verdict.toDrafts': 'Do szkiców',
  'verdict.unfinished.drafted': 'Licencja {key}: szkic, niewysłany',
  'verdict.record.activation': 'Aktywacja',
  'verdict.record.capacity': 'Moc',
  'verdict.record.id': 'ID licencji',
  'verdict.record.none': 'brak',
  'verdict.record.type': 'Typ',
  'verdict.refused.alreadyActivated': 'Licencja była już aktywowana',
  'verdict.refused.alreadyActivated.hint': 'Nic nie zmieniono. Dane poniżej pokazują, od kiedy jest aktywna.',
  'verdict.refused.alreadyLinkedElsewhere': 'Ten klucz jest już używany',
  'verdict.refused.alreadyLinkedElsewhere.hint':
    'Jest przypisany do innego sterownika. Sprawdź klucz; jeśli jest właściwy, zapytaj wsparcie techniczne, kto go użył.',
  'verdict.refused.alreadyLinkedHere': 'Licencja była już przypisana do tego sterownika',
  'verdict.refused.alreadyLinkedHere.hint': 'Nic nie zmieniono i nie trzeba nic robić.',
  'verdict.refused.badRequest': 'Usługa odrzuciła zapytanie',
  'verdict.refused.badRequest.hint':
    'Nic nie zmieniono. Sprawdź klucz i sterownik; komunikat usługi jest poniżej.',
  'verdict.refused.controllerUnknown': 'Usługa nie zna tego sterownika',
  'verdict.refused.controllerUnknown.hint': 'Nic nie zmieniono. Porównaj nodeId z etykietą sterownika.',
  'verdict.refused.ended': 'Ta licencja wygasła',
  'verdict.refused.ended.hint': 'Nic nie zmieniono. Użyj innej licencji.',
  'verdict.refused.forbidden': 'Nie masz do tego uprawnień',
  'verdict.refused.forbidden.hint':
    'Nic nie zmieniono. Twojemu kontu brakuje uprawnień; zapytaj jego administratora.',
  'verdict.refused.keyUnknown': 'Usługa nie zna tego klucza',
  'verdict.refused.keyUnknown.hint':
    'Sterownik jest znany, więc błędny musi być klucz. Porównaj go znak po znaku: 0 i O, 1 i I, 5 i S, 8 i B są do siebie podobne.',
  'verdict.refused.otherDate': 'W danych jest inna data',
  'verdict.refused.otherDate.hint': 'Usługa przyjęła aktywację, ale zapisała inną datę, podaną poniżej.',
  'verdict.refused.takenBack': 'Anulowano',
  'verdict.refused.takenBack.hint': 'Niczego nie wysłano i nic nie zmieniono.',
  'verdict.step.activate': 'Aktywacja licencji',
  'verdict.step.claim': 'Przypisanie licencji do sterownika',
  'verdict.finish.at': 'Aktywuj {when}',
  'verdict.finish.now': 'Aktywuj teraz',
  'verdict.halfDone':
    'Licencja jest przypisana. Jej aktywacja nie została wysłana i nigdy nie wyśle się sama.',
  'verdict.tryActivation': 'Spróbuj aktywować ponownie',
  'verdict.unfinished':
    '{count, plural, one {Nie dokończono przypisania lub aktywacji} few {Nie dokończono # przypisań lub aktywacji} many {Nie dokończono # przypisań lub aktywacji} other {Nie dokończono # przypisania lub aktywacji}}',
  'verdict.unfinished.activate': 'Licencja {key}: nadal nie wiadomo, czy została aktywowana',
  'verdict.unfinished.claim': 'Licencja {key}: nadal nie wiadomo, czy została przypisana',
  'verdict.unfinished.halfDone': 'Licencja {key}: przypisana, ale jeszcze nieaktywowana',
  'verdict.unfinished.journal': 'Otwórz dziennik',
  'verdict.unfinished.more':
    '{count, plural, one {Jeszcze # jest w dzienniku.} few {Jeszcze # są w dzienniku.} many {Jeszcze # jest w dzienniku.} other {Jeszcze # jest w dzienniku.}}',
  'verdict.unfinished.show': 'Pokaż',
  'verdict.unfinished.showOf': 'Pokaż licencję {key}',
  'verdict.again': 'Zmień i spróbuj ponownie',
  'verdict.blocked':
    'Wynik wcześniejszej próby dla tej licencji jest nadal nieznany. Najpierw sprawdź go w dzienniku.',
  'verdict.certificate': 'Protokół',
  'verdict.confirmed': 'Potwierdzone przez serwer o {time}',
  'verdict.copy': 'Kopiuj do zgłoszenia',
  'verdict.keepsChecking':
    'Pozostaje w dzienniku i jest sprawdzane ponownie, dopóki panel jest otwarty. Nigdy nie jest wysyłane ponownie samo.',
  'verdict.lastChecked': 'Ostatnie sprawdzenie o {time}',
  'verdict.next': 'Następna licencja',
  'verdict.notStarted': 'Nie rozpoczęto',
  'verdict.notThere':
    'Nie dotarło, {checks, plural, one {# sprawdzenie} few {# sprawdzenia} many {# sprawdzeń} other {# sprawdzenia}}',
  'verdict.notThere.activate': 'Licencja nie została aktywowana. Możesz spróbować ponownie.',
  'verdict.notThere.claim':
    'Licencji nie ma na sterowniku, więc nic nie zmieniono. Możesz spróbować ponownie.',
  'verdict.recordNotRead': 'Serwer zgłosił powodzenie, ale danych nie udało się jeszcze odczytać.',
  'verdict.sending': 'Wysyłanie…',
  'verdict.takeBack': 'Anuluj',
  'verdict.title': 'Licencja {key}',
  'verdict.titleAndHint': '{title}. {hint}',
  'verdict.toController': 'Przejdź do sterownika',
  'verdict.unjournalled':
    'Nie udało się zapisać w dzienniku, bo ta przeglądarka nie może teraz niczego zapisać. Wyślij ponownie, aby kontynuować bez dziennika.',
  'verdict.unknown.accepted':
    'Serwer zgłosił powodzenie, ale dane jeszcze tego nie pokazują. Nie wysyłaj ponownie; zamiast tego sprawdź jeszcze raz.',
  'verdict.unknown.activate': 'Nadal nie wiadomo, czy została aktywowana',
  'verdict.unknown.claim': 'Nadal nie wiadomo, czy została przypisana',
  'verdict.unknown.hint':
    'Odpowiedź zaginęła i danych nie udało się odczytać. Nie wysyłaj ponownie; zamiast tego sprawdź jeszcze raz.',
  'verdict.waiting': 'Serwer prosi o zaczekanie. Wysłanie nastąpi o {time}',
  'verdict.waiting.left': 'Oczekiwanie… {seconds} s',
  'verdict.notStored.draft':
    'Ta przeglądarka nie może teraz niczego zapisać: wpisany tekst przepadnie po zamknięciu strony.',
  'verdict.notStored.journal':
    'Ta przeglądarka nie może teraz niczego zapisać, więc wysłanych operacji nie będzie w dzienniku. Zostań na tej stronie, aż zobaczysz wynik.',
  'claim.verdict.checkAgain': 'Sprawdź ponownie',
  'claim.verdict.checking': 'Sprawdzanie, czy się udało…',
} satisfies Record<keyof typeof en, string>;
