import { fold } from '#lib/text/fold.ts';

/** The two values that labels, headings and mails name. */
export type NamedValue = 'key' | 'controller';

// In English, Dutch, German, French, Spanish, Italian, Polish, Portuguese, Arabic and Chinese; folded, letters only.

/** Names of the value itself. */
const EXACT: Record<NamedValue, string> = {
  controller: `
    sn serial serials serialnumber serialnumbers serialno serialnr serialnum serialid nodeid nodeids
    controllersn controllerserial controllerserialnumber controllerid devicesn deviceserial deviceserialnumber
    deviceid emssn emsserial emsserialnumber emsid boxserial boxserialnumber boxid gatewaysn gatewayserial
    serienummer serienummers serienr serienummercontroller serienummerregelaar serienummerkast apparaatnummer toestelnummer
    seriennummer seriennummern seriennr seriennumer sernr snr geratenummer geratenr geraetenummer geraetenr fabriknummer
    fabriknr seriennummerregler seriennummersteuerung
    numerodeserie numeroserie nodeserie noserie ndeserie nserie numserie numdeserie nrdeserie serie
    numerodeserieducontroleur numerodelappareil
    numerodeseriedelcontrolador numerodelequipo
    numerodiserie numeroseriale numeroserialecontrollore seriale nseriale matricola numerodimatricola nrdiserie nrserie
    numerseryjny nrseryjny numeryseryjne seryjny numerfabryczny nrfabryczny numerurzadzenia numerseryjnysterownika
    numerodeseriedocontrolador numerodesrie
    الرقمالتسلسلي رقمتسلسلي الرقمالمسلسل رقممسلسل التسلسلي رقمالجهاز الرقمالتسلسليللجهاز السيريال
    序列号 序列號 设备序列号 設備序列號 机身号 出厂编号`,
  key: `
    key keys licensekey licencekey licensekeys licencekeys lickey licensecode licencecode activationkey activationcode
    productkey newlicensekey newkey
    sleutel sleutels licentiesleutel licentiesleutels licentiecode activeringscode activatiecode activeringssleutel
    activatiesleutel
    schlussel schluessel lizenzschlussel lizenzschluessel lizenzkey lizenzcode aktivierungsschlussel aktivierungsschluessel
    aktivierungscode freischaltcode freischaltschlussel freischaltschluessel produktschlussel produktschluessel
    cle clef cles clelicence cledelicence codedelicence codelicence cledactivation codedactivation
    clave claves clavelicencia clavedelicencia clavedelalicencia codigodelicencia clavedeactivacion codigodeactivacion
    chiave chiavi chiavelicenza chiavedilicenza chiavedellalicenza codicelicenza codicedilicenza chiavediattivazione
    codicediattivazione codiceattivazione
    klucz klucze kluczlicencyjny kluczlicencji kodlicencji kodlicencyjny kluczaktywacyjny kodaktywacyjny
    chave chaves chavelicenca chavedelicenca chavedalicenca codigodelicenca chavedeativacao codigodeativacao
    المفتاح مفتاح مفتاحالترخيص مفتاحالرخصه مفتاحالرخصة رمزالترخيص رمزالتفعيل كودالتفعيل مفتاحالتفعيل
    密钥 金鑰 许可证密钥 授权码 激活码 许可证号 許可證密鑰`,
};

/** Names of the object that has the value, used if the value itself is not named. */
const LOOSE: Record<NamedValue, string> = {
  controller: `
    controller controllers node ems device devicename box gateway
    regelaar regelaars apparaat toestel kast kastje
    regler steuerung steuergerat steuergeraet gerat geraet
    controleur regulateur boitier appareil
    controlador regulador dispositivo equipo
    controllore centralina
    sterownik regulator urzadzenie
    aparelho equipamento
    الجهاز جهازالتحكم المتحكم وحدةالتحكم وحدهالتحكم
    控制器 设备`,
  key: `
    license licence licenses licences lic licensenumber licencenumber licenseno licenceno
    licentie licenties licentienummer
    lizenz lizenzen lizenznummer lizenznr
    numerodelicence
    licencia licencias numerodelicencia
    licenza licenze numerodilicenza
    licencja licencje numerlicencji nrlicencji
    licenca licencas numerodalicenca
    الترخيص ترخيص الرخصه الرخصة رخصه رخصة
    许可证 许可`,
};

const STRENGTH = new Map<string, { value: NamedValue; strength: 2 | 3 }>();
for (const value of ['controller', 'key'] as const) {
  for (const name of wordsOf(EXACT[value])) STRENGTH.set(name, { value, strength: 3 });
  for (const name of wordsOf(LOOSE[value])) STRENGTH.set(name, { value, strength: 2 });
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Returns the letters of a text, without accents, case, spaces and punctuation. */
const lettersOf = (text: string) => fold(text).replaceAll(/[^\p{L}]/gu, '');

/** Returns the value that this name stands for; undefined for any other name. */
export const nameOf = (text: string): NamedValue | undefined => STRENGTH.get(lettersOf(text))?.value;

/** Returns whether a text names a license key itself, as before a key: `Clé de licence :`. */
export const isKeyName = (text: string): boolean => {
  const named = STRENGTH.get(lettersOf(text));
  return named?.value === 'key' && named.strength === 3;
};

// Words of headings that refer to a key or serial number, at any position.
const ABOUT: Record<NamedValue, RegExp> = {
  controller:
    /(?<!\p{L})(?:serial\p{L}*|serien?nummer\p{L}*|serien?nr|sn|s\/n|n[o°º]?\.? ?(?:de |di )?serie|serie|seriale|matricola|seryjny|node ?ids?)(?!\p{L})|التسلسلي|序列号/u,
  key: /(?<!\p{L})(?:keys?|\p{L}*(?:sleutel|schlussel|schluessel)s?|cles?|clefs?|claves?|chiav[ei]|klucz\p{L}*|chaves?)(?!\p{L})|مفتاح|密钥|授权码|激活码/u,
};
/** Words of headings that refer to something else with a similar name. */
const ELSE =
  /(?<!\p{L})(?:type|typ|tipo|name|naam|naz?wa|nom|nombre|nome|status|state|staat|etat|estado|stato|dat[eaou]m?|fecha|data|end\p{L}*|ein?de|fin|account|person|customer|klant|kunde|client|cliente|kunden?\p{L}*|inverter|omvormer\p{L}*|wechselrichter\p{L}*|onduleur|inversor|falownik\p{L}*|battery|batterij|batterie\p{L}*|bateria|meter|zahler\p{L}*|compteur|contatore|licznik|module?|paneel|panel|router|modem|order|bestell\p{L}*|article|artikel\p{L}*|part|invoice|rechnung\p{L}*|remark|note|opmerking\p{L}*)(?!\p{L})/u;

/**
 * Returns how certainly a heading names a column of keys or serial numbers: 3 for a name of the value, 2 for a name of
 * the object that has the value, 1 for a phrase about the value, 0 for any other text.
 */
export function headingStrength(text: string, value: NamedValue): 0 | 1 | 2 | 3 {
  // Headings may have an explanation or a translation: `Serial number (on the label)`, `Key / Sleutel`.
  const parts = [text, ...text.split(/[(/|\n:]/)].filter((part) => lettersOf(part) !== '');
  const named = parts.flatMap((part) => STRENGTH.get(lettersOf(part)) ?? []);
  const own = named.filter((each) => each.value === value).map(({ strength }) => strength);
  if (named.length > 0) return own.length === named.length ? (Math.max(...own) as 2 | 3) : 0;
  const folded = fold(text);
  const other = value === 'key' ? 'controller' : 'key';
  return !/\d{3}/.test(folded) &&
    ABOUT[value].test(folded) &&
    !ABOUT[other].test(folded) &&
    !ELSE.test(folded)
    ? 1
    : 0;
}
