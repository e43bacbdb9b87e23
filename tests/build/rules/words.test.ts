import { findsEach, type Rule } from './breaches.ts'
import { withBody } from './sound.ts'
import { accidentalWords, interfaceKeys } from './words.ts'

const keys: Rule = (site) => interfaceKeys(site, ['siteSentence', 'home'])

findsEach([
  ['"undefined"', accidentalWords, () => withBody('<p>Harga undefined</p>'), 'undefined'],
  [
    'an object shown as text',
    accidentalWords,
    () => withBody('<img alt="[object Object]">'),
    '[object Object]',
  ],
  ['NaN', accidentalWords, () => withBody('<p>RpNaN dan NaN</p>'), 'NaN'],
  ['an unfilled place', accidentalWords, () => withBody('<p>Karya dari {village}</p>'), '{village}'],
  [
    'undefined in structured data',
    accidentalWords,
    () => withBody('<script type="application/ld+json">{"a":"undefined"}</script>'),
    'undefined',
  ],
  ['a note to oneself', accidentalWords, () => withBody('<p>TODO: foto</p>'), 'TODO'],
  [
    'the key of an interface string',
    keys,
    () => withBody('<p aria-label="siteSentence">x</p>'),
    'siteSentence',
  ],
])
