import type en from '#i18n/en/account.ts';

export default {
  'account.accounts': 'Zaloguj się kontem usługi testowej:',
  'account.back': 'Wróć do logowania',
  'account.byPassword': 'Zaloguj się hasłem',
  'account.byToken': 'Zaloguj się tokenem odświeżania',
  'account.failed': 'Logowanie nie powiodło się',
  'account.failed.offline':
    'Logowanie wymaga sieci, ponieważ hasło sprawdza usługa. Kto pozostaje zalogowany, może otworzyć panel także bez sieci.',
  'account.forgot': 'Nie pamiętasz hasła?',
  'account.forgot.email': 'Adres e-mail Twojego konta',
  'account.forgot.email.invalid':
    'Wpisz adres e-mail o długości od 5 do 100 znaków, na przykład nazwa@example.com.',
  'account.forgot.failed': 'Nie udało się zamówić wiadomości',
  'account.forgot.forbidden':
    'Wysyłanie wiadomości na ten adres jest niedozwolone. Użyj adresu swojego konta.',
  'account.forgot.limited':
    'Wiadomość została przed chwilą zamówiona. Kolejną można zamówić, gdy skończy się odliczanie na przycisku.',
  'account.forgot.send': 'Wyślij mi wiadomość',
  'account.forgot.sent.hint':
    'Jeśli {email} należy do jakiegoś konta, wiadomość z dalszymi instrukcjami jest już w drodze. Sprawdź też folder ze spamem.',
  'account.forgot.sent.title': 'Sprawdź pocztę',
  'account.forgot.title': 'Resetowanie hasła',
  'account.keep': 'Nie wylogowuj mnie',
  'account.keep.hint': 'Tylko na urządzeniu, z którego nie korzysta nikt inny.',
  'account.unfinished.activate':
    'Wysyłanie aktywacji {key} nie zostało dokończone. Sprawdź ją po zalogowaniu.',
  'account.unfinished.both':
    'Wysyłanie przypisania i aktywacji {key} nie zostało dokończone. Sprawdź je po zalogowaniu.',
  'account.unfinished.claim':
    'Wysyłanie przypisania {key} nie zostało dokończone. Sprawdź je po zalogowaniu.',
  'account.password': 'Hasło',
  'account.password.missing': 'Wpisz hasło.',
  'account.secondFactor.hint':
    'Ten panel nie może zapytać o kod. Jeśli masz token odświeżania, wybierz poniżej „Zaloguj się tokenem odświeżania”.',
  'account.secondFactor.title': 'To konto wymaga drugiego składnika logowania',
  'account.signIn': 'Zaloguj się',
  'account.signIn.again': 'Zaloguj się ponownie',
  'account.signedOut.hint':
    'Nic z tego, co było wyświetlane, nie zostaje na tym urządzeniu. Dziennik Twoich przypisań widzisz tylko Ty.',
  'account.signedOut.title': 'Wylogowano',
  'account.signingIn': 'Logowanie…',
  'account.token': 'Token odświeżania',
  'account.token.hint': 'Zaczyna się od „eyJ” i jest ważny do 14 dni.',
  'account.token.missing': 'Wklej token odświeżania.',
  'account.token.refused': 'Usługa odrzuciła ten token. Mógł wygasnąć lub jest niepełny. Wklej cały token.',
  'account.notStored':
    'Ta przeglądarka nie może teraz niczego zapisać dla panelu. Możesz zalogować się na tej stronie; po jej odświeżeniu nastąpi wylogowanie.',
  'account.username': 'E-mail lub nazwa użytkownika',
  'account.username.missing': 'Wpisz adres e-mail lub nazwę użytkownika.',
  'account.wait':
    '{seconds, plural, one {Poczekaj # sekundę} few {Poczekaj # sekundy} many {Poczekaj # sekund} other {Poczekaj # sekundy}}',
  'account.welcome': 'Wyszukuj klientów i sterowniki, sprawdzaj ich licencje, przypisuj je i aktywuj.',
  'account.status.about': 'Dla administratora panelu: z czym panel się łączy i co trzeba poprawić.',
  'account.status.again': 'Sprawdź ponownie',
  'account.status.api': 'API',
  'account.status.auth': 'Usługa logowania',
  'account.status.back': 'Wróć do logowania',
  'account.status.checking': 'Sprawdzanie…',
  'account.status.clock': 'Zegar tego urządzenia',
  'account.status.clock.ahead':
    '{minutes, plural, one {Spieszy się o # minutę względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.} few {Spieszy się o # minuty względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.} many {Spieszy się o # minut względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.} other {Spieszy się o # minuty względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.}}',
  'account.status.clock.behind':
    '{minutes, plural, one {Spóźnia się o # minutę względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.} few {Spóźnia się o # minuty względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.} many {Spóźnia się o # minut względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.} other {Spóźnia się o # minuty względem zegara usługi. Ustaw jeden z nich: godziny i czasy oczekiwania są błędne.}}',
  'account.status.clock.ok': 'Zgadza się z zegarem usługi.',
  'account.status.host.failing': 'Usługa odpowiada hostowi: {detail}. Błąd leży w samej usłudze.',
  'account.status.host.name': 'Host nie znajduje nazwy z {setting} ({detail}). Sprawdź pisownię i DNS hosta.',
  'account.status.host.other':
    'Hostowi odpowiada coś innego ({detail}), choć ta usługa wymaga tokenu. Sprawdź adres w {setting}, razem ze ścieżką.',
  'account.status.host.timeout':
    'Usługa nie odpowiada hostowi na czas. Sprawdź, czy działa i czy po drodze nie ma zapory sieciowej.',
  'account.status.host.tls':
    'Host nie ufa połączeniu TLS ({detail}). W przypadku prywatnego CA ustaw NODE_EXTRA_CA_CERTS na plik z jego certyfikatem. W innym przypadku certyfikat wygasł lub jest wystawiony na inną nazwę, zegar hosta jest błędny albo usługa nie obsługuje TLS.',
  'account.status.host.unreachable':
    'Host nie może połączyć się z adresem z {setting} ({detail}). Sprawdź adres i port, czy usługa działa i czy po drodze nie ma zapory sieciowej.',
  'account.status.ok': 'Odpowiada.',
  'account.status.page.cors':
    'Odpowiada, ale nie pozwala tej stronie odczytać odpowiedzi. Usługa musi dopuścić origin {origin} (Access-Control-Allow-Origin) z nagłówkami Authorization, Content-Type i If-Unmodified-Since (Access-Control-Allow-Headers).',
  'account.status.page.failing': 'Odpowiada: {status}. Błąd leży w usłudze lub w proxy przed nią.',
  'account.status.page.other':
    'Pod adresem {address} odpowiada coś innego ({status}), choć ta usługa wymaga tokenu. Sprawdź {setting} w config.json.',
  'account.status.page.timeout':
    'Nie odpowiada na czas. Sprawdź, czy usługa działa i czy po drodze nie ma zapory sieciowej.',
  'account.status.page.unreachable':
    'Z adresu {address} nie przychodzi odpowiedź. Adres w config.json ({setting}) może być błędny, usługa może nie działać, jej certyfikat może być niezaufany albo usługa nie udostępnia odpowiedzi żadnemu innemu originowi. Otwórz ten adres w nowej karcie: przeglądarka powie, co jest przyczyną.',
  'account.status.title': 'Stan usług',
  'account.status.link': 'Dla administratora: sprawdź, co nie działa',
  'account.wrong.hint': 'Sprawdź wielkie i małe litery, a potem wpisz hasło jeszcze raz.',
  'account.wrong.title': 'Błędna nazwa użytkownika lub błędne hasło',
} satisfies Record<keyof typeof en, string>;
