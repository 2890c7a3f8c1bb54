import type en from '#i18n/en/explain.ts';

export default {
  'explain.claim': 'Was bewirkt das Zuweisen?',
  'explain.claim.text':
    'Das Zuweisen bindet eine Lizenz mit ihrem Lizenzschlüssel an genau einen Controller. Danach gilt der Schlüssel für keinen anderen Controller mehr, und die Zuweisung lässt sich hier nicht rückgängig machen. Das Zuweisen allein startet die Lizenz nicht: Das tut erst die Aktivierung.',
  'explain.activate': 'Was bewirkt die Aktivierung?',
  'explain.activate.text':
    'Die Aktivierung startet eine Lizenz, sofort oder zu einem Zeitpunkt, den Sie wählen. Von da an ist sie aktiv, und ihre Laufzeit zählt. Eine Lizenz, die zugewiesen, aber nicht aktiviert ist, hat noch nicht begonnen.',
  'explain.nodeId': 'Was ist eine nodeId?',
  'explain.nodeId.text':
    'Die nodeId ist der Name, unter dem der Dienst einen Controller kennt: meist seine Seriennummer. Sie steht auf dem Etikett des Controllers, zum Beispiel M1S240821VZLL5E230D, oft mit einem Code zum Scannen. Eine Endung wie _site_0 bezeichnet einen Teil dieses Controllers und steht nicht auf dem Etikett.',
} satisfies Record<keyof typeof en, string>;
