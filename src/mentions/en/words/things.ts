/** Nouns that end the names of buildings, bodies, firms and events: what they end is nobody's name. */
export const THINGS = new Set(
  `palace airport house hall square street avenue road hotel castle centre center committee council ministry party university
institute company bank agency times post news tribune herald mail gazette journal telegraph guardian observer monitor chronicle today daily weekly hayom summit
forum conference dialogue group union organization organisation association court fund force forces army navy guard guards corps front
movement commission assembly parliament senate congress office department directorate bureau service services press television tv radio network
sea river lake strait gulf bay ocean mountains mountain island islands desert valley city province district region plan plaza park tower war
agreement accord accords treaty declaration process initiative airlines airways air base port crossing corridor mechanism league cup stadium
club fc united resolution act pact protocol foundation society crescent cross station building complex residence monastery church mosque
cathedral library museum school academy college hospital secretariat administration cabinet compound villa resort memorandum dam canal
watch international review affairs security exchange industries holdings motors oil gas energy systems technologies capital markets awards prize festival
games championship olympics charter doctrine rules chamber commerce trust partners brothers sons ltd inc corp plc gmbh llc operation day night week month
terminal bridge railway pipeline stream refinery reactor plant facility prison camp barracks hills heights peninsula`.split(
    /\s+/,
  ),
)
