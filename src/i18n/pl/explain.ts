import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': 'Co daje przypisanie?',
  'explain.claim.text':
    'Przypisanie wiąże licencję z jednym sterownikiem za pomocą klucza licencyjnego. Potem klucza nie można użyć do innego sterownika, a przypisania nie można tutaj cofnąć. Samo przypisanie nie uruchamia licencji: robi to aktywacja.',
  'explain.activate': 'Co daje aktywacja?',
  'explain.activate.text':
    'Aktywacja uruchamia licencję, od razu albo w wybranym dniu o wybranej godzinie. Od tej chwili licencja jest aktywna i biegnie jej okres ważności. Licencja przypisana, ale nieaktywowana, jeszcze się nie zaczęła.',
  'explain.nodeId': 'Co to jest nodeId?',
  'explain.nodeId.text':
    'NodeId to nazwa, pod którą usługa zna sterownik: zwykle jego numer seryjny. Jest wydrukowany na etykiecie sterownika, na przykład M1S240821VZLL5E230D, często z kodem do zeskanowania. Końcówka taka jak _site_0 oznacza część tego sterownika i nie ma jej na etykiecie.',
} satisfies Record<keyof typeof en, string>;
