import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': 'Para que serve a associação?',
  'explain.claim.text':
    'A associação une uma licença a um único controlador, através da chave de licença. Depois, a chave já não serve para outro controlador, e aqui não é possível desfazer. A associação, por si só, não inicia a licença: isso é feito pela ativação.',
  'explain.activate': 'Para que serve a ativação?',
  'explain.activate.text':
    'A ativação inicia uma licença, de imediato ou na data e hora que escolher. A partir daí está ativa e a sua duração conta. Uma licença associada mas não ativada ainda não começou.',
  'explain.nodeId': 'O que é um nodeId?',
  'explain.nodeId.text':
    'O nodeId é o nome pelo qual o serviço conhece um controlador: quase sempre o número de série. Está impresso na etiqueta do equipamento, como M1S240821VZLL5E230D, muitas vezes com um código para ler com a câmara. Um final como _site_0 designa uma parte desse controlador e não está na etiqueta.',
} satisfies Record<keyof typeof en, string>;
