export default {
  'explain.claim': 'What does claiming do?',
  'explain.claim.text':
    'Claiming links a license to one controller, by its license key. After that, the key cannot be used for another controller, and the link cannot be undone here. Claiming alone does not start the license: activating does.',
  'explain.activate': 'What does activating do?',
  'explain.activate.text':
    'Activating starts a license, at once or at a date and time that you choose. From then on it is active, and its duration counts. A license that is linked but not activated has not started yet.',
  'explain.nodeId': 'What is a nodeId?',
  'explain.nodeId.text':
    'The nodeId is the name by which the service knows a controller: in most cases its serial number. It is printed on the label of the box, such as M1S240821VZLL5E230D, often with a code that you can scan. An ending such as _site_0 stands for a part of that controller and is not on the label.',
} as const;
