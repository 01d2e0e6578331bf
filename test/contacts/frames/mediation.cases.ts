import type { ContactCase } from '../notation.ts'

/** Hosts, chairs and go-betweens. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'hosted talks between',
    published: '2025-07-01',
    text: 'Qatar on Saturday hosted talks between delegations of the Democratic Republic of Congo and the M23 rebels in Doha.',
    finds: [
      'talks held 2025-06-28 @Doha/QAT: Congolese delegation/COD/delegation! + M23/XM3/delegation! + Qatar/QAT/delegation! (host)',
    ],
  },
  {
    construction: 'hosted talks, named host',
    published: '2018-04-10',
    text: "Ethiopian Prime Minister Abiy Ahmed on Friday hosted talks in Addis Ababa between South Sudan's Salva Kiir and rebel leader Riek Machar.",
    finds: [
      'talks|meeting held 2018-04-06 @Addis Ababa/ETH: Salva Kiir/SSD + Riek Machar/SSD|- + Abiy Ahmed/ETH/head_of_government (host)',
    ],
  },
  {
    construction: 'convened',
    published: '2023-05-16',
    text: 'On Thursday in Brussels, Josep Borrell convened the prime ministers of Kosovo and Albania, Albin Kurti and Edi Rama, for a working session on energy.',
    finds: [
      'meeting|talks held 2023-05-11 @Brussels/BEL: Josep Borrell/XEU + Albin Kurti/XKX/head_of_government + Edi Rama/ALB/head_of_government',
    ],
  },
  {
    construction: 'chaired',
    published: '2014-09-06',
    text: 'OSCE envoy Heidi Tagliavini chaired talks in Minsk on Friday between Leonid Kuchma, for Ukraine, and Russian ambassador Mikhail Zurabov.',
    finds: [
      'talks|meeting held 2014-09-05 @Minsk/BLR: Leonid Kuchma/UKR + Mikhail Zurabov/RUS/ambassador + Heidi Tagliavini/XOS (mediator)',
    ],
  },
  {
    construction: 'co-chaired',
    published: '2025-02-19',
    text: "Egypt's Badr Abdelatty and Djibouti's Mahmoud Ali Youssouf co-chaired the joint committee of their two countries in Cairo on Sunday.",
    finds: ['meeting|talks held 2025-02-16 @Cairo/EGY: Badr Abdelatty/EGY + Mahmoud Ali Youssouf/DJI'],
  },
  {
    construction: 'co-chaired by',
    published: '2022-10-21',
    text: "The intergovernmental commission, co-chaired by Belarusian Foreign Minister Vladimir Makei and Serbia's Nikola Selaković, met in Minsk on Tuesday.",
    finds: ['meeting|talks held 2022-10-18 @Minsk/BLR: Vladimir Makei/BLR/foreign_minister + Nikola Selaković/SRB'],
  },
  {
    construction: 'presided over',
    published: '2017-07-10',
    text: "The UN's Espen Barth Eide presided over talks in Crans-Montana on Thursday between Nicos Anastasiades and Mustafa Akıncı.",
    finds: [
      'talks|meeting held 2017-07-06 @Crans-Montana/CHE: Nicos Anastasiades/CYP + Mustafa Akıncı/XTC|CYP|- + Espen Barth Eide/XUN',
    ],
  },
  {
    construction: 'brought together',
    published: '2025-09-24',
    text: "On Monday, Prime Minister Anwar Ibrahim brought together Thailand's Anutin Charnvirakul and Cambodia's Hun Manet in Kuala Lumpur.",
    finds: [
      'meeting|talks held 2025-09-22 @Kuala Lumpur/MYS: Anwar Ibrahim/MYS/head_of_government + Anutin Charnvirakul/THA + Hun Manet/KHM',
    ],
  },
  {
    construction: 'mediated',
    published: '2024-03-07',
    text: 'Mediated by Egyptian intelligence chief Abbas Kamel, representatives of Fatah and Hamas held talks in Cairo on Sunday.',
    finds: [
      'talks|meeting held 2024-03-03 @Cairo/EGY: Fatah/PSE/delegation! + Hamas/XHM/delegation! + Abbas Kamel/EGY/intelligence_chief (mediator)',
    ],
  },
  {
    construction: 'brokered',
    published: '2022-10-21',
    text: 'Talks brokered by Washington brought the Armenian and Azerbaijani foreign ministers, Ararat Mirzoyan and Jeyhun Bayramov, to Blair House on Thursday.',
    finds: [
      'talks|meeting held 2022-10-20 @Blair House/USA: Ararat Mirzoyan/ARM/foreign_minister + Jeyhun Bayramov/AZE/foreign_minister + Washington/USA/delegation!?',
    ],
  },
  {
    construction: 'shuttled between',
    published: '2025-05-11',
    text: "In Rome on Friday, Oman's Badr Albusaidi shuttled between the rooms of Iran's Abbas Araghchi and U.S. envoy Steve Witkoff.",
    finds: [
      'talks|meeting held 2025-05-09 @Rome/ITA: Abbas Araghchi/IRN + Steve Witkoff/USA/envoy + Badr Albusaidi/OMN (mediator)',
    ],
  },
  {
    construction: 'indirect talks',
    published: '2022-10-21',
    text: 'Indirect talks between Israel and Lebanon on their maritime border ended in Naqoura on Tuesday; U.S. mediator Amos Hochstein passed drafts from one side to the other.',
    finds: [
      'talks held 2022-10-18 @Naqoura/LBN: Israel/ISR/delegation! + Lebanon/LBN/delegation! + Amos Hochstein/USA (mediator)',
    ],
  },
  {
    construction: 'proximity talks',
    published: '2014-09-06',
    text: "Proximity talks with South Sudan's government on one floor and the SPLM-IO rebels on another were held by IGAD mediator Seyoum Mesfin in Addis Ababa on Wednesday.",
    finds: [
      "talks held 2014-09-03 @Addis Ababa/ETH: South Sudan's government/SSD/delegation! + SPLM-IO/SSD|-/delegation! + Seyoum Mesfin/ETH|- (mediator)",
    ],
  },
  {
    construction: 'offer to host',
    published: '2024-11-18',
    text: "Norway has offered to host talks between Colombia's government and the ELN, Espen Barth Eide said on Sunday.",
    finds: [
      "talks proposed *: Colombia's government/COL/delegation! + ELN/COL|-/delegation! + Norway/NOR/delegation! (host)",
    ],
  },
  {
    construction: 'secret back channel',
    published: '2013-10-13',
    text: "Undeclared talks took place in Muscat in March between William Burns, the U.S. deputy secretary of state, and Iran's Ali Asghar Khaji.",
    finds: ['talks|meeting held 2013-03 @Muscat/OMN: William Burns/USA/deputy_minister + Ali Asghar Khaji/IRN'],
  },
]
