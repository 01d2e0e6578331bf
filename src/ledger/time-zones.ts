import type { PreparedParty } from './prepare-party.ts'

/** Hours by which clocks of states are ahead of Greenwich, roughly, where they are far from those of Europe, Africa and the Middle East. */
const HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '-9': 'PYF',
    '-6': 'USA CAN MEX GTM SLV HND NIC CRI',
    '-5': 'COL PER ECU PAN CUB JAM HTI BHS',
    '-4': 'VEN BOL CHL DOM GUY TTO BRB PRY',
    '-3': 'BRA ARG URY SUR',
    '5': 'IND PAK UZB TJK TKM KAZ KGZ LKA NPL BGD BTN MDV AFG XTB',
    '7': 'THA VNM KHM LAO IDN MMR XAS',
    '8': 'CHN TWN HKG MAC SGP MYS PHL MNG BRN',
    '9': 'JPN KOR PRK TLS PLW',
    '11': 'AUS PNG SLB VUT NCL',
    '12': 'NZL FJI TON WSM KIR TUV MHL',
  }).flatMap(([hours, states]) => states.split(' ').map((state): [string, number] => [state, Number(hours)])),
)

const FAR = 5

/** Whether some two of the parties live by clocks so far apart that one contact often has two dates: Washington and Delhi. */
export function farApart(parties: readonly PreparedParty[]): boolean {
  let [least, most] = [99, -99]
  for (const { state, role } of parties) {
    if (state === null || role !== 'party') continue
    const hours = HOURS.get(state) ?? 1
    least = Math.min(least, hours)
    most = Math.max(most, hours)
  }
  return most - least >= FAR
}
