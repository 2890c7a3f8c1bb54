import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';

/** Mails and tickets as they come in, and exactly what is to be found in each, in the order of the text. */
export interface Mail {
  about: string;
  text: string;
  uuids?: string[];
  /** As written; a site stands for its controller. */
  controllers?: string[];
  keys?: string[];
}

const { deSmet, muller, lefebvre } = CUSTOMERS;
const { oneLicense, noLicense, readOnly, managed, twoSites, inactive, mullerReadOnly, foreign } = CONTROLLERS;

/** A text over two lines, broken before its nth character. */
const broken = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at);

export const MAILS: readonly Mail[] = [
  {
    about: 'Dutch, with a signature, a VAT number, an IBAN and two telephone numbers',
    text: `Beste,

Wij stonden vanmorgen om 07:45 bij ${oneLicense.name} en krijgen de regelaar niet actief.
Het serienummer op het kastje is ${oneLicense.nodeId}, de sleutel op het papier is ${FREE_KEYS.deSmet[0]}.
Klantnummer: ${deSmet.id} (${deSmet.name}), UUID ${deSmet.uuid}.

Kan u vóór 12/03/2026 terugbellen op +32 (0)9 234 56 78 of 0475/12.34.56?

Met vriendelijke groeten,
Koen De Smet
--
${deSmet.name} | Industrieweg 14, bus 3 | 9000 Gent
BTW BE 0456.789.123 | BE0456789123 | IBAN BE68 5390 0754 7034
koen.desmet@zonnepanelen-desmet.be | https://www.zonnepanelen-desmet.be/contact?ref=mail2026a`,
    uuids: [deSmet.uuid],
    controllers: [oneLicense.nodeId],
    keys: [FREE_KEYS.deSmet[0]],
  },
  {
    about: 'German, a reply that quotes with the key broken over two quoted lines',
    text: `Sehr geehrte Damen und Herren,

siehe unten – der Kunde wartet seit dem 03.02.2026. Bitte um Rückruf: 0221 / 98 76 54-32.

Am Di., 3. Feb. 2026 um 14:02 Uhr schrieb Jörg Groß <j.gross@mueller-soehne.example>:
> Hallo zusammen,
>
> der Lizenzschlüssel ${broken(FREE_KEYS.muller[0], 10, '\n> ')} soll auf den
> Regler ${mullerReadOnly.nodeId}_site_0 (${mullerReadOnly.name}).
>
>> Von: Support
>> Kunden-ID: ${muller.uuid}
>
> Mit freundlichen Grüßen
> Jörg Groß
> ${muller.name} · HRB 12345 · USt-IdNr. DE123456789
> IBAN: DE89370400440532013000 · BIC COBADEFFXXX`,
    uuids: [muller.uuid],
    controllers: [`${mullerReadOnly.nodeId}_site_0`],
    keys: [FREE_KEYS.muller[0]],
  },
  {
    about: 'French, quoted-printable as a ticket system kept it',
    text: `Bonjour,=0D=0A
Notre client =C3=A0 Tournai (r=C3=A9f. dossier 2026/0311-B) n=E2=80=99a toujours pas de licence. Identifia=
nt du client=C2=A0: ${broken(lefebvre.uuid, 21, '=\n')}.
La cl=C3=A9 re=C3=A7ue est ${broken(FREE_KEYS.lefebvre[1], 12, '=\n')}, l=E2=80=99autre est =
${FREE_KEYS.lefebvre[3]}=2E
T=C3=A9l.=C2=A0: 04 78 12 34 56 =E2=80=93 FR76 3000 6000 0112 3456 7890 189
Cordialement,
H=C3=A9l=C3=A8ne Lef=C3=A8bvre`,
    uuids: [lefebvre.uuid],
    keys: [FREE_KEYS.lefebvre[1], FREE_KEYS.lefebvre[3]],
  },
  {
    about: 'English, a forwarded ticket with headers, a link and ids that are none of ours',
    text: `---------- Forwarded message ---------
From: "Sam O'Neill" <sam.oneill+licences@example.co.uk>
Date: Tue, 10 Mar 2026 at 09:17
Subject: [#INC-2026-004711] Re: CAS-104233-X7Y8Z9 controller offline?
Message-ID: <7c9e6679-7425-40de-944b-e07fc1f90ae7@mail.example.co.uk>
To: <support@example.com>

Hi team,

Dashboard link: https://licenses.example.com/customers/${deSmet.uuid}?license=${LICENSES.endsSoon.id}
It's the one ending in ‘X5M2’ (key "${LICENSES.endsSoon.key}"), on ${readOnly.nodeId}.
Inverter is a SUN2000-30KTL-M3 behind a HYD 10KTL-3PH, gateway MAC 00-1B-44-11-3A-B7, firmware v2.14.0-rc1,
IP 192.168.178.24, photo IMG_20260310_091455.jpg attached. UPS tracking 1Z999AA10123456784.

Thanks,
Sam
Sent from my iPhone`,
    uuids: [deSmet.uuid, LICENSES.endsSoon.id],
    controllers: [readOnly.nodeId],
    keys: [LICENSES.endsSoon.key],
  },
  {
    about: 'Spanish, with the serial broken without a hyphen and keys in a list',
    text: `Hola, buenas tardes:

Tenemos dos claves y un controlador, no sabemos cuál va con cuál:
  - ${FREE_KEYS.deSmet[2]};
  - ${FREE_KEYS.deSmet[3]}.
Número de serie: ${broken(noLicense.nodeId, 12, '\n')}
(${noLicense.name})

NIF B-12345678, tfno. 612 345 678, C/ Mayor 5, 2.º B, 28013 Madrid
Cuenta: ES91 2100 0418 4502 0005 1332
Un saludo, José Ñíguez`,
    controllers: [noLicense.nodeId],
    keys: [FREE_KEYS.deSmet[2], FREE_KEYS.deSmet[3]],
  },
  {
    about: 'Italian, pasted from a web page with tags and entities',
    text: `<div>Buongiorno,<br>il controller&nbsp;<b>${managed.nodeId}</b> (${managed.name}) ha due licenze:</div>
<table><tr><td>Chiave</td><td style="color:#1F3864">${LICENSES.planned.key}</td></tr>
<tr><td>Chiave</td><td>${broken(LICENSES.unknownType.key, 9, '&shy;')}</td></tr></table>
<p>Cliente: <a href="mailto:info@desmet.example">${deSmet.name}</a> &lt;${deSmet.uuid}&gt;</p>
<p>Cordiali saluti,<br/>Giorgia B&egrave;rtoli &middot; P.IVA IT12345678901 &middot; tel. 06&nbsp;6982&nbsp;1234</p>`,
    uuids: [deSmet.uuid],
    controllers: [managed.nodeId],
    keys: [LICENSES.planned.key, LICENSES.unknownType.key],
  },
  {
    about: 'Polish, with punctuation around everything and a key in lower case',
    text: `Dzień dobry,

proszę o sprawdzenie: klucz „${LICENSES.lowerCase.key}”, sterownik (${twoSites.nodeId}_site_1)!
Klient w systemie: {${deSmet.uuid.toUpperCase()}}, nr zamówienia 4500123456, faktura FV/2026/03/118.
NIP: 525-000-12-34, REGON 141234567, konto PL61 1090 1014 0000 0712 1981 2874.
Tel. +48 22 123 45 67, pilne do 31.03.2026 r., godz. 16.00.

Pozdrawiam serdecznie
Żaneta Wójcik, Gdańsk`,
    uuids: [deSmet.uuid.toUpperCase()],
    controllers: [`${twoSites.nodeId}_site_1`],
    keys: [LICENSES.lowerCase.key],
  },
  {
    about: 'Dutch and French mixed, the longest key, and the same things named twice',
    text: `Ticket 88231 – prioriteit: hoog
Regelaar/contrôleur : ${inactive.nodeId}
Sleutel / clé : ${LICENSES.longest.key}
> Op 4 mrt. 2026 om 08:12 schreef Lieve:
> | regelaar ${inactive.nodeId}, sleutel ${LICENSES.notActivated.key}
> | en nog eens ${LICENSES.longest.key}
Groeten – Bien à vous
GSM 0499 12 34 56 · NL91ABNA0417164300 · BTW NL001234567B01`,
    controllers: [inactive.nodeId],
    keys: [LICENSES.longest.key, LICENSES.notActivated.key],
  },
  {
    about: 'German, only a key that has ended and a serial of somebody else',
    text: `Guten Tag, Kd.-Nr. 1041, Vertrag vom 1.10.2023:
Schlüssel=${LICENSES.ended.key},Gerät:${foreign.nodeId}.
Fax: +49-221-987654-33; Az. 12 O 345/25; WEEE-Reg.-Nr. DE 87654321; PLZ 50667 Köln`,
    controllers: [foreign.nodeId],
    keys: [LICENSES.ended.key],
  },
  {
    about: 'English, hard-wrapped at a narrow width, with zero-width characters and a key that nobody has',
    text: `Hello, we've got a box that says
M1S240821\u200bVZLL5E230D and a card with the
key SG1-7K4PQ-
92XMB-T3. The second card says
QQ7X-4M2Z-99KP-W3RT but the portal
says "not found". Customer is ${deSmet.uuid.slice(0, 24)}
${deSmet.uuid.slice(24)}. Ring us on
(020) 7946 0958 after 5pm.`,
    uuids: [deSmet.uuid],
    controllers: [oneLicense.nodeId],
    keys: [LICENSES.active.key, 'QQ7X-4M2Z-99KP-W3RT'],
  },
];
