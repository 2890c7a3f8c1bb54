import type en from '#i18n/en/problem.ts';

export default {
  'problem.badRequest.hint': 'Usługa nie przyjęła zapytania. Sprawdź wpisane dane i spróbuj ponownie.',
  'problem.badRequest.title': 'Usługa odrzuciła to zapytanie',
  'problem.banned':
    'Serwer nie przyjmuje połączeń z tej sieci, bo przyszło z niej za dużo zapytań. Następna próba za {time}.',
  'problem.conflict.hint':
    'Najpierw wczytaj aktualną wersję, potem wprowadź zmianę ponownie. Nic nie zostało nadpisane.',
  'problem.conflict.title': 'Ktoś to w międzyczasie zmienił',
  'problem.ended.expired': 'Sesja wygasła. Zaloguj się, aby kontynuować.',
  'problem.ended.gone':
    'Sesji nie ma już na tym urządzeniu: nastąpiło wylogowanie w innej karcie albo wyczyszczono dane przeglądarki. Zaloguj się, aby kontynuować.',
  'problem.ended.hint':
    'Zaloguj się, aby kontynuować. Wysyłana zmiana mogła dotrzeć: sprawdź to, zanim ją powtórzysz.',
  'problem.ended.logout': 'Wylogowano.',
  'problem.ended.storage': 'Sesja zapisana w tej przeglądarce jest uszkodzona. Zaloguj się, aby kontynuować.',
  'problem.ended.switched':
    'W innej karcie ktoś zalogował się na nowo, więc tę kartę wyczyszczono. Odśwież stronę, aby kontynuować na tamtym koncie, albo zaloguj się tutaj.',
  'problem.ended.title': 'Sesja wygasła',
  'problem.forbidden.hint':
    'Twoje konto nie ma do tego uprawnień. Zapytaj administratora konta albo zaloguj się na inne konto.',
  'problem.forbidden.title': 'Brak uprawnień',
  'problem.foreign.hint':
    'Zamiast usługi odpowiedziało prawdopodobnie proxy albo strona logowania do sieci. Otwórz dowolną inną stronę i najpierw zaloguj się do sieci, a potem spróbuj ponownie.',
  'problem.foreign.title': 'Przyszła nieoczekiwana odpowiedź',
  'problem.hidesHeaders':
    'Dla administratora panelu: API ma inny origin i nie pozwala tej stronie czytać Retry-After i Date, więc czasy oczekiwania są szacowane. Wymień oba w Access-Control-Expose-Headers.',
  'problem.insecure':
    'Połączenie nie jest szyfrowane, więc inni w tej sieci mogą je odczytać. Poproś administratora panelu o adres zaczynający się od https.',
  'problem.limited.hint': 'Było za dużo zapytań. Poczekaj do końca odliczania i spróbuj ponownie.',
  'problem.limited.title': 'Serwer prosi o chwilę przerwy',
  'problem.logoutNotTold':
    'Nie udało się powiadomić serwera o wylogowaniu, więc sesja może być ważna jeszcze do 14 dni. Zmień hasło, jeśli z tego urządzenia korzystają też inni.',
  'problem.notFound.hint': 'Mogło zostać usunięte albo w nazwie lub numerze jest błąd.',
  'problem.notFound.title': 'Usługa tego nie zna',
  'problem.offline': 'Jesteś offline. To, co widzisz, może być nieaktualne, a wysłać niczego nie można.',
  'problem.offline.hint': 'Nie przyszła odpowiedź. Sprawdź sieć i spróbuj ponownie.',
  'problem.offline.title': 'Usługa jest nieosiągalna',
  'problem.paused':
    '{seconds, plural, one {Serwer prosi o chwilę przerwy. Wznowienie za # sekundę.} few {Serwer prosi o chwilę przerwy. Wznowienie za # sekundy.} many {Serwer prosi o chwilę przerwy. Wznowienie za # sekund.} other {Serwer prosi o chwilę przerwy. Wznowienie za # sekundy.}}',
  'problem.reconnecting': 'Ponowne łączenie… Sesja nadal trwa.',
  'problem.server.hint': 'Błąd nie leży po Twojej stronie. Poczekaj chwilę i spróbuj ponownie.',
  'problem.server.title': 'Błąd po stronie usługi',
  'problem.storage':
    'Ta przeglądarka nie pozwala panelowi niczego zapisać. Po odświeżeniu strony trzeba będzie zalogować się ponownie.',
  'problem.timeout.hint':
    'Odpowiedź nie dotarła w całości na czas. Zasięg może być słaby: spróbuj ponownie albo w innym miejscu.',
  'problem.timeout.title': 'Usługa działa za wolno',
  'problem.tooLarge.hint':
    'Wczytywanie zatrzymano, aby urządzenie działało dalej. Zawęź wyszukiwanie albo daj nam znać.',
  'problem.tooLarge.title': 'Odpowiedź jest za duża',
  'problem.unauthorised.hint':
    'Sesja nadal trwa. Spróbuj ponownie za minutę; jeśli znów nastąpi odmowa, wyloguj się i zaloguj albo wyślij nam szczegóły.',
  'problem.unauthorised.title': 'Serwer odrzucił to zapytanie',
  'problem.unreadable.hint':
    'Była ucięta albo w innym formacie, niż oczekiwano. Spróbuj ponownie; jeśli się powtórzy, wyślij nam szczegóły.',
  'problem.unreadable.title': 'Nie udało się odczytać odpowiedzi',
  'problem.resumed': 'Przerwa się skończyła.',
} satisfies Record<keyof typeof en, string>;
