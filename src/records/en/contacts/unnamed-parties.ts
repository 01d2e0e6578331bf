import { officeHeldIn } from '../../../mentions/entities/describe.ts'
import type { EntityTable } from '../../../mentions/entities.ts'
import type { Office } from '../../../model/codes.ts'
import { type Entity, isIndividual } from '../../../model/mention.ts'
import { polityOf } from '../../../register/polities.ts'

/** Teams and holders of offices that a text means without naming them; each is entered once. */
export class UnnamedParties {
  readonly #table: EntityTable
  readonly #entered = new Map<string, Entity>()

  constructor(table: EntityTable) {
    this.#table = table
  }

  /** The team of a state. */
  delegation(state: string): Entity {
    const known = this.#table.entities.find((x) => x.kind === 'delegation' && x.state === state)
    return (
      known ?? this.#enter(state, { kind: 'delegation', name: polityOf(state)?.name ?? state, state, office: null })
    )
  }

  /** The holder of an office of a state: whom the text names, else one without a name. */
  holder(state: string, office: Office): Entity {
    const known = this.#table.entities.find((x) => isIndividual(x) && x.state === state && x.office === office)
    return (
      known ?? this.#enter(`${state} ${office}`, { kind: 'office', name: officeHeldIn(state, office), state, office })
    )
  }

  #enter(key: string, party: Pick<Entity, 'kind' | 'name' | 'state' | 'office'>): Entity {
    const known = this.#entered.get(key)
    if (known) return known
    const entity: Entity = { ...party, id: -1 - this.#entered.size, person: null, gender: null }
    this.#entered.set(key, entity)
    return entity
  }
}
