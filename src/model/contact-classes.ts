import type { Mode, Status } from './contact.ts'

export type ModeClass = 'remote' | 'encounter' | 'visit' | 'message'
export type StatusClass = 'held' | 'ahead' | 'off'

/** Modes that are taken for one another: by wire, face to face, a journey, a message. */
export const MODE_CLASS: Readonly<Record<Mode, ModeClass>> = {
  call: 'remote',
  video: 'remote',
  meeting: 'encounter',
  talks: 'encounter',
  summit: 'encounter',
  visit: 'visit',
  message: 'message',
}

/** Statuses that are taken for one another: it took place, it lies ahead, nothing came of it. */
export const STATUS_CLASS: Readonly<Record<Status, StatusClass>> = {
  held: 'held',
  ongoing: 'held',
  planned: 'ahead',
  proposed: 'ahead',
  cancelled: 'off',
  denied: 'off',
}
