export default {
  'share.again': 'Look up again',
  'share.all': 'Look up all of them',
  'share.code': 'Look up the code',
  'share.notTaken': 'What you shared did not arrive',
  'share.nothing': 'Nothing is waiting here',
  'share.nothing.hint': 'What another app shares is shown here once. To see it again, share it again.',
  'share.problem.noPhoto': 'The file is not a photo. Share a photo or a text.',
  'share.problem.noRoom': 'This device has no room for it. Free some space, then share it again.',
  'share.problem.notReady':
    'This browser has not kept the dashboard on the device yet. Stay signed in here for a few seconds, then share it again. If that fails too, paste the text into the search, or choose the photo where you scan.',
  'share.problem.photosTooLarge': 'Together, the photos are larger than 48 MB. Share fewer, or smaller ones.',
  'share.problem.textTooLong':
    'The text has more than 100,000 characters. Share the part that names the license or the controller.',
  'share.problem.tooManyPhotos': 'That is more than 10 photos. Share at most 10 at once.',
  'share.problem.unreadable': 'It could not be read. Share it again, as a photo or a text.',
  'share.reader.hint': 'The reader needs a network the first time. Check the connection and try again.',
  'share.text': 'Look up the text that came with it',
  'share.title': 'Shared from another app',
} as const;
