import type { Nominal } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import { wordsOf } from './page.ts'
import { isEach, type Scene, type Sides } from './scene.ts'

const SEPARATE = /\b(separate|respective|individual|calls|conversations|meetings)\b/
const JOINT = /\b(joint|trilateral|conference|three-way|four-way|quadrilateral|summit|round|collective)\b/

/** Whether the words of a contact noun put all at one table, or each at a table apart. */
export function seating(scene: Scene, nominal: Nominal, mode: Mode): Pick<Sides, 'joint' | 'separate'> {
  const { words, args } = nominal
  const each = !/^(a|an|the)\b.*[^s]$/.test(words) && args.some((x) => isEach(scene, x.nominal))
  const single = /^(a|an|one|the|this|that)\b/.test(words) && !/s$/.test(words) && mode !== 'message'
  const apart = SEPARATE.test(words) && !/\b(joint|trilateral)\b/.test(words)
  return { joint: (JOINT.test(words) || single || isTogether(scene, nominal)) && !each, separate: apart || each }
}

/** "opened the session [together with] diplomats from A, B and C". */
function isTogether({ page }: Scene, { to }: Nominal): boolean {
  return /\b(together|along) with\b/.test(wordsOf(page, to, Math.min(to + 10, page.tokens.length)))
}
