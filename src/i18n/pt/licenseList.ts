import type en from '#i18n/en/licenseList.ts';

export default {
  'licenses.empty.hint':
    'As licenças que este cliente comprar aparecem aqui, cada uma com o seu estado, as suas potências e o seu fim. As licenças são compradas fora deste painel. Se já tiver uma chave de licença, use-a para associar a licença a um controlador.',
  'licenses.empty.title': 'Este cliente ainda não tem licenças',
  'licenses.noneReadable.hint':
    'A lista não está vazia, mas este painel não consegue ler nenhuma das licenças.',
  'licenses.noneReadable.title': 'Nenhuma licença legível',
  'licenses.sort.ascending': 'Crescente, inverter a ordem',
  'licenses.sort.descending': 'Decrescente, inverter a ordem',
  'licenses.sort.none': 'ordem do serviço',
  'licenses.sort.kw': '{capacity} (kW)',
  'licenses.sort.thenBy': 'Depois por',
  'licenses.tableSettings.columns': 'Colunas',
  'licenses.tableSettings.columns.hint': 'As colunas que não cabem estão nos detalhes.',
  'licenses.tableSettings.density': 'Altura das linhas',
  'licenses.tableSettings.density.comfortable': 'Confortável',
  'licenses.tableSettings.density.compact': 'Compacta',
} satisfies Record<keyof typeof en, string>;
