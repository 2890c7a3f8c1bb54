import type en from '#i18n/en/overview.ts';

export default {
  'overview.filter.after': 'Licenze che scadono dopo {month}',
  'overview.filter.capacity': 'Licenze con potenza indicata: {capacity}',
  'overview.filter.endedRecently':
    'Licenze scadute {days, plural, one {nell’ultimo giorno} other {negli ultimi # giorni}}',
  'overview.filter.endsSoon': 'Licenze che scadono entro {days, plural, one {# giorno} other {# giorni}}',
  'overview.filter.month': 'Licenze che scadono in {month}',
  'overview.filter.notActivated': 'Licenze associate ma non attivate',
  'overview.filter.past': 'Licenze scadute',
  'overview.filter.state': 'Licenze: {state}',
  'overview.filter.type': 'tipo: {type}',
  'overview.filter.unknown': 'Licenze di cui non si conosce la scadenza',
  'overview.filter.unlinked': 'Licenze non associate a un controller',
  'overview.attention': 'Richiede attenzione',
  'overview.back': 'Torna alla panoramica',
  'overview.capacity.notStated': 'non indicata in {count} su {all}',
  'overview.capacity.title': 'Potenza per tipo',
  'overview.capacity.about':
    'kW delle licenze non scadute ({count}). Le potenze non indicate non sono contate: possono significare senza limite, o non compreso.',
  'overview.capacity': 'Potenza',
  'overview.customers.failed': 'Impossibile caricare i tuoi clienti',
  'overview.empty.hint':
    'Qui compare ciò che richiede attenzione presso i tuoi clienti: licenze in scadenza, o non ancora associate o attivate. Il tuo account non ha ancora accesso a nessun cliente. Chiedilo a chi lo amministra.',
  'overview.empty.title': 'Ancora nessun cliente',
  'overview.ends.about': 'Scadenze indicate dal servizio o calcolate dalla durata.',
  'overview.ends.computed': 'calcolata dalla durata',
  'overview.ends.later': 'dopo {month}: {count}',
  'overview.ends.month': 'Mese',
  'overview.ends.noUnit':
    'Solo le scadenze indicate dal servizio, perché l’unità della durata non è impostata.',
  'overview.ends.past': 'scadute: {count}',
  'overview.ends.stated': 'indicata dal servizio',
  'overview.ends.title': 'Scadenze per mese',
  'overview.ends.unknown': 'scadenza non nota: {count}',
  'overview.failed.title':
    '{count, plural, one {Impossibile caricare # cliente, che non è compreso nei numeri} other {Impossibile caricare # clienti, che non sono compresi nei numeri}}',
  'overview.licenses': '{count, plural, one {# licenza} other {# licenze}}',
  'overview.loading': 'Caricamento dei tuoi clienti…',
  'overview.many.hint':
    '{count, plural, one {Serve # richiesta al servizio.} other {Servono # richieste al servizio, quattro alla volta. Puoi fermarti e continuare più tardi.}}',
  'overview.many.start': '{count, plural, one {Carica # cliente} other {Carica # clienti}}',
  'overview.many.title':
    '{count, plural, one {Le licenze di # cliente non sono ancora caricate} other {Le licenze di # clienti non sono ancora tutte caricate}}',
  'overview.matching': 'Le licenze',
  'overview.matching.count': 'Licenze: {shown} di {all}, clienti: {customers}',
  'overview.needs.endedRecently':
    '{count, plural, one {# licenza scaduta} other {# licenze scadute}} {days, plural, one {nell’ultimo giorno} other {negli ultimi # giorni}}',
  'overview.needs.endsSoon':
    '{count, plural, one {# licenza scade} other {# licenze scadono}} entro {days, plural, one {# giorno} other {# giorni}}',
  'overview.needs.notActivated':
    '{count, plural, one {# licenza è associata ma non attivata} other {# licenze sono associate ma non attivate}}',
  'overview.needs.unlinked':
    '{count, plural, one {# licenza non è associata a un controller} other {# licenze non sono associate a un controller}}',
  'overview.none': 'Nessuna licenza corrisponde',
  'overview.noneYet': 'Finora nessuna licenza corrisponde',
  'overview.noneYet.hint': 'Non tutti i clienti sono stati caricati.',
  'overview.nothing': 'Nulla richiede attenzione.',
  'overview.nothingYet': 'Finora nulla richiede attenzione.',
  'overview.kw': '{kw} kW',
  'overview.number': 'Licenze',
  'overview.progress': 'Clienti caricati: {done} di {total}',
  'overview.progress.failed': 'Clienti caricati: {done} di {total}, non riusciti: {failed}',
  'overview.state': 'Stato',
  'overview.states.about': 'Su {count} licenze dei clienti caricati.',
  'overview.states.title': 'Licenze per stato',
  'overview.table.hide': 'Nascondi la tabella',
  'overview.table.show': 'Mostra come tabella',
  'overview.title': 'Panoramica',
  'overview.type.commercial': 'commerciale',
  'overview.type.other': 'altro',
  'overview.type.residential': 'residenziale',
  'overview.withoutUuid':
    '{count, plural, one {# cliente non ha un UUID noto, quindi non si possono caricare le sue licenze.} other {# clienti non hanno un UUID noto, quindi non si possono caricare le loro licenze.}}',
} satisfies Record<keyof typeof en, string>;
